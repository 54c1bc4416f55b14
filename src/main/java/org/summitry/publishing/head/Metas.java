package org.summitry.publishing.head;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.ArticleSummary.Link;
import org.summitry.catalog.Citable;
import org.summitry.publishing.drawing.SocialCards;
import org.summitry.publishing.head.Head.Meta;

/**
 * The {@code meta} elements of pages; what nobody states is left out. Of an article they are chosen by what Zotero's generic
 * reader makes of them, its translators "Embedded Metadata" and "RDF":
 *
 * <ul>
 *   <li>A {@code citation_title} would make it a journal's article; {@code DC.type} is the name of Zotero's own kind.
 *   <li>The website is named by {@code prism.publicationName}, else by {@code DC.source}, else by {@code og:site_name}: the
 *       first lets the third part be an address, and where no publication is known there is neither.
 *   <li>The address is {@code citation_public_url}, that of the publisher, else {@code og:url}, the one here.
 * </ul>
 */
final class Metas {

    private final List<Meta> all = new ArrayList<>();

    private Metas() {}

    static List<Meta> ofPage(PageFacts page) {
        Metas metas = new Metas();
        metas.graph("website", page, page.title(), page.language());
        metas.property("og:site_name", PageFacts.SITE_NAME);
        return metas.all;
    }

    static List<Meta> ofArticle(Citable article, PageFacts page) {
        ArticleSummary summary = article.summary();
        Link publication = summary.publication();
        Metas metas = new Metas();
        metas.graph("article", page, summary.title(), summary.language());
        metas.property("og:site_name", publication == null ? null : publication.label());
        metas.property("article:published_time", summary.published());
        summary.authors().forEach(author -> metas.property("article:author", author.label()));
        summary.authors().forEach(author -> metas.name("author", author.label()));
        metas.dublinCore(article, page);
        metas.name("citation_public_url", article.sourceUrl());
        return metas.all;
    }

    private void graph(String type, PageFacts page, String title, String language) {
        property("og:type", type);
        property("og:title", title);
        property("og:description", page.description());
        property("og:url", page.url());
        property("og:locale", locale(language));
        if (page.card() != null) {
            property("og:image", page.site() + page.card());
            property("og:image:width", SocialCards.WIDTH);
            property("og:image:height", SocialCards.HEIGHT);
            name("twitter:card", "summary_large_image");
        }
    }

    private void dublinCore(Citable article, PageFacts page) {
        ArticleSummary summary = article.summary();
        name("DC.title", summary.title());
        summary.authors().forEach(author -> name("DC.creator", author.label()));
        name("DC.date", summary.published());
        name("DC.language", summary.language());
        name("DC.type", "webpage");
        name("DC.identifier", page.url());
        Link publication = summary.publication();
        if (publication != null) {
            name("DC.publisher", publication.label());
            name("prism.publicationName", publication.label());
            name("DC.source", article.sourceUrl());
        }
    }

    private void name(String name, @Nullable Object content) {
        if (content != null) {
            all.add(new Meta(name, null, content.toString()));
        }
    }

    private void property(String property, @Nullable Object content) {
        if (content != null) {
            all.add(new Meta(null, property, content.toString()));
        }
    }

    /** OpenGraph wants a country with every language: the one where most who speak it live. */
    private static @Nullable String locale(String language) {
        ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(language));
        return likely.getCountry().isEmpty() ? null : likely.getLanguage() + "_" + likely.getCountry();
    }
}
