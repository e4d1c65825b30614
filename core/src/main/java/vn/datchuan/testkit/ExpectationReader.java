package vn.datchuan.testkit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.error.Problem;
import vn.datchuan.io.Node;
import vn.datchuan.lint.CaseKeys;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

/** Reads what a case expects: a verdict alone, or {@code {verdict, row, rule, severity, reason, flags}}. */
final class ExpectationReader {

    private static final String WHAT = "the expectation";

    private ExpectationReader() {}

    /** What may be left unsaid; empty, with its problems, where it cannot be used. */
    static Optional<ExpectedVerdict> open(Node node, List<Problem> problems) {
        if (node instanceof Node.Scalar scalar) {
            return verdict(scalar, problems).map(ExpectedVerdict::of);
        }
        return fields(node, "", problems);
    }

    /** What is not said must not be: severity, reason and flags are complete. */
    static Optional<ExpectedVerdict> exact(Node node, List<Problem> problems) {
        Optional<ExpectedVerdict> read = fields(node, ExpectedVerdict.NONE, problems);
        if (read.isPresent() && read.orElseThrow().row().isEmpty()) {
            problems.add(new Problem(node.place(), WHAT + " has no row", "the row that concludes"));
        }
        return read;
    }

    private static Optional<ExpectedVerdict> fields(Node node, String unsaid, List<Problem> problems) {
        List<Problem> own = new ArrayList<>(0);
        CaseFields fields = new CaseFields(node, WHAT, CaseKeys.EXPECTATION, own);
        Optional<Verdict> verdict =
                fields.has("verdict") ? fields.constant("verdict", Verdict.class) : Optional.empty();
        if (!fields.has("verdict")) {
            own.add(new Problem(
                    node.place(), WHAT + " has no verdict", "PASS, FAIL, AT_RISK, ON_TRACK or NOT_ASSESSED"));
        }
        String severity = absent(fields, "severity").orElseGet(() -> fields.constant("severity", Severity.class)
                .map(Enum::name)
                .orElse(unsaid));
        String reason = absent(fields, "reason").orElseGet(() -> fields.constant("reason", NotAssessedReason.class)
                .map(Enum::name)
                .orElse(unsaid));
        Optional<Set<Flag>> flags = fields.constants("flags", Flag.class).map(ExpectationReader::set);
        if (flags.isEmpty() && !unsaid.isEmpty()) {
            flags = Optional.of(Set.of());
        }
        ExpectedVerdict expected = new ExpectedVerdict(
                verdict.orElse(Verdict.NOT_ASSESSED), fields.text("row"), fields.text("rule"), severity, reason, flags);
        problems.addAll(own);
        return own.isEmpty() ? Optional.of(expected) : Optional.empty();
    }

    private static Set<Flag> set(List<Flag> flags) {
        return flags.isEmpty() ? Set.of() : EnumSet.copyOf(flags);
    }

    private static Optional<String> absent(CaseFields fields, String key) {
        return fields.text(key).equals(ExpectedVerdict.NONE) ? Optional.of(ExpectedVerdict.NONE) : Optional.empty();
    }

    private static Optional<Verdict> verdict(Node.Scalar scalar, List<Problem> problems) {
        for (Verdict verdict : Verdict.values()) {
            if (verdict.name().equals(scalar.text())) {
                return Optional.of(verdict);
            }
        }
        problems.add(new Problem(
                scalar.place(), "verdict \"" + scalar.text() + "\"", "PASS, FAIL, AT_RISK, ON_TRACK or NOT_ASSESSED"));
        return Optional.empty();
    }
}
