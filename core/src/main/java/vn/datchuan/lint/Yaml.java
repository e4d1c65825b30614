package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.io.Node;
import vn.datchuan.io.NodeReader;

/** YAML documents with places, for checks that look at one place at a time. */
final class Yaml {

    private Yaml() {}

    /** Parses a document; empty, with one finding, if it cannot be parsed or is no mapping. */
    static Optional<Node.Mapping> read(String file, SourceText text, Findings findings) {
        List<Problem> problems = new ArrayList<>();
        try {
            Node node = NodeReader.yaml(file, text.text(), ErrorCode.INVALID_PACK, problems);
            for (Problem twice : problems) {
                findings.add(LintKind.DUPLICATE_KEY.at(
                        twice.place(),
                        tokenLength(
                                text.line(twice.place().line()), twice.place().column()),
                        ReaderProblems.quoted(twice.what(), 0)));
            }
            if (node instanceof Node.Mapping mapping) {
                return Optional.of(mapping);
            }
            findings.add(LintKind.UNREADABLE_YAML.at(node.place(), 1));
        } catch (DatChuanException e) {
            findings.add(unreadable(file, text, e.problems().get(0).place()));
        }
        return Optional.empty();
    }

    /** A quote that is not closed makes its reader stumble lines later. */
    private static LintFinding unreadable(String file, SourceText text, Place at) {
        int line = Math.min(Math.max(1, at.line()), text.lines());
        for (int number = 1; number <= line; number++) {
            int open = SourceText.openQuote(text.line(number));
            if (open >= 0) {
                int length = text.line(number).length() - open;
                return LintKind.UNCLOSED_STRING.at(new Place(file, number, open + 1), length);
            }
        }
        int column = Math.max(
                1, Math.min(text.column(line, at.column()), text.line(line).length() + 1));
        return LintKind.UNREADABLE_YAML.at(new Place(file, line, column), 1);
    }

    /** The text of a key; empty if it is missing or no text. */
    static String text(Node.Mapping mapping, String key) {
        return mapping.entries().get(key) instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    /** The members of a mapping below a key, in order; none if it is missing. */
    static Map<String, Node> members(Node.Mapping mapping, String key) {
        return mapping.entries().get(key) instanceof Node.Mapping inner ? inner.entries() : new LinkedHashMap<>();
    }

    /** The items of a list below a key; none if it is missing. */
    static List<Node> items(Node.Mapping mapping, String key) {
        return mapping.entries().get(key) instanceof Node.Sequence list ? list.items() : List.of();
    }

    /** The texts of a list below a key; none if it is missing. */
    static List<String> texts(Node.Mapping mapping, String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(mapping, key)) {
            if (item instanceof Node.Scalar scalar) {
                texts.add(scalar.text());
            }
        }
        return texts;
    }

    /** Where the value of a key stands; where the mapping begins if it is missing. */
    static Place place(Node.Mapping mapping, String key) {
        Node node = mapping.entries().get(key);
        return node == null ? mapping.place() : node.place();
    }

    /** Length of the quoted text, key or plain value that begins at a column, from 1. */
    static int tokenLength(String line, int column) {
        int start = Math.max(0, column - 1);
        if (start >= line.length()) {
            return 1;
        }
        char first = line.charAt(start);
        int at = start + 1;
        if (first == '"' || first == '\'') {
            while (at < line.length() && line.charAt(at) != first) {
                at += line.charAt(at) == '\\' ? 2 : 1;
            }
            return Math.min(at + 1, line.length()) - start;
        }
        while (at < line.length() && ",#]}:".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return line.substring(start, at).stripTrailing().length();
    }
}
