package org.summitry.importing.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A document's bytes as text.
 *
 * @param text the text, lines ended by a line feed, without byte order mark
 * @param charset the encoding that was found
 */
record SourceText(String text, String charset) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final int UNDEFINED_IN_1251 = 0x98;

    /**
     * Decodes UTF-8 and UTF-16 (with byte order mark), UTF-8, windows-1252 and windows-1251.
     *
     * @param bytes a document
     * @return its text
     * @throws UnreadableDocument if it is empty, binary or in another encoding
     */
    static SourceText decode(byte[] bytes) throws UnreadableDocument {
        SourceText decoded = decodeMarked(bytes);
        if (Line.isBlank(decoded.text)) {
            throw new UnreadableDocument("reading", "The file is empty.");
        }
        if (looksBinary(decoded.text)) {
            throw new UnreadableDocument("reading", "The file is binary: it holds control characters, not text.");
        }
        return decoded;
    }

    private static SourceText decodeMarked(byte[] bytes) throws UnreadableDocument {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Optional<String> utf8 = tryDecode(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new SourceText(normalise(utf8.get()), "UTF-8");
        }
        return decodeSingleByte(bytes);
    }

    private static SourceText strictly(byte[] bytes, int from, Charset charset) throws UnreadableDocument {
        return tryDecode(bytes, from, charset)
                .map(text -> new SourceText(normalise(text), charset.name()))
                .orElseThrow(() -> new UnreadableDocument(
                        "reading", "The file's byte order mark says " + charset.name() + ", its bytes are not."));
    }

    private static SourceText decodeSingleByte(byte[] bytes) throws UnreadableDocument {
        for (byte one : bytes) {
            int value = one & 0xFF;
            if (value < 0x20 && "\t\n\r\f".indexOf(value) < 0) {
                throw new UnreadableDocument("reading", "The file is binary: it holds control characters, not text.");
            }
        }
        Charset charset = isCyrillic(bytes) ? WINDOWS_1251 : WINDOWS_1252;
        return tryDecode(bytes, 0, charset)
                .filter(text -> charset != WINDOWS_1251 || !hasSwappedCase(text))
                .filter(text -> charset != WINDOWS_1252 || isMostlyLatin(text))
                .map(text -> new SourceText(normalise(text), charset.name()))
                .orElseThrow(() -> new UnreadableDocument(
                        "reading",
                        "The file's encoding is none of UTF-8, UTF-16 with byte order mark, windows-1252 and"
                                + " windows-1251; save it as UTF-8."));
    }

    /**
     * In windows-1252 a letter beyond ASCII stands among ASCII letters ("Guaidó"); in windows-1251 it stands among its
     * like ("Читать"). The bytes of quotation marks and dashes are the same in both.
     */
    private static boolean isCyrillic(byte[] bytes) {
        int amongAscii = 0;
        int amongLike = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (isHighLetter(bytes[i])) {
                if (isAsciiLetter(bytes, i - 1) || isAsciiLetter(bytes, i + 1)) {
                    amongAscii++;
                } else {
                    amongLike++;
                }
            } else if ((bytes[i] & 0xFF) == UNDEFINED_IN_1251) {
                return false;
            }
        }
        return amongLike > amongAscii;
    }

    private static boolean isHighLetter(byte value) {
        int unsigned = value & 0xFF;
        return unsigned >= 0xC0 || unsigned == 0xA8 || unsigned == 0xB8;
    }

    private static boolean isAsciiLetter(byte[] bytes, int at) {
        return at >= 0 && at < bytes.length && bytes[at] > 0 && Character.isLetter(bytes[at]);
    }

    /** KOI8-R read as windows-1251 gives words that begin small and go on in capitals. */
    private static boolean hasSwappedCase(String text) {
        long capitals = text.chars().filter(c -> c >= 'А' && c <= 'Я').count();
        long small = text.chars().filter(c -> c >= 'а' && c <= 'я').count();
        return capitals > small;
    }

    /** East Asian double-byte encodings read as windows-1252 give hardly a letter of the alphabet. */
    private static boolean isMostlyLatin(String text) {
        long ascii = text.chars().filter(c -> c < 0x80).count();
        return ascii * 2 > text.length();
    }

    private static Optional<String> tryDecode(byte[] bytes, int from, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return Optional.of(text.toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static String normalise(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace("\f", "\n\n");
    }

    private static boolean looksBinary(String text) {
        return text.chars().anyMatch(letter -> letter < ' ' && letter != '\t' && letter != '\n');
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
