package palace.cli.undertaking;

import palace.experiment.crew.Craft;

/** A command whose histories other machines can make. */
@FunctionalInterface
public interface Delegable {
    /** What such a machine does, of the words that this command has read. */
    Craft craft();
}
