package vn.datchuan.drl;

import java.util.List;
import java.util.Set;

/** Reads what stands between the name of a rule and its {@code when}: annotations and attributes. */
final class RuleHead {

    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "no-loop",
            "agenda-group",
            "ruleflow-group",
            "activation-group",
            "lock-on-active",
            "auto-focus",
            "date-effective",
            "date-expires",
            "enabled",
            "dialect",
            "timer",
            "duration",
            "calendars",
            "refract");

    private final Cursor cursor;

    RuleHead(Cursor cursor) {
        this.cursor = cursor;
    }

    /** @param others takes what cannot be read */
    void read(
            List<RuleTree.Annotation> annotations, List<RuleTree.Attribute> attributes, List<ConditionElement> others) {
        while (!cursor.stops() && !cursor.atWord("when")) {
            if (cursor.at("@")) {
                annotations.add(annotation());
            } else if (cursor.at(",") && !attributes.isEmpty()) {
                cursor.next();
            } else if (cursor.atKind(Token.Kind.WORD) && ATTRIBUTES.contains(attributeName())) {
                attributes.add(attribute());
            } else {
                others.add(unreadable());
            }
        }
    }

    private OtherText unreadable() {
        int start = cursor.start();
        cursor.unexpected("an annotation such as @Row(\"3\"), or when");
        while (!cursor.stops() && !cursor.atWord("when") && !cursor.at("@")) {
            cursor.skipOne();
        }
        return cursor.other("text", start);
    }

    private RuleTree.Annotation annotation() {
        int start = cursor.start();
        cursor.next();
        if (!cursor.atKind(Token.Kind.WORD) || cursor.atWord("when") || cursor.stops()) {
            cursor.missing("the name of an annotation");
            return new RuleTree.Annotation("", "", cursor.since(start));
        }
        StringBuilder name = new StringBuilder(cursor.next().text());
        while (cursor.at(".") && cursor.peek(1).kind() == Token.Kind.WORD) {
            name.append(cursor.next().text()).append(cursor.next().text());
        }
        String value = "";
        if (cursor.at("(")) {
            value = bracketed();
        }
        return new RuleTree.Annotation(name.toString(), value, cursor.since(start));
    }

    /** A single text without its quotes; anything else as written. */
    private String bracketed() {
        int open = cursor.start();
        Token text = cursor.peek(1);
        boolean single = text.isString() && cursor.peek(2).isSign(")");
        cursor.skipOne();
        int end = cursor.end();
        if (cursor.source.text.charAt(end - 1) != ')') {
            cursor.missing("`)`");
            return cursor.source.slice(open + 1, end).strip();
        }
        return single ? text.text() : cursor.source.slice(open + 1, end - 1).strip();
    }

    /** The word that is next with what hyphens join to it: {@code no-loop}. */
    private String attributeName() {
        StringBuilder name = new StringBuilder(cursor.peek().text());
        for (int i = 1; joins(i); i += 2) {
            name.append('-').append(cursor.peek(i + 1).text());
        }
        return name.toString();
    }

    private boolean joins(int i) {
        return i < 6
                && cursor.peek(i).isSign("-")
                && cursor.peek(i).start() == cursor.peek(i - 1).end()
                && cursor.peek(i + 1).kind() == Token.Kind.WORD
                && cursor.peek(i + 1).start() == cursor.peek(i).end();
    }

    private RuleTree.Attribute attribute() {
        int start = cursor.start();
        String name = attributeName();
        while (cursor.start() < start + name.length() && !cursor.stops()) {
            cursor.next();
        }
        int valueStart = cursor.start();
        value();
        String value = cursor.end() > valueStart ? cursor.source.slice(valueStart, cursor.end()) : "";
        return new RuleTree.Attribute(name, value, cursor.since(start));
    }

    /** A number, a name, texts parted by commas, or an expression in brackets; or nothing. */
    private void value() {
        if (cursor.at("(")) {
            cursor.skipOne();
            return;
        }
        if (cursor.at("-") || cursor.at("+")) {
            cursor.next();
        }
        Token token = cursor.peek();
        boolean name = token.kind() == Token.Kind.WORD
                && !cursor.stops()
                && !token.isWord("when")
                && !ATTRIBUTES.contains(attributeName());
        if (token.isString() || token.kind() == Token.Kind.NUMBER || name) {
            cursor.next();
        }
        while (cursor.at(",") && cursor.peek(1).isString()) {
            cursor.next();
            cursor.next();
        }
    }
}
