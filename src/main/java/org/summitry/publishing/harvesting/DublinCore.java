package org.summitry.publishing.harvesting;

import java.util.Map;
import java.util.Optional;
import org.summitry.catalog.Article;
import org.summitry.catalog.Coverage;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Publication;

/** An article as a Dublin Core record; what nobody states is left out. */
final class DublinCore {

    static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";

    private static final Map<String, String> ELEMENTS = Map.of("dc", "http://purl.org/dc/elements/1.1/");

    private final String site;

    DublinCore(String site) {
        this.site = site;
    }

    void write(Article article, Xml xml) {
        xml.root("oai_dc:dc", NAMESPACE, SCHEMA, ELEMENTS);
        xml.put("dc:title", article.getTitle());
        article.getBylines()
                .forEach(byline -> xml.put("dc:creator", byline.getAuthor().getName()));
        article.getTopics()
                .forEach(topic -> xml.put("dc:subject", topic.getTopic().getLabel()));
        xml.put("dc:publisher", article.getPublication().map(Publication::getName));
        xml.put("dc:date", article.getPublished().map(Object::toString));
        xml.put("dc:type", "Text");
        xml.put("dc:identifier", site + "/articles/" + article.getSlug());
        xml.put("dc:source", article.getSourceUrl());
        xml.put("dc:language", article.getLanguage());
        article.getCoverage().forEach(one -> xml.put("dc:coverage", coverage(one)));
        xml.put("dc:rights", rights(article.getPublication()));
        xml.close();
    }

    private static String coverage(Coverage coverage) {
        Phase phase = coverage.getPhase();
        String summit = coverage.getSummit().getLabel();
        return phase == null ? summit : summit + " (" + phase.label().toLowerCase(java.util.Locale.ROOT) + ")";
    }

    private static String rights(Optional<Publication> publication) {
        return "The text is the work of its author and of "
                + publication.map(Publication::getName).orElse("its publisher, who is not stated")
                + ", who hold the rights to it; this site grants none.";
    }
}
