package palace;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.util.List;

/**
 * Which room of the house may know what.
 *
 * @param house the package that holds the rooms
 */
record RoomRules(String house) {
    /** Each room and the rooms that it may use; a room that is not listed may not exist. */
    private static final List<Room> ROOMS = List.of(
            new Room("model"),
            new Room("random"),
            new Room("statistics"),
            new Room("mechanism", "model", "random"),
            new Room("scenario", "model", "random", "mechanism"),
            new Room("simulation", "model", "random", "mechanism", "scenario"),
            new Room("experiment", "model", "random", "mechanism", "scenario", "simulation", "statistics"),
            new Room("theory", "model", "random", "mechanism", "scenario"),
            new Room(
                    "report",
                    "model",
                    "random",
                    "mechanism",
                    "scenario",
                    "simulation",
                    "statistics",
                    "experiment",
                    "theory"),
            new Room(
                    "cli",
                    "model",
                    "random",
                    "mechanism",
                    "scenario",
                    "simulation",
                    "statistics",
                    "experiment",
                    "theory",
                    "report"));

    private record Room(String name, String... mayUse) {}

    ArchRule dependenciesPointDown() {
        LayeredArchitecture layers = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true);
        for (Room room : ROOMS) {
            layers = layers.layer(room.name()).definedBy(in(room.name()));
        }
        for (Room room : ROOMS) {
            layers = room.mayUse().length == 0
                    ? layers.whereLayer(room.name()).mayNotAccessAnyLayer()
                    : layers.whereLayer(room.name()).mayOnlyAccessLayers(room.mayUse());
        }
        return layers.ensureAllClassesAreContainedInArchitecture();
    }

    ArchRule packagesAreFreeOfCycles() {
        return slices().matching(house + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    ArchRule onlyCliUsesPicocli() {
        return onlyUserOf("picocli..", "cli");
    }

    ArchRule onlyReportUsesJFreeChart() {
        return onlyUserOf("org.jfree..", "report");
    }

    ArchRule onlyReportUsesBatik() {
        return onlyUserOf("org.apache.batik..", "report");
    }

    ArchRule onlySimulationUsesMason() {
        return onlyUserOf("sim..", "simulation");
    }

    ArchRule onlyScenarioUsesTheYamlLibrary() {
        return onlyUserOf("org.yaml..", "scenario");
    }

    ArchRule historiesKnowNoFiles() {
        return noClasses()
                .that()
                .resideInAnyPackage(in("model"), in("mechanism"), in("simulation"), in("random"), in("statistics"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file..")
                        .or(belongToAnyOf(
                                File.class,
                                FileInputStream.class,
                                FileOutputStream.class,
                                FileReader.class,
                                FileWriter.class,
                                RandomAccessFile.class)))
                .allowEmptyShould(true);
    }

    private ArchRule onlyUserOf(String library, String room) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .allowEmptyShould(true);
    }

    private String in(String room) {
        return house + "." + room + "..";
    }
}
