package org.summitry.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.summitry.catalog.Anchors;
import org.summitry.catalog.ArticleText;
import org.summitry.catalog.ArticleText.Paragraph;
import org.summitry.catalog.ArticleText.Provenance;
import org.summitry.catalog.ArticleText.Stated;
import org.summitry.catalog.Byline;
import org.summitry.catalog.Coverage;
import org.summitry.catalog.Evidence;
import org.summitry.catalog.PassageTopic;
import org.summitry.importing.classifying.PhaseFinding;
import org.summitry.importing.classifying.TopicFinder.TopicFound;
import org.summitry.importing.source.ParsedDocument;

/** Puts together what an article's row and its passages hold, no longer than the database takes. */
final class Composition {

    private static final int LONGEST_EVIDENCE = 8000;
    private static final int LONGEST_WORDS = 4000;
    private static final int LONGEST_ROLE = 1000;

    private Composition() {}

    static ArticleText of(EditedDocument edited, Mentioned mentioned, Anchors anchors) {
        ParsedDocument document = edited.document();
        Stated<String> publication = edited.publication();
        return new ArticleText(
                new Provenance(
                        edited.file(), document.format(), document.charset(), document.language(), edited.textHash()),
                edited.title(),
                publication == null
                        ? null
                        : new Stated<>(mentioned.publication(publication.value()), publication.origin()),
                edited.published(),
                edited.url(),
                document.authors().stream()
                        .map(person -> byline(person, mentioned))
                        .toList(),
                coverage(edited, mentioned, anchors),
                edited.classified().summit().otherMeeting(),
                paragraphs(edited, mentioned),
                document.relatedItems(),
                document.polls(),
                document.rating(),
                document.disclaimer(),
                document.setAside());
    }

    private static Byline byline(ParsedDocument.Person person, Mentioned mentioned) {
        String role = person.role();
        return new Byline(
                mentioned.author(person.name()),
                role == null || role.length() <= LONGEST_ROLE ? role : role.substring(0, LONGEST_ROLE));
    }

    private static List<Coverage> coverage(EditedDocument edited, Mentioned mentioned, Anchors anchors) {
        PhaseFinding phase = edited.classified().phase();
        String slug = edited.classified().summit().meeting() == null
                ? null
                : edited.classified().summit().meeting().slug();
        if (phase == null || slug == null) {
            return List.of();
        }
        List<Evidence> evidence = new ArrayList<>(edited.classified().summit().evidence());
        evidence.addAll(phase.evidence());
        int length = 0;
        List<Evidence> kept = new ArrayList<>();
        for (Evidence one : evidence) {
            length += one.words().length() + 20;
            if (length < LONGEST_EVIDENCE) {
                kept.add(one.numbered(anchors));
            }
        }
        return List.of(new Coverage(mentioned.summit(slug), phase.phase(), kept));
    }

    private static List<Paragraph> paragraphs(EditedDocument edited, Mentioned mentioned) {
        List<ParsedDocument.Passage> passages = edited.document().passages();
        return IntStream.range(0, passages.size())
                .mapToObj(
                        i -> new Paragraph(
                                passages.get(i).line(),
                                passages.get(i).text(),
                                edited.classified().topics().get(i).stream()
                                        .flatMap(found -> mentioned
                                                .topic(found.topic())
                                                .map(topic -> new PassageTopic(topic, words(found)))
                                                .stream())
                                        .toList()))
                .toList();
    }

    private static List<String> words(TopicFound found) {
        List<String> kept = new ArrayList<>();
        int length = 0;
        for (String one : found.words()) {
            length += one.length() + 1;
            if (length < LONGEST_WORDS) {
                kept.add(one);
            }
        }
        return kept;
    }
}
