package org.summitry.importing.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.ArticleText.NewPoll;
import org.summitry.catalog.PollOption;

/** Reads the polls at the foot of a page: a numbered question, then answers, each followed by its votes and share. */
final class Polls {

    private static final Pattern QUESTION = Pattern.compile("\\d{1,2}\\. (?<question>\\S.*)");
    private static final Pattern VOTES =
            Pattern.compile("(?<answer>.*?) ?\\b(?<votes>\\d{1,3}(?:[ ,]?\\d{3}){0,2}) \\(\\d{1,3}(?:[.,]\\d+)? ?%\\)");

    private final List<NewPoll> polls = new ArrayList<>();
    private final List<PollOption> options = new ArrayList<>();
    private @Nullable String question;
    private String answer = "";

    private Polls() {}

    /**
     * @param lines the lines after "Poll conducted"
     * @return the polls; lines that belong to none are passed over
     */
    static List<NewPoll> read(List<Line> lines) {
        Polls reader = new Polls();
        lines.forEach(line -> reader.take(line.text()));
        reader.close();
        return reader.polls;
    }

    private void take(String text) {
        Matcher asked = QUESTION.matcher(text);
        Matcher votes = VOTES.matcher(text);
        if (votes.matches() && question != null) {
            String whole = (answer + " " + votes.group("answer")).strip();
            options.add(
                    new PollOption(whole, Integer.parseInt(votes.group("votes").replaceAll("[ ,]", ""))));
            answer = "";
        } else if (asked.matches()) {
            close();
            question = asked.group("question");
        } else if (question == null) {
            question = text.endsWith("?") ? text : null;
        } else {
            answer = (answer + " " + text).strip();
        }
    }

    private void close() {
        if (question != null && !options.isEmpty()) {
            polls.add(new NewPoll(question, List.copyOf(options)));
        }
        question = null;
        options.clear();
        answer = "";
    }
}
