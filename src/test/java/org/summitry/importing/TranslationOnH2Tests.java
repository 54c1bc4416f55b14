package org.summitry.importing;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.summitry.TemporaryData;

@SpringBootTest(properties = {"summitry.import-at-start=false", "summitry.seeds=target/import-on-h2-${fork:0}"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TemporaryData.class)
class TranslationOnH2Tests extends TranslationTests {}
