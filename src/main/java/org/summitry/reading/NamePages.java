package org.summitry.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Author;
import org.summitry.catalog.Authors;
import org.summitry.catalog.Publication;
import org.summitry.catalog.Publications;
import org.summitry.web.Addresses;
import org.summitry.web.NotFound;
import org.summitry.web.Pager;
import org.summitry.web.Paging;
import org.summitry.web.Slug;

/** Authors and publications: who they are, and their articles. */
@Controller
class NamePages {

    private final Authors authors;
    private final Publications publications;
    private final Articles articles;

    NamePages(Authors authors, Publications publications, Articles articles) {
        this.authors = authors;
        this.publications = publications;
        this.articles = articles;
    }

    /** A name in a list, with the number of articles. */
    record Entry(String url, String name, long articles) {}

    @GetMapping("/authors")
    String authors(
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            Model model) {
        Paging paging = Paging.of(page, size);
        Page<Entry> entries = authors.findCounted(paging.request())
                .map(one -> new Entry("/authors/" + one.slug(), one.name(), one.articles()));
        return list("Authors", "/authors", paging, entries, model);
    }

    @GetMapping("/publications")
    String publications(
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            Model model) {
        Paging paging = Paging.of(page, size);
        Page<Entry> entries = publications
                .findCounted(paging.request())
                .map(one -> new Entry("/publications/" + one.slug(), one.name(), one.articles()));
        return list("Publications", "/publications", paging, entries, model);
    }

    private static String list(String title, String path, Paging paging, Page<Entry> entries, Model model) {
        model.addAttribute("title", title);
        model.addAttribute("canonical", path);
        model.addAttribute("entries", entries.getContent());
        model.addAttribute("pager", pager(path, paging, entries));
        return "reading/names";
    }

    @GetMapping("/authors/{slug:" + Slug.PATTERN + "}")
    @Transactional(readOnly = true)
    String author(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            Model model) {
        Author author = authors.findBySlug(slug).orElseThrow(() -> new NotFound("author", slug));
        Paging paging = Paging.of(page, size);
        model.addAttribute("kind", "Author");
        model.addAttribute("roles", authors.findRoles(slug));
        model.addAttribute(
                "silences", Addresses.to("/silences").with("author", slug).toString());
        return show(author.getName(), "/authors/" + slug, paging, articles.findByAuthor(slug, paging.request()), model);
    }

    @GetMapping("/publications/{slug:" + Slug.PATTERN + "}")
    @Transactional(readOnly = true)
    String publication(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            Model model) {
        Publication publication = publications.findBySlug(slug).orElseThrow(() -> new NotFound("publication", slug));
        Paging paging = Paging.of(page, size);
        model.addAttribute("kind", "Publication");
        model.addAttribute("roles", List.of());
        model.addAttribute("homepage", publication.getHomepage());
        return show(
                publication.getName(),
                "/publications/" + slug,
                paging,
                articles.findByPublication(slug, paging.request()),
                model);
    }

    private static String show(String name, String path, Paging paging, Page<Article> found, Model model) {
        model.addAttribute("title", name);
        model.addAttribute("canonical", path);
        model.addAttribute("articles", found.map(ArticleSummary::of).getContent());
        model.addAttribute("pager", pager(path, paging, found));
        return "reading/name";
    }

    private static Pager pager(String path, Paging paging, Page<?> page) {
        return Pager.of(paging, page, number -> Addresses.to(path)
                .with(paging.at(number))
                .toString());
    }
}
