package org.summitry.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletOutputStream;
import java.io.OutputStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.DelegatingServletOutputStream;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.FiveArticles;
import org.summitry.web.CutOff;

/** The report of an import of more files than are read at once; it is gone after each test. */
@FiveArticles
@Transactional
class LongReportTests {

    private static final int FILES = 2 * ImportsApi.A_PART + 50;
    private static final long RUN = 1_000_000;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ImportsApi api;

    private void importMany(int files) {
        jdbc.update(
                "insert into import_run (id, started, finished) values (?, timestamp with time zone '2030-01-01 00:00:00Z',"
                        + " timestamp with time zone '2030-01-01 00:01:00Z')",
                RUN);
        IntStream.range(0, files).forEach(i -> {
            jdbc.update(
                    "insert into imported_file (id, import_run_id, file, status) values (?, ?, ?, 'REJECTED')",
                    RUN + i,
                    RUN,
                    "%04d.txt".formatted(i));
            jdbc.update(
                    "insert into import_problem (imported_file_id, place, stage, message) values (?, 0, 'reading', ?)",
                    RUN + i,
                    "Problem " + i);
        });
    }

    @Test
    void itHasEachFileOnceInOrderAndWithItsProblems() {
        importMany(FILES);
        var report =
                assertThat(mvc.get().uri("/api/imports/latest")).hasStatusOk().bodyJson();
        report.extractingPath("$.finished").isEqualTo("2030-01-01T00:01:00Z");
        report.extractingPath("$.files[*].file")
                .asArray()
                .containsExactlyElementsOf(IntStream.range(0, FILES)
                        .mapToObj(i -> (Object) "%04d.txt".formatted(i))
                        .toList());
        report.extractingPath("$.files[*].problems[*].message")
                .asArray()
                .containsExactlyElementsOf(IntStream.range(0, FILES)
                        .mapToObj(i -> (Object) ("Problem " + i))
                        .toList());
    }

    @Test
    void aReportThatEndsWithAPartEndsThere() {
        importMany(2 * ImportsApi.A_PART);
        assertThat(mvc.get().uri("/api/imports/latest"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.files")
                .asArray()
                .hasSize(2 * ImportsApi.A_PART);
    }

    /** Another import that ends takes it away; what was sent of it must not look whole. */
    @Test
    void aReportThatIsTakenAwayMeanwhileIsCutOff() {
        importMany(FILES);
        MockHttpServletResponse response = new MockHttpServletResponse() {
            @Override
            public ServletOutputStream getOutputStream() {
                jdbc.update("delete from import_problem where imported_file_id >= ?", RUN);
                jdbc.update("delete from imported_file where import_run_id = ?", RUN);
                jdbc.update("delete from import_run where id = ?", RUN);
                return new DelegatingServletOutputStream(OutputStream.nullOutputStream());
            }
        };
        assertThatThrownBy(() -> api.latest(response)).isInstanceOf(CutOff.class);
    }
}
