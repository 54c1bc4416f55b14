package org.summitry.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** A meeting of the two presidents. Its facts are the editor's, from the catalogue. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Summit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "summit_seq")
    @SequenceGenerator(name = "summit_seq")
    private Long id;

    private String slug;
    private String city;
    private String country;
    private LocalDate heldOn;
    private String occasion;
    private String outcome;

    protected Summit() {}

    /** @param slug its name in URLs, city and year: {@code helsinki-2018} */
    public Summit(String slug) {
        this.slug = slug;
    }

    /**
     * Takes over what the catalogue says.
     *
     * @param city where
     * @param country in which country
     * @param heldOn the day, or the first of several
     * @param occasion on which occasion
     * @param outcome what happened, in a line
     */
    public void describe(String city, String country, LocalDate heldOn, String occasion, String outcome) {
        this.city = city;
        this.country = country;
        this.heldOn = heldOn;
        this.occasion = occasion;
        this.outcome = outcome;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public String getCity() {
        return city;
    }

    public String getCountry() {
        return country;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public String getOccasion() {
        return occasion;
    }

    public String getOutcome() {
        return outcome;
    }

    /** @return city and year, as headings name a summit: "Helsinki 2018" */
    public String getLabel() {
        return city + " " + heldOn.getYear();
    }
}
