package org.summitry.importing.source;

import java.util.Comparator;
import java.util.List;

/** Reads documents of any known format. */
public final class Documents {

    private static final List<SourceFormat> FORMATS = List.of(
            new MarkdownDocument(), new HtmlPage(), new RiacPage(), new ValdaiPage(), new ImrPage(), new PlainText());

    private Documents() {}

    /**
     * @param file the document's name
     * @param bytes its content
     * @return what it says
     * @throws UnreadableDocument if it is no text, in no known encoding, or has no paragraph
     */
    public static ParsedDocument read(String file, byte[] bytes) throws UnreadableDocument {
        SourceText source = SourceText.decode(bytes);
        SourceFormat format = FORMATS.stream()
                .max(Comparator.comparingInt(one -> one.recognise(file, source.text())))
                .orElseThrow();
        Draft draft = new Draft();
        format.parse(source.text(), draft);
        return draft.finish(format.name(), source.charset());
    }
}
