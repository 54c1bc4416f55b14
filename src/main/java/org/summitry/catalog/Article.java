package org.summitry.catalog;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.ArticleText.NewPoll;
import org.summitry.catalog.ArticleText.Paragraph;
import org.summitry.catalog.ArticleText.Stated;

/** One piece of commentary. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
    @SequenceGenerator(name = "article_seq")
    private Long id;

    private String slug;
    private String file;
    private String format;
    private String charset;
    private String language;
    private String title;

    @Enumerated(EnumType.STRING)
    private Origin titleOrigin;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Publication publication;

    @Enumerated(EnumType.STRING)
    private @Nullable Origin publicationOrigin;

    private @Nullable LocalDate published;

    @Enumerated(EnumType.STRING)
    private @Nullable Origin publishedOrigin;

    private @Nullable String sourceUrl;

    @Enumerated(EnumType.STRING)
    private @Nullable Origin sourceUrlOrigin;

    private @Nullable String disclaimer;
    private @Nullable Integer ratingVotes;

    @Column(precision = 4, scale = 2)
    private @Nullable BigDecimal ratingAverage;

    private @Nullable String otherMeeting;
    private @Nullable LocalDate coversHeldOn;
    private int passageCount;
    private int wordCount;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String textHash;

    private Instant importedAt;

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<Passage> passages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "gone_passage", joinColumns = @JoinColumn(name = "article_id"))
    @MapKeyColumn(name = "anchor")
    private Map<Integer, GonePassage> gonePassages = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "article_author", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "place")
    private List<Byline> bylines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "coverage", joinColumns = @JoinColumn(name = "article_id"))
    private Collection<Coverage> coverage = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_topic", joinColumns = @JoinColumn(name = "article_id"))
    private Collection<ArticleTopic> topics = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "related_item", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "place")
    private List<RelatedItem> relatedItems = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<Poll> polls = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "set_aside", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "place")
    private List<SetAside> setAside = new ArrayList<>();

    protected Article() {}

    /** @param slug its name in URLs; it stays the same for as long as the article exists */
    public Article(String slug) {
        this.slug = slug;
    }

    /** Forgets passages, authors and all else that hangs on this article but what is gone of it; a flush must follow before {@link #fill}. */
    public void empty() {
        List.of(passages, bylines, coverage, topics, relatedItems, polls, setAside)
                .forEach(Collection::clear);
    }

    /**
     * Takes over what an import read.
     *
     * @param text the article
     * @param anchors the numbers of its passages, and what is gone
     * @param now the time of the import
     */
    public void fill(ArticleText text, Anchors anchors, Instant now) {
        file = text.provenance().file();
        format = text.provenance().format();
        charset = text.provenance().charset();
        language = text.provenance().language();
        textHash = text.provenance().textHash();
        importedAt = now;
        fillFacts(text);
        fillParts(text);
        fillPassages(text.passages(), anchors.numbers());
        gonePassages.keySet().retainAll(anchors.gone().keySet());
        gonePassages.putAll(anchors.gone());
    }

    private void fillFacts(ArticleText text) {
        title = text.title().value();
        titleOrigin = text.title().origin();
        publication = value(text.publication());
        publicationOrigin = origin(text.publication());
        published = value(text.published());
        publishedOrigin = origin(text.published());
        sourceUrl = value(text.sourceUrl());
        sourceUrlOrigin = origin(text.sourceUrl());
        disclaimer = text.disclaimer();
        Rating rating = text.rating();
        ratingVotes = rating == null ? null : rating.votes();
        ratingAverage = rating == null ? null : rating.average();
        otherMeeting = text.otherMeeting();
        coversHeldOn = text.coverage().stream()
                .map(one -> one.getSummit().getHeldOn())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private void fillParts(ArticleText text) {
        bylines.addAll(text.bylines());
        coverage.addAll(text.coverage());
        coverage.forEach(one -> one.takePlace(published, slug));
        relatedItems.addAll(text.relatedItems());
        setAside.addAll(text.setAside());
        for (NewPoll poll : text.polls()) {
            polls.add(new Poll(this, polls.size(), poll.question(), poll.options()));
        }
    }

    private void fillPassages(List<Paragraph> paragraphs, List<Integer> numbers) {
        Map<Topic, Integer> counts = new LinkedHashMap<>();
        wordCount = 0;
        for (Paragraph one : paragraphs) {
            int place = passages.size() + 1;
            passages.add(new Passage(this, place, numbers.get(place - 1), one));
            one.topics().forEach(topic -> counts.merge(topic.getTopic(), 1, Integer::sum));
            wordCount += one.words();
        }
        passageCount = passages.size();
        counts.forEach((topic, count) -> topics.add(new ArticleTopic(topic, count)));
    }

    private static <T> @Nullable T value(@Nullable Stated<T> stated) {
        return stated == null ? null : stated.value();
    }

    private static @Nullable Origin origin(@Nullable Stated<?> stated) {
        return stated == null ? null : stated.origin();
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public String getFile() {
        return file;
    }

    public String getFormat() {
        return format;
    }

    public String getCharset() {
        return charset;
    }

    /** @return the language of its text, as a BCP 47 tag */
    public String getLanguage() {
        return language;
    }

    public String getTitle() {
        return title;
    }

    public Origin getTitleOrigin() {
        return titleOrigin;
    }

    public Optional<Publication> getPublication() {
        return Optional.ofNullable(publication);
    }

    public Optional<Origin> getPublicationOrigin() {
        return Optional.ofNullable(publicationOrigin);
    }

    public Optional<LocalDate> getPublished() {
        return Optional.ofNullable(published);
    }

    public Optional<Origin> getPublishedOrigin() {
        return Optional.ofNullable(publishedOrigin);
    }

    public Optional<String> getSourceUrl() {
        return Optional.ofNullable(sourceUrl);
    }

    public Optional<Origin> getSourceUrlOrigin() {
        return Optional.ofNullable(sourceUrlOrigin);
    }

    public Optional<String> getDisclaimer() {
        return Optional.ofNullable(disclaimer);
    }

    public Optional<Rating> getRating() {
        return ratingVotes == null || ratingAverage == null
                ? Optional.empty()
                : Optional.of(new Rating(ratingVotes, ratingAverage));
    }

    /** @return the meeting outside the catalogue that it is about, in words */
    public Optional<String> getOtherMeeting() {
        return Optional.ofNullable(otherMeeting);
    }

    public int getPassageCount() {
        return passageCount;
    }

    public int getWordCount() {
        return wordCount;
    }

    public Instant getImportedAt() {
        return importedAt;
    }

    public List<Passage> getPassages() {
        return List.copyOf(passages);
    }

    /** @return what it had and has no more, by number */
    public SortedMap<Integer, GonePassage> getGonePassages() {
        return new TreeMap<>(gonePassages);
    }

    public List<Byline> getBylines() {
        return List.copyOf(bylines);
    }

    /** @return the summits that it is about, in order of time */
    public List<Coverage> getCoverage() {
        return coverage.stream()
                .sorted(Comparator.comparing(one -> one.getSummit().getHeldOn()))
                .toList();
    }

    /** @return its topics, the most discussed first */
    public List<ArticleTopic> getTopics() {
        return topics.stream()
                .sorted(Comparator.comparingInt(ArticleTopic::getPassages)
                        .reversed()
                        .thenComparing(one -> one.getTopic().getPlace()))
                .toList();
    }

    public List<RelatedItem> getRelatedItems() {
        return List.copyOf(relatedItems);
    }

    public List<Poll> getPolls() {
        return List.copyOf(polls);
    }

    public List<SetAside> getSetAside() {
        return List.copyOf(setAside);
    }
}
