package palace.page.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which order classes begin, of classes that are written here; the build of the page is compiled from its source. */
class BeginningsTest {
    private static final Pattern NAME = Pattern.compile("package ([a-z.]+);.*? (?:class|enum|record|interface) (\\w+)");
    private static final String ARITHMETIC = "org.apache.commons.math3.util.FastMath";

    @TempDir
    private Path place;

    private final List<String> files = new ArrayList<>();

    @BeforeEach
    void rooms() throws IOException {
        for (String room : List.of("palace/model", "palace/mechanism")) {
            Files.createDirectories(place.resolve("classes").resolve(room));
        }
        files.add("src/page/java/palace/page/build/Beginnings.java");
    }

    private void source(String text) throws IOException {
        Matcher name = NAME.matcher(text);
        assertThat(name.find()).isTrue();
        Path file = place.resolve(name.group(1).replace('.', '/')).resolve(name.group(2) + ".java");
        Files.createDirectories(file.getParent());
        files.add(Files.writeString(file, text).toString());
    }

    private List<String> inOrder() throws Exception {
        Path classes = place.resolve("classes");
        var words = new ArrayList<>(List.of(
                "-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"), "-d", classes.toString()));
        words.addAll(files);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(new String[0])))
                .isZero();
        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Method inOrder = loader.loadClass("palace.page.build.Beginnings").getDeclaredMethod("inOrder", Path.class);
            inOrder.setAccessible(true);
            return ((List<?>) inOrder.invoke(null, classes))
                    .stream().map(String::valueOf).toList();
        }
    }

    private List<String> ours() throws Exception {
        return inOrder().stream().filter(name -> name.startsWith("palace.")).toList();
    }

    @Test
    void whatAFieldIsSetFromBeginsBeforeIt() throws Exception {
        source("package palace.model; class Above { static final int[] ROWS = Below.ROWS.clone(); }");
        source("package palace.model; class Below { static final int[] ROWS = {1}; }");

        assertThat(ours()).containsExactly("palace.model.Below", "palace.model.Above");
    }

    @Test
    void soDoesWhatAMethodMeetsThatIsCalledOnTheWay() throws Exception {
        source("package palace.mechanism; class Above { static final Object MADE = Way.through(); }");
        source("package palace.mechanism; class Way { static Object through() { return further(); }"
                + " private static Object further() { return new Way.Made(); }"
                + " static class Made { static final int[] ROWS = {1}; } }");

        assertThat(ours()).containsExactly("palace.mechanism.Way$Made", "palace.mechanism.Above");
    }

    @Test
    void andWhatALambdaMeets() throws Exception {
        source("package palace.model; class Above { static final Runnable LATER = () -> Below.meet(); }");
        source("package palace.model; class Below { static final int[] ROWS = {1}; static void meet() {} }");

        assertThat(ours()).containsExactly("palace.model.Below", "palace.model.Above");
    }

    @Test
    void aWayThroughAnotherRoomIsFollowedThoughNothingOfItBegins() throws Exception {
        source("package palace.model; class Above { static final int WIDE = palace.random.Elsewhere.wide(); }");
        source("package palace.model; public class Below { public static int wide = Integer.parseInt(\"1\"); }");
        source("package palace.random; public class Elsewhere { static final int[] ROWS = {1};"
                + " public static int wide() { return palace.model.Below.wide; } }");

        assertThat(ours()).containsExactly("palace.model.Below", "palace.model.Above");
    }

    @Test
    void classesThatNeedOneAnotherBeginOnceEach() throws Exception {
        source("package palace.model; class One { static final int[] ROWS = {Other.ROWS.length}; }");
        source("package palace.model; class Other { static final int[] ROWS = {1};"
                + " static final Object BACK = One.ROWS; }");

        assertThat(ours()).containsExactlyInAnyOrder("palace.model.One", "palace.model.Other");
    }

    @Test
    void whatSetsNothingHasNoBeginning() throws Exception {
        source("package palace.model; class Plain { static final int CONSTANT = 1; int field = 2; }");

        assertThat(ours()).isEmpty();
    }

    @Test
    void theArithmeticBeginsBeforeWhatReckonsWithIt() throws Exception {
        source("package palace.mechanism; class Reckons { static final double E = " + ARITHMETIC + ".exp(1); }");

        assertThat(inOrder()).containsSubsequence(ARITHMETIC, "palace.mechanism.Reckons");
    }
}
