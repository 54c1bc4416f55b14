package org.summitry.web.caching;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * An answer in the making. It is held back until it is whole, so that it can be kept; what says {@code no-store}, and what
 * becomes longer than whatever is kept, goes out as it comes instead, so that no answer takes more memory than that.
 */
final class Making extends ContentCachingResponseWrapper {

    private final int longest;
    private boolean onItsWay;
    private @Nullable ServletOutputStream stream;
    private @Nullable PrintWriter writer;

    /** @param longest the most bytes to hold back */
    Making(HttpServletResponse response, int longest) {
        super(response);
        this.longest = longest;
    }

    /** Whether the client gets it already. */
    boolean isOnItsWay() {
        return onItsWay;
    }

    /** To be called when all is written: what a writer still holds comes too. */
    void end() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            stream = new Passing(super.getOutputStream());
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), getCharacterEncoding()));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        end();
        if (goesOutAsItComes()) {
            getResponse().flushBuffer();
        }
    }

    @Override
    public void reset() {
        super.reset();
        writer = null;
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        writer = null;
    }

    private boolean goesOutAsItComes() throws IOException {
        if (!onItsWay) {
            String control = getHeader(HttpHeaders.CACHE_CONTROL);
            onItsWay = control != null && control.contains("no-store") || getContentSize() > longest;
            if (onItsWay) {
                copyBodyToResponse(false);
            }
        }
        return onItsWay;
    }

    private final class Passing extends ServletOutputStream {
        private final ServletOutputStream heldBack;

        Passing(ServletOutputStream heldBack) {
            this.heldBack = heldBack;
        }

        private ServletOutputStream target() throws IOException {
            return goesOutAsItComes() ? getResponse().getOutputStream() : heldBack;
        }

        @Override
        public void write(int one) throws IOException {
            target().write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            target().write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            target().flush();
        }

        @Override
        public boolean isReady() {
            return heldBack.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            heldBack.setWriteListener(listener);
        }
    }
}
