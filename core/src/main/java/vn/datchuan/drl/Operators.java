package vn.datchuan.drl;

import java.util.Set;

/** Comparisons that are written as words, and the signs that mean something in DRL or Java but belong to no part that is described here. */
final class Operators {

    /** Comparisons of DRL as words; those of time take parameters in square brackets. */
    private static final Set<String> WORDS = Set.of(
            "in",
            "matches",
            "contains",
            "memberOf",
            "excludes",
            "soundslike",
            "str",
            "after",
            "before",
            "coincides",
            "during",
            "finishes",
            "finishedby",
            "includes",
            "meets",
            "metby",
            "overlaps",
            "overlappedby",
            "starts",
            "startedby");

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private static final Set<String> SUMS = Set.of("+", "-");

    private static final Set<String> PRODUCTS = Set.of("*", "/", "%");

    private Operators() {}

    static boolean isComparison(Token token) {
        return token.kind() == Token.Kind.SIGN && COMPARISONS.contains(token.text());
    }

    static boolean isComparisonWord(Token token) {
        return token.kind() == Token.Kind.WORD && WORDS.contains(token.text());
    }

    static boolean isSum(Token token) {
        return token.kind() == Token.Kind.SIGN && SUMS.contains(token.text());
    }

    static boolean isProduct(Token token) {
        return token.kind() == Token.Kind.SIGN && PRODUCTS.contains(token.text());
    }

    /** What to call text that goes on with this token where an expression should end; empty if it is no DRL and no Java. */
    static String outside(Token token) {
        if (token.isWord("instanceof") || token.isWord("and") || token.isWord("or") || token.isWord("from")) {
            return token.text();
        }
        if (token.kind() != Token.Kind.SIGN) {
            return "";
        }
        return switch (token.text()) {
            case "->" -> "lambda";
            case ":", ":=" -> "binding";
            case ".", ")", ",", ";", "]", "}", "(", "@" -> "";
            default -> token.text();
        };
    }
}
