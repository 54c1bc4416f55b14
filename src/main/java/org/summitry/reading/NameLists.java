package org.summitry.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.summitry.catalog.Authors;
import org.summitry.catalog.Names;
import org.summitry.catalog.Publications;
import org.summitry.web.Addresses;
import org.summitry.web.BadParameter;
import org.summitry.web.Costly;
import org.summitry.web.Pager;
import org.summitry.web.Paging;
import org.summitry.web.Texts;

/** All authors, all publications: by name, and where they do not fit on one page, by letter. */
@Controller
@Costly
class NameLists {

    private static final int USUAL_SIZE = 100;

    private final Authors authors;
    private final Publications publications;
    private final Names names;
    private final Texts texts;

    NameLists(Authors authors, Publications publications, Names names, Texts texts) {
        this.authors = authors;
        this.publications = publications;
        this.names = names;
        this.texts = texts;
    }

    /** A name in a list, with the number of articles and the capital that it begins with in the catalogue. */
    public record Entry(String url, String name, long articles, String letter) {}

    /** Names that begin with the same capital. */
    public record Group(String letter, List<Entry> entries) {}

    /** The way to the names that begin with a capital; to all names, if they are on them already. */
    public record Letter(String letter, String url, boolean chosen) {}

    @GetMapping("/authors")
    String authors(
            @RequestParam(required = false) @Nullable String letter,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            Model model) {
        Paging paging = Paging.of(page, size, USUAL_SIZE);
        String only = allowed(letter, authors::findLetters);
        Page<Entry> entries = authors.findCounted(only, paging.request())
                .map(one -> new Entry("/authors/" + one.slug(), one.name(), one.articles(), letter(one.name())));
        return list("/authors", "authors", only, authors::findLetters, paging, entries, model);
    }

    @GetMapping("/publications")
    String publications(
            @RequestParam(required = false) @Nullable String letter,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            Model model) {
        Paging paging = Paging.of(page, size, USUAL_SIZE);
        String only = allowed(letter, publications::findLetters);
        Page<Entry> entries = publications
                .findCounted(only, paging.request())
                .map(one -> new Entry(
                        "/publications/" + one.slug(),
                        names.publication(one.slug(), one.name()),
                        one.articles(),
                        letter(one.name())));
        return list("/publications", "publications", only, publications::findLetters, paging, entries, model);
    }

    private static @Nullable String allowed(@Nullable String letter, Supplier<List<String>> letters) {
        if (letter == null || letter.isEmpty()) {
            return null;
        }
        List<String> known = letters.get();
        if (!known.contains(letter)) {
            throw BadParameter.notAllowed("letter", letter, known);
        }
        return letter;
    }

    private static String letter(String name) {
        return name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    private String list(
            String path,
            String kind,
            @Nullable String only,
            Supplier<List<String>> letters,
            Paging paging,
            Page<Entry> entries,
            Model model) {
        boolean byLetter = only != null || entries.getTotalPages() > 1;
        model.addAttribute("title", texts.say("site." + kind));
        model.addAttribute("canonical", path);
        model.addAttribute("robots", only == null ? null : "noindex,follow");
        model.addAttribute("kind", kind);
        model.addAttribute("total", entries.getTotalElements());
        model.addAttribute("letters", byLetter ? letters(path, letters.get(), only) : List.of());
        model.addAttribute("groups", groups(entries.getContent(), byLetter));
        model.addAttribute("pager", Pager.of(paging, entries, number -> Addresses.to(path)
                .with("letter", only)
                .with(paging.at(number))
                .toString()));
        return "reading/names";
    }

    private static List<Letter> letters(String path, List<String> all, @Nullable String only) {
        return all.stream()
                .map(one -> {
                    boolean chosen = one.equals(only);
                    return new Letter(
                            one,
                            Addresses.to(path)
                                    .with("letter", chosen ? null : one)
                                    .toString(),
                            chosen);
                })
                .toList();
    }

    private static List<Group> groups(List<Entry> entries, boolean byLetter) {
        List<Group> groups = new ArrayList<>();
        for (Entry entry : entries) {
            String letter = byLetter ? entry.letter() : "";
            if (groups.isEmpty() || !groups.get(groups.size() - 1).letter().equals(letter)) {
                groups.add(new Group(letter, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).entries().add(entry);
        }
        return groups;
    }
}
