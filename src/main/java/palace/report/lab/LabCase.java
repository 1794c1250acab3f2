package palace.report.lab;

import org.jspecify.annotations.Nullable;
import palace.scenario.Scenario;
import palace.scenario.lesson.Lesson;

/**
 * A case in the page.
 *
 * @param name what the page calls it
 * @param kind the folder it lies in: record, textbook
 * @param file what to type for it on a command line
 * @param text the file as it is
 * @param scenario what it says
 * @param lesson the lesson that works with it; null for most
 */
public record LabCase(
        String name,
        String kind,
        String file,
        String text,
        Scenario scenario,
        @Nullable Lesson lesson) {}
