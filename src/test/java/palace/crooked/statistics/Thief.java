package palace.crooked.statistics;

import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;
import sim.engine.Schedule;

/** Takes every library from the room that it belongs to. */
abstract class Thief {
    abstract CommandLine words();

    abstract JFreeChart picture();

    abstract SVGGraphics2D drawing();

    abstract Schedule time();

    abstract Yaml paper();
}
