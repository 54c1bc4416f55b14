package org.summitry.publishing.harvesting;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Article;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Summits;
import org.summitry.catalog.Topics;
import org.summitry.publishing.harvesting.OaiError.Code;
import org.summitry.publishing.harvesting.Verb.Argument;
import org.summitry.web.Slug;

/** What the verbs answer. */
@Component
class OaiAnswers {

    /** Whatever the site's address is, a record keeps its name. */
    private static final String PREFIX = "oai:summitry.org:";

    private static final String MAILBOX = "webmaster@";

    private final Records records;
    private final Articles articles;
    private final Summits summits;
    private final Topics topics;
    private final Clock clock;
    private final String contact;

    OaiAnswers(
            Records records,
            Articles articles,
            Summits summits,
            Topics topics,
            Clock clock,
            @Value("${summitry.contact:}") String contact) {
        this.records = records;
        this.articles = articles;
        this.summits = summits;
        this.topics = topics;
        this.clock = clock;
        this.contact = contact;
    }

    void write(Request request, String site, Xml xml) {
        switch (request.verb()) {
            case IDENTIFY -> identify(site, xml);
            case LIST_METADATA_FORMATS -> formats(request, xml);
            case LIST_SETS -> sets(request, xml);
            case GET_RECORD -> record(request, site, xml);
            case LIST_IDENTIFIERS -> list(request, xml, OaiAnswers::header);
            case LIST_RECORDS -> list(request, xml, (article, to) -> record(article, site, to));
        }
    }

    private void identify(String site, Xml xml) {
        xml.open("Identify")
                .put("repositoryName", "Summitry")
                .put("baseURL", site + OaiEndpoint.PATH)
                .put("protocolVersion", "2.0")
                .put("adminEmail", contact.isEmpty() ? mailbox(site) : contact)
                .put("earliestDatestamp", Times.stamp(records.earliest().orElse(clock.instant())))
                .put("deletedRecord", "no")
                .put("granularity", "YYYY-MM-DDThh:mm:ssZ")
                .put("compression", "gzip")
                .close();
    }

    /** Where nobody is named, the mailbox that RFC 2142 keeps for whoever runs a site. */
    private static String mailbox(String site) {
        String host = Optional.ofNullable(URI.create(site).getHost()).orElse("localhost");
        return MAILBOX + (host.contains(".") ? host : host + ".invalid");
    }

    private void formats(Request request, Xml xml) {
        request.argument(Argument.IDENTIFIER).ifPresent(this::named);
        xml.open("ListMetadataFormats")
                .open("metadataFormat")
                .put("metadataPrefix", Selection.FORMAT)
                .put("schema", DublinCore.SCHEMA)
                .put("metadataNamespace", DublinCore.NAMESPACE)
                .close()
                .close();
    }

    private void sets(Request request, Xml xml) {
        Optional<String> after = request.argument(Argument.TOKEN)
                .flatMap(token -> Resumption.of(token).part(0, 1));
        List<Object[]> publications = records.publications(after.orElse(""));
        xml.open("ListSets");
        if (after.isEmpty()) {
            summits.findAllByOrderByHeldOn().forEach(one -> set("summit", one.getSlug(), one.getLabel(), xml));
            topics.findAllByOrderByPlace().forEach(one -> set("topic", one.getSlug(), one.getLabel(), xml));
        }
        List<Object[]> shown = publications.subList(0, Math.min(Records.BATCH, publications.size()));
        shown.forEach(one -> set("publication", one[0].toString(), one[1].toString(), xml));
        if (publications.size() > shown.size()) {
            xml.put(
                    Argument.TOKEN,
                    Resumption.ofSets(shown.get(shown.size() - 1)[0].toString()).token());
        } else if (after.isPresent()) {
            xml.open(Argument.TOKEN).close();
        }
        xml.close();
    }

    private static void set(String kind, String slug, String name, Xml xml) {
        xml.open("set").put("setSpec", kind + ":" + slug).put("setName", name).close();
    }

    private void record(Request request, String site, Xml xml) {
        Article article = named(request.argument(Argument.IDENTIFIER).orElseThrow());
        Selection.checkFormat(request.argument(Argument.PREFIX));
        xml.open("GetRecord");
        record(article, site, xml);
        xml.close();
    }

    private Article named(String identifier) {
        String slug = identifier.startsWith(PREFIX) ? identifier.substring(PREFIX.length()) : "";
        return Optional.of(slug)
                .filter(Slug::isSlug)
                .flatMap(articles::findBySlug)
                .orElseThrow(() -> new OaiError(Code.idDoesNotExist, "There is no such record."));
    }

    private void list(Request request, Xml xml, BiConsumer<Article, Xml> item) {
        Selection selection = Selection.of(request);
        List<Article> found = records.next(selection);
        if (found.isEmpty()) {
            throw request.argument(Argument.TOKEN).isPresent()
                    ? Resumption.unknown()
                    : new OaiError(Code.noRecordsMatch, "There is no such record.");
        }
        List<Article> given = found.subList(0, Math.min(Records.BATCH, found.size()));
        xml.open(request.verb().word());
        given.forEach(article -> item.accept(article, xml));
        boolean goesOn = found.size() > given.size();
        if (goesOn || selection.cursor() > 0) {
            xml.open(Argument.TOKEN).attribute("cursor", Long.toString(selection.cursor()));
            xml.text(goesOn ? selection.after(given).token() : "").close();
        }
        xml.close();
    }

    private static void record(Article article, String site, Xml xml) {
        xml.open("record");
        header(article, xml);
        xml.open("metadata");
        new DublinCore(site).write(article, xml);
        xml.close().close();
    }

    private static void header(Article article, Xml xml) {
        Instant imported = article.getImportedAt();
        xml.open("header").put("identifier", PREFIX + article.getSlug()).put("datestamp", Times.stamp(imported));
        article.getCoverage()
                .forEach(one -> xml.put("setSpec", "summit:" + one.getSummit().getSlug()));
        article.getTopics()
                .forEach(one -> xml.put("setSpec", "topic:" + one.getTopic().getSlug()));
        xml.put("setSpec", article.getPublication().map(one -> "publication:" + one.getSlug()));
        xml.close();
    }
}
