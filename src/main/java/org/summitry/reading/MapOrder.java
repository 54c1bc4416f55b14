package org.summitry.reading;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.summitry.catalog.Topic;
import org.summitry.catalog.TopicMap;
import org.summitry.web.Addresses;
import org.summitry.web.BadParameter;

/**
 * In which order the topic map shows its topics and sides. Every order is a URL.
 *
 * @param sort the topics' order: {@code catalogue}, {@code name}, {@code total}, or a side by whose passages they go
 * @param columns the sides' order: {@code time}, or the topic by whose passages they go
 */
public record MapOrder(String sort, String columns) {

    private static final String CATALOGUE = "catalogue";
    private static final String NAME = "name";
    private static final String TOTAL = "total";
    private static final String TIME = "time";

    /** Topics in the catalogue's order, sides in order of time. */
    static final MapOrder USUAL = new MapOrder(CATALOGUE, TIME);

    /**
     * @param sort the parameter {@code sort}, or null
     * @param columns the parameter {@code columns}, or null
     * @param map what is to be put in order
     * @return the order
     * @throws BadParameter if one of them names no order of this map
     */
    static MapOrder of(@Nullable String sort, @Nullable String columns, TopicMap map) {
        Stream<String> sides = map.columns().stream().map(TopicMap.Column::value);
        Stream<String> topics = map.rows().stream().map(row -> row.topic().getSlug());
        return new MapOrder(
                allowed(
                        "sort",
                        sort,
                        Stream.concat(Stream.of(CATALOGUE, NAME, TOTAL), sides).toList()),
                allowed(
                        "columns",
                        columns,
                        Stream.concat(Stream.of(TIME), topics).toList()));
    }

    /** What a parameter says; the first of the values if it says nothing. */
    private static String allowed(String name, @Nullable String value, List<String> values) {
        if (value == null || value.isEmpty()) {
            return values.get(0);
        }
        if (!values.contains(value)) {
            throw BadParameter.notAllowed(name, value, values);
        }
        return value;
    }

    /**
     * @param map a map
     * @param name what the reader calls a topic
     * @return the map in this order; equals stay as they were
     */
    TopicMap applyTo(TopicMap map, Function<Topic, String> name) {
        List<Integer> places = places(map);
        List<TopicMap.Row> rows = new ArrayList<>(map.rows());
        rows.sort(rowOrder(name));
        return new TopicMap(
                places.stream().map(map.columns()::get).toList(),
                rows.stream()
                        .map(row -> new TopicMap.Row(
                                row.topic(),
                                places.stream().map(row.cells()::get).toList()))
                        .toList());
    }

    private Comparator<TopicMap.Row> rowOrder(Function<Topic, String> name) {
        return switch (sort) {
            case CATALOGUE -> (one, other) -> 0;
            case NAME ->
                Comparator.comparing(
                        row -> name.apply(row.topic()), Collator.getInstance(LocaleContextHolder.getLocale()));
            case TOTAL ->
                Comparator.comparingLong((TopicMap.Row row) -> row.passages()).reversed();
            default ->
                Comparator.comparingLong((TopicMap.Row row) -> row.passages(sort))
                        .reversed();
        };
    }

    private List<Integer> places(TopicMap map) {
        Stream<Integer> inTime = IntStream.range(0, map.columns().size()).boxed();
        return map.rows().stream()
                .filter(row -> row.topic().getSlug().equals(columns))
                .findFirst()
                .map(row -> inTime.sorted(Comparator.comparingLong(
                                (Integer at) -> -row.cells().get(at).passages()))
                        .toList())
                .orElseGet(inTime::toList);
    }

    /** Whether the topics go by this. */
    public boolean isBy(String sort) {
        return this.sort.equals(sort);
    }

    /** Whether the sides go by this topic. */
    public boolean isAlong(String topic) {
        return columns.equals(topic);
    }

    public boolean isUsual() {
        return equals(USUAL);
    }

    /** The side by whose passages the topics go, if they do. */
    Optional<TopicMap.Column> side(TopicMap map) {
        return map.columns().stream().filter(column -> isBy(column.value())).findFirst();
    }

    /** The topic by whose passages the sides go, if they do. */
    Optional<Topic> topic(TopicMap map) {
        return map.rows().stream()
                .map(TopicMap.Row::topic)
                .filter(topic -> isAlong(topic.getSlug()))
                .findFirst();
    }

    /** The URL of the map with its topics in this order; where they already are, in the usual one. */
    public String by(String other) {
        return url(isBy(other) ? CATALOGUE : other, columns);
    }

    /** The URL of the map with its sides ordered by this topic; where they already are, in order of time. */
    public String along(String topic) {
        return url(sort, isAlong(topic) ? TIME : topic);
    }

    private static String url(String sort, String columns) {
        return Addresses.to("/topics")
                .with("sort", sort.equals(CATALOGUE) ? null : sort)
                .with("columns", columns.equals(TIME) ? null : columns)
                .toString();
    }
}
