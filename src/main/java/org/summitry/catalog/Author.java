package org.summitry.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** A person whom a source names as the writer of an article. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Author {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "author_seq")
    @SequenceGenerator(name = "author_seq")
    private Long id;

    private String slug;
    private String name;

    protected Author() {}

    /**
     * @param slug the person's name in URLs
     * @param name as the source writes it
     */
    public Author(String slug, String name) {
        this.slug = slug;
        this.name = name;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public String getName() {
        return name;
    }
}
