package org.summitry.importing.source;

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
        Bodies.take(Heads.take(PageParts.strip(Line.of(text), draft), draft, true), draft);
        draft.dropTeaser();
    }
}
