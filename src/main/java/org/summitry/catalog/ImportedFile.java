package org.summitry.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of one file in an import run. */
@Entity
@SuppressWarnings("NullAway.Init")
public class ImportedFile {

    /** What can become of a file. */
    public enum Status {
        /** Its article is new or was replaced. */
        IMPORTED,
        /** Nothing has changed since it was imported. */
        UNCHANGED,
        /** Another file holds the same article. */
        DUPLICATE,
        /** It could not be read; a problem says why. */
        REJECTED;

        /** @return the word of JSON */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Something that an editor should know.
     *
     * @param stage where it came up: {@code reading}, {@code parsing}, {@code classifying}, {@code storing},
     *     {@code catalogue}, {@code ledger} or {@code folder}
     * @param message what is wrong, and what can be done
     */
    @jakarta.persistence.Embeddable
    public record Problem(String stage, String message) {
        private static final int LONGEST = 2000;

        public Problem {
            message = message.length() > LONGEST ? message.substring(0, LONGEST) : message;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "imported_file_seq")
    @SequenceGenerator(name = "imported_file_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "import_run_id")
    private ImportRun run;

    private String file;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable String articleSlug;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "import_problem", joinColumns = @JoinColumn(name = "imported_file_id"))
    @OrderColumn(name = "place")
    private List<Problem> problems = new ArrayList<>();

    protected ImportedFile() {}

    /**
     * @param run the run
     * @param file its name in the seeds folder
     * @param status what became of it
     * @param articleSlug its article, or null where it has none
     * @param problems what an editor should know
     */
    public ImportedFile(
            ImportRun run, String file, Status status, @Nullable String articleSlug, List<Problem> problems) {
        this.run = run;
        this.file = file;
        this.status = status;
        this.articleSlug = articleSlug;
        this.problems.addAll(problems);
    }

    public String getFile() {
        return file;
    }

    public Status getStatus() {
        return status;
    }

    public Optional<String> getArticleSlug() {
        return Optional.ofNullable(articleSlug);
    }

    public List<Problem> getProblems() {
        return List.copyOf(problems);
    }
}
