package palace.experiment.facts;

import java.util.Locale;

/** Types of autocracy as Geddes, Wright and Frantz tell them apart. */
public enum RegimeType {
    PARTY,
    PERSONAL,
    MILITARY,
    MONARCHY,
    /** None of them. */
    OTHER;

    /** The type that a name begins with: {@code party-loose} is a party regime. */
    public static RegimeType of(String id) {
        for (RegimeType type : values()) {
            if (id.startsWith(type.code())) {
                return type;
            }
        }
        return OTHER;
    }

    /** The name in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
