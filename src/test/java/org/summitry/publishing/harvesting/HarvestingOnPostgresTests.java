package org.summitry.publishing.harvesting;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.summitry.ImportedFirst;
import org.summitry.Statements;
import org.summitry.SummitryApplication;
import org.summitry.TemporaryData;

@SpringBootTest(
        properties = {"summitry.import-at-start=false", "summitry.kept-answers=0B", "summitry.tested=harvesting"})
@AutoConfigureMockMvc
@ActiveProfiles("postgres")
@ContextConfiguration(
        initializers = TemporaryData.class,
        classes = {SummitryApplication.class, ImportedFirst.class, Statements.Counted.class})
class HarvestingOnPostgresTests extends HarvestingTests {}
