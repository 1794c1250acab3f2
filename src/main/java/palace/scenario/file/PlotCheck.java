package palace.scenario.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palace.scenario.PlotFacts;
import palace.scenario.format.Fields;
import palace.scenario.format.Node;

/**
 * Whether the plots of a file can all be: nobody is in two of them, or twice in one, or aimed at by his own.
 *
 * @param nodes where each plot stands in the file
 * @param cohorts the size of each cohort by its id
 */
record PlotCheck(List<Node> nodes, List<PlotFacts> plots, Map<String, Integer> cohorts) {

    void check(Fields f) {
        Map<String, Integer> plotOf = new LinkedHashMap<>();
        for (int p = 0; p < plots.size(); p++) {
            PlotFacts plot = plots.get(p);
            for (String member : everybody(plot)) {
                Integer other = plotOf.putIfAbsent(member, p);
                if (other != null) {
                    String finding = other == p
                            ? "'" + member + "' is named twice."
                            : "'" + member + "' is in the plot of line "
                                    + nodes.get(other).place().line() + " already; a man is in one plot at most.";
                    f.reading().problem(nodes.get(p).place(), "plots.members", finding);
                }
                if (member.equals(plot.target())) {
                    f.reading().problem(nodes.get(p).place(), "plots.target", "'" + member + "' is a member of it.");
                }
            }
        }
    }

    private List<String> everybody(PlotFacts plot) {
        List<String> all = new ArrayList<>();
        for (String member : plot.members()) {
            Integer count = cohorts.get(member);
            for (int m = 1; m <= (count == null ? 0 : count); m++) {
                all.add(member + "-" + m);
            }
            if (count == null) {
                all.add(member);
            }
        }
        return all;
    }
}
