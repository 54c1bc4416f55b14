package org.summitry.publishing.feeds;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.summitry.web.Texts;

/** Writes feeds in Atom (RFC 4287), with links to their other pages (RFC 5005). */
@Component
class AtomFeed {

    private static final String HTML = "text/html";
    private static final String ATOM = "application/atom+xml";

    private final AtomEntries atomEntries;
    private final Tags tags;
    private final Texts texts;

    AtomFeed(AtomEntries atomEntries, Tags tags, Texts texts) {
        this.atomEntries = atomEntries;
        this.tags = tags;
        this.texts = texts;
    }

    byte[] write(FeedPage page, List<FeedArticle> articles, boolean hasMore, Instant updated) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(tags.of(page.name()));
        feed.setTitle(XmlText.of(page.selection().headline()) + " · Summitry");
        feed.setUpdated(Date.from(updated));
        feed.setAuthors(List.of(collector()));
        feed.setRights(texts.say("site.rights"));
        feed.setAlternateLinks(List.of(link("alternate", HTML, page.list(), null)));
        feed.setOtherLinks(pages(page, hasMore));
        feed.setEntries(
                articles.stream().map(article -> atomEntries.of(article, page)).toList());
        return write(feed, articles);
    }

    /** Whom RFC 4287 wants to be named where an article's own author is not: it says that nobody is. */
    private Person collector() {
        Person collector = new Person();
        collector.setName(texts.say("publishing.authorNotStated"));
        return collector;
    }

    private static List<Link> pages(FeedPage page, boolean hasMore) {
        int number = page.paging().page();
        List<Link> links = new ArrayList<>();
        links.add(link("self", ATOM, page.address(), null));
        links.add(link("first", ATOM, page.at(1), null));
        if (number > 1) {
            links.add(link("previous", ATOM, page.at(number - 1), null));
        }
        if (hasMore) {
            links.add(link("next", ATOM, page.at(number + 1), null));
        }
        return links;
    }

    static Link link(String rel, @Nullable String type, String address, @Nullable String title) {
        Link link = new Link();
        link.setRel(rel);
        link.setType(type);
        link.setHref(address);
        link.setTitle(title);
        return link;
    }

    static Content content(String type, String text) {
        Content content = new Content();
        content.setType(type);
        content.setValue(XmlText.of(text));
        return content;
    }

    /** ROME knows no {@code xml:lang}: languages are told in what it wrote. */
    private static byte[] write(Feed feed, List<FeedArticle> articles) {
        try {
            Document document = new WireFeedOutput().outputJDom(feed);
            Element root = document.getRootElement();
            speak(root, LocaleContextHolder.getLocale().getLanguage());
            List<Element> entries = root.getChildren("entry", root.getNamespace());
            for (int at = 0; at < entries.size(); at++) {
                speak(entries.get(at), articles.get(at).about().language());
            }
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            new XMLOutputter(Format.getRawFormat()).output(document, written);
            return written.toByteArray();
        } catch (FeedException never) {
            throw new IllegalStateException("A feed without what Atom wants", never);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static void speak(Element element, String language) {
        element.setAttribute("lang", language, Namespace.XML_NAMESPACE);
    }
}
