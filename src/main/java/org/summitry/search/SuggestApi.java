package org.summitry.search;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suggestions for the search box, while somebody types. Nothing that is typed is an error. */
@RestController
class SuggestApi {

    private final Suggestions suggestions;

    SuggestApi(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    record Items(List<Suggestion> items) {}

    @GetMapping("/suggest")
    Items suggest(@RequestParam(defaultValue = "") String q) {
        return new Items(suggestions.find(q));
    }

    /** As the OpenSearch extension "Suggestions" has it, for the search boxes of browsers: what is typed, then names, kinds and addresses. */
    @GetMapping(value = "/suggest", params = "as=opensearch", produces = "application/x-suggestions+json")
    List<Object> suggestToBrowsers(@RequestParam(defaultValue = "") String q, @RequestAttribute String site) {
        List<Suggestion> found = suggestions.find(q);
        return List.of(
                q,
                found.stream().map(Suggestion::label).toList(),
                found.stream().map(Suggestion::kind).toList(),
                found.stream().map(suggestion -> site + suggestion.url()).toList());
    }
}
