package org.summitry.importing;

/**
 * The rules of one run: the editor's catalogue and what follows from it.
 *
 * @param catalog the catalogue
 * @param classifier its vocabulary and meetings, set up
 * @param hash SHA-256 of the catalogue and of the importer's own code; with another one, documents are read again
 */
record Rules(SeedCatalog catalog, Classifier classifier, String hash) {

    static Rules of(String yaml) throws SeedCatalog.Malformed {
        SeedCatalog catalog = SeedCatalog.parse(yaml);
        try {
            return new Rules(catalog, new Classifier(catalog), Hashes.of(Hashes.ofRules() + yaml));
        } catch (IllegalArgumentException unusable) {
            throw new SeedCatalog.Malformed("A phrase of the catalogue cannot be used: " + unusable.getMessage() + ".");
        }
    }
}
