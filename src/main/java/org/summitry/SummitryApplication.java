package org.summitry;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Summitry: the site at once, the import of the seeds folder beside it. */
@SpringBootApplication
public class SummitryApplication {

    /** @param args Spring Boot's arguments; {@code --summitry.seeds} and {@code --summitry.data} name the folders */
    public static void main(String[] args) {
        SpringApplication.run(SummitryApplication.class, args);
    }
}
