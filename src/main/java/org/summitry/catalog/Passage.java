package org.summitry.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.summitry.catalog.ArticleText.Paragraph;

/** One paragraph of an article's own text. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Passage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "passage_seq")
    @SequenceGenerator(name = "passage_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article article;

    private int place;

    @Column(name = "anchor")
    private int number;

    private int line;
    private String text;

    @ElementCollection
    @CollectionTable(name = "passage_topic", joinColumns = @JoinColumn(name = "passage_id"))
    private Collection<PassageTopic> topics = new ArrayList<>();

    protected Passage() {}

    Passage(Article article, int place, int number, Paragraph paragraph) {
        this.article = article;
        this.place = place;
        this.number = number;
        this.line = paragraph.line();
        this.text = paragraph.text();
        this.topics.addAll(paragraph.topics());
    }

    public Long getId() {
        return id;
    }

    public Article getArticle() {
        return article;
    }

    /** @return where it stands in the article, from 1 */
    public int getPlace() {
        return place;
    }

    /** @return its number, which it keeps wherever it comes to stand, and which no other passage of the article gets */
    public int getNumber() {
        return number;
    }

    /** @return its permalink within the article: {@code p1} and so on */
    public String getAnchor() {
        return Anchors.anchor(number);
    }

    /** @return the line of the document on which it begins, from 1 */
    public int getLine() {
        return line;
    }

    public String getText() {
        return text;
    }

    /** @return its topics, in the catalogue's order */
    public List<PassageTopic> getTopics() {
        return topics.stream()
                .sorted(Comparator.comparingInt(topic -> topic.getTopic().getPlace()))
                .toList();
    }
}
