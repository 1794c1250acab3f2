package palace.report.chronicle;

import java.util.ArrayList;
import java.util.List;
import palace.mechanism.aftermath.Assassination;
import palace.mechanism.aftermath.Mortality;
import palace.mechanism.aftermath.RegularExit;
import palace.mechanism.aftermath.Revolt;
import palace.mechanism.plot.Launch;
import palace.mechanism.plot.Sounding;
import palace.mechanism.plot.WarningFilter;
import palace.report.prose.Cast;
import palace.report.prose.Narrator;
import palace.report.prose.Words;
import palace.simulation.Entry;
import palace.simulation.History;
import palace.simulation.Series;

/** Why a history went by without an attempt. */
final class WhyNobodyMoved {
    private final Cast cast;
    private final History history;
    private final Narrator voice;
    private final List<Why.Fact> facts = new ArrayList<>();

    WhyNobodyMoved(Cast cast, History history, Narrator voice) {
        this.cast = cast;
        this.history = history;
        this.voice = voice;
    }

    List<Why.Fact> facts() {
        history.entries().forEach(this::event);
        plots();
        hiddenDiscontent();
        fear();
        return facts;
    }

    private void event(Entry entry) {
        voice.at(entry.sequence());
        if (entry.event() instanceof Mortality.Died died) {
            general(1, "%s died at %d, before anybody moved.".formatted(voice.name(died.actor()), (int) died.age()));
        } else if (entry.event() instanceof RegularExit.HandedOver left) {
            general(
                    1,
                    "%s left by the rules after %s years: %s of such leaders do so in a year."
                            .formatted(
                                    voice.name(left.actor()),
                                    voice.number(left.tenure()),
                                    voice.percent(-StrictMath.expm1(-left.hazard()))));
        } else if (entry.event() instanceof Assassination.Killed killed) {
            general(1, "%s was assassinated.".formatted(voice.name(killed.actor())));
        } else if (entry.event() instanceof Revolt.Risen) {
            general(1, "A revolt came before anybody of the elite.");
        } else if (entry.event() instanceof Sounding.SoundedOut asked
                && asked.reply().answer() == Sounding.Answer.INFORM) {
            add(
                    0.8,
                    asked.target(),
                    "%s, sounded out by %s, informed %s: it was worth %s to %s, silence %s."
                            .formatted(
                                    voice.name(asked.target()),
                                    voice.name(asked.actor()),
                                    Why.when(cast, entry),
                                    voice.number(asked.reply().inform()),
                                    voice.him(asked.target()),
                                    voice.number(asked.reply().silent())));
        } else if (entry.event() instanceof WarningFilter.Fell fell && fell.guilty()) {
            add(
                    0.7,
                    fell.target(),
                    "%s, who was plotting, was %s %s."
                            .formatted(
                                    voice.name(fell.target()),
                                    fell.arrested() ? "arrested" : "dismissed",
                                    Why.when(cast, entry)));
        } else if (entry.event() instanceof Launch.GivenUp given) {
            add(
                    0.6,
                    given.actor(),
                    "%s gave a plot up %s: %s in it, and a chance of %s."
                            .formatted(
                                    voice.name(given.actor()),
                                    Why.when(cast, entry),
                                    given.members(),
                                    voice.number(given.chance())));
        }
    }

    private void plots() {
        if (history.plots() == 0) {
            general(0.9, "Nobody founded a plot.");
        } else {
            general(
                    0.75,
                    "%s %s founded, %s betrayed; none came to a move."
                            .formatted(
                                    Words.sentence(Words.small(history.plots(), "plot")),
                                    history.plots() == 1 ? "was" : "were",
                                    history.betrayed() == 0 ? "none" : history.betrayed()));
        }
    }

    private void hiddenDiscontent() {
        double discontent = last(Series.DISCONTENT_SHARE);
        double believed = last(Series.BELIEVED_DISCONTENT);
        if (discontent > believed) {
            general(
                    0.5,
                    "%s of power was in the hands of the discontented, and they took it for %s."
                            .formatted(Words.sentence(voice.percent(discontent)), voice.percent(believed)));
        }
    }

    private void fear() {
        double fear = last(Series.MEAN_FEAR);
        if (!Double.isNaN(fear)) {
            general(0.3, "Mean fear among the elite was %s at the end.".formatted(voice.number(fear)));
        }
    }

    private double last(Series series) {
        int weeks = history.series().weeks();
        return weeks == 0 ? Double.NaN : history.series().value(series, weeks - 1);
    }

    private void general(double weight, String words) {
        add(weight, Why.Fact.GENERAL, words);
    }

    private void add(double weight, int about, String words) {
        facts.add(new Why.Fact(weight, about, words));
    }
}
