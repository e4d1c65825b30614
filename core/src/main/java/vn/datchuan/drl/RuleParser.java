package vn.datchuan.drl;

import java.util.ArrayList;
import java.util.List;
import vn.datchuan.pack.RuleText;

/**
 * Reads a rule file into a tree. Whatever the text, it gives a tree and throws nothing; it takes time in proportion to the text, and brackets may lie
 * in one another only so deep.
 *
 * <p>Where the text cannot be read, a problem says where and what was expected, the part that was hit becomes {@link OtherText}, and reading goes on:
 * behind a condition at the next comma, behind a rule at the next {@code rule}.
 */
public final class RuleParser {

    private final RuleText file;
    private final Cursor cursor;
    private final RuleReader rules;
    private final TopLevel others;
    private final List<ImportLine> imports = new ArrayList<>();
    private final List<RuleTree> trees = new ArrayList<>();
    private final List<OtherText> outside = new ArrayList<>();
    private String packageName = "";
    private Span packageSpan;

    private RuleParser(RuleText file) {
        this.file = file;
        Source source = new Source(file.path(), file.text());
        this.cursor = new Cursor(source, new Lexer(source).tokens());
        this.rules = new RuleReader(cursor);
        this.others = new TopLevel(cursor);
        this.packageSpan = source.span(0, 0);
    }

    /** The tree of a rule file, with all its problems. */
    public static RuleFile parse(RuleText file) {
        return new RuleParser(file).file();
    }

    private RuleFile file() {
        while (!cursor.atEnd()) {
            statement();
        }
        return new RuleFile(file, packageName, packageSpan, imports, trees, outside, cursor.source.problems());
    }

    private void statement() {
        int start = cursor.start();
        Token first = cursor.peek();
        if (cursor.atRule() || first.isWord("rule")) {
            cursor.speakAgain();
            RuleTree tree = rules.rule();
            if (tree == null) {
                outside.add(cursor.other("rule", start));
            } else {
                trees.add(tree);
            }
        } else if (first.isWord("package")) {
            packageLine(start);
        } else if (first.isWord("import")) {
            importLine(start);
        } else {
            outside.add(others.read());
        }
    }

    private void packageLine(int start) {
        boolean first = packageName.isEmpty() && imports.isEmpty() && trees.isEmpty();
        if (!first) {
            cursor.unexpected("one package, as the first statement");
        }
        cursor.next();
        int nameStart = cursor.start();
        String name = others.qualifiedName();
        Span span = cursor.since(nameStart);
        cursor.take(";");
        if (name.isEmpty() || !first) {
            outside.add(cursor.other("package", start));
        } else {
            packageName = name;
            packageSpan = span;
        }
    }

    private void importLine(int start) {
        cursor.next();
        ImportLine.Kind kind = importKind();
        String name = others.qualifiedName();
        if (cursor.at(".") && cursor.peek(1).isSign("*")) {
            name += cursor.next().text() + cursor.next().text();
        }
        if (kind == ImportLine.Kind.ACCUMULATE && cursor.atKind(Token.Kind.WORD) && !cursor.startsLine()) {
            name += " " + cursor.next().text();
        }
        Span span = cursor.since(start);
        cursor.take(";");
        if (name.isEmpty()) {
            outside.add(cursor.other("import", start));
        } else {
            imports.add(new ImportLine(name, kind, span));
        }
    }

    private ImportLine.Kind importKind() {
        if (cursor.peek(1).kind() != Token.Kind.WORD) {
            return ImportLine.Kind.TYPE;
        }
        ImportLine.Kind kind =
                switch (cursor.peek().text()) {
                    case "static" -> ImportLine.Kind.STATIC;
                    case "function" -> ImportLine.Kind.FUNCTION;
                    case "accumulate", "acc" -> ImportLine.Kind.ACCUMULATE;
                    default -> ImportLine.Kind.TYPE;
                };
        if (kind != ImportLine.Kind.TYPE) {
            cursor.next();
        }
        return kind;
    }
}
