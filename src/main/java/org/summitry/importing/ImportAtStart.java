package org.summitry.importing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Imports the folder beside the running site, once it answers; {@code summitry.import-at-start=false} leaves it out. */
@Component
@ConditionalOnProperty(name = "summitry.import-at-start", matchIfMissing = true)
class ImportAtStart {

    private static final Logger LOG = LoggerFactory.getLogger("org.summitry.import");

    private final Importer importer;

    ImportAtStart(Importer importer) {
        this.importer = importer;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread thread = new Thread(this::run, "import");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            importer.run();
        } catch (RuntimeException failed) {
            LOG.error("The import stopped; what was stored stays, and the next start goes on from there.", failed);
        }
    }
}
