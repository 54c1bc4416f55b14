package org.summitry.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What the importer knows of one file of the seeds folder, so that it need not read an unchanged one again. */
@Entity
@SuppressWarnings("NullAway.Init")
public class SourceFile implements Persistable<String> {

    @Id
    @Column(name = "file")
    private String file;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String contentHash;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String rulesHash;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String outcomeHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article article;

    private boolean duplicate;

    @jakarta.persistence.Transient
    private boolean fresh;

    protected SourceFile() {}

    /** @param file its name, relative to the folder */
    public SourceFile(String file) {
        this.file = file;
        this.fresh = true;
    }

    /**
     * Notes that the file holds an article.
     *
     * @param contentHash SHA-256 of its bytes, in hexadecimal
     * @param rulesHash SHA-256 of the catalogue and the importer's rules under which it was read
     * @param article the article
     * @param outcomeHash SHA-256 of what the article came out as
     */
    public void noteArticle(String contentHash, String rulesHash, Article article, String outcomeHash) {
        note(contentHash, rulesHash, article, outcomeHash);
    }

    /**
     * Notes that another file holds the same article and was there before.
     *
     * @param contentHash SHA-256 of its bytes, in hexadecimal
     * @param rulesHash SHA-256 of the catalogue and the importer's rules under which it was read
     * @param article the article
     */
    public void noteDuplicate(String contentHash, String rulesHash, Article article) {
        note(contentHash, rulesHash, article, null);
    }

    private void note(String contentHash, String rulesHash, Article article, @Nullable String outcomeHash) {
        this.contentHash = contentHash;
        this.rulesHash = rulesHash;
        this.article = article;
        this.outcomeHash = outcomeHash;
        this.duplicate = outcomeHash == null;
    }

    /**
     * @param contentHash SHA-256 of the file's bytes now
     * @param rulesHash SHA-256 of today's catalogue and rules
     * @return whether nothing has changed since the file was imported
     */
    public boolean isUnchanged(String contentHash, String rulesHash) {
        return isSameContent(contentHash) && this.rulesHash.equals(rulesHash);
    }

    /**
     * @param contentHash SHA-256 of the file's bytes now
     * @return whether they are those that were imported, so that only other rules can make another article of them
     */
    public boolean isSameContent(String contentHash) {
        return !duplicate && this.contentHash.equals(contentHash);
    }

    /**
     * Notes that the file was read anew under other rules, if its article came out as it was.
     *
     * @param contentHash SHA-256 of the file's bytes now
     * @param rulesHash SHA-256 of today's catalogue and rules
     * @param outcomeHash SHA-256 of what the article would come out as
     * @return whether it did
     */
    public boolean noteIfSame(String contentHash, String rulesHash, String outcomeHash) {
        boolean same = isSameContent(contentHash) && outcomeHash.equals(this.outcomeHash);
        if (same) {
            this.rulesHash = rulesHash;
        }
        return same;
    }

    public String getFile() {
        return file;
    }

    public Article getArticle() {
        return article;
    }

    public boolean isDuplicate() {
        return duplicate;
    }

    @Override
    public @Nullable String getId() {
        return file;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
