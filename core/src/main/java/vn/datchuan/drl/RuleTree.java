package vn.datchuan.drl;

import java.util.List;
import java.util.Optional;

/**
 * One rule as a tree.
 *
 * @param name without its quotes
 * @param attributes {@code salience}, {@code no-loop} and the like, as written
 * @param condition patterns and what else stands between {@code when} and {@code then}, in order
 * @param consequence statements between {@code then} and {@code end}, in order
 * @param span from {@code rule} to {@code end}, both included
 * @param consequenceSpan what stands between {@code then} and {@code end}
 */
public record RuleTree(
        String name,
        Span nameSpan,
        Optional<String> parent,
        List<Annotation> annotations,
        List<Attribute> attributes,
        List<ConditionElement> condition,
        List<Statement> consequence,
        Span span,
        Span consequenceSpan) {

    public RuleTree {
        annotations = List.copyOf(annotations);
        attributes = List.copyOf(attributes);
        condition = List.copyOf(condition);
        consequence = List.copyOf(consequence);
    }

    /** {@code @Name("value")}; value without its quotes. */
    public record Annotation(String name, String value, Span span) {}

    /** A rule attribute, such as {@code salience 10}. */
    public record Attribute(String name, String value, Span span) {}

    /** Value of an annotation; empty if it is missing. */
    public String annotation(String named) {
        for (Annotation annotation : annotations) {
            if (annotation.name().equals(named)) {
                return annotation.value();
            }
        }
        return "";
    }
}
