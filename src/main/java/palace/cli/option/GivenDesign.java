package palace.cli.option;

import palace.experiment.design.ExperimentDesign;

/** Options that name a design. */
interface GivenDesign {
    /** What the file states, which is read once: a pipe has nothing left for a second time. */
    ExperimentDesign design();
}
