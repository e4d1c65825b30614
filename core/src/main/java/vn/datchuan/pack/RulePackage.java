package vn.datchuan.pack;

import java.util.Set;

/**
 * The DRL package of a pack's rule files. It follows from the pack's id: {@code vn.datchuan.packs.} and the id with {@code _} for every character that
 * is no letter or digit; an underscore stands before an id that begins with a digit or is a word of Java.
 */
public final class RulePackage {

    private static final String ROOT = "vn.datchuan.packs.";

    /** Words that a package cannot be named; DRL's own are no trouble behind a dot. */
    private static final Set<String> WORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while");

    private RulePackage() {}

    /** Package of the pack of that id. */
    public static String of(String packId) {
        StringBuilder name = new StringBuilder(ROOT);
        if (!packId.isEmpty() && Character.isDigit(packId.charAt(0)) || WORDS.contains(packId)) {
            name.append('_');
        }
        for (int i = 0; i < packId.length(); i++) {
            char c = packId.charAt(i);
            name.append(Character.isLetterOrDigit(c) ? c : '_');
        }
        return name.toString();
    }
}
