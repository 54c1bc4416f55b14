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
import org.summitry.catalog.Names;
import org.summitry.catalog.Publication;
import org.summitry.catalog.Publications;
import org.summitry.web.Addresses;
import org.summitry.web.Costly;
import org.summitry.web.NotFound;
import org.summitry.web.Pager;
import org.summitry.web.Paging;
import org.summitry.web.Slug;

/** An author, a publication: who they are, on what they wrote, with whom to compare them, and their articles. */
@Controller
@Costly
class NamePages {

    private final Authors authors;
    private final Publications publications;
    private final Articles articles;
    private final Profiles profiles;
    private final Names names;

    NamePages(Authors authors, Publications publications, Articles articles, Profiles profiles, Names names) {
        this.authors = authors;
        this.publications = publications;
        this.articles = articles;
        this.profiles = profiles;
        this.names = names;
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
        model.addAttribute("roles", authors.findRoles(slug));
        return show(
                author.getName(),
                "/authors/" + slug,
                profiles.ofAuthor(slug),
                paging,
                articles.findByAuthor(slug, paging.request()),
                model);
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
        model.addAttribute("roles", List.of());
        model.addAttribute("homepage", publication.getHomepage());
        return show(
                names.publication(slug, publication.getName()),
                "/publications/" + slug,
                profiles.ofPublication(slug),
                paging,
                articles.findByPublication(slug, paging.request()),
                model);
    }

    private static String show(
            String name, String path, Profile profile, Paging paging, Page<Article> found, Model model) {
        model.addAttribute("title", name);
        model.addAttribute("canonical", path);
        model.addAttribute("profile", profile);
        model.addAttribute("total", found.getTotalElements());
        model.addAttribute("articles", found.map(ArticleSummary::of).getContent());
        model.addAttribute("pager", Pager.of(paging, found, number -> Addresses.to(path)
                .with(paging.at(number))
                .toString()));
        return "reading/name";
    }
}
