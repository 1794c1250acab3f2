package palace.report.lab;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * The page as one file, for a disk or a stick: scripts and style stand in it and are allowed by their fingerprints, all
 * else stands in blocks of data. No text of a case can end its block.
 */
final class OneFile {
    private static final String LINK = "<link rel=\"stylesheet\" href=\"lab.css\">";

    private final LabFiles files;
    private final String cases;

    OneFile(LabFiles files, String cases) {
        this.files = files;
        this.cases = cases;
    }

    String text() {
        String style = files.text(LabPage.STYLE);
        List<String> scripts = LabPage.SCRIPTS.stream().map(files::text).toList();
        String page = files.text(LabPage.INDEX);
        page = replaced(page, LabPage.POLICY, policy(style, scripts));
        page = replaced(page, LINK, "<style>" + inside(style, "style") + "</style>");
        for (int i = 0; i < scripts.size(); i++) {
            String data = i == 0 ? data() : "";
            String script = "<script>" + inside(scripts.get(i), "script") + "</script>";
            page = replaced(
                    page, "<script src=\"%s\" defer></script>".formatted(LabPage.SCRIPTS.get(i)), data + script);
        }
        return page;
    }

    private String data() {
        var blocks = new ArrayList<String>();
        blocks.add(block(LabPage.CASES, "application/json", cases.replace("<", "\\u003c")));
        blocks.add(block(LabPage.WORKER, "text/plain", files.text(LabPage.WORKER)));
        blocks.add(block(LabPage.ENGINE, "text/plain", packed(files.bytes(LabPage.ENGINE))));
        blocks.add(block(LabPage.FALLBACK, "text/plain", packed(files.bytes(LabPage.FALLBACK))));
        return String.join("\n", blocks) + "\n";
    }

    private static String block(String name, String type, String text) {
        return "<script type=\"%s\" id=\"file:%s\">".formatted(type, name) + inside(text, "script") + "</script>";
    }

    /** What a browser would take for the end of the block must not be in it. */
    private static String inside(String text, String tag) {
        if (text.contains("</" + tag) || text.contains("<!--")) {
            throw new IllegalStateException("a part of the page would end its own block of " + tag);
        }
        return text;
    }

    private static String packed(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory has no faults
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private static String policy(String style, List<String> scripts) {
        return "default-src 'none'; script-src %s 'wasm-unsafe-eval'; style-src %s; img-src data:; worker-src blob:;"
                        .formatted(
                                scripts.stream().map(OneFile::fingerprint).collect(Collectors.joining(" ")),
                                fingerprint(style))
                + " base-uri 'none'; form-action 'none'";
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(LabPage.bytes(text));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }

    private static String replaced(String page, String old, String text) {
        if (!page.contains(old)) {
            throw new IllegalStateException("the page has no " + old);
        }
        return page.replace(old, text);
    }
}
