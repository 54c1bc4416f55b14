package org.summitry.compare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Names;
import org.summitry.compare.Side.Kind;
import org.summitry.compare.Side.Part;
import org.summitry.web.Texts;

/** Names sides, and tells silences, in the reader's language. Nothing that it says may be remembered. */
@Component("wording")
public class Wording {

    private final Texts texts;
    private final Names names;

    Wording(Texts texts, Names names) {
        this.texts = texts;
        this.names = names;
    }

    /** "Before Helsinki 2018", "Russian International Affairs Council (RIAC), Helsinki 2018". */
    public String side(Side side) {
        return Arrays.stream(Kind.values())
                .map(side::of)
                .filter(same -> !same.isEmpty())
                .map(this::alternatives)
                .collect(Collectors.joining(", "));
    }

    private String alternatives(List<Part> parts) {
        return parts.stream()
                .map(this::part)
                .reduce((one, other) -> texts.say("side.or", one, other))
                .orElse("");
    }

    private String part(Part part) {
        String name = name(part);
        return switch (part.kind()) {
            case ARTICLE -> texts.say("side.article", name);
            case AUTHOR, PUBLICATION -> name;
            case SUMMIT ->
                part.phase() == null ? name : texts.say("phase." + part.phase().slug() + ".of", name);
        };
    }

    /** What a part names, without its phase. */
    public String name(Part part) {
        return switch (part.kind()) {
            case ARTICLE, AUTHOR -> part.name();
            case PUBLICATION -> names.publication(part.slug(), part.name());
            case SUMMIT -> names.summit(part.slug(), part.name());
        };
    }

    /** What a reader would type to get the side's author, publication or article. */
    public String typed(Side side) {
        List<Part> named =
                side.parts().stream().filter(part -> part.kind() != Kind.SUMMIT).toList();
        return named.size() == 1
                ? name(named.get(0))
                : named.stream().map(Part::value).collect(Collectors.joining(","));
    }

    /** "Helsinki 2018, before and after". */
    public String offer(Picker.Offer offer) {
        return texts.say(
                "offer." + offer.kind().slug(),
                offer.about().stream().map(this::name).toArray());
    }

    /**
     * That somebody is silent, in a sentence that names them; or, where nobody wrote, that no silence can be read.
     *
     * @param silent who
     * @param topics on how many topics
     * @return the sentence
     */
    public String silence(Silent silent, int topics) {
        return texts.say(
                "silence." + silent.manner(),
                silent.who(),
                silent.summit() == null
                        ? ""
                        : names.summit(silent.summit().slug(), silent.summit().label()),
                silent.writer(),
                silent.articles(),
                silent.title(),
                topics);
    }
}
