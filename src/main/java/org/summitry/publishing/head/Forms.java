package org.summitry.publishing.head;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.summitry.publishing.head.Head.Form;
import org.summitry.web.Addresses;

/** In which other forms each page is to be had: feeds with the page's filters, citations, tables, JSON. */
final class Forms {

    private static final String ATOM = "application/atom+xml";
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    private static final String[] OF_ARTICLES = {"q", "summit", "phase", "topic", "author", "publication"};
    private static final String[] OF_EXPECTATIONS = {"summit", "topic", "assessment"};
    private static final String[] OF_SILENCES = {"by", "summit", "topic", "author"};
    private static final String[] OF_COMPARISONS = {"left", "right", "topic"};

    private final HttpServletRequest request;
    private final List<Form> all = new ArrayList<>();

    private Forms(HttpServletRequest request) {
        this.request = request;
    }

    static List<Form> of(HttpServletRequest request) {
        Forms forms = new Forms(request);
        String[] parts = request.getRequestURI().split("/", -1);
        if (parts.length == 3) {
            forms.ofOne(parts[1], parts[2]);
        } else if (parts.length == 2) {
            forms.ofList(parts[1]);
        }
        return forms.all;
    }

    /** A page of one thing. The filters of lists are called as the things are. */
    private void ofOne(String kind, String slug) {
        switch (kind) {
            case "articles" -> ofArticle(slug);
            case "summits", "topics", "authors", "publications" -> {
                String filter = kind.substring(0, kind.length() - 1);
                add(ATOM, Addresses.to("/articles.atom").with(filter, slug));
                add(JSON, Addresses.to("/api/articles").with(filter, slug));
            }
            default -> {}
        }
    }

    private void ofArticle(String slug) {
        String path = "/articles/" + slug;
        add("application/x-research-info-systems", Addresses.to(path + ".ris"));
        add("application/x-bibtex", Addresses.to(path + ".bib"));
        add("application/vnd.citationstyles.csl+json", Addresses.to(path + ".csl.json"));
        add("text/markdown", Addresses.to(path + ".md"));
        add(JSON, Addresses.to("/api" + path));
    }

    private void ofList(String kind) {
        switch (kind) {
            case "", "topics" -> {
                add(ATOM, Addresses.to("/articles.atom"));
                add(CSV, Addresses.to("/topic-map.csv"));
                add(JSON, Addresses.to("/api/topic-map"));
            }
            case "articles" -> {
                add(ATOM, asked("/articles.atom", OF_ARTICLES));
                add(JSON, asked("/api/articles", OF_ARTICLES));
            }
            case "authors", "publications" -> add(JSON, Addresses.to("/api/" + kind));
            case "expectations" -> {
                add(CSV, asked("/expectations.csv", OF_EXPECTATIONS));
                add(JSON, asked("/api/expectations", OF_EXPECTATIONS));
            }
            case "silences" -> add(JSON, asked("/api/silences", OF_SILENCES));
            case "compare" -> ofComparison();
            case "about" -> add(JSON, Addresses.to("/api/imports/latest"));
            default -> {}
        }
    }

    /** The page compares something even where nobody said what; for programs both sides must be said. */
    private void ofComparison() {
        if (request.getParameter("left") != null && request.getParameter("right") != null) {
            add(JSON, asked("/api/compare", OF_COMPARISONS));
        }
    }

    private Addresses asked(String path, String... parameters) {
        Addresses address = Addresses.to(path);
        for (String name : parameters) {
            String[] values = request.getParameterValues(name);
            if (values != null) {
                address.withAll(name, Arrays.asList(values));
            }
        }
        return address;
    }

    private void add(String type, Addresses address) {
        all.add(new Form(type, address.toString()));
    }
}
