package org.summitry.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** A subject that passages touch. Its vocabulary stays in the catalogue; here is what readers see of it. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Topic {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "topic_seq")
    @SequenceGenerator(name = "topic_seq")
    private Long id;

    private String slug;
    private String label;
    private String description;
    private int place;

    protected Topic() {}

    /** @param slug its name in URLs */
    public Topic(String slug) {
        this.slug = slug;
    }

    /**
     * Takes over what the catalogue says.
     *
     * @param label the name to show
     * @param description what belongs to the topic, in a sentence
     * @param place its place in the catalogue's order, from 0
     */
    public void describe(String label, String description, int place) {
        this.label = label;
        this.description = description;
        this.place = place;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public String getLabel() {
        return label;
    }

    public String getDescription() {
        return description;
    }

    public int getPlace() {
        return place;
    }
}
