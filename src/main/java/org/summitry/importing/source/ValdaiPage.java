package org.summitry.importing.source;

import java.util.regex.Pattern;

/**
 * A page of the Valdai Discussion Club as text: the title, paragraphs with boxes that advertise other articles, the
 * Club's disclaimer.
 */
final class ValdaiPage implements SourceFormat {

    private static final Pattern DISCLAIMER = Pattern.compile("rather than the Club['’]s");
    private static final Pattern RUBRICS = Pattern.compile(
            "^\\W*(?:Expert Opinions|Club events|Reports|Multimedia|Valdai Papers)\\s*$", Pattern.MULTILINE);

    @Override
    public String name() {
        return "Valdai page text";
    }

    @Override
    public int recognise(String file, String text) {
        int disclaimer = DISCLAIMER.matcher(text).find() ? 60 : 0;
        return disclaimer + (RUBRICS.matcher(text).find() ? 45 : 0);
    }

    @Override
    public void parse(String text, Draft draft) {
        Bodies.take(Heads.take(PageParts.strip(Line.of(text), draft), draft, true), draft);
        draft.dropTeaser();
    }
}
