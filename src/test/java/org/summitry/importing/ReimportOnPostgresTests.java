package org.summitry.importing;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.summitry.TemporaryData;

@SpringBootTest(properties = {"summitry.import-at-start=false", "summitry.seeds=target/import-on-postgres-${fork:0}"})
@AutoConfigureMockMvc
@ActiveProfiles("postgres")
@ContextConfiguration(initializers = TemporaryData.class)
class ReimportOnPostgresTests extends ReimportTests {}
