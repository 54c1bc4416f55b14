package org.summitry.notebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitry.web.Addresses;
import org.summitry.web.BadParameter;

/**
 * Passages in a reader's order with the reader's notes. All of it stands in the address of its page, and nowhere else.
 *
 * @param entries the passages, each once
 */
public record Notebook(List<Entry> entries) {

    static final int MOST_PASSAGES = 100;

    /** Servers and proxies on the way are known to cut off at 8 KB. */
    static final int LONGEST_QUERY = 8000;

    /**
     * A collected passage.
     *
     * @param passage the passage
     * @param note what the reader noted, or empty
     */
    public record Entry(PassageName passage, String note) {}

    /**
     * @param passages the values of the parameter {@code p}, in order
     * @param notes the values of the parameter {@code n}: each belongs to the passage at the same place
     * @return the notebook; a passage that is named twice is in it once
     * @throws BadParameter if something names no passage, there are more notes than passages, or too many passages
     */
    static Notebook of(String @Nullable [] passages, String @Nullable [] notes) {
        List<String> named = passages == null ? List.of() : List.of(passages);
        List<String> noted = notes == null ? List.of() : List.of(notes);
        if (noted.size() > named.size()) {
            throw new BadParameter("notebook.moreNotes", noted.size(), named.size());
        }
        List<Entry> entries = new ArrayList<>();
        for (int at = 0; at < named.size(); at++) {
            String note =
                    at < noted.size() ? noted.get(at).replaceAll("\\R", "\n").strip() : "";
            entries.add(new Entry(PassageName.of(named.get(at)), note));
        }
        return limited(entries);
    }

    private static Notebook limited(Collection<Entry> entries) {
        Map<PassageName, Entry> once = new LinkedHashMap<>();
        entries.forEach(entry -> once.merge(
                entry.passage(), entry, (first, again) -> first.note().isEmpty() ? again : first));
        if (once.size() > MOST_PASSAGES) {
            throw new BadParameter("notebook.full", MOST_PASSAGES);
        }
        return new Notebook(List.copyOf(once.values()));
    }

    /** @return whether nothing is collected */
    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** @return the slugs of the articles that its passages stand in */
    List<String> articles() {
        return entries.stream()
                .map(entry -> entry.passage().article())
                .distinct()
                .toList();
    }

    /**
     * @param passage another passage
     * @return this with the passage at its end
     * @throws BadParameter if there is no room for it
     */
    Notebook with(PassageName passage) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(passage, ""));
        return limited(more);
    }

    /**
     * @param number a quotation's number, from 1
     * @return this without it
     */
    Notebook without(int number) {
        List<Entry> fewer = new ArrayList<>(entries);
        fewer.remove(number - 1);
        return new Notebook(List.copyOf(fewer));
    }

    /**
     * @param from a quotation's number, from 1
     * @param to the number that it is to have; the first and the last stay where there is nowhere to go
     * @return this in the new order
     */
    Notebook moved(int from, int to) {
        List<Entry> moved = new ArrayList<>(entries);
        Entry entry = moved.remove(from - 1);
        moved.add(Math.max(0, Math.min(moved.size(), to - 1)), entry);
        return new Notebook(List.copyOf(moved));
    }

    /**
     * @param path a path of the site, from the root
     * @return its address there; notes after the last one are not written
     */
    String address(String path) {
        int[] noted = new int[entries.size()];
        Arrays.setAll(noted, at -> entries.get(at).note().isEmpty() ? 0 : at + 1);
        int lastNoted = Arrays.stream(noted).max().orElse(0);
        Addresses address = Addresses.to(path);
        for (int at = 0; at < entries.size(); at++) {
            address.with("p", entries.get(at).passage());
            if (at < lastNoted) {
                address.withEvenEmpty("n", entries.get(at).note());
            }
        }
        return address.toString();
    }
}
