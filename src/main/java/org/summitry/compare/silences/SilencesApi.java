package org.summitry.compare.silences;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.catalog.TakePassage;
import org.summitry.web.Costly;
import org.summitry.web.Listing;

/** Silences for programs. */
@RestController
@Costly
class SilencesApi {

    private final Silences silences;

    SilencesApi(Silences silences) {
        this.silences = silences;
    }

    /** Who is silent on what; {@code readable} is false where nothing can be read from it. */
    record Item(
            String summit,
            @Nullable String phase,
            @Nullable String author,
            boolean readable,
            List<String> articles,
            long total,
            long others,
            List<OnTopic> topics) {
        static Item of(Finding finding) {
            Party party = finding.party();
            var phase = party.phase();
            return new Item(
                    party.summit().getSlug(),
                    phase == null ? null : phase.slug(),
                    party.isPerson() ? party.author() : null,
                    finding.isReadable(),
                    finding.voices().stream()
                            .map(one -> one.article().article())
                            .toList(),
                    party.articles(),
                    finding.others(),
                    finding.silences().stream().map(OnTopic::of).toList());
        }
    }

    /** What the others say on a topic. */
    record OnTopic(String topic, long passages, long articles, List<Place> first) {
        static OnTopic of(Finding.Silence silence) {
            return new OnTopic(
                    silence.topic().getSlug(),
                    silence.passages(),
                    silence.articles(),
                    silence.first().stream().map(Place::of).toList());
        }
    }

    record Place(String article, String anchor) {
        static Place of(TakePassage passage) {
            return new Place(passage.article(), passage.anchor());
        }
    }

    @GetMapping("/api/silences")
    Listing<Item> list(@RequestParam MultiValueMap<String, String> parameters) {
        SilenceQuery query = SilenceQuery.of(parameters);
        return Listing.of(query.paging(), silences.find(query).findings(), Item::of);
    }
}
