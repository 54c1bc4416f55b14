package org.summitry.publishing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.TopicMap;

/**
 * The topic map as an image: where everything stands, in units of the image.
 *
 * @param width the image's width
 * @param height the image's height
 * @param date the day up to which the collection reaches, in words
 * @param columns the sides' names above the cells
 * @param labels the topics' names before the cells
 * @param cells the cells
 */
record TopicMapImage(
        int width, int height, String date, List<Heading> columns, List<Label> labels, List<Square> cells) {

    private static final int MARGIN = 16;
    private static final int TOP = 128;
    private static final int ROW = 26;
    private static final int FOOT = 64;
    private static final int NARROWEST_COLUMN = 92;
    private static final int NARROWEST = 800;
    private static final int TEXT_DOWN = 18;

    /** About as much as a letter of the labels takes; the fonts are the reader's. */
    private static final int LETTER = 8;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    /** Greys on which black text keeps a contrast of more than 8 to 1, in print too. */
    private static final List<String> SHADES =
            List.of("#ffffff", "#ededed", "#dbdbdb", "#c9c9c9", "#b7b7b7", "#a5a5a5");

    /** A side's name above its column, in two lines and a count. */
    record Heading(int x, String phase, String summit, String articles) {}

    /** A topic's name before its row. */
    record Label(int x, int y, String text) {}

    /** A cell with its count. */
    record Square(int x, int y, int width, int height, String fill, int textX, int textY, String text, String says) {}

    /**
     * @param map the map
     * @param asOf when the last import ended, or null if none did
     * @return its image
     */
    static TopicMapImage of(TopicMap map, @Nullable Instant asOf) {
        int left = MARGIN
                + LETTER * longest(map.rows().stream().map(row -> row.topic().getLabel()));
        int names = LETTER
                * (2
                        + longest(map.columns().stream()
                                .map(column -> column.summit().getLabel())));
        int step = Math.max(NARROWEST_COLUMN, names);
        List<TopicMap.Row> rows = map.rows();
        return new TopicMapImage(
                Math.max(NARROWEST, left + map.columns().size() * step + MARGIN),
                top(rows.size()) + FOOT,
                asOf == null ? "no import finished yet" : "as of " + DAY.format(asOf),
                each(map.columns(), (column, at) -> heading(column, left + at * step + step / 2)),
                each(
                        rows,
                        (row, at) -> new Label(
                                MARGIN, top(at) + TEXT_DOWN, row.topic().getLabel())),
                each(
                                rows,
                                (row, at) -> each(
                                        row.cells(),
                                        (cell, place) -> square(row, cell, left + place * step, top(at), step)))
                        .stream()
                        .flatMap(List::stream)
                        .toList());
    }

    /** Where a row begins, from above. */
    private static int top(int row) {
        return TOP + row * ROW;
    }

    private static <T, R> List<R> each(List<T> all, BiFunction<T, Integer, R> drawn) {
        return IntStream.range(0, all.size())
                .mapToObj(at -> drawn.apply(all.get(at), at))
                .toList();
    }

    private static int longest(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(0);
    }

    private static Heading heading(TopicMap.Column column, int x) {
        String articles = column.articles() == 0
                ? "no article"
                : column.articles() == 1 ? "1 article" : column.articles() + " articles";
        return new Heading(x, column.phase().label(), column.summit().getLabel(), articles);
    }

    private static Square square(TopicMap.Row row, TopicMap.Cell cell, int x, int y, int width) {
        String text = cell.isSilent() ? "·" : cell.column().articles() == 0 ? "–" : String.valueOf(cell.passages());
        String says = cell.isSilent() ? "silent" : cell.column().articles() == 0 ? "no article" : text;
        return new Square(
                x,
                y,
                width,
                ROW,
                SHADES.get(cell.shade()),
                x + width / 2,
                y + TEXT_DOWN,
                text,
                "%s, %s: %s".formatted(row.topic().getLabel(), cell.column().label(), says));
    }

    /** Where the line under the cells stands. */
    public int footY() {
        return height - FOOT + 24;
    }
}
