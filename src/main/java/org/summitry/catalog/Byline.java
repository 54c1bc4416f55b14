package org.summitry.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** That a source names a person as an article's writer, with the role that it gives. */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class Byline {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    private Author author;

    private @Nullable String role;

    protected Byline() {}

    /**
     * @param author the person
     * @param role as the source puts it, or null
     */
    public Byline(Author author, @Nullable String role) {
        this.author = author;
        this.role = role;
    }

    public Author getAuthor() {
        return author;
    }

    public @Nullable String getRole() {
        return role;
    }
}
