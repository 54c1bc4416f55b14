package org.summitry.importing.source;

import java.util.List;
import org.summitry.catalog.SetAside.Kind;

/** Reads an article's body: boxes out, headings out, paragraphs in. */
final class Bodies {

    private Bodies() {}

    /**
     * @param lines the lines below the head, furniture left out
     * @param draft takes paragraphs and advertised articles
     */
    static void take(List<Line> lines, Draft draft) {
        for (Line line : Advertisements.strip(lines, draft)) {
            if (Prose.isParagraph(line.text())) {
                draft.paragraph(line);
            } else {
                draft.setAside(line, Kind.HEADING);
            }
        }
    }
}
