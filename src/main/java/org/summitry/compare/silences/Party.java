package org.summitry.compare.silences;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Topic;
import org.summitry.catalog.Voices;
import org.summitry.web.Addresses;

/**
 * Who may be silent: one side of a summit, held against the other side, or one author on a summit, held against all
 * other articles about it.
 *
 * @param summit the summit
 * @param phase the side, or null for an author
 * @param author the author's slug, or empty for a side
 * @param name the author's name, or empty for a side
 * @param articles how many articles the party has on the summit
 */
public record Party(Summit summit, @Nullable Phase phase, String author, String name, long articles) {

    static Party of(Summit summit, Phase phase, Said said) {
        return new Party(summit, phase, "", "", said.articles(summit, phase));
    }

    static Party of(Summit summit, Voices.AuthorOnSummit author) {
        return new Party(summit, null, author.slug(), author.name(), author.articles());
    }

    public boolean isPerson() {
        return phase == null;
    }

    /** Who it is among those who may be silent: {@code pre}, {@code post} or {@code author}. */
    public String getWho() {
        return phase == null ? "author" : phase.slug();
    }

    /** The side that a side is held against; null for an author. */
    public @Nullable Phase getAgainst() {
        return phase == null ? null : phase == Phase.PRE ? Phase.POST : Phase.PRE;
    }

    /** How many articles the party is held against. */
    long others(Said said) {
        return said.articles(summit, getAgainst()) - (isPerson() ? articles : 0);
    }

    /** What the others say on a topic, which for an author who is silent is all that is said. */
    Said.Amount othersOn(String topic, Said said) {
        return said.on(topic, summit, getAgainst());
    }

    /** Whether the party has articles, none of which touches a topic that others touch. */
    boolean isSilentOn(String topic, Said said, Set<Voices.Spoken> spoken) {
        boolean speaks = phase == null
                ? spoken.contains(new Voices.Spoken(author, summit.getSlug(), topic))
                : said.on(topic, summit, phase).passages() > 0;
        return articles > 0 && !speaks && othersOn(topic, said).passages() > 0;
    }

    /** Whether an article was looked for as one of this party's. */
    boolean has(Voices.Voice article) {
        return article.summit().equals(summit.getSlug())
                && (phase == null
                        ? author.equals(article.author())
                        : phase.slug().equals(article.phase()));
    }

    /** The takes in which the others speak of a topic. */
    Set<String> takes(Topic topic) {
        return Arrays.stream(Phase.values())
                .filter(one -> one != phase)
                .map(one -> take(summit.getSlug(), one.slug(), topic.getSlug()))
                .collect(Collectors.toSet());
    }

    /** A take in one word: {@code helsinki-2018.pre/syria}. */
    static String take(@Nullable String summit, @Nullable String phase, String topic) {
        return summit + "." + phase + "/" + topic;
    }

    /** The list of all its articles. */
    public String getArticlesUrl() {
        return Addresses.to("/articles")
                .with("summit", summit.getSlug())
                .with("phase", phase == null ? null : phase.slug())
                .with("author", author)
                .toString();
    }

    /** The list of the others' passages on a topic. */
    public String passagesUrl(String topic) {
        Phase other = getAgainst();
        return Addresses.to("/topics/" + topic)
                .with("summit", summit.getSlug())
                .with("phase", other == null ? null : other.slug())
                .toString();
    }
}
