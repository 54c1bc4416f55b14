package org.summitry.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A text that a browser saves as a file. */
public final class Attachment {

    private Attachment() {}

    /**
     * @param file the name under which a browser saves it
     * @param type what it is
     * @param text its text
     * @return the answer
     */
    public static ResponseEntity<String> of(String file, MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(text);
    }
}
