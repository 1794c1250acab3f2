package palace.experiment.facts;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is measured of the world, line by line: each fact from its own denominator. Figures of data are quoted from
 * published event data on autocracies of 1950 to 2020 with their 95% intervals; bands are ours.
 *
 * <p>Attempts, successes, recency: Powell and Thyne (doi 10.1177/0022343310397436), V2024.01. Types of regime: Geddes, Wright
 * and Frantz (doi 10.1017/S1537592714000851) and REIGN. Leaders and tenure: Archigos 4.1 (doi 10.1177/0022343308100719). Exits:
 * Svolik (doi 10.1017/CBO9781139176040). Plots, who leads: Cline Center Coup d'État Project 2.1.2. Ranks, reshuffling: Colpus
 * (doi 10.1093/isq/sqab058). Purges: Goldring and Matthews (doi 10.1177/00220027231206775).
 */
public final class WorldFacts {
    private WorldFacts() {}

    /** All lines, by fact. */
    public static List<FactLine> lines() {
        return Stream.of(
                        AttemptFacts.lines(),
                        TimeFacts.lines(),
                        SettingFacts.lines(),
                        MoverFacts.lines(),
                        LeaderExits.lines())
                .flatMap(List::stream)
                .toList();
    }
}
