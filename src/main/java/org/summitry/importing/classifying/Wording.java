package org.summitry.importing.classifying;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What texts call a meeting, as parts of patterns.
 *
 * @param place its city or venue
 * @param country its place, country or host
 * @param leaders those who meet, by name or office
 * @param it the meeting by its place or by a word like "summit"
 * @param leaderWords words one of which is in all that {@code leaders} matches, in small letters
 */
record Wording(String place, String country, String leaders, String it, Set<String> leaderWords) {

    static final String ONE_MEETING =
            "(?i:summit|meeting|talks?|encounter|sit-down|tête-à-tête|rendezvous|handshake|get-together|conversation|event)";
    static final String MEETING =
            "(?i:summits?|meetings?|talks?|encounters?|negotiations|sit-down|tête-à-tête|rendezvous|handshake|get-together|discussions|conversations?|event)";
    static final String ADJECTIVES = "(?:[\\w’'–-]+ ){0,4}";
    static final String PAST =
            "(?:was|were|had|did|took|met|made|gave|brought|left|said|told|spoke|came|went|saw|held|stood|shook|sat|found|became|began|ended|"
                    + "fell|got|kept|led|lost|won|put|set|showed|sent|won|drew|chose|dealt|felt|fought|threw|wrote|broke|proved|yielded|"
                    + "\\w{2,}(?<!ne|hundr|spe|exc|succ|proc)ed)";
    static final String MODAL = "(?:will|would|could|may|might|should|can|shall|’ll|'ll)";
    static final String NEXT = "(?:next|another|new|second|follow-up|subsequent|future|further|more|other)";
    static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    static final String SPAN =
            "(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ss]everal|[Tt]en|\\d+) (?:days?|weeks?|fortnights?|months?)";

    static Wording of(Meeting meeting) {
        String place = alternatives(meeting.places().stream());
        String country = alternatives(Stream.concat(meeting.places().stream(), meeting.surroundings().stream()));
        String leaders = "\\b(?:" + alternatives(leaders(meeting).stream())
                + "|(?:[Tt]he )?(?:two |both )?(?:\\p{Lu}[\\w.]+ and \\p{Lu}[\\w.]+ |U\\.?S\\.? |Russian |American )?(?:presidents|leaders|men)"
                + "(?: of (?:the )?(?:[\\w.]+ and (?:the )?(?:United States|US|U\\.S\\.|Russia|America)|United States and Russia|two (?:countries|powers|states)))?)";
        Set<String> leaderWords = Stream.concat(
                        leaders(meeting).stream().map(name -> name.toLowerCase(Locale.ROOT)),
                        Stream.of("presidents", "leaders", "men"))
                .collect(Collectors.toSet());
        return new Wording(place, country, leaders, "(?:" + MEETING + "|" + place + ")", leaderWords);
    }

    /** Those whom the editor names, or any president. */
    private static Collection<String> leaders(Meeting meeting) {
        return meeting.leaders().isEmpty()
                ? Stream.of(LeaderNames.AMERICANS, LeaderNames.RUSSIANS)
                        .flatMap(Collection::stream)
                        .toList()
                : meeting.leaders();
    }

    private static String alternatives(Stream<String> names) {
        return names.map(name -> name.endsWith("*")
                        ? Pattern.quote(name.substring(0, name.length() - 1)) + "\\w*"
                        : Pattern.quote(name))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
