package palace.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import palace.mechanism.plot.Launch;
import palace.mechanism.plot.WarningFilter;
import palace.model.Arena;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.Warning;
import palace.model.event.Event;
import palace.model.event.Stance;
import palace.model.event.Teller;
import palace.report.folder.Provenance;
import palace.report.folder.Question;
import palace.report.prose.Cast;
import palace.report.prose.Institutions;
import palace.report.prose.OfficeHolders;
import palace.report.prose.Person;
import palace.scenario.AbsenceFacts;
import palace.scenario.term.Pronoun;
import palace.simulation.history.AttemptHour;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Entry;
import palace.simulation.history.History;
import palace.simulation.history.Series;
import palace.simulation.history.SeriesTable;
import palace.simulation.history.Standing;

/** A made-up history with the names of 1964, so that reports can be tested without the model. */
public final class Sample {
    static final int BREZHNEV = 0;
    public static final int SEMICHASTNY = 1;
    public static final int SHELEPIN = 2;
    public static final int PODGORNY = 3;
    static final int MIKOYAN = 4;
    public static final int MALINOVSKY = 5;

    private static final LocalDate START = LocalDate.of(1964, 6, 1);

    private Sample() {}

    /** Stands for a mechanism of the model. */
    static final class Sounding {
        private Sounding() {}

        record Stakes(double join, double silence, double inform) {}

        enum Answer {
            JOINS,
            STAYS_SILENT
        }

        record SoundedOut(int actor, int target, double trust, Stakes stakes, Answer answer, boolean believed)
                implements Event {
            @Override
            public String tell(Teller voice) {
                return "%s sounds out %s, %s. %s trusts %s (%s). **%s joins.**"
                        .formatted(
                                voice.name(actor),
                                voice.name(target),
                                voice.office(target),
                                voice.he(actor),
                                voice.him(target),
                                voice.number(trust),
                                voice.name(target));
            }
        }
    }

    /** Stands for a mechanism of the model. */
    static final class Plotting {
        private Plotting() {}

        record Founded(int actor, int target) implements Event {
            @Override
            public String tell(Teller voice) {
                return voice.name(actor) + " begins a plot.";
            }
        }

        record Betrayed(int actor, int target) implements Event {
            @Override
            public String tell(Teller voice) {
                return voice.name(actor) + " betrays the plot of " + voice.name(target) + ".";
            }
        }
    }

    public static OfficeHolders holders(History history) {
        return OfficeHolders.of(cast(), history);
    }

    public static Cast cast() {
        return cast("The removal of Khrushchev");
    }

    public static Cast cast(String title) {
        return cast(title, elites());
    }

    public static Cast castOf(List<Person> elites) {
        return cast("The removal of Khrushchev", elites);
    }

    private static Cast cast(String title, List<Person> elites) {
        return new Cast(
                "khrushchev-1964",
                title,
                "Moscow",
                START,
                22,
                "Will his own men remove him?",
                "",
                new Institutions("the Presidium", "the plenum", ""),
                new Person("leader", "Nikita Khrushchev", "Khrushchev", "First Secretary", Pronoun.HE),
                elites,
                List.of(new AbsenceFacts(LocalDate.of(1964, 9, 30), LocalDate.of(1964, 10, 31), "Pitsunda", true)));
    }

    private static List<Person> elites() {
        return List.of(
                person("Leonid Brezhnev", "second secretary"),
                new Person(
                        "semichastny",
                        "Vladimir Semichastny",
                        "Semichastny",
                        "chairman of the KGB",
                        Pronoun.HE,
                        true,
                        ""),
                person("Alexander Shelepin", "secretary of the Central Committee"),
                person("Nikolai Podgorny", "secretary of the Central Committee"),
                person("Anastas Mikoyan", "head of state"),
                person("Rodion Malinovsky", "minister of defence"));
    }

    public static Person person(String name, String office) {
        String family = name.substring(name.indexOf(' ') + 1);
        return new Person(family.toLowerCase(java.util.Locale.ROOT), name, family, office, Pronoun.HE);
    }

    public static History coup() {
        return new History(
                1, 0, OutcomeClass.COUP, 20, 3, 1, 41, List.of(attempt(OutcomeClass.COUP)), entries(), series(20));
    }

    public static History quiet(int weeks) {
        return new History(1, 0, OutcomeClass.NO_ATTEMPT, weeks, 2, 1, 17, List.of(), List.of(), series(weeks));
    }

    /** Many years, many plots, three attempts. */
    public static History many(int weeks) {
        var entries = new ArrayList<Entry>();
        for (int week = 10; week < weeks; week += 37) {
            entries.add(
                    new Entry(entries.size() + 1, week, Entry.NO_HOUR, new Plotting.Founded(week % 6, Party.LEADER)));
            if (week % 3 == 0) {
                entries.add(new Entry(
                        entries.size() + 1, week + 4, Entry.NO_HOUR, new Plotting.Betrayed(week % 5, week % 6)));
            }
        }
        var attempts = List.of(
                failed(weeks / 4, Arena.FORCE, MALINOVSKY),
                failed(weeks / 3, Arena.MARCH, SHELEPIN),
                failed(weeks - 3, Arena.VOTES, PODGORNY));
        return new History(
                3, 7, OutcomeClass.NATURAL_DEATH, weeks, entries.size(), 11, 4100, attempts, entries, series(weeks));
    }

    public static AttemptTrace failed(int week, Arena arena, int head) {
        var hours = new ArrayList<AttemptHour>();
        for (int hour = 0; hour <= 55; hour++) {
            double rallied = Math.min(0.4, 0.1 + 0.01 * hour);
            double aside = Math.min(0.3, 0.004 * hour);
            hours.add(new AttemptHour(hour, 0.12, aside, rallied, 0.88 - rallied - aside, 0.5, 1));
        }
        return new AttemptTrace(
                week,
                head,
                Party.LEADER,
                arena,
                OutcomeClass.ATTEMPT_FAILED,
                3,
                true,
                false,
                "outnumbered",
                hours,
                0.12,
                0.22,
                0.4,
                55,
                0.2,
                0.3,
                new Standing(0.7, 0.1, 0.1, 0),
                0.8,
                Party.NOBODY,
                0);
    }

    public static AttemptTrace attempt(OutcomeClass outcome) {
        var hours = new ArrayList<AttemptHour>();
        for (int hour = 0; hour <= 19; hour++) {
            double joined = Math.min(0.86, 0.2 + 0.05 * hour);
            double aside = Math.min(0.09, 0.03 + 0.01 * hour);
            hours.add(new AttemptHour(hour, joined, aside, 0.05, Math.max(0, 0.95 - joined - aside), 0.5, 0));
        }
        return new AttemptTrace(
                19,
                BREZHNEV,
                Party.LEADER,
                Arena.VOTES,
                outcome,
                5,
                false,
                true,
                "",
                hours,
                0.86,
                0.09,
                0.05,
                19,
                0.5,
                0.6,
                new Standing(0.9, 0, 0.1, 0),
                0.75,
                Party.NOBODY,
                0);
    }

    public static SeriesTable series(int weeks) {
        var table = new SeriesTable();
        for (int week = 0; week < weeks; week++) {
            double t = week / 20.0;
            table.addWeek();
            table.set(Series.MYSTIQUE, 0.42 - 0.12 * t + 0.02 * Math.sin(week * 0.9));
            table.set(Series.MYSTIQUE_CEILING, week < 9 ? 0.62 : 0.55);
            table.set(Series.LEVERS, 0.8 - 0.05 * t);
            table.set(Series.PERFORMANCE, 0.47 + 0.03 * Math.sin(week * 0.5) - 0.05 * t);
            table.set(Series.CORRUPTION, 0.4 + 0.04 * t);
            table.set(Series.ATTENTION, 0.5 - 0.15 * t);
            table.set(Series.MEAN_LOYALTY, 0.5 - 0.1 * t);
            table.set(Series.MEAN_GRIEVANCE, 0.3 + 0.12 * t);
            table.set(Series.MEAN_FEAR, 0.25 + (week > 12 ? 0.06 : 0));
            table.set(Series.PRIVATE_SUPPORT, 0.62 - 0.24 * t);
            table.set(Series.PUBLIC_SUPPORT, 0.99);
            table.set(Series.DISCONTENT_SHARE, 0.38 + 0.24 * t);
            table.set(Series.BELIEVED_DISCONTENT, 0.12 + 0.06 * t);
            table.set(Series.ACTIVE_PLOTS, week < 6 ? 0 : week < 11 ? 1 : week < 14 ? 2 : 1);
            table.set(Series.PLOTTERS, week < 6 ? 0 : Math.min(5, week - 5));
            table.set(Series.MEAN_COMPETENCE, 0.55 - 0.03 * t);
            table.set(Series.RENTS_PAID, 0.9 - 0.1 * t);
            table.set(Series.OPENNESS, 0.2);
            table.set(Series.GUARD_LOYALTY, 0.6 - 0.4 * t);
            table.set(Series.ATTEMPT, week == 19 ? 1 : 0);
            table.set(Series.INFIGHTING, 0.2 + 0.05 * Math.sin(week));
        }
        return table;
    }

    public static Question question() {
        return new Question("run", "khrushchev-1964", "5c3a", "77aa", 1);
    }

    public static Provenance provenance() {
        return new Provenance(
                "0.1.0",
                "c67b8c7",
                "palace 1f0e",
                "./palace run khrushchev-1964.yaml",
                question(),
                Instant.parse("2026-01-01T00:00:00Z"));
    }

    private static List<Entry> entries() {
        return List.of(
                new Entry(1, 12, Entry.NO_HOUR, sounding(BREZHNEV, SEMICHASTNY, 0.71)),
                new Entry(2, 12, Entry.NO_HOUR, sounding(SEMICHASTNY, SHELEPIN, 0.9)),
                new Entry(3, 14, Entry.NO_HOUR, sounding(BREZHNEV, PODGORNY, 2 / 3.0)),
                new Entry(4, 16, Entry.NO_HOUR, joins(BREZHNEV, SEMICHASTNY)),
                new Entry(5, 17, Entry.NO_HOUR, warning(BREZHNEV)),
                new Entry(6, 19, 0, launch()),
                new Entry(7, 19, 3, chose(PODGORNY, Stance.JOINED, 0.12)),
                new Entry(8, 19, 3, chose(MIKOYAN, Stance.RALLIED, 0.05)),
                new Entry(9, 19, 19, new palace.mechanism.aftermath.Succession.Acceded(BREZHNEV, Party.LEADER, 0.12)));
    }

    static Event joins(int actor, int target) {
        var reply = new palace.mechanism.plot.Sounding.Reply(
                0.11, 0.62, 0.48, 0.18, -0.09, -0.02, 0.7, 0.2, 0.1, 0.5, palace.mechanism.plot.Sounding.Answer.JOIN);
        return new palace.mechanism.plot.Sounding.SoundedOut(actor, target, 1, Party.LEADER, 0.71, 0.6, reply);
    }

    public static Event warning(int about) {
        return new WarningFilter.Heard(
                Party.NOBODY, about, Warning.Source.CHATTER, true, 0.7, 0.35, 3, 0.31, 0.58, false);
    }

    public static Event launch() {
        return new Launch.Launched(
                BREZHNEV,
                Party.LEADER,
                1,
                Arena.VOTES,
                List.of(BREZHNEV, SEMICHASTNY, SHELEPIN),
                0.8,
                false,
                false,
                false,
                true,
                0.62,
                0.48,
                0.2,
                0.1,
                0.6,
                0.3);
    }

    public static Event chose(int actor, Stance stance, double weight) {
        return new palace.mechanism.attempt.Cascade.Chose(
                actor,
                Party.LEADER,
                stance,
                weight,
                0,
                new palace.mechanism.attempt.Cascade.Decision(0.7, 0.4, 0.2, 0.1, -0.1));
    }

    private static Event sounding(int actor, int target, double trust) {
        return new Sounding.SoundedOut(
                actor, target, trust, new Sounding.Stakes(0.18, -0.09, -0.02), Sounding.Answer.JOINS, true);
    }
}
