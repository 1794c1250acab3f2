package palace;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
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

    /** The floors of the mechanisms, one for each heading of the process overview, and those that each may use. */
    private static final List<Room> FLOORS = List.of(
            new Room("judgement"),
            new Room("regime"),
            new Room("layer", "judgement"),
            new Room("plot", "judgement"),
            new Room("leader", "judgement", "plot"),
            new Room("attempt", "judgement", "plot", "layer"),
            new Room("aftermath", "judgement"));

    /** The wings of the report, from the ground up, and what each may use. */
    private static final List<Room> WINGS = List.of(
            new Room("table"),
            new Room("folder", "table"),
            new Room("prose", "table"),
            new Room("chart", "table", "folder", "prose"),
            new Room("chronicle", "table", "folder", "prose"),
            new Room("court", "table", "folder", "prose", "chart"),
            new Room("history", "table", "folder", "prose", "chart", "chronicle", "court"),
            new Room("ensemble", "table", "folder", "prose", "chart"),
            new Room("difference", "table", "folder", "prose", "chart", "ensemble"),
            new Room("sweep", "table", "folder", "prose", "chart", "ensemble"),
            new Room("sensitivity", "table", "folder", "prose", "chart", "ensemble", "sweep"),
            new Room("facts", "table", "folder", "prose", "chart"),
            new Room("pivots", "table", "folder", "prose", "chart"),
            new Room("indicators", "table", "folder", "prose", "chart"),
            new Room("rare", "table", "folder"),
            new Room("ablation", "table", "folder", "prose", "chart"),
            new Room("lab", "table", "folder"),
            new Room("odd", "table"),
            new Room("sheet", "table", "folder"),
            new Room("page", "table", "folder", "prose"),
            new Room("explain", "table", "folder", "prose", "chronicle"),
            new Room("track", "table", "folder", "prose", "chart"),
            new Room("backtest", "table", "folder", "prose", "chart"),
            new Room("calibrate", "table", "folder", "prose", "chart"),
            new Room("verification", "table", "folder", "prose", "chart"));

    private record Room(String name, String... mayUse) {}

    ArchRule dependenciesPointDown() {
        return pointDown(house, ROOMS).ensureAllClassesAreContainedInArchitecture();
    }

    ArchRule mechanismsKeepTheirFloors() {
        return pointDown(house + ".mechanism", FLOORS)
                .ensureAllClassesAreContainedInArchitectureIgnoring(resideOutsideOfPackage(house + ".mechanism.*.."));
    }

    ArchRule reportsKeepTheirWings() {
        return pointDown(house + ".report", WINGS)
                .ensureAllClassesAreContainedInArchitectureIgnoring(resideOutsideOfPackage(house + ".report.."));
    }

    private static LayeredArchitecture pointDown(String house, List<Room> rooms) {
        LayeredArchitecture layers = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true);
        for (Room room : rooms) {
            layers = layers.layer(room.name()).definedBy(house + "." + room.name() + "..");
        }
        for (Room room : rooms) {
            layers = room.mayUse().length == 0
                    ? layers.whereLayer(room.name()).mayNotAccessAnyLayer()
                    : layers.whereLayer(room.name()).mayOnlyAccessLayers(room.mayUse());
        }
        return layers;
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
