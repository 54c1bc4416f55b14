package org.summitry.citing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import de.undercouch.citeproc.ris.RISType;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import org.summitry.citing.RisFile.Noted;

/** What is written is read again by other programs, letter by letter. */
class ReferenceFilesTests {

    private static final String[] AUTHORS = {"Willem van der Berg", "Игорь Иванов", "Редакция", "Martin King, Jr."};
    private static final Citation FULL = References.of(References.NASTY, AUTHORS);

    @Test
    void risIsReadAgain() throws Exception {
        String ris = RisFile.write(List.of(new Noted(FULL, "Note\nof two lines")));
        RISReference read =
                new RISParser().parse(new StringReader(ris)).getReferences().get(0);
        assertThat(read.getType()).isEqualTo(RISType.ELEC);
        assertThat(read.getTitle()).isEqualTo(References.NASTY);
        assertThat(read.getAuthors())
                .containsExactly("van der Berg, Willem", "Иванов, Игорь", "Редакция", "King, Martin, Jr.");
        assertThat(read.getURL()).isEqualTo("https://example.org/a_b?c=%D0%B0&d={1}#top");
        assertThat(read.getNotes()).containsExactly("Note of two lines");
        assertThat(ris)
                .contains("T2  - R&D <b>Club</b> {1}_%\n", "DA  - 2018/07/06\n", "L2  - http://here/articles/a-slug\n")
                .endsWith("ER  - \n");
    }

    @Test
    void risOfABareTextHasNothingThatNobodyStates() {
        assertThat(RisFile.write(List.of(new Noted(References.bare("[First words]", "en", "Line\none"), ""))))
                .contains(
                        "TI  - [First words]\n", "UR  - http://here/articles/bare\n", "SP  - ¶ 3\n", "AB  - Line one\n")
                .doesNotContain("null", "AU  -", "PY  -", "DA  -", "T2  -", "L2  -", "N1  -");
    }

    @Test
    void bibTexIsReadAgain() throws Exception {
        CSLItemData read = converted(BibTexFile.write(FULL));
        assertThat(read.getId()).isEqualTo("a-slug");
        assertThat(read.getType()).hasToString("webpage");
        assertThat(read.getTitle()).isEqualTo(References.NASTY);
        assertThat(read.getAuthor())
                .extracting(CSLName::getNonDroppingParticle, CSLName::getFamily, CSLName::getGiven, CSLName::getLiteral)
                .contains(
                        tuple("van der", "Berg", "Willem", null),
                        tuple(null, "Иванов", "Игорь", null),
                        tuple(null, null, null, "Редакция"));
        assertThat(read.getPublisher()).isEqualTo("R&D <b>Club</b> {1}_%");
        assertThat(read.getURL()).isEqualTo("https://example.org/a_b?c=%D0%B0&d=%7B1%7D#top");
        assertThat(read.getKeyword()).isEqualTo("Before Helsinki 2018");
    }

    @Test
    void bibTexOfABareTextHasNothingThatNobodyStates() throws Exception {
        String bib = BibTexFile.write(References.bare("[First words]", "ru", "Said } so"));
        BibTeXEntry entry = parsed(bib).getEntries().get(new Key("bare.p3"));
        assertThat(entry.getType()).isEqualTo(new Key("online"));
        assertThat(entry.getFields().keySet())
                .extracting(Key::getValue)
                .containsExactly("title", "langid", "url", "note", "abstract");
        assertThat(entry.getField(new Key("langid")).toUserString()).isEqualTo("russian");
        assertThat(bib).doesNotContain("null");
        assertThat(converted(bib).getAbstrct()).isEqualTo("Said } so");
    }

    @Test
    void inBibTexABodyIsNotTakenApart() throws Exception {
        String bib = BibTexFile.write(References.of("Title", "Smith & Sons Club", "Martin King, Jr."));
        assertThat(parsed(bib)
                        .getEntries()
                        .get(new Key("a-slug"))
                        .getField(new Key("author"))
                        .toUserString())
                .isEqualTo("{Smith \\& Sons Club} and King, Jr., Martin");
    }

    @Test
    @SuppressWarnings("unchecked")
    void cslIsReadAgainAndFormatted() {
        Map<String, Object> json = (Map<String, Object>) CslItem.file(FULL).get(0);
        CSLItemData read = CSLItemData.fromJson(json);
        assertThat(read.getTitle()).isEqualTo(References.NASTY);
        assertThat(read.getAuthor()[3].getSuffix()).isEqualTo("Jr.");
        assertThat(read.getIssued().getDateParts()).isDeepEqualTo(new int[][] {{2018, 7, 6}});
        assertThat(read.getNote()).isEqualTo("Text with numbered passages: http://here/articles/a-slug");
        assertThat((Map<String, Object>)
                        CslItem.file(References.bare("T", "en", "S")).get(0))
                .containsOnlyKeys("id", "type", "title", "language", "URL", "note", "abstract")
                .containsEntry("note", "¶ 3");
    }

    @Test
    void aLineNamesWhatIsKnown() {
        assertThat(References.bare("[First words]", "en", "Said").line()).isEqualTo("“[First words]”, n.d., ¶ 3");
        assertThat(References.of("Title", "Ann O’Hara", "Plato").line())
                .isEqualTo("Ann O’Hara, Plato, “Title”, R&D <b>Club</b> {1}_%, 6 July 2018");
    }

    private static BibTeXDatabase parsed(String bib) throws Exception {
        return new BibTeXParser().parse(new StringReader(bib));
    }

    private static CSLItemData converted(String bib) throws Exception {
        return new BibTeXConverter().toItemData(parsed(bib)).values().iterator().next();
    }
}
