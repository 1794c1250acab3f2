package palace.report.odd;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palace.mechanism.Mechanism;
import palace.scenario.behaviour.Behaviour;
import palace.simulation.ProcessOverview;

/**
 * The ODD document of the model (Grimm and others 2020, https://doi.org/10.18564/jasss.4259). Its words are a template;
 * tables, schedule, equations and parameters are taken from the code, so that they cannot differ from it.
 */
public final class OddDocument {
    private static final String TEMPLATE = "/palace/odd.md";

    private final Path sources;
    private final Behaviour behaviour;
    private final List<Mechanism> mechanisms;
    private final OddTables tables;

    /**
     * @param sources the folder of our sources, {@code src/main/java}
     */
    public OddDocument(Path sources, Behaviour behaviour) {
        this.sources = sources;
        this.behaviour = behaviour;
        mechanisms = ProcessOverview.of(behaviour::bind, Set.of()).mechanisms();
        tables = new OddTables(sources, behaviour, mechanisms);
    }

    /** The whole document, in Markdown. */
    public String text() {
        return template()
                .replace("{{elite}}", tables.entity("palace.model.EliteStart"))
                .replace("{{leader}}", tables.entity("palace.model.LeaderStart"))
                .replace("{{series}}", tables.series())
                .replace("{{outcomes}}", tables.outcomes())
                .replace("{{schedule}}", tables.schedule())
                .replace("{{origins}}", tables.origins())
                .replace("{{ways}}", tables.grounds().ways())
                .replace("{{works}}", tables.grounds().works())
                .replace("{{judgement}}", judgement())
                .replace("{{submodels}}", submodels());
    }

    private static String template() {
        try (InputStream in = OddDocument.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IllegalStateException("the program has no " + TEMPLATE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What people share when they judge and choose. */
    private String judgement() {
        return JavaSource.all(sources, "palace.mechanism.judgement").stream()
                .filter(source -> mechanisms.stream()
                        .noneMatch(mechanism -> mechanism.name().equals(source.name())))
                .map(this::section)
                .collect(Collectors.joining("\n"));
    }

    /** Each mechanism, in the order in which they act, and after it what it keeps in files of its own. */
    private String submodels() {
        return mechanisms.stream()
                .flatMap(mechanism -> {
                    JavaSource own = JavaSource.of(sources, mechanism.getClass().getName());
                    return Stream.concat(
                            Stream.of(own), helpers(own, mechanism.getClass().getPackageName()));
                })
                .map(this::section)
                .collect(Collectors.joining("\n"));
    }

    /** Classes of a mechanism's package that are none themselves, and that it makes use of. */
    private Stream<JavaSource> helpers(JavaSource of, String itsPackage) {
        return JavaSource.all(sources, itsPackage).stream()
                .filter(source -> mechanisms.stream()
                        .noneMatch(mechanism -> mechanism.name().equals(source.name())))
                .filter(source -> of.text().contains("new " + source.name() + "("));
    }

    private String section(JavaSource source) {
        var text = new StringBuilder("### " + source.name() + "\n\n");
        text.append(source.doc().description()).append("\n\n");
        for (JavaSource.Rule rule : source.rules()) {
            if (!rule.says().isEmpty()) {
                text.append(rule.says()).append("\n\n");
            }
            text.append("```java\n").append(rule.code()).append("\n```\n\n");
        }
        String parameters = tables.parameters(source);
        return parameters.isEmpty() ? text.toString() : text + parameters;
    }

    /** Parameters that no submodel shows; none, if every section is named after a class. */
    public List<String> orphans() {
        String text = text();
        return behaviour.paths().stream()
                .filter(path -> !text.contains("`" + path + "`"))
                .toList();
    }
}
