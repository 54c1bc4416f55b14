package org.summitry.ops;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.FiveArticles;

@FiveArticles
class ActuatorTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void healthAndInfoArePublicWithoutDetails() {
        assertThat(mvc.get().uri("/actuator/health"))
                .hasStatusOk()
                .bodyText()
                .contains("\"status\":\"UP\"")
                .doesNotContain("database", "diskSpace");
        assertThat(mvc.get().uri("/actuator/info")).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/env",
                "/beans",
                "/heapdump",
                "/configprops",
                "/mappings",
                "/loggers",
                "/metrics",
                "/shutdown"
            })
    void theRestIsNotExposed(String endpoint) {
        assertThat(mvc.get().uri("/actuator" + endpoint)).hasStatus(404);
    }
}
