package palace;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house keeps its rules; {@link CrookedHouseTest} shows that each of them can be broken. */
@AnalyzeClasses(packages = "palace", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    private static final RoomRules ROOMS = new RoomRules("palace");
    private static final ConductRules CONDUCT = new ConductRules("palace");
    private static final SizeRules SIZES = new SizeRules("palace");

    @ArchTest
    static final ArchRule dependenciesPointDown = ROOMS.dependenciesPointDown();

    @ArchTest
    static final ArchRule mechanismsKeepTheirFloors = ROOMS.mechanismsKeepTheirFloors();

    @ArchTest
    static final ArchRule reportsKeepTheirWings = ROOMS.reportsKeepTheirWings();

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles = ROOMS.packagesAreFreeOfCycles();

    @ArchTest
    static final ArchRule onlyCliUsesPicocli = ROOMS.onlyCliUsesPicocli();

    @ArchTest
    static final ArchRule onlyReportUsesJFreeChart = ROOMS.onlyReportUsesJFreeChart();

    @ArchTest
    static final ArchRule onlyReportUsesBatik = ROOMS.onlyReportUsesBatik();

    @ArchTest
    static final ArchRule onlySimulationUsesMason = ROOMS.onlySimulationUsesMason();

    @ArchTest
    static final ArchRule onlyScenarioUsesTheYamlLibrary = ROOMS.onlyScenarioUsesTheYamlLibrary();

    @ArchTest
    static final ArchRule historiesKnowNoFiles = ROOMS.historiesKnowNoFiles();

    @ArchTest
    static final ArchRule everyDrawIsKeyed = CONDUCT.everyDrawIsKeyed();

    @ArchTest
    static final ArchRule eventsAnswerForThemselves = CONDUCT.eventsAnswerForThemselves(15);

    @ArchTest
    static final ArchRule onlyCliAndReportReadTheClock = CONDUCT.onlyCliAndReportReadTheClock();

    @ArchTest
    static final ArchRule everyMachineRoundsAlike = CONDUCT.everyMachineRoundsAlike();

    @ArchTest
    static final ArchRule nothingIsKeptInHashOrder = CONDUCT.nothingIsKeptInHashOrder();

    @ArchTest
    static final ArchRule nothingIsMadeInHashOrder = CONDUCT.nothingIsMadeInHashOrder();

    @ArchTest
    static final ArchRule nothingIsKeptBetweenHistories = CONDUCT.nothingIsKeptBetweenHistories();

    @ArchTest
    static final ArchRule onlyCliSpeaks = CONDUCT.onlyCliSpeaks();

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = CONDUCT.everyPackageIsNullMarked();

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = CONDUCT.namesSayWhatAThingIs();

    @ArchTest
    static final ArchRule packagesHoldAtMostFortyFiles = SIZES.packagesHoldAtMost(40);

    @ArchTest
    static final ArchRule circlesOfClassesHoldAtMostThree = SIZES.circlesOfClassesHoldAtMost(3);

    @ArchTest
    static final ArchRule methodsTakeAtMostFour = SIZES.methodsTakeAtMost(4);

    @ArchTest
    static final ArchRule namesAreGivenOnce = SIZES.namesAreGivenOnce();
}
