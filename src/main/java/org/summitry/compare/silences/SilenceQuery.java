package org.summitry.compare.silences;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.summitry.web.Addresses;
import org.summitry.web.BadParameter;
import org.summitry.web.Paging;

/**
 * What a reader asks of the silences; every query is a URL.
 *
 * @param byAuthor whether single authors are held against all others, and not before against after
 * @param summits only of these, or of all if empty
 * @param topics only on these, or on all if empty
 * @param authors only of these, or of all if empty
 * @param paging which page
 */
public record SilenceQuery(
        boolean byAuthor, Set<String> summits, Set<String> topics, Set<String> authors, Paging paging) {

    private static final String PATH = "/silences";
    private static final int MOST_AUTHORS = 20;

    /**
     * @param parameters the parameters of a URL
     * @return the query
     * @throws BadParameter if one of them cannot be used; whether the values exist is checked when looking
     */
    static SilenceQuery of(MultiValueMap<String, String> parameters) {
        Set<String> authors = values(parameters, "author");
        if (authors.size() > MOST_AUTHORS) {
            throw new BadParameter("silences.tooManyAuthors", MOST_AUTHORS);
        }
        String by = parameters.getFirst("by");
        if (by != null && !List.of("", "summit", "author").contains(by)) {
            throw BadParameter.notAllowed("by", by, List.of("summit", "author"));
        }
        return new SilenceQuery(
                "author".equals(by) || !authors.isEmpty(),
                values(parameters, "summit"),
                values(parameters, "topic"),
                authors,
                Paging.of(parameters.getFirst("page"), parameters.getFirst("size")));
    }

    private static Set<String> values(MultiValueMap<String, String> parameters, String name) {
        Set<String> values = new TreeSet<>(parameters.getOrDefault(name, List.of()));
        values.remove("");
        return values;
    }

    /** Whether it asks for less than everything, in the usual way. */
    public boolean isNarrowed() {
        return byAuthor || !summits.isEmpty() || !topics.isEmpty();
    }

    /** The same of another kind, from the first page; authors are let go where sides are compared. */
    public String by(boolean author) {
        return new SilenceQuery(author, summits, topics, author ? authors : Set.of(), paging.at(1)).url(null);
    }

    /** The URL of a page of it. */
    String page(int number) {
        return url(paging.at(number));
    }

    private String url(@Nullable Paging page) {
        Addresses address = Addresses.to(PATH)
                .with("by", byAuthor ? "author" : null)
                .withAll("summit", summits)
                .withAll("topic", topics)
                .withAll("author", authors);
        return (page == null ? address : address.with(page)).toString();
    }
}
