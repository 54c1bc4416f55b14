package org.summitry.publishing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Selection;
import org.summitry.web.Busy;
import org.summitry.web.CutOff;

/**
 * Sends files of many articles while they are read, in as much memory as a part of them takes. Few are sent at once, apart
 * from what readers do; a file that cannot be brought to its end is cut off, so that nobody takes it for whole.
 */
@Component
class Exports {

    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);
    private static final int COME_AGAIN_SECONDS = 60;

    private final ExportedArticles articles;
    private final Semaphore turns;

    /** @param atOnce how many files are sent at the same time */
    Exports(ExportedArticles articles, @Value("${summitry.exports:2}") int atOnce) {
        this.articles = articles;
        this.turns = new Semaphore(atOnce);
    }

    /** Begins to write a file. */
    @FunctionalInterface
    interface Begun {
        ExportFormat in(OutputStream out) throws IOException;
    }

    /**
     * A file that a browser saves.
     *
     * @param name its name
     * @param type what it is
     * @param format how it is written
     */
    record File(String name, MediaType type, Begun format) {}

    /**
     * @throws Busy if as many are being sent as may be at once
     * @throws CutOff if something fails when part of it is sent
     */
    void send(Selection selection, File file, boolean headersAlone, HttpServletResponse response) {
        if (!turns.tryAcquire()) {
            throw new Busy("publishing.exporting", COME_AGAIN_SECONDS);
        }
        try {
            // whatever is wrong from the beginning is said before the file begins
            ExportedArticles.Part first = articles.after(selection, 0);
            response.setContentType(file.type().toString());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(file.name())
                            .build()
                            .toString());
            if (!headersAlone) {
                write(selection, first, file, response);
            }
        } finally {
            turns.release();
        }
    }

    private void write(Selection selection, ExportedArticles.Part first, File file, HttpServletResponse response) {
        long sent = 0;
        try {
            ExportFormat format = file.format().in(response.getOutputStream());
            for (ExportedArticles.Part part = first; !part.isEnd(); part = articles.after(selection, part.last())) {
                for (ArticleJson article : part.articles()) {
                    format.add(article);
                }
                format.flush();
                sent += part.articles().size();
            }
            format.flush();
            LOG.info("{} is sent: {} articles", file.name(), sent);
        } catch (IOException gone) {
            LOG.info("{}: its reader left after {} articles", file.name(), sent);
            LOG.debug("Left", gone);
        } catch (RuntimeException failure) {
            LOG.error("{} is cut off after {} articles", file.name(), sent, failure);
            throw new CutOff(failure);
        }
    }
}
