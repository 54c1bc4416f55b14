package org.summitry.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    public record Column(Summit summit, Phase phase, long articles) {

        /** @return its name in URLs and JSON: {@code helsinki-2018.pre} */
        public String value() {
            return summit.getSlug() + "." + phase.slug();
        }

        /** @return its name for readers: "Before Helsinki 2018" */
        public String label() {
            return phase.label() + " " + summit.getLabel();
        }
    }

    /**
     * Neighbouring columns of one summit.
     *
     * @param summit the summit
     * @param columns how many: two, unless the sides stand in another order than that of time
     */
    public record Group(Summit summit, int columns) {}

    /** @return what the columns' summits are, from left to right */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Column column : columns) {
            int last = groups.size() - 1;
            if (last >= 0 && groups.get(last).summit().equals(column.summit())) {
                groups.set(last, new Group(column.summit(), groups.get(last).columns() + 1));
            } else {
                groups.add(new Group(column.summit(), 1));
            }
        }
        return groups;
    }

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

        /**
         * @param column a column's name in URLs
         * @return its passages on this topic; 0 where the row has no such column
         */
        public long passages(String column) {
            return cells.stream()
                    .filter(cell -> cell.column().value().equals(column))
                    .mapToLong(Cell::passages)
                    .sum();
        }
    }

    /**
     * One side's passages on one topic.
     *
     * @param column the side
     * @param passages how many passages
     * @param shade how dark to draw it: 0 for none, to 5 for the map's fullest
     */
    public record Cell(Column column, long passages, int shade) {

        /** @return whether articles were written from this side, and none speaks of the topic */
        public boolean isSilent() {
            return passages == 0 && column.articles() > 0;
        }
    }

    /**
     * @param summits summits, in order of time
     * @param topics topics, in order
     * @param sides how many articles each side has
     * @param counts how many passages touch each topic on each side
     * @return the map of these summits and topics
     */
    public static TopicMap of(
            List<Summit> summits,
            List<Topic> topics,
            List<Articles.SideCount> sides,
            List<Articles.TopicCount> counts) {
        List<Column> columns = columns(summits, sides);
        Map<Place, Long> passages = new HashMap<>();
        counts.forEach(count ->
                passages.merge(new Place(count.topic(), count.summit(), count.phase()), count.passages(), Long::sum));
        long fullest = topics.stream()
                .flatMap(topic -> columns.stream().map(column -> passages.getOrDefault(Place.of(topic, column), 0L)))
                .max(Long::compare)
                .orElse(0L);
        List<Row> rows = topics.stream()
                .map(topic -> new Row(
                        topic,
                        columns.stream()
                                .map(column ->
                                        cell(passages.getOrDefault(Place.of(topic, column), 0L), fullest, column))
                                .toList()))
                .toList();
        return new TopicMap(columns, rows);
    }

    private static List<Column> columns(List<Summit> summits, List<Articles.SideCount> sides) {
        List<Column> columns = new ArrayList<>();
        for (Summit summit : summits) {
            for (Phase phase : Phase.values()) {
                long articles = sides.stream()
                        .filter(side -> side.summit().equals(summit.getSlug())
                                && phase.slug().equals(side.phase()))
                        .mapToLong(Articles.SideCount::articles)
                        .sum();
                columns.add(new Column(summit, phase, articles));
            }
        }
        return columns;
    }

    private static Cell cell(long passages, long fullest, Column column) {
        int shade = passages == 0 ? 0 : 1 + (int) ((passages - 1) * (DARKEST - 1) / Math.max(1, fullest - 1));
        return new Cell(column, passages, shade);
    }

    /** Where in the map a count belongs; nowhere, if it is of no summit or of no side. */
    private record Place(String topic, @Nullable String summit, @Nullable String phase) {
        static Place of(Topic topic, Column column) {
            return new Place(
                    topic.getSlug(), column.summit().getSlug(), column.phase().slug());
        }
    }
}
