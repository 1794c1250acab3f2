package palace.page.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.teavm.asm.ClassReader;
import org.teavm.asm.ClassWriter;
import org.teavm.asm.Label;
import org.teavm.asm.MethodVisitor;
import org.teavm.asm.Opcodes;
import org.teavm.asm.Type;
import org.teavm.asm.tree.ClassNode;
import org.teavm.asm.tree.RecordComponentNode;

/** Makes the class that knows the components of all records of the model, for a place where reflection knows none. */
final class RecordTables {
    private static final String NAME = "palace/scenario/format/RecordTable";
    private static final String PEOPLE = "Lpalace/model/event/People;";
    private static final List<String> ROOMS = List.of("model", "mechanism", "simulation");

    private final List<ClassNode> records = new ArrayList<>();
    private final ClassWriter table = new ClassWriter(ClassWriter.COMPUTE_FRAMES | ClassWriter.COMPUTE_MAXS);

    private RecordTables(Path classes) throws IOException {
        for (String room : ROOMS) {
            try (Stream<Path> files = Files.walk(classes.resolve("palace").resolve(room))) {
                files.filter(file -> file.toString().endsWith(".class"))
                        .sorted()
                        .map(RecordTables::read)
                        .filter(type -> "java/lang/Record".equals(type.superName))
                        .forEach(records::add);
            }
        }
    }

    /** Writes the class to a folder that comes before the classes themselves. */
    static void write(Path classes, Path folder) throws IOException {
        Path file = folder.resolve(NAME + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, new RecordTables(classes).bytes());
    }

    private static ClassNode read(Path file) {
        try {
            var node = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes() {
        table.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL, NAME, null, "java/lang/Object", null);
        array("types", "java/lang/Class", record -> Type.getObjectType(record.name));
        array("components", "java/lang/String", RecordTables::components);
        value();
        ofNumbers();
        table.visitEnd();
        return table.toByteArray();
    }

    private static String components(ClassNode record) {
        var names = new ArrayList<String>();
        for (RecordComponentNode component : parts(record)) {
            boolean people = component.visibleAnnotations != null
                    && component.visibleAnnotations.stream().anyMatch(mark -> PEOPLE.equals(mark.desc));
            names.add(people ? component.name + "*" : component.name);
        }
        return String.join(",", names);
    }

    private static List<RecordComponentNode> parts(ClassNode record) {
        return record.recordComponents == null ? List.of() : record.recordComponents;
    }

    private MethodVisitor method(String name, String descriptor) {
        MethodVisitor code = table.visitMethod(Opcodes.ACC_STATIC, name, descriptor, null, null);
        code.visitCode();
        return code;
    }

    private void array(String name, String type, java.util.function.Function<ClassNode, Object> constant) {
        MethodVisitor code = method(name, "()[L" + type + ";");
        code.visitLdcInsn(records.size());
        code.visitTypeInsn(Opcodes.ANEWARRAY, type);
        for (int i = 0; i < records.size(); i++) {
            code.visitInsn(Opcodes.DUP);
            code.visitLdcInsn(i);
            code.visitLdcInsn(constant.apply(records.get(i)));
            code.visitInsn(Opcodes.AASTORE);
        }
        code.visitInsn(Opcodes.ARETURN);
        end(code);
    }

    private void value() {
        MethodVisitor code = method("value", "(IILjava/lang/Object;)Ljava/lang/Object;");
        choose(code, 0, records.size(), i -> {
            code.visitVarInsn(Opcodes.ILOAD, 1);
            code.visitVarInsn(Opcodes.ALOAD, 2);
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC, NAME, "value" + i, "(ILjava/lang/Object;)Ljava/lang/Object;", false);
            code.visitInsn(Opcodes.ARETURN);
        });
        end(code);
        for (int i = 0; i < records.size(); i++) {
            value(records.get(i), method("value" + i, "(ILjava/lang/Object;)Ljava/lang/Object;"));
        }
    }

    private static void value(ClassNode record, MethodVisitor code) {
        List<RecordComponentNode> parts = parts(record);
        choose(code, 0, parts.size(), c -> {
            RecordComponentNode part = parts.get(c);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitTypeInsn(Opcodes.CHECKCAST, record.name);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, record.name, part.name, "()" + part.descriptor, false);
            box(code, Type.getType(part.descriptor));
            code.visitInsn(Opcodes.ARETURN);
        });
        end(code);
    }

    private static void box(MethodVisitor code, Type type) {
        String box =
                switch (type.getSort()) {
                    case Type.BOOLEAN -> "java/lang/Boolean";
                    case Type.INT -> "java/lang/Integer";
                    case Type.LONG -> "java/lang/Long";
                    case Type.DOUBLE -> "java/lang/Double";
                    case Type.OBJECT, Type.ARRAY -> null;
                    default -> throw new IllegalStateException("no box for " + type);
                };
        if (box != null) {
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC, box, "valueOf", "(" + type.getDescriptor() + ")L" + box + ";", false);
        }
    }

    private void ofNumbers() {
        MethodVisitor code = method("ofNumbers", "(I[D)Ljava/lang/Object;");
        choose(code, 0, records.size(), i -> {
            ClassNode record = records.get(i);
            List<RecordComponentNode> parts = parts(record);
            if (!parts.isEmpty() && parts.stream().allMatch(part -> part.descriptor.equals("D"))) {
                code.visitTypeInsn(Opcodes.NEW, record.name);
                code.visitInsn(Opcodes.DUP);
                for (int c = 0; c < parts.size(); c++) {
                    code.visitVarInsn(Opcodes.ALOAD, 1);
                    code.visitLdcInsn(c);
                    code.visitInsn(Opcodes.DALOAD);
                }
                code.visitMethodInsn(
                        Opcodes.INVOKESPECIAL, record.name, "<init>", "(" + "D".repeat(parts.size()) + ")V", false);
                code.visitInsn(Opcodes.ARETURN);
            } else {
                fail(code);
            }
        });
        end(code);
    }

    private static void choose(MethodVisitor code, int variable, int count, java.util.function.IntConsumer body) {
        var other = new Label();
        if (count > 0) {
            Label[] labels = Stream.generate(Label::new).limit(count).toArray(Label[]::new);
            code.visitVarInsn(Opcodes.ILOAD, variable);
            code.visitTableSwitchInsn(0, count - 1, other, labels);
            for (int i = 0; i < count; i++) {
                code.visitLabel(labels[i]);
                body.accept(i);
            }
        }
        code.visitLabel(other);
        fail(code);
    }

    private static void fail(MethodVisitor code) {
        code.visitTypeInsn(Opcodes.NEW, "java/lang/IllegalStateException");
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/IllegalStateException", "<init>", "()V", false);
        code.visitInsn(Opcodes.ATHROW);
    }

    private static void end(MethodVisitor code) {
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
