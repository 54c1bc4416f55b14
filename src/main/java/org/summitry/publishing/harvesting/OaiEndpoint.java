package org.summitry.publishing.harvesting;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * OAI-PMH 2.0, http://www.openarchives.org/OAI/openarchivesprotocol.html. The library for it, XOAI, goes through a list by
 * counting records from its beginning, which takes the longer the farther it is; so the protocol is spoken here.
 */
@RestController
class OaiEndpoint {

    static final String PATH = "/oai";

    private static final MediaType XML = new MediaType("text", "xml", StandardCharsets.UTF_8);

    private final OaiAnswers answers;
    private final Clock clock;

    OaiEndpoint(OaiAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** Never kept, as each answer says when it was given. */
    @RequestMapping(
            path = PATH,
            method = {RequestMethod.GET, RequestMethod.POST})
    @Transactional(readOnly = true)
    public ResponseEntity<String> answer(
            @RequestParam MultiValueMap<String, String> parameters, @RequestAttribute String site) {
        return ResponseEntity.ok()
                .contentType(XML)
                .cacheControl(CacheControl.noStore())
                .body(text(parameters, site));
    }

    private String text(MultiValueMap<String, String> parameters, String site) {
        try {
            Request request = Request.of(parameters);
            Xml xml = begin(site, request.arguments());
            answers.write(request, site, xml);
            return xml.close().end();
        } catch (OaiError error) {
            Xml xml = begin(site, error.isOfTheRequest() ? Map.of() : parameters.toSingleValueMap());
            xml.open("error").attribute("code", error.code().name()).text(error.reason());
            return xml.close().close().end();
        }
    }

    private Xml begin(String site, Map<String, String> arguments) {
        Xml xml = new Xml().begin().put("responseDate", Times.stamp(clock.instant()));
        xml.open("request");
        arguments.forEach(xml::attribute);
        return xml.text(site + PATH).close();
    }
}
