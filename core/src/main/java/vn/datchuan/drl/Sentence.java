package vn.datchuan.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One sentence that rules may be written in (câu quy tắc), and the DRL that it stands for.
 *
 * @param section where it may stand
 * @param words with variables in braces, single spaces, composed (NFC)
 * @param template DRL with the same variables
 */
public record Sentence(Section section, String words, String template) {

    /** Where in a rule a sentence may stand. */
    public enum Section {
        /** Outside of conditions and consequences. */
        KEYWORD,
        WHEN,
        THEN
    }

    /** True if it adds a condition to the indicator named above it. */
    boolean continues() {
        return words.startsWith("-");
    }

    /** How many letters of the sentence are its own, not the author's: of two that fit, the one with more is meant. */
    int ownLetters() {
        int letters = 0;
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            letters += depth == 0 && Character.isLetter(c) ? 1 : 0;
        }
        return letters;
    }

    /**
     * The DRL for a line; empty if the line is not this sentence.
     *
     * @param line with single spaces, composed
     */
    Optional<String> expand(String line) {
        Map<String, String> values = new LinkedHashMap<>();
        if (!fits(line, 0, 0, values)) {
            return Optional.empty();
        }
        String drl = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            drl = drl.replace("{" + value.getKey() + "}", value.getValue());
        }
        return Optional.of(drl);
    }

    private boolean fits(String line, int at, int word, Map<String, String> values) {
        if (word == words.length()) {
            return at == line.length();
        }
        if (words.charAt(word) != '{') {
            return at < line.length()
                    && same(line.charAt(at), words.charAt(word))
                    && fits(line, at + 1, word + 1, values);
        }
        int close = words.indexOf('}', word);
        String name = words.substring(word + 1, close);
        for (int end : ends(line, at, close + 1 == words.length() ? "" : words.substring(close + 1, close + 2))) {
            String value = line.substring(at, end);
            if (allowed(name, value) && fits(line, end, close + 1, values)) {
                values.putIfAbsent(name, value);
                return true;
            }
        }
        return false;
    }

    /** Where a variable may end: at the line's end, or before the character that follows it in the sentence. */
    private static List<Integer> ends(String line, int from, String next) {
        List<Integer> ends = new ArrayList<>();
        if (next.isEmpty()) {
            ends.add(line.length());
        } else {
            int end = line.indexOf(next, from);
            if (end >= 0) {
                ends.add(end);
            }
        }
        return ends;
    }

    /** Nothing that could end a text or begin an escape. */
    private static boolean allowed(String name, String value) {
        if (value.isBlank()) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean digitWanted = name.equals("year");
            if (c == '"' || c == '\\' || Character.isISOControl(c) || digitWanted && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(char a, char b) {
        return a == b || Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
