package palace.scenario.mixture;

import java.util.List;
import palace.scenario.Scenario;
import palace.scenario.file.ScenarioSource;
import palace.scenario.format.Setting;

/**
 * One kind of regime in a mixture.
 *
 * @param name what tables call it
 * @param share its weight over the sum of all weights, in (0, 1]
 * @param source its file
 * @param settings what is changed in it, in this order: what all parts share, its own, the command line's
 * @param scenario the file with these changes
 */
public record WorldPart(String name, double share, ScenarioSource source, List<Setting> settings, Scenario scenario) {}
