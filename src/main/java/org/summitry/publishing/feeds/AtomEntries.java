package org.summitry.publishing.feeds;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.Names;
import org.summitry.catalog.Phase;
import org.summitry.web.Texts;

/** Makes articles entries of a feed. */
@Component
class AtomEntries {

    private static final int SHORTEST_SUMMARY = 280;
    private static final int LONGEST_SUMMARY = 340;

    private final Tags tags;
    private final Names names;
    private final Texts texts;

    AtomEntries(Tags tags, Names names, Texts texts) {
        this.tags = tags;
        this.names = names;
        this.texts = texts;
    }

    /**
     * An article's date of publication is no time of day, as Atom wants it, and so is not told; {@code updated} is when it
     * came into the collection.
     */
    Entry of(FeedArticle article, FeedPage page) {
        ArticleSummary about = article.about();
        Entry entry = new Entry();
        entry.setId(tags.of("article/" + about.slug()));
        entry.setTitle(XmlText.of(about.title()));
        entry.setUpdated(Date.from(article.importedAt()));
        entry.setAuthors(authors(about, page.site()));
        entry.setAlternateLinks(
                List.of(AtomFeed.link("alternate", "text/html", page.site() + "/articles/" + about.slug(), null)));
        entry.setOtherLinks(publisher(article));
        entry.setCategories(categories(about));
        entry.setSummary(AtomFeed.content(Content.TEXT, summary(article.text())));
        if (page.whole()) {
            entry.setContents(List.of(AtomFeed.content(Content.HTML, html(article.text()))));
        }
        return entry;
    }

    private static List<SyndPerson> authors(ArticleSummary about, String site) {
        List<SyndPerson> authors = new ArrayList<>();
        for (ArticleSummary.Link one : about.authors()) {
            Person author = new Person();
            author.setName(XmlText.of(one.label()));
            author.setUri(site + "/authors/" + one.slug());
            authors.add(author);
        }
        return authors;
    }

    private List<Link> publisher(FeedArticle article) {
        if (article.sourceUrl() == null) {
            return List.of();
        }
        ArticleSummary.Link publication = article.about().publication();
        String name = publication == null ? null : names.publication(publication.slug(), publication.label());
        return List.of(AtomFeed.link("via", null, article.sourceUrl(), name));
    }

    private List<Category> categories(ArticleSummary about) {
        return Stream.concat(
                        about.summits().stream().map(this::side),
                        about.topics().stream()
                                .map(topic ->
                                        category("topics", topic.slug(), names.topic(topic.slug(), topic.label()))))
                .toList();
    }

    private Category side(ArticleSummary.Side side) {
        String summit = names.summit(side.slug(), side.label());
        Phase phase = side.phase();
        return phase == null
                ? category("summits", side.slug(), summit)
                : category(
                        "summits",
                        side.slug() + "." + phase.slug(),
                        texts.say("phase." + phase.slug() + ".of", summit));
    }

    private Category category(String kind, String term, String label) {
        Category category = new Category();
        category.setScheme(tags.of(kind));
        category.setTerm(term);
        category.setLabel(label);
        return category;
    }

    private static String summary(List<String> passages) {
        return passages.isEmpty() ? "" : WordUtils.abbreviate(passages.get(0), SHORTEST_SUMMARY, LONGEST_SUMMARY, " …");
    }

    private static String html(List<String> passages) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        Element body = page.body();
        passages.forEach(text -> body.appendElement("p").text(text));
        return body.html();
    }
}
