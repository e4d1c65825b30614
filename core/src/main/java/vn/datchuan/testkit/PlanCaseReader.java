package vn.datchuan.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.error.Problem;
import vn.datchuan.io.Node;
import vn.datchuan.lint.CaseKeys;
import vn.datchuan.testkit.PlanCase.Expectation;

/** Reads cases of packs with a plan: {@code {name, why, asOf, unit, group, policy, values, expect}}. */
final class PlanCaseReader {

    private static final Set<String> VALUE_KEYS = Set.of("value", "asOf", "knownOn", "status", "unitOfMeasure");

    private final List<Problem> problems;

    private PlanCaseReader(List<Problem> problems) {
        this.problems = problems;
    }

    /** The case; empty, with its problems, where it cannot be used. */
    static Optional<PackCase> read(Node node, List<Problem> problems) {
        List<Problem> own = new ArrayList<>(0);
        PlanCase read = new PlanCaseReader(own).read(node);
        problems.addAll(own);
        return own.isEmpty() ? Optional.of(read) : Optional.empty();
    }

    private PlanCase read(Node node) {
        CaseFields fields = new CaseFields(node, "the case", CaseKeys.PLAN, problems);
        String name = fields.required("name");
        String why = fields.required("why");
        Optional<LocalDate> asOf = fields.date("asOf");
        if (!fields.has("asOf")) {
            problems.add(new Problem(fields.place(), "the case has no asOf", "the day on which it is judged"));
        }
        List<CaseValue> values = new ArrayList<>();
        fields.requiredNode("values", "values by indicator and period").ifPresent(v -> readValues(v, values));
        List<Expectation> expected = new ArrayList<>();
        fields.requiredNode("expect", "verdicts by indicator and period").ifPresent(e -> readExpected(e, expected));
        if (expected.isEmpty()) {
            problems.add(new Problem(fields.place("expect"), "the case expects nothing", "one verdict at least"));
        }
        return new PlanCase(
                name,
                why,
                fields.place(),
                asOf.orElse(LocalDate.MIN),
                fields.text("unit"),
                fields.text("group"),
                fields.text("policy"),
                values,
                expected);
    }

    private void readValues(Node node, List<CaseValue> values) {
        for (Map.Entry<String, Node> indicator :
                CaseFields.members(node, "values", problems).entrySet()) {
            String what = "values of " + indicator.getKey();
            for (Map.Entry<String, Node> period :
                    CaseFields.members(indicator.getValue(), what, problems).entrySet()) {
                List<Node> figures =
                        period.getValue() instanceof Node.Sequence list ? list.items() : List.of(period.getValue());
                for (Node figure : figures) {
                    values.add(value(indicator.getKey(), period.getKey(), figure));
                }
            }
        }
    }

    private CaseValue value(String indicator, String period, Node node) {
        if (node instanceof Node.Scalar scalar) {
            return new CaseValue(indicator, period, scalar.text(), "", "", "", "", scalar.place());
        }
        CaseFields fields = new CaseFields(node, "the value of " + indicator, VALUE_KEYS, problems);
        return new CaseValue(
                indicator,
                period,
                fields.required("value"),
                fields.text("asOf"),
                fields.text("knownOn"),
                fields.text("status"),
                fields.text("unitOfMeasure"),
                node.place());
    }

    private void readExpected(Node node, List<Expectation> expected) {
        for (Map.Entry<String, Node> indicator :
                CaseFields.members(node, "expect", problems).entrySet()) {
            String what = "what is expected of " + indicator.getKey();
            for (Map.Entry<String, Node> period :
                    CaseFields.members(indicator.getValue(), what, problems).entrySet()) {
                ExpectationReader.open(period.getValue(), problems)
                        .ifPresent(verdict -> expected.add(new Expectation(
                                indicator.getKey(),
                                period.getKey(),
                                verdict,
                                period.getValue().place())));
            }
        }
    }
}
