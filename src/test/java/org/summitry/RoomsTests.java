package org.summitry;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** One room a feature; arrows go one way. */
@AnalyzeClasses(
        packages = "org.summitry",
        importOptions = {ImportOption.DoNotIncludeTests.class, RoomsTests.WrittenByHand.class})
class RoomsTests {

    /** Not what Spring writes at the build, which calls the parts of all rooms. */
    static class WrittenByHand implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("__") && !location.contains("$$");
        }
    }

    private static final String[] FEATURES = {
        "org.summitry.reading..",
        "org.summitry.search..",
        "org.summitry.compare..",
        "org.summitry.notebook..",
        "org.summitry.publishing.."
    };

    @ArchTest
    static final ArchRule catalogDependsOnNoOtherRoom = noClasses()
            .that()
            .resideInAPackage("org.summitry.catalog..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.summitry.importing..",
                    "org.summitry.reading..",
                    "org.summitry.search..",
                    "org.summitry.compare..",
                    "org.summitry.notebook..",
                    "org.summitry.publishing..",
                    "org.summitry.citing..",
                    "org.summitry.web..",
                    "org.summitry.ops..");

    @ArchTest
    static final ArchRule webDependsOnNoFeature = noClasses()
            .that()
            .resideInAPackage("org.summitry.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FEATURES)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.summitry.importing..",
                    "org.summitry.ops..",
                    "org.summitry.catalog..",
                    "org.summitry.citing..");

    @ArchTest
    static final ArchRule citingDependsOnTheCatalogAndTheWebOnly = noClasses()
            .that()
            .resideInAPackage("org.summitry.citing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FEATURES)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.summitry.importing..", "org.summitry.ops..");

    @ArchTest
    static final ArchRule featuresDoNotKnowEachOther = SlicesRuleDefinition.slices()
            .matching("org.summitry.(reading|search|compare|notebook|publishing)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule comparisonsDoNotKnowTheLedgerAndTheSilences = noClasses()
            .that()
            .resideInAPackage("org.summitry.compare")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.summitry.compare.ledger..", "org.summitry.compare.silences..");

    @ArchTest
    static final ArchRule theLedgerAndTheSilencesDoNotKnowEachOther = SlicesRuleDefinition.slices()
            .matching("org.summitry.compare.(ledger|silences)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule feedsAndTheSitemapDoNotKnowEachOther = SlicesRuleDefinition.slices()
            .matching("org.summitry.publishing.(feeds|sitemap)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule nothingButOpsDependsOnImporting = noClasses()
            .that()
            .resideOutsideOfPackages("org.summitry.importing..", "org.summitry.ops..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.summitry.importing..");

    @ArchTest
    static final ArchRule parsersArePureFunctions = noClasses()
            .that()
            .resideInAPackage("org.summitry.importing.source..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "jakarta.persistence..", "org.summitry.importing.classifying..");

    @ArchTest
    static final ArchRule rulesArePureFunctions = noClasses()
            .that()
            .resideInAPackage("org.summitry.importing.classifying..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta.persistence..", "org.summitry.importing.source..");

    @ArchTest
    static final ArchRule anchorsAreGivenByPureFunctions = noClasses()
            .that()
            .resideInAPackage("org.summitry.importing.anchoring..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "jakarta.persistence..",
                    "org.summitry.importing.source..",
                    "org.summitry.importing.classifying..");

    @ArchTest
    static final ArchRule controllersStayInTheirRoom = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule roomsFormNoCycle = SlicesRuleDefinition.slices()
            .matching("org.summitry.(*)..")
            .should()
            .beFreeOfCycles();
}
