package palace.scenario.difference;

import java.util.Map;

/**
 * A thing that a scenario speaks of, with all that it states of it.
 *
 * @param section where it stands
 * @param key what makes it the same thing in two scenarios, whatever its place in the file
 * @param name what it is called; empty where the section has but one
 * @param detail what else to say of it when it comes or goes; may be empty
 * @param aspects what is stated of it, each in words; what is not stated is not in it
 */
record Stated(String section, String key, String name, String detail, Map<String, String> aspects) {
    /** The only thing in its section. */
    static Stated only(String section, Map<String, String> aspects) {
        return new Stated(section, section, "", "", aspects);
    }

    /** The thing as it is called when it comes or goes. */
    String described() {
        return detail.isEmpty() ? name : name.isEmpty() ? detail : name + ", " + detail;
    }
}
