package org.summitry.publishing.drawing;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.summitry.catalog.Summit;

/**
 * The card of a summit: city, year, date, occasion, and how many articles were written before and after.
 *
 * @param name city and year
 * @param nameSize the size in which it fits
 * @param lines date, country and occasion, the date first
 * @param before the articles before, in words
 * @param after the articles after, in words
 * @param beforeShape the part of the bar that stands for those before, or nothing
 * @param afterShape the part of the bar that stands for those after, or nothing
 */
record SummitCard(
        String name,
        int nameSize,
        List<Line> lines,
        String before,
        String after,
        String beforeShape,
        String afterShape) {

    private static final int LEFT = SiteCard.LEFT;
    private static final int RIGHT = SiteCard.RIGHT;
    private static final int NAME_SIZE = 124;
    private static final int LINE_SIZE = 40;
    private static final int LINE_TOP = 330;
    private static final int LINE_STEP = 52;
    private static final int MOST_LINES = 2;
    private static final int BAR_TOP = 476;
    private static final int BAR_HEIGHT = 44;
    private static final int POINT = BAR_HEIGHT / 2;
    private static final int GAP = 6;

    /** Room for a point and something of the bar, however few articles a side has beside the other. */
    private static final int SHORTEST = 2 * POINT;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** A line under the name. */
    record Line(int y, String text) {}

    /**
     * @param summit the summit
     * @param before how many articles were written before it
     * @param after how many were written after it
     * @param lettering how wide texts are
     */
    static SummitCard of(Summit summit, long before, long after, Lettering lettering) {
        int width = RIGHT - LEFT;
        int middle = LEFT + (int) (before + after == 0 ? width : width * before / (before + after));
        int inside = Math.max(LEFT + SHORTEST, Math.min(RIGHT - SHORTEST, middle));
        int cut = before == 0 ? LEFT : after == 0 ? RIGHT : inside;
        return new SummitCard(
                summit.getLabel(),
                lettering.headingSize(summit.getLabel(), NAME_SIZE, width),
                lines(summit, lettering),
                articles(before, "before"),
                articles(after, "after"),
                before == 0 ? "" : pointingLeft(LEFT, after == 0 ? cut : cut - GAP / 2),
                after == 0 ? "" : pointingRight(before == 0 ? cut : cut + GAP / 2, RIGHT));
    }

    private static List<Line> lines(Summit summit, Lettering lettering) {
        List<String> texts = new ArrayList<>();
        texts.add(DAY.format(summit.getHeldOn()) + ", " + summit.getCountry());
        texts.addAll(lettering.lines(capitalized(summit.getOccasion()), LINE_SIZE, RIGHT - LEFT, MOST_LINES));
        List<Line> lines = new ArrayList<>();
        texts.forEach(text -> lines.add(new Line(LINE_TOP + lines.size() * LINE_STEP, text)));
        return lines;
    }

    private static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }

    private static String articles(long count, String side) {
        return count == 0 ? "no article " + side : count + (count == 1 ? " article " : " articles ") + side;
    }

    /** Before and after are told apart by their points too, not by colour alone. */
    private static String pointingLeft(int from, int to) {
        return "M%d %d L%d %d H%d V%d H%d Z"
                .formatted(from, BAR_TOP + POINT, from + POINT, BAR_TOP, to, BAR_TOP + BAR_HEIGHT, from + POINT);
    }

    private static String pointingRight(int from, int to) {
        return "M%d %d H%d L%d %d L%d %d H%d Z"
                .formatted(from, BAR_TOP, to - POINT, to, BAR_TOP + POINT, to - POINT, BAR_TOP + BAR_HEIGHT, from);
    }
}
