package palace.simulation.history;

import palace.model.Regime;

/**
 * One history, with the regime at the one moment at which it is drawn.
 *
 * @param history the history
 * @param week the week at whose end that is: of the last attempt; without one the last of the history
 * @param regime the regime then, its sides resolved
 */
public record Told(History history, int week, Regime regime) {}
