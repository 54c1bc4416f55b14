package org.summitry.publishing.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The typefaces of drawn images, which the program brings along, and how wide texts are in them. */
final class Lettering {

    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

    private final Font heading;
    private final Font text;

    /** Makes both known to all that draws; fails in many ways where the machine cannot deal with fonts. */
    Lettering() throws IOException, FontFormatException {
        heading = load("Literata_600SemiBold.ttf");
        text = load("SourceSans3_400Regular.ttf");
    }

    private static Font load(String file) throws IOException, FontFormatException {
        try (InputStream bytes = Lettering.class.getResourceAsStream("fonts/" + file)) {
            if (bytes == null) {
                throw new IOException("no font " + file);
            }
            Font font = Font.createFont(Font.TRUETYPE_FONT, bytes);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font;
        }
    }

    /** The size, not above the one wished, in which a heading fits the width. */
    int headingSize(String heading, int wished, int width) {
        return (int) Math.min(wished, wished * width / width(this.heading, heading, wished));
    }

    /** As many lines of the width as wanted at the most; what does not fit is left out, with an ellipsis. */
    List<String> lines(String text, int size, int width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || textWidth(longer, size) <= width) {
                line = longer;
            } else if (lines.size() + 1 == most) {
                line += " …";
                break;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    double textWidth(String text, int size) {
        return width(this.text, text, size);
    }

    private static double width(Font font, String text, int size) {
        return font.deriveFont((float) size).getStringBounds(text, SMOOTH).getWidth();
    }
}
