package vn.datchuan.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one rule, from {@code rule} to {@code end}. */
final class RuleReader {

    private final Cursor cursor;
    private final RuleHead head;
    private final ConditionParser conditions;
    private final ConsequenceParser consequences;

    RuleReader(Cursor cursor) {
        this.cursor = cursor;
        this.head = new RuleHead(cursor);
        this.conditions = new ConditionParser(cursor, new ExpressionParser(cursor));
        this.consequences = new ConsequenceParser(cursor, new ExpressionParser(cursor));
    }

    /** The rule; null if it has no name. What then stands before the next rule is passed over. */
    @Nullable
    RuleTree rule() {
        int start = cursor.start();
        cursor.next();
        Token name = cursor.peek();
        boolean named = name.isString() || (name.kind() == Token.Kind.WORD && !isSection(name));
        if (!named) {
            cursor.missing("a name in quotes");
            skipRule();
            return null;
        }
        cursor.next();
        Optional<String> parent = parent();
        List<RuleTree.Annotation> annotations = new ArrayList<>();
        List<RuleTree.Attribute> attributes = new ArrayList<>();
        List<ConditionElement> condition = new ArrayList<>();
        head.read(annotations, attributes, condition);
        if (cursor.atWord("when")) {
            cursor.next();
            condition.addAll(conditions.condition());
        }
        List<Statement> consequence = List.of();
        int consequenceStart = cursor.end();
        if (cursor.atWord("then")) {
            cursor.next();
            consequenceStart = cursor.end();
            consequence = consequences.consequence();
        } else {
            cursor.unexpected("then");
        }
        int consequenceEnd = Math.max(consequenceStart, cursor.start());
        if (cursor.atWord("end")) {
            cursor.next();
        } else {
            consequenceEnd = cursor.end();
            cursor.unexpected("end");
        }
        return new RuleTree(
                name.text(),
                cursor.source.span(name.start(), name.end()),
                parent,
                annotations,
                attributes,
                condition,
                consequence,
                cursor.since(start),
                cursor.source.span(consequenceStart, Math.max(consequenceStart, consequenceEnd)));
    }

    private static boolean isSection(Token token) {
        return token.isWord("when") || token.isWord("then") || token.isWord("end");
    }

    private Optional<String> parent() {
        if (!cursor.atWord("extends")) {
            return Optional.empty();
        }
        cursor.next();
        if (!cursor.peek().isString() && !cursor.atKind(Token.Kind.WORD)) {
            cursor.missing("the name of a rule");
            return Optional.of("");
        }
        return Optional.of(cursor.next().text());
    }

    private void skipRule() {
        while (!cursor.stopsConsequence()) {
            cursor.next();
        }
        if (cursor.atWord("end")) {
            cursor.next();
        }
    }
}
