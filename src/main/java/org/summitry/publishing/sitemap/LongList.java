package org.summitry.publishing.sitemap;

import java.util.List;
import java.util.function.Supplier;
import org.summitry.catalog.Dated;
import org.summitry.catalog.DatedPart;

/**
 * Pages of which there may be very many.
 *
 * @param name their name in addresses: {@code articles}
 * @param parts finds the parts in which there are any
 * @param between finds those with numbers from one to another
 */
record LongList(String name, Supplier<List<DatedPart>> parts, Between between) {

    /** Finds pages by the numbers of what they show, those greater than one and not greater than another. */
    @FunctionalInterface
    interface Between {
        List<Dated> numbers(long after, long until);
    }

    List<Location> files() {
        return parts.get().stream()
                .map(part -> new Location("/sitemap-" + name + "-" + (part.part() + 1) + ".xml", part.importedAt()))
                .toList();
    }

    /** @param part which, from 1 */
    List<Location> pages(long part) {
        return between.numbers((part - 1) * DatedPart.LENGTH, part * DatedPart.LENGTH).stream()
                .map(page -> new Location("/" + name + "/" + page.slug(), page.importedAt()))
                .toList();
    }
}
