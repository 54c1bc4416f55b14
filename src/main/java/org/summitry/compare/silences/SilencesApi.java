package org.summitry.compare.silences;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.catalog.TakePassage;
import org.summitry.web.Costly;
import org.summitry.web.Listing;
import org.summitry.web.PagedParameters;

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
            @Schema(allowableValues = {"pre", "post"}) @Nullable String phase,
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

    @Operation(
            operationId = "silences",
            summary = "What one side of a summit, or an author, does not speak of though others do")
    @Parameters({
        @Parameter(
                name = "by",
                in = ParameterIn.QUERY,
                description = "Whether sides of a summit or single authors are looked at.",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"summit", "author"})),
        @Parameter(
                name = "summit",
                in = ParameterIn.QUERY,
                description = "Summits, by the slugs that /api/summits lists.",
                example = "helsinki-2018",
                array = @ArraySchema(schema = @Schema(type = "string"))),
        @Parameter(
                name = "topic",
                in = ParameterIn.QUERY,
                description = "Topics, by the slugs that /api/topics lists.",
                array = @ArraySchema(schema = @Schema(type = "string"))),
        @Parameter(
                name = "author",
                in = ParameterIn.QUERY,
                description = "Authors, by the slugs that /api/authors lists; at most 20.",
                array = @ArraySchema(schema = @Schema(type = "string")))
    })
    @PagedParameters
    @GetMapping("/api/silences")
    Listing<Item> list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        SilenceQuery query = SilenceQuery.of(parameters);
        return Listing.of(query.paging(), silences.find(query).findings(), Item::of);
    }
}
