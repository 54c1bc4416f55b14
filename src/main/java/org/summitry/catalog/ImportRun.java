package org.summitry.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One pass of the importer over the seeds folder. A run that never finished was interrupted; the next makes it good. */
@Entity
@SuppressWarnings("NullAway.Init")
public class ImportRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_run_seq")
    @SequenceGenerator(name = "import_run_seq")
    private Long id;

    private Instant started;
    private @Nullable Instant finished;

    protected ImportRun() {}

    /** @param started the time of its beginning */
    public ImportRun(Instant started) {
        this.started = started;
    }

    /** @param now the time of its end */
    public void finish(Instant now) {
        this.finished = now;
    }

    public Long getId() {
        return id;
    }

    public Instant getStarted() {
        return started;
    }

    public Optional<Instant> getFinished() {
        return Optional.ofNullable(finished);
    }
}
