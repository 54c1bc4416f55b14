package org.summitry.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as a CSV file (RFC 4180, UTF-8). */
public final class Csv {

    /** What it is. */
    public static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final CSVPrinter printer;

    /**
     * Begins a table that is written row by row.
     *
     * @param to where to write it
     * @param columns the names of the columns
     * @throws IOException if it cannot be written
     */
    public Csv(Appendable to, List<String> columns) throws IOException {
        printer = new CSVPrinter(to, CSVFormat.RFC4180);
        printer.printRecord(columns);
    }

    /**
     * @param row a row with a cell a column; null is an empty cell
     * @throws IOException if it cannot be written
     */
    public void add(List<? extends @Nullable Object> row) throws IOException {
        printer.printRecord(row.stream().map(Csv::harmless).toList());
    }

    /**
     * @param file the name under which a browser saves it
     * @param columns the names of the columns
     * @param rows the rows, each with a cell a column; null is an empty cell
     * @return the answer
     */
    public static ResponseEntity<String> file(
            String file, List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {
        StringBuilder text = new StringBuilder();
        try {
            Csv table = new Csv(text, columns);
            for (List<? extends @Nullable Object> row : rows) {
                table.add(row);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return Attachment.of(file, TYPE, text.toString());
    }

    /** Text that a spreadsheet would run as a formula is told to be text by an apostrophe. */
    private static Object harmless(@Nullable Object cell) {
        return cell instanceof String text && !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : cell == null ? "" : cell;
    }
}
