package vn.datchuan.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import vn.datchuan.drl.Expression;

/**
 * Which thresholds an author could take for one another: names that end in the same word ({@code shortfall}, {@code severeShortfall}); of a name that
 * shares its last word with none the next smaller and the next larger threshold of its pack.
 */
final class AlikeNames {

    private final SortedMap<String, BigDecimal> parameters;

    /** @param parameters thresholds that the rules of a pack may name */
    AlikeNames(SortedMap<String, BigDecimal> parameters) {
        this.parameters = parameters;
    }

    /** Other numbers and names in the place of an operand; none where it is neither a number nor a named threshold. */
    List<TreeChange> changes(Expression operand) {
        List<TreeChange> changes = new ArrayList<>();
        int start = operand.span().start();
        int end = operand.span().end();
        if (operand instanceof Expression.Number number) {
            BigDecimal step =
                    BigDecimal.ONE.movePointLeft(Math.max(0, number.value().scale()));
            for (BigDecimal other :
                    List.of(number.value().subtract(step), number.value().add(step))) {
                Expression tree = new Expression.Number(other, number.span());
                changes.add(new TreeChange(tree, start, end, other.toPlainString()));
            }
        } else if (operand instanceof Expression.Call call
                && call.name().equals("number")
                && call.arguments().size() == 1
                && call.arguments().get(0) instanceof Expression.Text name) {
            for (String other : alike(name.value())) {
                Expression.Text text = new Expression.Text(other, name.span());
                Expression tree = new Expression.Call(call.target(), call.name(), List.of(text), call.span());
                changes.add(
                        new TreeChange(tree, name.span().start(), name.span().end(), "\"" + other + "\""));
            }
        }
        return changes;
    }

    private List<String> alike(String name) {
        List<String> alike = new ArrayList<>();
        for (String other : parameters.keySet()) {
            if (!other.equals(name) && lastWord(other).equalsIgnoreCase(lastWord(name))) {
                alike.add(other);
            }
        }
        return alike.isEmpty() ? neighbours(name) : alike;
    }

    private List<String> neighbours(String name) {
        List<String> neighbours = new ArrayList<>(2);
        BigDecimal own = parameters.get(name);
        if (own == null) {
            return neighbours;
        }
        String below = "";
        String above = "";
        for (Map.Entry<String, BigDecimal> other : parameters.entrySet()) {
            int sign = other.getValue().compareTo(own);
            if (sign < 0 && (below.isEmpty() || other.getValue().compareTo(value(below)) > 0)) {
                below = other.getKey();
            } else if (sign > 0 && (above.isEmpty() || other.getValue().compareTo(value(above)) < 0)) {
                above = other.getKey();
            }
        }
        for (String neighbour : List.of(below, above)) {
            if (!neighbour.isEmpty()) {
                neighbours.add(neighbour);
            }
        }
        return neighbours;
    }

    private BigDecimal value(String name) {
        return parameters.getOrDefault(name, BigDecimal.ZERO);
    }

    private static String lastWord(String name) {
        int at = name.length();
        while (at > 0 && !Character.isUpperCase(name.charAt(at - 1))) {
            at--;
        }
        return at == 0 ? name : name.substring(at - 1);
    }
}
