package org.summitry.publishing.harvesting;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.summitry.publishing.harvesting.OaiError.Code;

/**
 * How a list goes on. The token holds all that it takes, so that no server has to remember it and it never expires; a sum
 * tells whether it came back as it was given. Whoever makes one up gets no more than any request gives.
 *
 * @param parts the list's own arguments
 * @param at the time of the last record that was given
 * @param id its number; among records of one time these decide
 * @param cursor how many records were given
 */
record Resumption(List<String> parts, Instant at, long id, long cursor) {

    private static final String BETWEEN = "|";
    private static final int OWN_PARTS = 3;
    private static final int LONGEST = 1000;

    /** What {@code ListSets} hands on: the last publication that was told. */
    static Resumption ofSets(String last) {
        return new Resumption(List.of(last), Instant.EPOCH, 0, 0);
    }

    String token() {
        List<String> all = new ArrayList<>(List.of(at.toString(), Long.toString(id), Long.toString(cursor)));
        all.addAll(parts);
        String text = String.join(BETWEEN, all);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((sum(text) + BETWEEN + text).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws OaiError if the token is none of ours */
    static Resumption of(String token) {
        try {
            String text = token.length() > LONGEST
                    ? ""
                    : new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            int end = text.indexOf(BETWEEN);
            if (end > 0 && text.substring(0, end).equals(sum(text.substring(end + 1)))) {
                List<String> all = List.of(text.substring(end + 1).split("\\|", -1));
                return new Resumption(
                        all.subList(OWN_PARTS, all.size()),
                        Instant.parse(all.get(0)),
                        Long.parseLong(all.get(1)),
                        Long.parseLong(all.get(2)));
            }
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException madeUp) {
            throw unknown();
        }
        throw unknown();
    }

    static OaiError unknown() {
        return new OaiError(Code.badResumptionToken, "This resumptionToken was not given here.");
    }

    /** An argument of the list, or nothing where it had none. */
    Optional<String> part(int place, int of) {
        if (parts.size() != of) {
            throw unknown();
        }
        return Optional.of(parts.get(place)).filter(part -> !part.isEmpty());
    }

    private static String sum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
