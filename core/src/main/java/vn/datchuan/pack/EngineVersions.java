package vn.datchuan.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Versions of the library that a pack works with, as its manifest states them: bounds parted by blanks that must all hold, such as {@code >=0.1 <1}. A
 * version is one to three numbers with dots between; those left out are 0.
 *
 * @param text as written; empty: any version
 */
public record EngineVersions(String text) {

    /** Any version. */
    public static final EngineVersions ANY = new EngineVersions("");

    private static final List<String> OPERATORS = List.of(">=", "<=", ">", "<", "=");

    /** One comparison with a version. */
    private record Bound(String operator, int[] version) {}

    /** True for three numbers with dots between. */
    public static boolean isVersion(String text) {
        int dots = 0;
        for (int i = 0; i < text.length(); i++) {
            dots += text.charAt(i) == '.' ? 1 : 0;
        }
        return dots == 2 && numbers(text).isPresent();
    }

    /** True if the text can be read. */
    public boolean wellFormed() {
        return bounds().isPresent();
    }

    /**
     * True if all bounds hold; false where the text cannot be read.
     *
     * @param version such as {@code 0.1.0}
     */
    public boolean contain(String version) {
        if (text.isEmpty()) {
            return true;
        }
        Optional<List<Bound>> bounds = bounds();
        Optional<int[]> own = numbers(version);
        if (bounds.isEmpty() || own.isEmpty()) {
            return false;
        }
        for (Bound bound : bounds.orElseThrow()) {
            if (!holds(compare(own.orElseThrow(), bound.version), bound.operator)) {
                return false;
            }
        }
        return true;
    }

    private Optional<List<Bound>> bounds() {
        List<Bound> bounds = new ArrayList<>(2);
        for (String word : words(text)) {
            String operator = operator(word);
            Optional<int[]> version = numbers(word.substring(operator.length()));
            if (operator.isEmpty() || version.isEmpty()) {
                return Optional.empty();
            }
            bounds.add(new Bound(operator, version.orElseThrow()));
        }
        return Optional.of(bounds);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(2);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static String operator(String word) {
        for (String operator : OPERATORS) {
            if (word.startsWith(operator)) {
                return operator;
            }
        }
        return "";
    }

    private static Optional<int[]> numbers(String version) {
        int[] numbers = new int[3];
        int part = 0;
        int digits = 0;
        for (int i = 0; i < version.length(); i++) {
            char c = version.charAt(i);
            if (c == '.' && digits > 0 && part < 2) {
                part++;
                digits = 0;
            } else if (c >= '0' && c <= '9' && digits < 9) {
                numbers[part] = numbers[part] * 10 + (c - '0');
                digits++;
            } else {
                return Optional.empty();
            }
        }
        return digits == 0 ? Optional.empty() : Optional.of(numbers);
    }

    private static int compare(int[] a, int[] b) {
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) {
                return Integer.compare(a[i], b[i]);
            }
        }
        return 0;
    }

    private static boolean holds(int order, String operator) {
        return switch (operator) {
            case ">=" -> order >= 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case "<" -> order < 0;
            default -> order == 0;
        };
    }
}
