package palace.page.build;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.vm.TeaVMOptimizationLevel;

/** One run of TeaVM. */
final class Compilation {
    private static final String ENTRY = "palace.page.Engine";

    private Compilation() {}

    static void toWebAssembly(List<File> path, Path file) throws Exception {
        TeaVMTool tool = tool(path, file);
        tool.setTargetType(TeaVMTargetType.WEBASSEMBLY_GC);
        tool.setStrict(false); // WebAssembly checks nulls, bounds and casts itself; to check twice costs more than half
        tool.getTransformers().add(ReadyAtStart.class.getName());
        run(tool);
    }

    /** A script that leaves the functions of the engine where a worker finds them. */
    static void toJavaScript(List<File> path, Path file) throws Exception {
        TeaVMTool tool = tool(path, file);
        tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
        tool.setJsModuleType(JSModuleType.UMD);
        run(tool);
    }

    private static TeaVMTool tool(List<File> path, Path file) throws Exception {
        Files.createDirectories(file.getParent());
        var tool = new TeaVMTool();
        tool.setMainClass(ENTRY);
        tool.setClassPath(path);
        tool.setTargetDirectory(file.getParent().toFile());
        tool.setTargetFileName(String.valueOf(file.getFileName()));
        tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
        tool.setObfuscated(true);
        tool.setStrict(true);
        tool.setAssertionsRemoved(true);
        return tool;
    }

    private static void run(TeaVMTool tool) throws Exception {
        tool.generate();
        List<Problem> problems = tool.getProblemProvider().getSevereProblems();
        var words = new StringBuilder();
        for (Problem problem : problems) {
            var text = new DefaultProblemTextConsumer();
            problem.render(text);
            words.append(problem.getLocation())
                    .append(' ')
                    .append(text.getText())
                    .append('\n');
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the engine cannot be compiled for the page:\n" + words);
        }
    }
}
