package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static palace.simulation.Side.CLEAR;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.attempt.Broadcast.Spoke;
import palace.model.OutcomeClass;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Entry;
import palace.simulation.history.History;

/** The leader's aura, levers and presence. False alarms: once in 700 times each, see {@link Side#CLEAR}. */
class AuraClaimsTest {
    private static final String HOLLOW = "politics.mystique=0.1";

    @Test
    @Tag("K17")
    void aHollowLeaderWithAllTheLeversStandsAndOneWithoutThemFalls() {
        List<History> strong = Side.reign(260, HOLLOW, "leader.levers=0.9").counted(1200);
        List<History> weak = Side.reign(260, HOLLOW, "leader.levers=0.3").counted(1200);
        List<History> ungripped = Side.reign(260, HOLLOW, "leader.levers=0.9")
                .with("levers.grip", 0)
                .counted(1200);

        assertThat(moves(weak).above(moves(strong))).isGreaterThan(CLEAR);
        assertThat(success(weak).above(success(strong))).isGreaterThan(CLEAR);
        assertThat(falls(strong).above(0.5)).isLessThan(-CLEAR);
        assertThat(falls(weak).above(falls(strong))).isGreaterThan(CLEAR);
        assertThat(falls(ungripped).above(falls(strong))).isGreaterThan(CLEAR);
    }

    private static Ratio moves(List<History> histories) {
        return Side.aYear(histories, Side::againstTheLeader);
    }

    private static Ratio success(List<History> histories) {
        return Side.share(histories, Side::coup, Side::againstTheLeader);
    }

    private static Ratio falls(List<History> histories) {
        return Side.share(histories, h -> h.outcome() == OutcomeClass.COUP);
    }

    @Test
    @Tag("K25")
    @Tag("R6")
    void aLeaderWhoIsThereDrawsTheLoyalAndOneWhoStaysAwayInvitesMoves() {
        Side there = Side.reign(104, "politics.terror=0.1");
        List<History> home = there.counted(1500);
        List<History> away = there.and(
                        "leader.absences=[{from: 2000-01-01, to: 2019-12-31, where: abroad, planned: true}]")
                .with("absence.back", 160)
                .with("absence.slow", 160)
                .counted(300);

        assertThat(rallied(home).above(rallied(away))).isGreaterThan(CLEAR);
        assertThat(moves(away).above(moves(home))).isGreaterThan(CLEAR);
    }

    private static Ratio rallied(List<History> histories) {
        return Side.mean(histories, AttemptTrace::ralliedShare, Side::againstTheLeader);
    }

    @Test
    @Tag("K27")
    void theLongerHeHasRuledTheLaterHeFightsBack() {
        Ratio early = hoursToFirstSpeech(Side.reign(104, "leader.since=1999-06-01"));
        Ratio late = hoursToFirstSpeech(Side.reign(104, "leader.since=1970-06-01"));

        assertThat(late.value()).isGreaterThan(early.value() + 1);
        assertThat(late.above(early)).isGreaterThan(CLEAR);
    }

    private static Ratio hoursToFirstSpeech(Side side) {
        return Ratio.of(
                side.and("politics.terror=0.1").read(200),
                h -> h.entries().stream()
                        .filter(entry -> entry.event() instanceof Spoke)
                        .mapToInt(Entry::hour)
                        .sum(),
                h -> Side.events(h, Spoke.class, each -> true));
    }

    /** An elite full of grievance, so that many move in spite of any aura. */
    @Test
    @Tag("K29")
    void aSpeechIsHeardAsFarAsTheAuraGoes() {
        double heard = effectOfSpeeches("politics.mystique=0.9");
        double unheard = effectOfSpeeches("politics.mystique=0.02");

        assertThat(heard).isGreaterThan(CLEAR);
        assertThat(unheard).isLessThan(CLEAR);
    }

    /** By how many standard errors fewer join because of what is said. */
    private static double effectOfSpeeches(String aura) {
        Side side = Side.reign(
                52,
                aura,
                "politics.terror=0.1",
                "cohorts.commanders.grievance=ruined",
                "cohorts.ministers.grievance=ruined");
        return joined(side.with("cascade.alarm", 0)).above(joined(side));
    }

    private static Ratio joined(Side side) {
        return Side.mean(side.counted(5000), AttemptTrace::joinedShare, Side::againstTheLeader);
    }
}
