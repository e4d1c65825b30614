package vn.datchuan.drl;

import java.util.List;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.RuleText;

/** Rule files of a few lines, read. */
final class Parsed {

    private Parsed() {}

    static RuleFile file(String text) {
        return RuleParser.parse(new RuleText("rules/x.drl", text));
    }

    /** The one rule whose condition on an IndicatorCase is that, from line 2, column 25. */
    static RuleTree condition(String condition) {
        return file("rule \"r\" when\n$case : IndicatorCase( " + condition + " )\nthen\n$case.a();\nend\n")
                .rules()
                .get(0);
    }

    /** The one constraint of that condition. */
    static Expression constraint(String condition) {
        List<Expression> constraints =
                ((FactPattern) condition(condition).condition().get(0)).constraints();
        if (constraints.size() != 1) {
            throw new IllegalArgumentException(constraints + " are not one");
        }
        return constraints.get(0);
    }

    /** The statements of a consequence, from line 4, column 1. */
    static List<Statement> consequence(String statements) {
        return file(inRule(statements)).rules().get(0).consequence();
    }

    static String inRule(String statements) {
        return "rule \"r\" when\n$case : IndicatorCase( )\nthen\n" + statements + "\nend\n";
    }

    /** Problems as {@code line:column message}. */
    static List<String> problems(String text) {
        return file(text).problems().stream().map(Parsed::shown).toList();
    }

    private static String shown(Problem problem) {
        return problem.place().line() + ":" + problem.place().column() + " " + problem.message();
    }

    /** Without spans and brackets: {@code (a >= 5)}. */
    static String shape(Expression expression) {
        if (expression instanceof Expression.And and) {
            return joined(and.parts(), " && ");
        } else if (expression instanceof Expression.Or or) {
            return joined(or.parts(), " || ");
        } else if (expression instanceof Expression.Not not) {
            return "!" + shape(not.inner());
        } else if (expression instanceof Expression.Comparison c) {
            return "(" + shape(c.left()) + " " + c.operator() + " " + shape(c.right()) + ")";
        } else if (expression instanceof Expression.Arithmetic a) {
            return "(" + shape(a.left()) + " " + a.operator() + " " + shape(a.right()) + ")";
        } else if (expression instanceof Expression.Choice choice) {
            return joined(choice.options(), ", ");
        } else if (expression instanceof Expression.Member member) {
            return shape(member.target()) + "." + member.name();
        } else if (expression instanceof Expression.Call call) {
            return shape(call.target()) + "." + call.name() + joined(call.arguments(), ", ");
        } else if (expression instanceof Expression.OwnCall call) {
            return call.name() + joined(call.arguments(), ", ");
        }
        return literal(expression);
    }

    private static String literal(Expression expression) {
        if (expression instanceof Expression.Name name) {
            return name.name();
        } else if (expression instanceof Expression.Text text) {
            return "'" + text.value() + "'";
        } else if (expression instanceof Expression.Number number) {
            return number.value().toPlainString();
        } else if (expression instanceof Expression.Truth truth) {
            return String.valueOf(truth.value());
        } else if (expression instanceof Expression.Null) {
            return "null";
        } else if (expression instanceof OtherText other) {
            return "<" + other.what() + ": " + other.text() + ">";
        }
        throw new IllegalArgumentException(expression.toString());
    }

    private static String joined(List<Expression> expressions, String between) {
        return "("
                + String.join(between, expressions.stream().map(Parsed::shape).toList()) + ")";
    }
}
