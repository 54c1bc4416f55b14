package org.summitry.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Topics by summit and phase in order of time: how many passages touch each.
 *
 * @param columns the summits' sides, in order of time
 * @param rows the topics, in the catalogue's order
 */
public record TopicMap(List<Column> columns, List<Row> rows) {

    private static final int DARKEST = 5;

    /**
     * One side of a summit.
     *
     * @param summit the summit
     * @param phase the side
     * @param articles how many articles were written from it; 0 is worth telling
     */
    public record Column(Summit summit, Phase phase, long articles) {}

    /**
     * One topic.
     *
     * @param topic the topic
     * @param cells one a column
     */
    public record Row(Topic topic, List<Cell> cells) {

        /** @return the passages of all columns together */
        public long passages() {
            return cells.stream().mapToLong(Cell::passages).sum();
        }
    }

    /**
     * One side's passages on one topic.
     *
     * @param column the side
     * @param passages how many passages
     * @param shade how dark to draw it: 0 for none, to 5 for the map's fullest
     */
    public record Cell(Column column, long passages, int shade) {}

    /**
     * @param summits all summits, in order of time
     * @param topics all topics, in order
     * @param sides how many articles each side has
     * @param counts how many passages touch each topic on each side
     * @return the map
     */
    public static TopicMap of(
            List<Summit> summits,
            List<Topic> topics,
            List<Articles.SideCount> sides,
            List<Articles.TopicCount> counts) {
        List<Column> columns = new ArrayList<>();
        for (Summit summit : summits) {
            for (Phase phase : Phase.values()) {
                columns.add(new Column(summit, phase, articles(sides, summit, phase)));
            }
        }
        long fullest = topics.stream()
                .flatMap(topic -> columns.stream().map(column -> passages(counts, topic, column)))
                .max(Long::compare)
                .orElse(0L);
        List<Row> rows = topics.stream()
                .map(topic -> new Row(
                        topic,
                        columns.stream()
                                .map(column -> cell(passages(counts, topic, column), fullest, column))
                                .toList()))
                .toList();
        return new TopicMap(columns, rows);
    }

    private static Cell cell(long passages, long fullest, Column column) {
        int shade = passages == 0 ? 0 : 1 + (int) ((passages - 1) * (DARKEST - 1) / Math.max(1, fullest - 1));
        return new Cell(column, passages, shade);
    }

    private static long articles(List<Articles.SideCount> sides, Summit summit, Phase phase) {
        return sides.stream()
                .filter(side ->
                        side.summit().equals(summit.getSlug()) && phase.slug().equals(side.phase()))
                .mapToLong(Articles.SideCount::articles)
                .sum();
    }

    private static long passages(List<Articles.TopicCount> counts, Topic topic, Column column) {
        return counts.stream()
                .filter(count -> count.topic().equals(topic.getSlug())
                        && column.summit().getSlug().equals(count.summit())
                        && column.phase().slug().equals(count.phase()))
                .mapToLong(Articles.TopicCount::passages)
                .sum();
    }

    /**
     * @param summit a summit's slug
     * @return the summit's two columns, or nothing where the map does not hold it
     */
    public Optional<TopicMap> of(String summit) {
        List<Column> kept = columns.stream()
                .filter(column -> column.summit().getSlug().equals(summit))
                .toList();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        List<Row> narrowed = rows.stream()
                .map(row -> new Row(
                        row.topic(),
                        row.cells().stream()
                                .filter(cell -> kept.contains(cell.column()))
                                .toList()))
                .toList();
        return Optional.of(new TopicMap(kept, narrowed));
    }
}
