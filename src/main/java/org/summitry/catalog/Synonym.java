package org.summitry.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A phrase that means the same as others to whoever searches: those of one set find each other. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Synonym {

    @Id
    private String phrase;

    private int sameSet;

    protected Synonym() {}

    /**
     * @param phrase one or more words
     * @param sameSet the number of its set
     */
    public Synonym(String phrase, int sameSet) {
        this.phrase = phrase;
        this.sameSet = sameSet;
    }

    public String getPhrase() {
        return phrase;
    }

    public int getSameSet() {
        return sameSet;
    }
}
