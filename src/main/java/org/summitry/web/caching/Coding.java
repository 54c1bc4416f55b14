package org.summitry.web.caching;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** How the bytes of an answer are written, as {@code Content-Encoding} names it; the smallest first. */
enum Coding {
    BROTLI("br") {
        @Override
        byte[] write(byte[] bytes, boolean forLong) {
            try {
                return Encoder.compress(bytes, new Encoder.Parameters().setQuality(forLong ? 11 : 5));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    },
    GZIP("gzip") {
        @Override
        byte[] write(byte[] bytes, boolean forLong) {
            ByteArrayOutputStream written = new ByteArrayOutputStream(bytes.length / 3);
            try (Gzip gzip = new Gzip(written, forLong ? Deflater.BEST_COMPRESSION : Deflater.DEFAULT_COMPRESSION)) {
                gzip.write(bytes);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return written.toByteArray();
        }
    },
    IDENTITY("identity") {
        @Override
        byte[] write(byte[] bytes, boolean forLong) {
            return bytes;
        }
    };

    /** Brotli is a native library; there are machines that it is not made for. */
    private static final boolean HAS_BROTLI = Brotli4jLoader.isAvailable();

    private static final Pattern QUALITY = Pattern.compile("\\s*;\\s*q=");
    private static final Pattern NOTHING = Pattern.compile("0(\\.0*)?");

    private final String token;

    Coding(String token) {
        this.token = token;
    }

    /**
     * @param bytes what to write
     * @param forLong whether it is worth much time, as it will be sent unchanged again and again
     */
    abstract byte[] write(byte[] bytes, boolean forLong);

    String token() {
        return token;
    }

    /** @return the smallest that a client takes, by its {@code Accept-Encoding} */
    static Coding of(@Nullable String accepted) {
        if (accepted == null) {
            return IDENTITY;
        }
        String lower = accepted.toLowerCase(Locale.ROOT);
        if (HAS_BROTLI && BROTLI.isIn(lower)) {
            return BROTLI;
        }
        return GZIP.isIn(lower) ? GZIP : IDENTITY;
    }

    /** A quality of nothing refuses: {@code br;q=0}. */
    private boolean isIn(String accepted) {
        for (String one : accepted.split(",", -1)) {
            String[] parts = QUALITY.split(one.trim(), 2);
            if (parts[0].equals(token)) {
                return parts.length == 1 || !NOTHING.matcher(parts[1]).matches();
            }
        }
        return false;
    }

    private static final class Gzip extends GZIPOutputStream {
        Gzip(ByteArrayOutputStream written, int level) throws IOException {
            super(written);
            def.setLevel(level);
        }
    }
}
