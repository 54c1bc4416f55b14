package org.summitry.catalog;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;

/**
 * Writes all forms of a name as one word, as Lucene's filter of patterns does, which tries each pattern at every letter: here
 * they are tried only where their first letter stands. Every text passes through this several times on its way into the index.
 */
final class RareNameFilter extends BaseCharFilter {

    private static final int PORTION = 512;

    private final char first;
    private final Map<Pattern, String> names;
    private @Nullable Reader written;

    /**
     * @param text a text
     * @param first the letter with which all that the patterns match begins
     * @param names patterns, and the word that is written for what each matches; where two match, the first counts
     */
    RareNameFilter(Reader text, char first, Map<Pattern, String> names) {
        super(text);
        this.first = first;
        this.names = names;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        Reader source = written == null ? new StringReader(write(all())) : written;
        written = source;
        return source.read(into, from, length);
    }

    private String all() throws IOException {
        StringBuilder all = new StringBuilder(PORTION);
        char[] portion = new char[PORTION];
        for (int read = input.read(portion); read >= 0; read = input.read(portion)) {
            all.append(portion, 0, read);
        }
        return all.toString();
    }

    private String write(String text) {
        int at = text.indexOf(first);
        if (at < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (; at >= 0; at = text.indexOf(first, Math.max(at + 1, done))) {
            for (Map.Entry<Pattern, String> name : names.entrySet()) {
                int end = end(name.getKey(), text, at);
                if (end > at) {
                    result.append(text, done, at).append(name.getValue());
                    done = end;
                    addOffCorrectMap(result.length(), done - result.length());
                    break;
                }
            }
        }
        return result.append(text, done, text.length()).toString();
    }

    /** Where a name ends that begins at a place, the place itself where none does. */
    private static int end(Pattern name, String text, int at) {
        Matcher matcher = name.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        return matcher.lookingAt() ? matcher.end() : at;
    }
}
