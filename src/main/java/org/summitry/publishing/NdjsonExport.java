package org.summitry.publishing;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.databind.json.JsonMapper;

/** JSON, a line an article. */
final class NdjsonExport implements ExportFormat {

    private final OutputStream out;
    private final JsonMapper json;

    NdjsonExport(OutputStream out, JsonMapper json) {
        this.out = out;
        this.json = json;
    }

    @Override
    public void add(ArticleJson article) throws IOException {
        out.write(json.writeValueAsBytes(article));
        out.write('\n');
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
