package palace.scenario.difference;

import org.jspecify.annotations.Nullable;

/**
 * One thing that two scenarios state differently.
 *
 * @param section where it stands: people, trust, politics
 * @param subject of whom or what, empty where the section has but one; an office stands beside a name that came or went
 * @param aspect which fact of it; null where the subject itself came or went
 * @param before what the first one states; null where it states nothing
 * @param after what the second one states; null where it states nothing
 */
public record Difference(
        String section,
        String subject,
        @Nullable String aspect,
        @Nullable String before,
        @Nullable String after) {
    private static final int LONGEST_SHOWN = 100;

    /** The difference in words. */
    public String sentence() {
        return subject.isEmpty() ? words() : subject + (aspect == null ? " " : ": ") + words();
    }

    private String words() {
        if (aspect == null) {
            return before == null ? "is new" : "is gone";
        }
        if (length(before) > LONGEST_SHOWN || length(after) > LONGEST_SHOWN) {
            return aspect + (before == null ? " is new" : after == null ? " is gone" : " is worded differently");
        }
        return "%s %s becomes %s".formatted(aspect, shown(before), shown(after));
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    private static String shown(@Nullable String value) {
        return value == null ? "(not stated)" : value;
    }
}
