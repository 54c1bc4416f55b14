package org.summitry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Opens pages of the site and tells what a reader reads on them. */
public final class PageReader {

    private final MockMvcTester site;

    public PageReader(MockMvcTester site) {
        this.site = site;
    }

    public Document open(String url) {
        return open(url, 200);
    }

    public Document open(String url, int status) {
        return open(url, status, "en");
    }

    public Document openInRussian(String url) {
        return openInRussian(url, 200);
    }

    public Document openInRussian(String url, int status) {
        return open(url, status, "ru");
    }

    /** Whatever its status. */
    public Document openAny(String url) {
        return parse(exchange(url, "en"));
    }

    private Document open(String url, int status, String language) {
        MvcTestResult result = exchange(url, language);
        assertThat(result).hasStatus(status);
        return parse(result);
    }

    private MvcTestResult exchange(String url, String language) {
        return site.get()
                .uri(java.net.URI.create(url))
                .header("Accept-Language", language)
                .exchange();
    }

    private static Document parse(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString(), "http://localhost/");
        } catch (java.io.UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    public static List<String> texts(Element within, String selector) {
        return within.select(selector).stream().map(Element::text).toList();
    }
}
