package org.summitry.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** Who published an article. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publication_seq")
    @SequenceGenerator(name = "publication_seq")
    private Long id;

    private String slug;
    private String name;
    private @Nullable String homepage;
    private boolean catalogued;

    protected Publication() {}

    /**
     * A publication that only a document names; the catalogue does not hold it.
     *
     * @param slug its name in URLs
     * @param name as the document writes it
     */
    public Publication(String slug, String name) {
        this.slug = slug;
        this.name = name;
    }

    /**
     * Takes over what the catalogue says.
     *
     * @param name the name to show
     * @param homepage its address, if known
     */
    public void describe(String name, @Nullable String homepage) {
        this.name = name;
        this.homepage = homepage;
        this.catalogued = true;
    }

    /** The catalogue no longer holds this publication. */
    public void leaveCatalogue() {
        this.catalogued = false;
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

    /** @return its address on the web, or null where the catalogue gives none */
    public @Nullable String getHomepage() {
        return homepage;
    }

    /** @return whether the catalogue describes it; otherwise a document named it */
    public boolean isCatalogued() {
        return catalogued;
    }
}
