package vn.datchuan.lint;

import java.util.Set;

/** The keys of case files ({@code cases/*.yaml}), as the check and the test kit know them. */
public final class CaseKeys {

    public static final Set<String> FILE = Set.of("cases", "equivalents", "uncovered");

    /** Of a case that is measured and judged as the plan has it. */
    public static final Set<String> PLAN = Set.of("name", "why", "asOf", "unit", "group", "policy", "values", "expect");

    /** Of a case that brings its own indicator and target. */
    public static final Set<String> SINGLE = Set.of(
            "name",
            "why",
            "asOf",
            "indicator",
            "target",
            "window",
            "values",
            "steps",
            "comparableFrom",
            "finalDenominator",
            "decision",
            "policy",
            "expect");

    /** Of a case of the roll-up: verdicts counted. */
    public static final Set<String> SET = Set.of("name", "why", "set", "expect");

    /** Of what is expected of one verdict. */
    public static final Set<String> EXPECTATION = Set.of("verdict", "row", "rule", "severity", "reason", "flags");

    private CaseKeys() {}
}
