package palace.page.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teavm.asm.ClassReader;
import org.teavm.asm.Handle;
import org.teavm.asm.tree.AbstractInsnNode;
import org.teavm.asm.tree.ClassNode;
import org.teavm.asm.tree.FieldInsnNode;
import org.teavm.asm.tree.InvokeDynamicInsnNode;
import org.teavm.asm.tree.MethodInsnNode;
import org.teavm.asm.tree.MethodNode;
import org.teavm.asm.tree.TypeInsnNode;

/** In what order the classes of the model and its arithmetic can be initialised, so that none meets one that is not. */
final class Beginnings {
    private static final String ARITHMETIC = "org/apache/commons/math3/util/FastMath";
    private static final List<String> ROOMS = List.of("palace/model", "palace/mechanism");
    private static final List<String> KNOWN = List.of("palace/", ARITHMETIC);
    private static final String INITIALIZER = "<clinit>";

    private final Map<String, Optional<ClassNode>> nodes = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Set<String> followed = new HashSet<>();
    private final List<String> order = new ArrayList<>();

    private Beginnings() {}

    /** The names of the classes. */
    static List<String> inOrder(Path classes) {
        var beginnings = new Beginnings();
        for (String room : ROOMS) {
            try (Stream<Path> files = Files.walk(classes.resolve(room))) {
                files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                        .filter(name -> name.endsWith(".class"))
                        .sorted()
                        .forEach(name -> beginnings.begin(name.substring(0, name.length() - ".class".length())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        beginnings.begin(ARITHMETIC);
        return beginnings.order.stream().map(name -> name.replace('/', '.')).toList();
    }

    private void begin(String type) {
        boolean ours = type.startsWith(ARITHMETIC) || ROOMS.stream().anyMatch(room -> type.startsWith(room + "/"));
        if (ours && begun.add(type) && method(type, INITIALIZER, "()V") != null) {
            follow(type, INITIALIZER, "()V");
            order.add(type);
        }
    }

    /** Whatever a method may meet begins before. */
    private void follow(String owner, String name, String descriptor) {
        MethodNode method = followed.add(owner + name + descriptor) ? method(owner, name, descriptor) : null;
        if (method == null) {
            return;
        }
        for (AbstractInsnNode step : method.instructions) {
            if (step instanceof MethodInsnNode call) {
                begin(call.owner);
                follow(call.owner, call.name, call.desc);
            } else if (step instanceof FieldInsnNode field) {
                begin(field.owner);
            } else if (step instanceof TypeInsnNode made) {
                begin(made.desc);
            } else if (step instanceof InvokeDynamicInsnNode lambda) {
                Stream.of(lambda.bsmArgs)
                        .filter(Handle.class::isInstance)
                        .map(Handle.class::cast)
                        .forEach(handle -> follow(handle.getOwner(), handle.getName(), handle.getDesc()));
            }
        }
    }

    private @Nullable MethodNode method(String owner, String name, String descriptor) {
        return nodes.computeIfAbsent(owner, Beginnings::read).stream()
                .flatMap(node -> node.methods.stream())
                .filter(method -> method.name.equals(name) && method.desc.equals(descriptor))
                .findFirst()
                .orElse(null);
    }

    private static Optional<ClassNode> read(String type) {
        if (KNOWN.stream().noneMatch(type::startsWith)) {
            return Optional.empty();
        }
        try (InputStream bytes = Beginnings.class.getResourceAsStream("/" + type + ".class")) {
            if (bytes == null) {
                return Optional.empty();
            }
            var node = new ClassNode();
            new ClassReader(bytes).accept(node, ClassReader.SKIP_DEBUG);
            return Optional.of(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
