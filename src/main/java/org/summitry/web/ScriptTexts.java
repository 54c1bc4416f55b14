package org.summitry.web;

import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** What the scripts say to readers, a file a language, from the bundle {@code messages/script}. */
@Controller
class ScriptTexts {

    private static final MediaType JAVASCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");
    /** Where the address has a hash of the texts, see {@link Assets}. */
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final ResourceBundle.Control NO_OTHER =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final JsonMapper json;

    ScriptTexts(JsonMapper json) {
        this.json = json;
    }

    @GetMapping("/texts-{language}.js")
    ResponseEntity<String> texts(@PathVariable String language, @RequestParam(required = false) @Nullable String v) {
        Locale locale = Languages.SPOKEN.stream()
                .filter(one -> one.toLanguageTag().equals(language))
                .findFirst()
                .orElseThrow(() -> new NotFound("language", language));
        ResourceBundle bundle = ResourceBundle.getBundle("messages/script", locale, NO_OTHER);
        TreeMap<String, String> texts = new TreeMap<>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return ResponseEntity.ok()
                .contentType(JAVASCRIPT)
                .cacheControl(v == null ? CacheControl.empty() : FOR_GOOD)
                .body("'use strict';\nconst TEXTS = " + json.writeValueAsString(texts) + ";\n");
    }
}
