package org.summitry.importing.classifying;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitry.importing.sifting.Sieve;
import org.summitry.importing.sifting.Trial;

/** Finds meetings at places of which the catalogue knows nothing: "the Tashkent summit", "their meeting in Alma-Ata". */
final class UnknownPlaces {

    private static final double WEIGHT = 2;
    private static final String PLACE = "(?<place>\\p{Lu}\\p{Ll}{2,}(?:[ -](?:\\p{Lu}\\p{Ll}{2,}|upon|am|de|do))?)";
    private static final Sieve<Pattern> PATTERNS = Sieve.of(
            Pattern.compile("\\b(?:summit|meeting|talks|encounter|met|meet|sit-down)(?: \\p{Ll}+){0,4}? in " + PLACE),
            Pattern.compile("\\b(?:The )?+" + PLACE + "(?:['’]s)? (?i:summit|talks|encounter)\\b"));
    private static final Pattern NO_PLACE = Pattern.compile(
            "(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|"
                    + "october|november|december|spring|summer|autumn|winter|the|this|that|these|another|any|every|such|his|"
                    + "her|their|our|first|second|third|last|next|new|previous|future|nuclear|presidential|security|peace|"
                    + "trade|bilateral|trump|putin|biden|obama|bush|clinton|yeltsin|reagan|gorbachev|medvedev|kim|xi|merkel|"
                    + "macron|zelensky\\w*|kremlin|congress|nato|russian|american|soviet|chinese|european|western|moscow|"
                    + "washington|russia|america|europe|ukraine|syria|iran|china|israel|north|south|korea|united|council|"
                    + "normandy|minsk|asian|arctic|energy|climate|economic|leaders|presidents|summit|a|an|no|one|all|both|"
                    + "oval|white|foreign|defen[cs]e|group|world|global|big|mini|annual|regular|brief|short|full|formal|"
                    + "informal|private|secret|public|joint|direct|personal|early|late|recent|upcoming|forthcoming|today|"
                    + "tomorrow|yesterday|in|on|at|after|before|since|when|while|whether|if|what|why|how|and|but|for|from|"
                    + "with|without");

    private UnknownPlaces() {}

    static Optional<Map.Entry<String, Double>> find(List<Sentence> sentences, Gazetteer gazetteer) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            if (sentence.words().stream().noneMatch(MeetingWords::includes)) {
                continue;
            }
            for (Trial<Pattern> trial : PATTERNS.worthTrying(sentence.text())) {
                while (trial.find()) {
                    String place = trial.matcher().group("place");
                    if (!gazetteer.knows(place)
                            && !NO_PLACE.matcher(place.split("[ -]")[0]).matches()) {
                        weights.merge(place, WEIGHT * sentence.weight(), Double::sum);
                    }
                }
            }
        }
        return weights.entrySet().stream().max(Map.Entry.comparingByValue());
    }
}
