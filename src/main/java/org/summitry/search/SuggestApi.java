package org.summitry.search;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
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
}
