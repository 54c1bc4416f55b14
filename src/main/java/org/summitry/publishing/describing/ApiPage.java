package org.summitry.publishing.describing;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.summitry.web.NotFound;
import org.summitry.web.ProblemKind;
import org.summitry.web.Texts;
import tools.jackson.databind.json.JsonMapper;

/** The description for people, and where the types of problems lead. */
@Controller
class ApiPage {

    private static final String PATH = "/about/api";
    private static final String DOCUMENT = "/api/openapi.json";

    private final OpenApiWebMvcResource description;
    private final JsonMapper json;
    private final Texts texts;

    ApiPage(OpenApiWebMvcResource description, JsonMapper json, Texts texts) {
        this.description = description;
        this.json = json;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String page(HttpServletRequest request, Model model) throws JsonProcessingException {
        byte[] document = description.openapiJson(request, DOCUMENT, Locale.ENGLISH);
        model.addAttribute("title", texts.say("site.api"));
        model.addAttribute("canonical", PATH);
        model.addAttribute("document", DOCUMENT);
        model.addAttribute("described", Described.of(json.readTree(document)));
        model.addAttribute("problems", ProblemKind.values());
        return "publishing/api";
    }

    @GetMapping("/api")
    String root() {
        return "redirect:" + PATH;
    }

    @GetMapping("/problems/{kind}")
    String problem(@PathVariable String kind) {
        return Arrays.stream(ProblemKind.values())
                .filter(one -> one.slug().equals(kind))
                .map(one -> "redirect:" + PATH + "#" + one.slug())
                .findFirst()
                .orElseThrow(() -> new NotFound("problem", kind));
    }
}
