package org.summitry.publishing.harvesting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitry.catalog.Article;
import org.summitry.publishing.harvesting.OaiError.Code;
import org.summitry.publishing.harvesting.Verb.Argument;
import org.summitry.web.Slug;

/**
 * Which records a list has, and which of them are next.
 *
 * @param from the argument, as it was given
 * @param until the argument, as it was given
 * @param set the argument, as it was given
 * @param times what the first two come to
 * @param at the time of the record before the next
 * @param id its number
 * @param cursor how many records come before
 */
record Selection(
        Optional<String> from,
        Optional<String> until,
        Optional<String> set,
        Times times,
        Instant at,
        long id,
        long cursor) {

    static final String FORMAT = "oai_dc";

    private static final int PARTS = 3;
    private static final Pattern SET = Pattern.compile("(summit|topic|publication):" + Slug.PATTERN);

    /** @throws OaiError if an argument cannot be used */
    static Selection of(Request request) {
        Optional<String> token = request.argument(Argument.TOKEN);
        if (token.isPresent()) {
            return resumed(Resumption.of(token.get()));
        }
        checkFormat(request.argument(Argument.PREFIX));
        Optional<String> set = request.argument(Argument.SET);
        Optional<String> from = request.argument(Argument.FROM);
        Optional<String> until = request.argument(Argument.UNTIL);
        Times times = Times.of(from, until);
        return new Selection(from, until, set, times, times.from(), 0, 0);
    }

    static void checkFormat(Optional<String> prefix) {
        if (prefix.isPresent() && !prefix.get().equals(FORMAT)) {
            throw new OaiError(Code.cannotDisseminateFormat, "Records are in " + FORMAT + ".");
        }
    }

    private static Selection resumed(Resumption token) {
        Optional<String> from = token.part(0, PARTS);
        Optional<String> until = token.part(1, PARTS);
        Optional<String> set = token.part(2, PARTS);
        return new Selection(from, until, set, Times.of(from, until), token.at(), token.id(), token.cursor());
    }

    /** The kind of set, and its slug; what has another form names no set. */
    Optional<String[]> named() {
        return set.map(spec -> SET.matcher(spec).matches() ? spec.split(":", 2) : new String[] {"", spec});
    }

    /** How the list goes on after these. */
    Resumption after(List<Article> given) {
        Article last = given.get(given.size() - 1);
        return new Resumption(
                List.of(from.orElse(""), until.orElse(""), set.orElse("")),
                last.getImportedAt(),
                last.getId(),
                cursor + given.size());
    }
}
