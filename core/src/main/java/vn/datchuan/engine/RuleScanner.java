package vn.datchuan.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.pack.RuleText;

/** Finds the rules in a rule file: name, line, annotations, and the names that the condition uses. Strings and comments are passed over. */
final class RuleScanner {

    private final RuleText file;
    private final String text;
    private int at;
    private int line = 1;

    private RuleScanner(RuleText file) {
        this.file = file;
        this.text = file.text();
    }

    static List<RuleEntry> scan(RuleText file) {
        return new RuleScanner(file).rules();
    }

    private List<RuleEntry> rules() {
        List<RuleEntry> rules = new ArrayList<>();
        String token = next();
        while (!token.isEmpty()) {
            if (token.equals("rule")) {
                int start = line;
                String name = unquoted(next());
                rules.add(rule(name, start));
            }
            token = next();
        }
        return rules;
    }

    /** From here to the rule's end; nothing is consumed. */
    private boolean isNarrow() {
        int from = at;
        int fromLine = line;
        Sight sight = new Sight();
        String token = next();
        while (!token.isEmpty() && !token.equals("end")) {
            sight.see(token);
            token = next();
        }
        at = from;
        line = fromLine;
        return sight.isNarrow();
    }

    private static void add(Optional<String> name, Set<String> names) {
        if (name.isPresent()) {
            names.add(name.orElseThrow());
        }
    }

    /** From behind the name to {@code then}. */
    private RuleEntry rule(String name, int start) {
        boolean narrow = isNarrow();
        String row = "";
        String legalBasis = "";
        Set<String> operands = new LinkedHashSet<>();
        Set<String> thresholds = new LinkedHashSet<>();
        Map<String, BigDecimal> literals = new LinkedHashMap<>();
        String token = next();
        while (!token.isEmpty() && !token.equals("then")) {
            if (token.equals("@")) {
                String annotation = next();
                if (next().equals("(")) {
                    String value = unquoted(next());
                    row = annotation.equals("Row") ? value : row;
                    legalBasis = annotation.equals("LegalBasis") ? value : legalBasis;
                }
            } else if (token.equals("policy")) {
                add(argument(".", "number"), thresholds);
            } else if (token.equals("figure")) {
                add(argument(""), operands);
            } else if (token.equals("satisfies") || token.equals("misses")) {
                Optional<String> printed = argument("");
                if (printed.isPresent()) {
                    PrintedThreshold.add(printed.orElseThrow(), literals);
                }
            } else if (RuleIndex.isFigure(token)) {
                operands.add(token);
                addLiteral(token, literals);
            }
            token = next();
        }
        return new RuleEntry(
                name,
                RuleIndex.place(file, start),
                row,
                legalBasis,
                List.copyOf(operands),
                List.copyOf(thresholds),
                literals,
                narrow);
    }

    /** The number that stands behind a comparison with a figure; zero asks for a sign and is no threshold. Nothing is consumed. */
    private void addLiteral(String figure, Map<String, BigDecimal> literals) {
        int from = afterBlanks(at);
        int operator = from;
        while (operator < text.length() && "<>=!".indexOf(text.charAt(operator)) >= 0) {
            operator++;
        }
        int start = afterBlanks(operator);
        int end = start;
        while (end < text.length() && (text.charAt(end) >= '0' && text.charAt(end) <= '9' || text.charAt(end) == '.')) {
            end++;
        }
        if (operator > from && end > start && text.charAt(end - 1) != '.') {
            String written = text.substring(start, end);
            BigDecimal number = new BigDecimal(written);
            if (number.signum() != 0) {
                literals.put(figure + " " + text.substring(from, operator) + " " + written, number);
            }
        }
    }

    private int afterBlanks(int from) {
        int next = from;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** The text in brackets behind the tokens given; empty, and nothing lost but those tokens, if something else follows. */
    private Optional<String> argument(String... before) {
        for (String expected : before) {
            if (!expected.isEmpty() && !next().equals(expected)) {
                return Optional.empty();
            }
        }
        if (!next().equals("(")) {
            return Optional.empty();
        }
        String text = next();
        return text.startsWith("\"") ? Optional.of(unquoted(text)) : Optional.empty();
    }

    private static String unquoted(String token) {
        return token.length() >= 2 && token.charAt(0) == '"' ? token.substring(1, token.length() - 1) : token;
    }

    /** The next word, string (with its quotes) or single character; empty at the end. */
    private String next() {
        skipBlanks();
        if (at >= text.length()) {
            return "";
        }
        int start = at;
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            at++;
            while (at < text.length() && text.charAt(at) != c && text.charAt(at) != '\n') {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            at = Math.min(at + 1, text.length());
        } else if (Character.isJavaIdentifierPart(c)) {
            while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
                at++;
            }
        } else {
            at++;
        }
        return text.substring(start, at);
    }

    private void skipBlanks() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                int stop = end < 0 ? text.length() : end + 2;
                countLines(stop);
            } else if (Character.isWhitespace(c)) {
                countLines(at + 1);
            } else {
                return;
            }
        }
    }

    private void countLines(int stop) {
        for (; at < stop; at++) {
            if (text.charAt(at) == '\n') {
                line++;
            }
        }
    }
}
