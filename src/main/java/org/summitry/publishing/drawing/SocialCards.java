package org.summitry.publishing.drawing;

import com.github.benmanes.caffeine.cache.Cache;
import java.awt.AWTError;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Counts;
import org.summitry.catalog.Memory;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Summits;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The images that other sites show beside a link to this one. Each is drawn when somebody first asks for it and remembered
 * until the collection changes; where a machine cannot draw, pages do without from the first attempt on.
 */
@Component
public class SocialCards {

    /** How wide each is, in pixels. */
    public static final int WIDTH = 1200;

    /** How high each is, in pixels. */
    public static final int HEIGHT = 630;

    static final String SITE = "summitry";
    private static final int MOST_KEPT = 200;
    private static final Logger LOG = LoggerFactory.getLogger(SocialCards.class);

    private final Summits summits;
    private final Counts counted;
    private final ITemplateEngine templates;
    private final Cache<String, DrawnImage> cards;
    private @Nullable Lettering lettering;
    private volatile boolean unable;

    SocialCards(Summits summits, Counts counted, ITemplateEngine templates, Memory memory) {
        this.summits = summits;
        this.counted = counted;
        this.templates = templates;
        this.cards = memory.of(MOST_KEPT);
    }

    /**
     * @param summit the slug of the summit that a page is about, or null
     * @return the path of the card for that page, the site's where it is about none; nothing where none can be drawn
     */
    public Optional<String> address(@Nullable String summit) {
        return unable ? Optional.empty() : Optional.of("/cards/" + (summit == null ? SITE : summit) + ".png");
    }

    /** The card of that name: the site's, or that of a summit. */
    Optional<DrawnImage> find(String name) {
        return Optional.ofNullable(cards.get(name, this::draw));
    }

    private @Nullable DrawnImage draw(String name) {
        if (name.equals(SITE)) {
            List<Summit> all = summits.findAllByOrderByHeldOn();
            return draw("site-card", letters -> SiteCard.of(all, letters));
        }
        Summit summit = summits.findBySlug(name).orElse(null);
        if (summit == null) {
            return null;
        }
        long before = count(summit, Phase.PRE);
        long after = count(summit, Phase.POST);
        return draw("summit-card", letters -> SummitCard.of(summit, before, after, letters));
    }

    private long count(Summit summit, Phase phase) {
        return counted.sides().stream()
                .filter(count ->
                        count.summit().equals(summit.getSlug()) && phase.slug().equals(count.phase()))
                .mapToLong(Articles.SideCount::articles)
                .sum();
    }

    /** One at a time: a drawing takes much memory. */
    private synchronized @Nullable DrawnImage draw(String template, Function<Lettering, Record> card) {
        try {
            Lettering letters = lettering == null ? new Lettering() : lettering;
            lettering = letters;
            Context context = new Context();
            context.setVariable("card", card.apply(letters));
            return DrawnImage.of(templates.process("publishing/" + template + ".xml", context), WIDTH, HEIGHT);
        } catch (IOException
                | FontFormatException
                | RuntimeException
                | LinkageError
                | InternalError
                | AWTError failed) {
            unable = true;
            LOG.warn("No social card can be drawn, and pages do without og:image: {}", failed.toString());
            return null;
        }
    }
}
