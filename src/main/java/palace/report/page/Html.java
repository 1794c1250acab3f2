package palace.report.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a page element by element. Text and attributes go through the XML writer of the JDK, which escapes each by its
 * context; characters that would command a terminal or turn the direction of the text around them are shown as a sign
 * of their own. Only a style sheet and a script of ours are written as they are.
 */
final class Html {
    private static final Set<String> EMPTY = Set.of("meta", "img", "br", "hr", "col", "link");
    private static final String NAMED = "[a-z][a-z0-9-]*";
    private static final char SIGN = '\uFFFD';

    private final Writer out;
    private final XMLStreamWriter xml;

    Html(Writer out) {
        this.out = out;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("no page can be written", e);
        }
    }

    /** Something that writes a part of a page. */
    @FunctionalInterface
    interface Part {
        /** Nothing. */
        Part NOTHING = () -> {};

        void write();
    }

    /** A step of the writer that may fail. */
    @FunctionalInterface
    private interface Step {
        void take() throws XMLStreamException, IOException;
    }

    /** The line that makes browsers keep to the standard. */
    void doctype() {
        step(() -> xml.writeDTD("<!DOCTYPE html>"));
    }

    /**
     * An element.
     *
     * @param tag its name, and after a dot its class: {@code section.chart}
     * @param content what is in it
     * @param attributes names and values in turn
     */
    void element(String tag, Part content, String... attributes) {
        int dot = tag.indexOf('.');
        String name = dot < 0 ? tag : tag.substring(0, dot);
        step(() -> {
            if (EMPTY.contains(name)) {
                xml.writeEmptyElement(name);
            } else {
                xml.writeStartElement(name);
            }
            if (dot >= 0) {
                xml.writeAttribute("class", tag.substring(dot + 1));
            }
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(known(attributes[i]), shown(attributes[i + 1]));
            }
        });
        content.write();
        if (!EMPTY.contains(name)) {
            step(xml::writeEndElement);
        }
    }

    /** An element that holds words. */
    void words(String tag, String words, String... attributes) {
        element(tag, () -> text(words), attributes);
    }

    /** Words. */
    void text(String words) {
        step(() -> xml.writeCharacters(shown(words)));
    }

    /** A style sheet or a script of ours, as it is. */
    void ours(String tag, String content) {
        element(
                tag,
                () -> step(() -> {
                    xml.writeCharacters(""); // ends the tag
                    xml.flush();
                    out.write(content);
                }));
    }

    void end() {
        step(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private static String known(String attribute) {
        if (!attribute.matches(NAMED) || attribute.startsWith("on") || attribute.equals("style")) {
            throw new IllegalArgumentException("no attribute of a page: " + attribute);
        }
        return attribute;
    }

    /** The text as it can be shown: what cannot be, or would turn the text around it, is a sign. */
    static String shown(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean space = c == '\n' || c == '\t';
            boolean whole = !Character.isISOControl(c) && (c < 0xD800 || c > 0xDFFF) && c < 0x10FFFE && c != 0xFFFE;
            boolean turns = (c >= 0x202A && c <= 0x202E)
                    || (c >= 0x2066 && c <= 0x2069)
                    || c == 0x200E
                    || c == 0x200F
                    || c == 0xFFFF;
            shown.appendCodePoint(space || (whole && !turns) ? c : SIGN);
        });
        return shown.toString();
    }

    private static void step(Step step) {
        try {
            step.take();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException fault) {
                throw new UncheckedIOException(fault);
            }
            throw new IllegalStateException("the page is not well formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
