package palace.scenario.term;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of people as prose uses them. */
public final class PersonNames {
    /** Frequent family names of China, which come first; those that are given names elsewhere are left out. */
    private static final Set<String> CHINESE = Set.of(
            "Bo", "Cai", "Cao", "Chen", "Deng", "Ding", "Fang", "Feng", "Gao", "Guo", "He", "Hu", "Hua", "Huang",
            "Jiang", "Li", "Liang", "Liu", "Lu", "Luo", "Ma", "Mao", "Meng", "Miao", "Peng", "Qiao", "Qin", "Song",
            "Sun", "Tang", "Wang", "Wen", "Wu", "Xi", "Xiao", "Xie", "Xu", "Yang", "Yao", "Ye", "Yu", "Zeng", "Zhang",
            "Zhao", "Zheng", "Zhou", "Zhu");

    /** Those of Korea, where the given name that follows has two parts. */
    private static final Set<String> KOREAN = Set.of("Choe", "Choi", "Hwang", "Jang", "Kim", "Pak", "Park", "Ri");

    /** What stands before a family name and belongs to it. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "bin", "bint", "ben", "da", "das", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn",
            "la", "le", "ten", "ter", "van", "von", "zu", "عبد", "أبو", "ابن", "بن", "آل", "בן", "בר");

    /** What ends a name of several words, and is no name alone: of God, of the faith. */
    private static final Set<String> ENDINGS =
            Set.of("الله", "الدين", "Allah", "al-Din", "al-Deen", "ad-Din", "ud-Din", "el-Din");

    private PersonNames() {}

    /**
     * Returns the given short name, or else the family name: the first word of a Chinese or Korean name, the last one of
     * any other, with the particles before it; "of God" is no name without the word before it. A title, which holds another word in small letters, is kept whole.
     */
    public static String shortName(String name, @Nullable String given) {
        return given == null ? familyName(name) : given;
    }

    private static String familyName(String name) {
        String[] words = name.split(" ");
        if (words.length == 1) {
            return name;
        }
        boolean twoParts = words.length == 3 || (words.length == 2 && words[1].contains("-"));
        if ((words.length <= 3 && CHINESE.contains(words[0])) || (twoParts && KOREAN.contains(words[0]))) {
            return words[0];
        }
        int first = ENDINGS.contains(words[words.length - 1]) ? words.length - 2 : words.length - 1;
        while (first > 1 && PARTICLES.contains(words[first - 1])) {
            first--;
        }
        for (int i = 1; i < first; i++) {
            if (Character.isLowerCase(words[i].codePointAt(0)) && !PARTICLES.contains(words[i])) {
                return name;
            }
        }
        return String.join(" ", java.util.Arrays.asList(words).subList(first, words.length));
    }
}
