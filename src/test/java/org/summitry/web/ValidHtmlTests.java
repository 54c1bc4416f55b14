package org.summitry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.FiveArticles;
import org.summitry.browser.Pages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of page, in each language, is HTML as the Nu checker has it. */
@FiveArticles
class ValidHtmlTests {

    @Autowired
    MockMvcTester mvc;

    @TempDir
    Path folder;

    @Test
    void everyPageIsValidHtml() throws Exception {
        for (Map.Entry<String, String> page : Pages.all().entrySet()) {
            for (String language : List.of("en", "ru")) {
                keep(page.getKey() + "-" + language, page.getValue(), language);
            }
        }
        assertThat(check()).isEmpty();
    }

    @Test
    void whatIsNotValidIsFound() throws Exception {
        Files.writeString(
                folder.resolve("wrong.html"), "<!DOCTYPE html><html lang=en><title>x</title><p id=a><b id=a>x</b>");
        assertThat(check()).anyMatch(found -> found.contains("wrong.html") && found.contains("Duplicate ID “a”"));
    }

    private void keep(String name, String address, String language) throws IOException {
        byte[] page = mvc.get()
                .uri(URI.create(address))
                .header("Accept-Language", language)
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        Files.write(folder.resolve(name + ".html"), page);
    }

    /** All pages in one go, in a JVM whose class path Maven has written down. */
    private List<String> check() throws IOException, InterruptedException {
        Process checker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        // its schema is deep
                        "-Xss4m",
                        "@target/nu-validator.args",
                        "nu.validator.client.SimpleCommandLineValidator",
                        "--stdout",
                        "--exit-zero-always",
                        "--format",
                        "json",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(checker.waitFor()).as(said).isZero();
        List<String> faults = new ArrayList<>();
        for (JsonNode message : JsonMapper.shared().readTree(said).get("messages")) {
            faults.add("%s %s: %s %s"
                    .formatted(
                            message.path("type").asString(),
                            message.path("url").asString().replaceFirst(".*/", ""),
                            message.path("message").asString(),
                            message.path("extract").asString("")));
        }
        return faults;
    }
}
