package org.summitry.importing.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.ArticleText.NewPoll;
import org.summitry.catalog.Rating;
import org.summitry.catalog.RelatedItem;
import org.summitry.catalog.SetAside;
import org.summitry.catalog.SetAside.Kind;
import org.summitry.importing.source.ParsedDocument.Passage;
import org.summitry.importing.source.ParsedDocument.Person;

/** A parsed document in the making. */
final class Draft {

    private static final int LONGEST_PASSAGE = 100_000;
    private static final int LONGEST_SET_ASIDE = 2000;
    private static final int LONGEST_TITLE = 300;

    private final List<Person> authors = new ArrayList<>();
    private final List<Line> paragraphs = new ArrayList<>();
    private final List<RelatedItem> relatedItems = new ArrayList<>();
    private final List<NewPoll> polls = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String publication;
    private @Nullable LocalDate published;
    private @Nullable String url;
    private @Nullable Rating rating;
    private @Nullable String disclaimer;
    private @Nullable String language;

    boolean hasTitle() {
        return title != null;
    }

    boolean isTitle(String text) {
        return title != null && title.equalsIgnoreCase(text);
    }

    /** The first title counts. */
    void title(String text) {
        if (title == null && !text.isBlank()) {
            String folded = Line.fold(text);
            title = folded.length() > LONGEST_TITLE ? folded.substring(0, LONGEST_TITLE) : folded;
        }
    }

    /** A person named twice is one author; the role comes from wherever it is given. */
    void author(Person person) {
        for (int i = 0; i < authors.size(); i++) {
            Person known = authors.get(i);
            if (known.name().equalsIgnoreCase(person.name())) {
                authors.set(i, known.role() == null ? new Person(known.name(), person.role()) : known);
                return;
            }
        }
        authors.add(person);
    }

    boolean hasAuthors() {
        return !authors.isEmpty();
    }

    void publication(@Nullable String name) {
        publication = publication == null && name != null && !name.isBlank() ? Line.fold(name) : publication;
    }

    void published(Optional<LocalDate> date) {
        published = published == null ? date.orElse(null) : published;
    }

    void url(@Nullable String address) {
        url = url == null && address != null && address.matches("https?://\\S{1,1990}") ? address : url;
    }

    void language(@Nullable String tag) {
        language = tag == null || !tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?") ? language : tag;
    }

    void rating(Rating given) {
        rating = rating == null ? given : rating;
    }

    void disclaimer(String text) {
        disclaimer = disclaimer == null ? shorten(text) : disclaimer;
    }

    void paragraph(Line line) {
        paragraphs.add(line);
    }

    void related(RelatedItem item) {
        relatedItems.add(item);
    }

    void poll(NewPoll poll) {
        polls.add(poll);
    }

    void setAside(Line line, Kind kind) {
        setAside.add(new SetAside(line.number(), kind, shorten(line.text())));
    }

    /** Whether the line with this number is a picture's file name, set aside before. */
    boolean hasPictureAt(int line) {
        return setAside.stream().anyMatch(aside -> aside.line() == line && PageParts.isImageFile(aside.text()));
    }

    private static String shorten(String text) {
        return text.length() > LONGEST_SET_ASIDE ? text.substring(0, LONGEST_SET_ASIDE - 1) + "…" : text;
    }

    /** The page's teaser repeats paragraphs of the article before the article begins. */
    void dropTeaser() {
        int repeated = Teasers.count(paragraphs.stream().map(Line::text).toList());
        List<Line> teaser = paragraphs.subList(0, repeated);
        teaser.forEach(line -> setAside(line, Kind.TEASER));
        teaser.clear();
    }

    /** The last paragraphs may introduce the author instead of going on with the article. */
    private void takePortraits() {
        while (paragraphs.size() > 1) {
            Line last = paragraphs.get(paragraphs.size() - 1);
            List<Person> persons = Portraits.of(last.text(), this::isAuthor);
            Optional<String> role = Portraits.roleOfTheAuthor(last.text());
            if (persons.isEmpty() && role.isEmpty()) {
                return;
            }
            persons.forEach(this::author);
            if (authors.size() == 1) {
                role.ifPresent(told -> author(new Person(authors.get(0).name(), told)));
            }
            setAside(last, Kind.BYLINE);
            paragraphs.remove(last);
        }
    }

    boolean isAuthor(String name) {
        return authors.stream().anyMatch(known -> known.name().equalsIgnoreCase(name));
    }

    ParsedDocument finish(String format, String charset) throws UnreadableDocument {
        takePortraits();
        if (paragraphs.isEmpty()) {
            throw new UnreadableDocument("parsing", "The document has no paragraph of an article.");
        }
        for (Line line : paragraphs) {
            if (line.text().length() > LONGEST_PASSAGE) {
                throw new UnreadableDocument(
                        "parsing",
                        "The paragraph on line %d has %,d characters; a paragraph may have %,d."
                                .formatted(line.number(), line.text().length(), LONGEST_PASSAGE));
            }
        }
        List<Passage> passages = paragraphs.stream()
                .map(line -> new Passage(line.number(), line.text()))
                .toList();
        return new ParsedDocument(
                format,
                charset,
                language == null ? guessLanguage(passages) : language,
                title,
                List.copyOf(authors),
                publication,
                published,
                url,
                passages,
                List.copyOf(relatedItems),
                List.copyOf(polls),
                rating,
                disclaimer,
                setAside.stream()
                        .sorted(Comparator.comparingInt(SetAside::line))
                        .toList());
    }

    private static String guessLanguage(List<Passage> passages) {
        int cyrillic = 0;
        int letters = 0;
        for (Passage passage : passages) {
            for (int i = 0; i < passage.text().length(); i++) {
                char c = passage.text().charAt(i);
                cyrillic += c >= '\u0400' && c <= '\u04FF' ? 1 : 0;
                letters += Character.isLetter(c) ? 1 : 0;
            }
        }
        return cyrillic * 2 > letters ? "ru" : "en";
    }
}
