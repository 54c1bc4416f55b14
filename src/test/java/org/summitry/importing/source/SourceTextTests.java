package org.summitry.importing.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceTextTests {

    private static final String ENGLISH = "Guaidó’s “allies” — in Caracas — met Señor López. They agreed.\n";
    private static final String RUSSIAN = "Встреча президентов России и США прошла в Хельсинки. Она была долгой.\n";

    @Test
    void readsUtf8WithAndWithoutByteOrderMark() throws Exception {
        assertThat(SourceText.decode(ENGLISH.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new SourceText(ENGLISH, "UTF-8"));
        assertThat(SourceText.decode(bytes("\uFEFF" + ENGLISH, StandardCharsets.UTF_8))
                        .text())
                .isEqualTo(ENGLISH);
    }

    @Test
    void readsUtf16OfBothByteOrders() throws Exception {
        assertThat(SourceText.decode(bytes("\uFEFF" + RUSSIAN, StandardCharsets.UTF_16LE)))
                .isEqualTo(new SourceText(RUSSIAN, "UTF-16LE"));
        assertThat(SourceText.decode(bytes("\uFEFF" + RUSSIAN, StandardCharsets.UTF_16BE))
                        .text())
                .isEqualTo(RUSSIAN);
    }

    @Test
    void tellsWindows1252FromWindows1251() throws Exception {
        assertThat(SourceText.decode(bytes(ENGLISH, Charset.forName("windows-1252"))))
                .isEqualTo(new SourceText(ENGLISH, "windows-1252"));
        assertThat(SourceText.decode(bytes(RUSSIAN, Charset.forName("windows-1251"))))
                .isEqualTo(new SourceText(RUSSIAN, "windows-1251"));
    }

    @Test
    void readsAnEnglishPageWithARussianButtonInWindows1251() throws Exception {
        String page = "Print Читать на русском\nThe “long-awaited” meeting — at last — has happened.\n";
        assertThat(SourceText.decode(bytes(page, Charset.forName("windows-1251")))
                        .text())
                .isEqualTo(page);
    }

    @Test
    void endsLinesWithALineFeedWhateverTheyEndedWith() throws Exception {
        assertThat(SourceText.decode(bytes("one\r\ntwo\rthree\n", StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("one\ntwo\nthree\n");
    }

    @Test
    void rejectsAnEmptyFile() {
        assertRejected(new byte[0], "empty");
        assertRejected(bytes(" \n\t\u00A0\n", StandardCharsets.UTF_8), "empty");
    }

    @Test
    void rejectsABinaryFile() {
        assertRejected(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "binary");
        assertRejected(bytes("text with a \u0000 in it", StandardCharsets.UTF_8), "binary");
    }

    @Test
    void rejectsOtherEncodings() {
        assertRejected(bytes(RUSSIAN, Charset.forName("KOI8-R")), "encoding");
        assertRejected(bytes("首脳会談は大阪で行われた。両首脳は軍備管理について話し合った。", Charset.forName("Shift_JIS")), "encoding");
    }

    @Test
    void rejectsABrokenUtf16File() {
        ByteArrayOutputStream odd = new ByteArrayOutputStream();
        odd.writeBytes(bytes("\uFEFFtext", StandardCharsets.UTF_16LE));
        odd.write('x');
        assertRejected(odd.toByteArray(), "byte order mark");
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static void assertRejected(byte[] bytes, String reason) {
        assertThatThrownBy(() -> SourceText.decode(bytes))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining(reason);
    }
}
