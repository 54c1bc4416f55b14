package org.summitry.web.caching;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** An answer that is kept: its headers, and its bytes in each coding that was asked for, written once. */
final class Answer {

    private static final int TAG_BYTES = 12;
    private static final int SMALLEST_TO_COMPRESS = 800;
    private static final int OVERHEAD_BYTES = 600;

    private final String contentType;
    private final List<Header> headers;
    private final String tag;
    private final boolean compresses;
    private final boolean forLong;
    private final byte[][] written = new byte[Coding.values().length][];

    /** A header of the answer. */
    record Header(String name, String value) {}

    Answer(String contentType, List<Header> headers, byte[] bytes) {
        this.contentType = contentType;
        this.headers = headers;
        this.tag = tag(bytes);
        this.compresses = bytes.length >= SMALLEST_TO_COMPRESS && isText(contentType);
        this.forLong = headers.stream().anyMatch(header -> header.value().contains("immutable"));
        written[Coding.IDENTITY.ordinal()] = bytes;
    }

    private static boolean isText(String contentType) {
        return contentType.startsWith("text/")
                || contentType.contains("json")
                || contentType.contains("xml")
                || contentType.contains("javascript");
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TAG_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @return about how many bytes it takes, its later codings included */
    int weight() {
        int bytes = written[Coding.IDENTITY.ordinal()].length;
        return OVERHEAD_BYTES + (compresses ? bytes + bytes / 2 : bytes);
    }

    /** Answers a request with it, or with 304 if the client has it already. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Coding coding = compresses ? Coding.of(request.getHeader(HttpHeaders.ACCEPT_ENCODING)) : Coding.IDENTITY;
        String entityTag = coding == Coding.IDENTITY ? '"' + tag + '"' : '"' + tag + '-' + coding.token() + '"';
        headers.forEach(header -> response.setHeader(header.name(), header.value()));
        response.setHeader(HttpHeaders.ETAG, entityTag);
        if (compresses) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        if (has(request.getHeader(HttpHeaders.IF_NONE_MATCH), entityTag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(contentType);
        if (coding != Coding.IDENTITY) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, coding.token());
        }
        byte[] bytes = bytes(coding);
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    /** Two that ask for a new coding at the same time may both write it; it is the same. */
    private byte[] bytes(Coding coding) {
        byte[] known = written[coding.ordinal()];
        if (known == null) {
            known = coding.write(written[Coding.IDENTITY.ordinal()], forLong);
            written[coding.ordinal()] = known;
        }
        return known;
    }

    private static boolean has(@Nullable String clients, String entityTag) {
        return clients != null && (clients.contains(entityTag) || clients.trim().equals("*"));
    }
}
