package org.summitry.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.summitry.ProgramOfItsOwn;
import org.summitry.SummitryApplication;

/** Whoever starts the program with a folder that cannot be used is told so, and what to do. */
@ExtendWith(OutputCaptureExtension.class)
class DataFolderTests {

    @TempDir
    Path folder;

    @Test
    void aDataFolderThatCannotBeMadeIsTold(CapturedOutput output) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThat(catchThrowable(() -> start(file.resolve("data")))).isNotNull();
        assertThat(output).contains("cannot be written", "--summitry.data=DIR");
    }

    @Test
    void aDataFolderInUseIsTold(CapturedOutput output) throws Exception {
        try (ConfigurableApplicationContext first = start(folder.resolve("data"))) {
            assertThat(first.isRunning()).isTrue();
            assertThat(inAnotherProcess(folder.resolve("data")))
                    .contains("another Summitry runs on it", "--summitry.data=DIR");
        }
    }

    private static ConfigurableApplicationContext start(Path data) {
        SpringApplication application = new SpringApplication(SummitryApplication.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        return application.run(
                "--summitry.data=" + data,
                "--summitry.import-at-start=false",
                "--server.port=0",
                "--spring.profiles.active=");
    }

    private static String inAnotherProcess(Path data) throws Exception {
        Process process = ProgramOfItsOwn.with(List.of("--summitry.data=" + data, "--server.port=0"))
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
