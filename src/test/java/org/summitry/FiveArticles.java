package org.summitry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/** A test of the whole program with the five real articles imported into a database of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "summitry.import-at-start=false",
            // a test sees what it stored, and what each page costs
            "summitry.kept-answers=0B"
        })
@AutoConfigureMockMvc
@ContextConfiguration(
        initializers = TemporaryData.class,
        classes = {SummitryApplication.class, ImportedFirst.class, Statements.Counted.class})
public @interface FiveArticles {}
