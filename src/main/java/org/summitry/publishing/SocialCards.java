package org.summitry.publishing;

import java.awt.AWTError;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Articles;
import org.summitry.catalog.CollectionChanged;
import org.summitry.catalog.Counts;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Summits;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The images that other sites show beside a link to this one. They are drawn when an import ends and when the program
 * first sees its collection, those only that changed, and kept in memory; where a machine cannot draw, there are none.
 */
@Component
public class SocialCards {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;
    static final String SITE = "summitry";
    private static final int MOST_SUMMITS = 200;
    private static final Logger LOG = LoggerFactory.getLogger(SocialCards.class);

    private final Summits summits;
    private final Counts counted;
    private final ITemplateEngine templates;
    private volatile Map<String, DrawnImage> cards = Map.of();
    private @Nullable Lettering lettering;

    SocialCards(Summits summits, Counts counted, ITemplateEngine templates) {
        this.summits = summits;
        this.counted = counted;
        this.templates = templates;
    }

    /**
     * @param summit the slug of the summit that a page is about, or null
     * @return the path of the card for that page, the site's where the summit has none; nothing while none is drawn
     */
    public Optional<String> address(@Nullable String summit) {
        Map<String, DrawnImage> drawn = cards;
        String name = summit != null && drawn.containsKey(summit) ? summit : SITE;
        return drawn.isEmpty() ? Optional.empty() : Optional.of("/cards/" + name + ".png");
    }

    /** The card of that name; the site's for a summit that is known and has no card of its own here. */
    Optional<DrawnImage> find(String name) {
        Map<String, DrawnImage> drawn = cards;
        return Optional.ofNullable(drawn.get(name))
                .or(() -> summits.findBySlug(name).map(known -> drawn.get(SITE)));
    }

    @EventListener(CollectionChanged.class)
    synchronized void draw() {
        try {
            drawAll();
        } catch (IOException
                | FontFormatException
                | RuntimeException
                | LinkageError
                | InternalError
                | AWTError failed) {
            LOG.warn("No social cards were drawn, and pages do without og:image: {}", failed.toString());
        }
    }

    private void drawAll() throws IOException, FontFormatException {
        List<Summit> all = summits.findAllByOrderByHeldOn();
        if (all.isEmpty()) {
            return;
        }
        Lettering letters = lettering == null ? new Lettering() : lettering;
        lettering = letters;
        Map<String, DrawnImage> drawn = new HashMap<>();
        List<Articles.SideCount> counts = counted.sides();
        for (Summit summit : all.subList(Math.max(0, all.size() - MOST_SUMMITS), all.size())) {
            long before = count(counts, summit, Phase.PRE);
            long after = count(counts, summit, Phase.POST);
            drawn.put(
                    summit.getSlug(),
                    card(summit.getSlug(), "summit-card", SummitCard.of(summit, before, after, letters)));
        }
        drawn.put(SITE, card(SITE, "site-card", SiteCard.of(all, letters)));
        cards = Map.copyOf(drawn);
    }

    private static long count(List<Articles.SideCount> counts, Summit summit, Phase phase) {
        return counts.stream()
                .filter(count ->
                        count.summit().equals(summit.getSlug()) && phase.slug().equals(count.phase()))
                .mapToLong(Articles.SideCount::articles)
                .sum();
    }

    private DrawnImage card(String name, String template, Record card) throws IOException {
        Context context = new Context();
        context.setVariable("card", card);
        return DrawnImage.of(
                templates.process("publishing/" + template + ".xml", context), WIDTH, HEIGHT, cards.get(name));
    }
}
