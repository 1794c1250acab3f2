package palace.page.build;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.teavm.interop.StaticInit;
import org.teavm.model.AnnotationHolder;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import palace.model.Regime;

/**
 * Makes the classes of the model ready when the engine is first asked. Else WebAssembly asks at every call, and at every look
 * at a constant, whether they are.
 */
public final class ReadyAtStart implements ClassHolderTransformer {
    private static final MethodDescriptor INITIALIZER = new MethodDescriptor("<clinit>", ValueType.VOID);

    private final List<String> classes;

    public ReadyAtStart() throws URISyntaxException {
        classes = Beginnings.inOrder(Path.of(
                Regime.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    }

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (classes.contains(type.getName())) {
            type.getAnnotations().add(new AnnotationHolder(StaticInit.class.getName()));
        } else if (type.getName().equals(context.getEntryPoint())) {
            Instruction first =
                    type.getMethod(INITIALIZER).getProgram().basicBlockAt(0).getFirstInstruction();
            for (String name : classes) {
                first.insertPrevious(initialize(name));
            }
        }
    }

    private static InvokeInstruction initialize(String name) {
        var call = new InvokeInstruction();
        call.setType(InvocationType.SPECIAL);
        call.setMethod(new MethodReference(name, INITIALIZER));
        call.setArguments();
        return call;
    }
}
