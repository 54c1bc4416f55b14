package org.summitry.importing.source;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.summitry.catalog.SetAside.Kind;

/**
 * A page of the Russian International Affairs Council as text: buttons and rating, author, role, a teaser that repeats
 * the text, the text, rating again, polls.
 */
final class RiacPage implements SourceFormat {

    /** Words in all that a mark's pattern matches, and the pattern. */
    private static final Map<String, Pattern> MARKS = Map.of(
            "Rate this article", Pattern.compile("^\\W*Rate this article", Pattern.MULTILINE),
            "(votes: ", Pattern.compile("\\(votes: \\d+, rating: [\\d.]+\\)"),
            "Share this article", Pattern.compile("^\\W*Share this article", Pattern.MULTILINE),
            " conducted", Pattern.compile("^\\W*Polls? conducted", Pattern.MULTILINE),
            "For ", Pattern.compile("^\\W*For (?:business|researchers|students)\\s*$", Pattern.MULTILINE));

    private static final Pattern POLLS = Pattern.compile("(?i)polls?(?: conducted| results?)?:?");

    @Override
    public String name() {
        return "RIAC page text";
    }

    @Override
    public int recognise(String file, String text) {
        long marks = MARKS.entrySet().stream()
                .filter(mark -> text.contains(mark.getKey())
                        && mark.getValue().matcher(text).find())
                .count();
        return marks >= 2 ? 50 + (int) marks : 0;
    }

    @Override
    public void parse(String text, Draft draft) {
        List<Line> lines = Line.of(text);
        int polls = 0;
        while (polls < lines.size() && !POLLS.matcher(lines.get(polls).text()).matches()) {
            polls++;
        }
        List<Line> page = PageParts.strip(lines.subList(0, polls), draft);
        Bodies.take(Heads.take(page, draft, false), draft);
        draft.dropTeaser();
        takePolls(lines.subList(polls, lines.size()), draft);
    }

    private static void takePolls(List<Line> lines, Draft draft) {
        List<Line> answers = PageParts.strip(lines, draft);
        Polls.read(answers).forEach(draft::poll);
        answers.forEach(line -> draft.setAside(line, Kind.FURNITURE));
    }
}
