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
     * Notes what became of the file.
     *
     * @param contentHash SHA-256 of its bytes, in hexadecimal
     * @param rulesHash SHA-256 of the catalogue and the importer's rules under which it was read
     * @param article the article that it holds
     * @param duplicate whether another file holds the same article and was there before
     */
    public void note(String contentHash, String rulesHash, Article article, boolean duplicate) {
        this.contentHash = contentHash;
        this.rulesHash = rulesHash;
        this.article = article;
        this.duplicate = duplicate;
    }

    /**
     * @param contentHash SHA-256 of the file's bytes now
     * @param rulesHash SHA-256 of today's catalogue and rules
     * @return whether nothing has changed since the file was imported
     */
    public boolean isUnchanged(String contentHash, String rulesHash) {
        return !duplicate && this.contentHash.equals(contentHash) && this.rulesHash.equals(rulesHash);
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
