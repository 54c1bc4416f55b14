package org.summitry.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Names;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Summit;
import org.summitry.catalog.TopicMap;
import org.summitry.web.Texts;

/** Names sides of summits in the reader's language. */
@Component
class Headings {

    private final Names names;
    private final Texts texts;

    Headings(Names names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    /** "Helsinki 2018". */
    String of(Summit summit) {
        return names.summit(summit.getSlug(), summit.getLabel());
    }

    /** "Before Helsinki 2018". */
    String of(TopicMap.Column side) {
        return texts.say("phase." + side.phase().slug() + ".of", of(side.summit()));
    }

    /** "Before Helsinki 2018", "Helsinki 2018", "Before", or nothing. */
    String of(List<Summit> known, @Nullable String summit, @Nullable String phase) {
        Optional<String> side = Optional.ofNullable(phase).flatMap(Phase::of).map(one -> "phase." + one.slug());
        Optional<String> name = known.stream()
                .filter(one -> one.getSlug().equals(summit))
                .map(this::of)
                .findFirst();
        return name.map(one -> side.map(code -> texts.say(code + ".of", one)).orElse(one))
                .or(() -> side.map(texts::say))
                .orElse("");
    }

    /** The same for passages that are of a side or of none, which it says. */
    String ofTake(List<Summit> known, @Nullable String summit, @Nullable String phase) {
        String heading = of(known, summit, phase);
        if (heading.isEmpty()) {
            return texts.say("noSummit");
        }
        return phase == null ? texts.say("topic.sideUnknown", heading) : heading;
    }
}
