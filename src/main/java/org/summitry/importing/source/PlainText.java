package org.summitry.importing.source;

import java.util.List;

/** Any other text: a title, a byline and a date where there are such, then paragraphs. */
final class PlainText implements SourceFormat {

    @Override
    public String name() {
        return "plain text";
    }

    @Override
    public int recognise(String file, String text) {
        return 1;
    }

    @Override
    public void parse(String text, Draft draft) {
        List<Line> lines = Wrapping.undo(RunningHeads.strip(Line.split(text), draft));
        Bodies.take(Heads.take(PageParts.strip(lines, draft), draft, true), draft);
        draft.dropTeaser();
    }
}
