package palace.scenario.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * YAML without its dangerous parts: one document of words, lists and keys; no tags, no anchors, no depth beyond need.
 * Built on the library's events, so that nothing is ever constructed that the file asks for.
 */
final class Parse {
    private static final int DEEPEST = 20;

    /** The library's time for one word grows with the square of its length. */
    private static final int LONGEST_LINE = 20_000;

    private final String source;
    private final @Nullable Place all;
    private final Reading reading;

    /** What stops the reading of a document: the rest of it would make no sense. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Event event;

        Stop(Event event, String message) {
            super(message, null, false, false);
            this.event = event;
        }
    }

    private Parse(String source, @Nullable Place all, Reading reading) {
        this.source = source;
        this.all = all;
        this.reading = reading;
    }

    /** Begins to read a file. */
    static Parse file(String source, Reading reading) {
        return new Parse(source, null, reading);
    }

    /** Begins to read a value that stands all in one place, such as a command line. */
    static Parse at(Place place, Reading reading) {
        return new Parse(place.source(), place, reading);
    }

    /** Returns the document; null if the text is none, and then the reading knows why. */
    @Nullable
    Node read(String text) {
        Place tooLong = longLine(text);
        if (tooLong != null) {
            reading.problem(tooLong, "", "is a line of more than " + LONGEST_LINE + " characters; break it.");
            return null;
        }
        try {
            LoaderOptions options = new LoaderOptions();
            options.setProcessComments(false);
            return document(new ParserImpl(new StreamReader(text), options));
        } catch (Stop stop) {
            reading.problem(place(stop.event.getStartMark()), "", String.valueOf(stop.getMessage()));
        } catch (MarkedYAMLException fault) {
            notYaml(fault, text);
        } catch (ReaderException fault) {
            reading.problem(
                    placeOf(text, fault.getPosition()),
                    "",
                    "is not text: it has the character U+%04X.".formatted(fault.getCodePoint()));
        } catch (YAMLException fault) {
            reading.problem(whole(), "", "is not YAML: " + fault.getMessage() + ".");
        }
        return null;
    }

    private @Nullable Node document(Parser parser) {
        parser.getEvent(); // start of the stream
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            reading.problem(whole(), "", "is empty.");
            return null;
        }
        parser.getEvent(); // start of the document
        Node root = node(parser, 0);
        parser.getEvent(); // end of the document
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw new Stop(parser.peekEvent(), "a second document begins ('---'); a file holds one.");
        }
        return root;
    }

    private Node node(Parser parser, int depth) {
        Event event = parser.getEvent();
        refuseMagic(event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (depth >= DEEPEST) {
            throw new Stop(event, "is nested more than " + DEEPEST + " deep; no file of ours needs that.");
        }
        return event instanceof MappingStartEvent
                ? mapping(parser, place(event.getStartMark()), depth + 1)
                : sequence(parser, place(event.getStartMark()), depth + 1);
    }

    private Node mapping(Parser parser, Place place, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Event key = parser.getEvent();
            refuseMagic(key);
            if (!(key instanceof ScalarEvent scalar)) {
                throw new Stop(key, "a key must be a word, but here it is a list or a block.");
            }
            entries.add(new Node.Entry(scalar(scalar), node(parser, depth)));
        }
        parser.getEvent();
        return new Node.Mapping(List.copyOf(entries), place);
    }

    private Node sequence(Parser parser, Place place, int depth) {
        List<Node> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(parser, depth));
        }
        parser.getEvent();
        return new Node.Sequence(List.copyOf(items), place);
    }

    private static void refuseUnprintable(ScalarEvent event) {
        String text = event.getValue();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (isUnprintable(c)) {
                throw new Stop(event, "is not text: it has the character U+%04X.".formatted(c));
            }
        }
    }

    /** Whether no file may have it; the library refuses some of them itself, but not those written as {@code \e}. */
    private static boolean isUnprintable(int c) {
        boolean lineOrTab = c == '\n' || c == '\t';
        boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean nothing = Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE;
        return (Character.isISOControl(c) && !lineOrTab) || turnsDirection || nothing;
    }

    private Node.Scalar scalar(ScalarEvent event) {
        refuseUnprintable(event);
        return new Node.Scalar(event.getValue(), event.isPlain(), place(event.getStartMark()));
    }

    private static void refuseMagic(Event event) {
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            throw new Stop(event, "the tag " + Node.quoted(tag) + " is not allowed; remove it ('!' begins a tag).");
        }
        String anchor = event instanceof NodeEvent node ? node.getAnchor() : null;
        if (anchor != null) {
            String sign = event instanceof AliasEvent ? "*" : "&";
            throw new Stop(
                    event,
                    "anchors and aliases (" + Node.quoted(sign + anchor) + ") are not allowed; write the value out.");
        }
    }

    private void notYaml(MarkedYAMLException fault, String text) {
        Mark mark = fault.getProblemMark() == null ? fault.getContextMark() : fault.getProblemMark();
        Place place = mark == null ? whole() : place(mark);
        String problem = String.valueOf(fault.getProblem());
        if (problem.contains("\\t(TAB)")) {
            reading.problem(place, "", "is indented with a tab; YAML wants spaces.");
            return;
        }
        Slip slip = mark == null ? null : Slip.in(text, mark.getLine());
        if (slip != null) {
            reading.problem(placeAt(text, slip.at()), "", slip.finding(), slip.maybe());
            return;
        }
        if (problem.contains("expected <block end>")) {
            reading.problem(
                    place,
                    "",
                    "is not YAML: this line is indented otherwise than those that it belongs to.",
                    "Maybe it stands one space too far left or right; items of a list begin in one column.");
            return;
        }
        String context = fault.getContext() == null ? "" : " " + fault.getContext();
        reading.problem(
                place,
                "",
                "is not YAML%s: %s.".formatted(context, problem),
                text.isBlank()
                        ? null
                        : "Maybe a quote or a bracket is not closed, or a line is indented too far or too little.");
    }

    private @Nullable Place longLine(String text) {
        int start = 0;
        for (int line = 1; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            if (stop - start > LONGEST_LINE) {
                return all == null ? new Place(source, line, 1) : all;
            }
            start = stop + 1;
        }
        return null;
    }

    private Place whole() {
        return all == null ? Place.whole(source) : all;
    }

    private Place place(Mark mark) {
        return all == null ? new Place(source, mark.getLine() + 1, mark.getColumn() + 1) : all;
    }

    private Place placeOf(String text, int position) {
        return placeAt(text, text.offsetByCodePoints(0, Math.min(position, text.codePointCount(0, text.length()))));
    }

    private Place placeAt(String text, int end) {
        String before = text.substring(0, end);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return all == null ? new Place(source, line, end - before.lastIndexOf('\n')) : all;
    }
}
