package org.summitry.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes made-up articles as an editor would put them into the seeds folder, one half Markdown with front matter, the other
 * plain text, and the same texts as a table for another program to index. Each says which meeting it is about, so that
 * there is something to find out. Arguments: articles, folder; it gets {@code seeds} and {@code texts.csv}.
 */
public final class WriteDocuments {

    private static final List<String> MEETINGS = List.of(
            "Trump and Putin will meet in Helsinki in July 2018",
            "Trump and Putin will see each other in Paris at the centenary of the Armistice",
            "Trump and Putin will meet in Osaka at the G20",
            "Trump and Putin met in Helsinki in July 2018",
            "Trump and Putin saw each other in Paris at the centenary of the Armistice",
            "Trump and Putin met in Osaka at the G20");
    private static final int SUMMITS = MEETINGS.size() / 2;

    private WriteDocuments() {}

    public static void main(String[] arguments) throws IOException {
        int articles = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Path catalog = Path.of("seeds/catalog.yaml");
        Files.copy(catalog, seeds.resolve("catalog.yaml"));
        MadeUpArticles madeUp = new MadeUpArticles(catalog, 42);
        try (BufferedWriter file = Files.newBufferedWriter(folder.resolve("texts.csv"));
                CSVPrinter table = CSVFormat.DEFAULT.print(file)) {
            for (int number = 0; number < articles; number++) {
                MadeUpArticles.MadeUp one = madeUp.next(number);
                boolean isMarkdown = number % 2 == 0;
                Files.writeString(
                        seeds.resolve(String.format(Locale.ROOT, "made-up-%06d.%s", number, isMarkdown ? "md" : "txt")),
                        isMarkdown ? markdown(one) : plain(one));
                table.printRecord(one.title(), one.author(), body(one));
            }
        }
    }

    private static String markdown(MadeUpArticles.MadeUp one) {
        return """
                ---
                title: "%s"
                authors:
                  - name: %s
                publication: Made-up Review %d
                published: %s
                ---

                %s
                """
                .formatted(one.title(), one.author(), one.publication(), one.published(), body(one));
    }

    private static String plain(MadeUpArticles.MadeUp one) {
        return one.title() + "\n\nBy " + one.author() + "\n\n" + one.published() + "\n\n" + body(one) + "\n";
    }

    private static String body(MadeUpArticles.MadeUp one) {
        String meeting = MEETINGS.get(one.summit() + (one.before() ? 0 : SUMMITS));
        return one.passages().stream()
                .map(MadeUpArticles.Paragraph::text)
                .collect(Collectors.joining("\n\n", meeting + ", ", ""));
    }
}
