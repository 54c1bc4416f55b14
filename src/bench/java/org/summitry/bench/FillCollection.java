package org.summitry.bench;

import java.nio.file.Path;

/**
 * Fills a folder with made-up articles and their index, for the program to serve: {@code seeds} and {@code data}. Arguments:
 * articles, folder.
 */
public final class FillCollection {

    private FillCollection() {}

    public static void main(String[] arguments) throws Exception {
        MadeUpCollection.start(Integer.parseInt(arguments[0]), Path.of(arguments[1])).close();
    }
}
