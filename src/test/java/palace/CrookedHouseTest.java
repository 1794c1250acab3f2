package palace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the house can fail: the crooked house breaks each, and the message names the place. */
class CrookedHouseTest {
    private static final RoomRules ROOMS = new RoomRules("palace.crooked");
    private static final ConductRules CONDUCT = new ConductRules("palace.crooked");
    private static final SizeRules SIZES = new SizeRules("palace.crooked");
    private static final JavaClasses CROOKED = new ClassFileImporter().importPackages("palace.crooked");

    @ParameterizedTest
    @MethodSource("offences")
    void theCrookedHouseIsFoundOut(ArchRule rule, String place) {
        assertThat(rule.evaluate(CROOKED).getFailureReport().getDetails())
                .anySatisfy(offence -> assertThat(offence).contains(place));
    }

    @ParameterizedTest
    @MethodSource("innocents")
    void whatIsAllowedIsLeftAlone(ArchRule rule, String place) {
        assertThat(rule.evaluate(CROOKED).getFailureReport().getDetails())
                .noneSatisfy(offence -> assertThat(offence).contains(place));
    }

    static Stream<Arguments> offences() {
        return Stream.of(
                arguments(ROOMS.dependenciesPointDown(), "Gossip.sins()"),
                arguments(ROOMS.dependenciesPointDown(), "Stowaway"),
                arguments(ROOMS.mechanismsKeepTheirFloors(), "Eavesdropper.secret()"),
                arguments(ROOMS.mechanismsKeepTheirFloors(), "Squatter"),
                arguments(ROOMS.reportsKeepTheirWings(), "Grumbler.vision()"),
                arguments(ROOMS.reportsKeepTheirWings(), "Lodger"),
                arguments(ROOMS.packagesAreFreeOfCycles(), "Cycle detected"),
                arguments(ROOMS.onlyCliUsesPicocli(), "Thief.words()"),
                arguments(ROOMS.onlyReportUsesJFreeChart(), "Thief.picture()"),
                arguments(ROOMS.onlyReportUsesBatik(), "Thief.drawing()"),
                arguments(ROOMS.onlySimulationUsesMason(), "Thief.time()"),
                arguments(ROOMS.onlyScenarioUsesTheYamlLibrary(), "Thief.paper()"),
                arguments(ROOMS.historiesKnowNoFiles(), "Archivist"),
                arguments(CONDUCT.everyDrawIsKeyed(), "Gambler.call()"),
                arguments(CONDUCT.everyDrawIsKeyed(), "Gambler.reference()"),
                arguments(CONDUCT.everyDrawIsKeyed(), "Gambler.unseeded()"),
                arguments(CONDUCT.everyDrawIsKeyed(), "Gambler.stateful()"),
                arguments(CONDUCT.eventsAnswerForThemselves(0), "Busybody.pries(java.lang.Object)"),
                arguments(CONDUCT.onlyCliAndReportReadTheClock(), "ClockWatcher.nanos()"),
                arguments(CONDUCT.onlyCliAndReportReadTheClock(), "ClockWatcher.today()"),
                arguments(CONDUCT.everyMachineRoundsAlike(), "Rounder.call(double)"),
                arguments(CONDUCT.everyMachineRoundsAlike(), "Rounder.reference()"),
                arguments(CONDUCT.nothingIsKeptInHashOrder(), "Hoarder.chest"),
                arguments(CONDUCT.nothingIsMadeInHashOrder(), "calls constructor <java.util.HashMap.<init>()>"),
                arguments(CONDUCT.nothingIsMadeInHashOrder(), "Hoarder.handful()"),
                arguments(CONDUCT.nothingIsKeptBetweenHistories(), "Hoarder.loot"),
                arguments(CONDUCT.onlyCliSpeaks(), "LoudManager.shout()"),
                arguments(CONDUCT.onlyCliSpeaks(), "LoudManager.leave()"),
                arguments(CONDUCT.everyPackageIsNullMarked(), "Stowaway"),
                arguments(CONDUCT.namesSayWhatAThingIs(), "LoudManager"),
                arguments(SIZES.packagesHoldAtMost(3), "palace.crooked.model has 7 files"),
                arguments(SIZES.circlesOfClassesHoldAtMost(1), "palace.crooked.model.Gossip, palace.crooked"),
                arguments(SIZES.methodsTakeAtMost(4), "Gossip.tellsAll takes 5 parameters"),
                arguments(SIZES.namesAreGivenOnce(), "palace.crooked.cellar.Twin is called as"));
    }

    static Stream<Arguments> innocents() {
        return Stream.of(
                arguments(CONDUCT.everyMachineRoundsAlike(), "Rounder.exact(double)"),
                arguments(CONDUCT.nothingIsMadeInHashOrder(), "java.util.Map.of()"),
                arguments(SIZES.circlesOfClassesHoldAtMost(2), "Gossip"),
                arguments(SIZES.methodsTakeAtMost(5), "Gossip.tellsAll"));
    }
}
