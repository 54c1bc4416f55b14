package org.summitry.importing.source;

import java.util.regex.Pattern;

/**
 * A page of the Institute of Modern Russia as text: paragraphs in which no-break spaces stand where links were, and
 * photographs' captions between empty lines that hold one no-break space.
 */
final class ImrPage implements SourceFormat {

    private static final Pattern LINK_REMNANT = Pattern.compile("\\S\\u00A0(?=\\S| \\S)");
    private static final Pattern EMPTY_LINE = Pattern.compile("^\\u00A0+ *$", Pattern.MULTILINE);
    private static final Pattern CAPTION = Pattern.compile("\\bPhoto: \\S");

    @Override
    public String name() {
        return "IMR page text";
    }

    @Override
    public int recognise(String file, String text) {
        if (text.indexOf('\u00A0') < 0) {
            return 0;
        }
        int marks = 0;
        marks += LINK_REMNANT.matcher(text).results().limit(3).count() == 3 ? 15 : 0;
        marks += EMPTY_LINE.matcher(text).find() ? 15 : 0;
        marks += CAPTION.matcher(text).find() ? 10 : 0;
        return marks >= 25 ? marks : 0;
    }

    @Override
    public void parse(String text, Draft draft) {
        Bodies.take(Heads.take(PageParts.strip(Line.of(text), draft), draft, true), draft);
    }
}
