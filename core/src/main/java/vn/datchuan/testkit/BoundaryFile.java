package vn.datchuan.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.datchuan.testkit.PlanCase.Expectation;
import vn.datchuan.verdict.Flag;

/** Writes cases of a plan as a case file, one a line, in the order given: the same plan gives the same text. */
final class BoundaryFile {

    static final String NAME = "cases/boundaries.yaml";

    private static final String HEADER = """
            # Generated from plan.yaml by `datchuan test --boundaries`: for every target the smallest step below it, on it and above it, judged
            # after its window has closed. What is expected follows from the target as it is read, so these cases hold the rules and the data
            # against the reading; the reading itself must be checked against the printed document.
            cases:
            """;

    private BoundaryFile() {}

    static String text(List<PlanCase> cases) {
        StringBuilder text = new StringBuilder(HEADER);
        for (PlanCase c : cases) {
            text.append("  - {name: ").append(Printed.quoted(c.name()));
            text.append(", why: ").append(Printed.quoted(c.why()));
            text.append(",\n     asOf: \"").append(c.asOf()).append('"');
            if (!c.group().isEmpty()) {
                text.append(", group: ").append(Printed.quoted(c.group()));
            }
            text.append(", values: ").append(values(c.values()));
            text.append(", expect: ").append(expected(c.expected())).append("}\n");
        }
        return text.toString();
    }

    private static String values(List<CaseValue> values) {
        Map<String, List<String>> byCode = new LinkedHashMap<>();
        for (CaseValue value : values) {
            String written = value.asOf().isEmpty()
                    ? Printed.quoted(value.value())
                    : "{value: " + Printed.quoted(value.value()) + ", asOf: \"" + value.asOf() + "\"}";
            byCode.computeIfAbsent(value.indicator(), code -> new ArrayList<>())
                    .add(Printed.quoted(value.period()) + ": " + written);
        }
        return mapping(byCode);
    }

    private static String expected(List<Expectation> expected) {
        Map<String, List<String>> byCode = new LinkedHashMap<>();
        for (Expectation one : expected) {
            byCode.computeIfAbsent(one.indicator(), code -> new ArrayList<>())
                    .add(Printed.quoted(one.period()) + ": " + expected(one.verdict()));
        }
        return mapping(byCode);
    }

    private static String expected(ExpectedVerdict verdict) {
        List<String> said = new ArrayList<>();
        said.add("verdict: " + verdict.verdict());
        add(said, "row", verdict.row());
        add(said, "rule", verdict.rule());
        add(said, "severity", verdict.severity());
        add(said, "reason", verdict.reason());
        verdict.flags()
                .ifPresent(flags -> said.add("flags: ["
                        + String.join(
                                ", ", flags.stream().map(Flag::name).sorted().toList()) + "]"));
        return said.size() == 1 ? verdict.verdict().name() : "{" + String.join(", ", said) + "}";
    }

    private static void add(List<String> said, String key, String text) {
        if (!text.isEmpty()) {
            said.add(key + ": " + Printed.quoted(text));
        }
    }

    private static String mapping(Map<String, List<String>> byCode) {
        List<String> members = new ArrayList<>();
        byCode.forEach((code, entries) -> members.add(Printed.quoted(code) + ": {" + String.join(", ", entries) + "}"));
        return "{" + String.join(", ", members) + "}";
    }
}
