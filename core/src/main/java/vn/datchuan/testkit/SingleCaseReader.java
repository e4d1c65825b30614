package vn.datchuan.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.error.Problem;
import vn.datchuan.io.Node;
import vn.datchuan.lint.CaseKeys;
import vn.datchuan.model.Direction;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.Frequency;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Period;
import vn.datchuan.target.PrintedTarget;
import vn.datchuan.verdict.Verdict;

/**
 * Reads cases of packs without a plan: {@code {name, why, asOf, indicator, target, window, values, steps, comparableFrom, finalDenominator, decision,
 * policy, expect}}, and sets of verdicts: {@code {name, why, set, expect}}.
 */
final class SingleCaseReader {

    private static final Set<String> INDICATOR = Set.of("nature", "bounded", "frequency", "direction", "unit");
    private static final Set<String> TARGET = Set.of("text", "criterion", "maintained");
    private static final Set<String> WINDOW = Set.of("period", "from");
    private static final Set<String> VALUE = Set.of("period", "value", "asOf", "knownOn", "status");
    private static final Set<String> DECISION = Set.of("verdict", "author", "date", "reason");
    private static final Set<String> SET = Set.of("kind", "fail", "atRisk", "notAssessed", "onTrack", "pass");

    private final List<Problem> problems = new ArrayList<>(0);

    private SingleCaseReader() {}

    /** The case; empty, with its problems, where it cannot be used. */
    static Optional<PackCase> read(Node node, List<Problem> problems) {
        SingleCaseReader reader = new SingleCaseReader();
        PackCase read = reader.readSingle(node);
        problems.addAll(reader.problems);
        return reader.problems.isEmpty() ? Optional.of(read) : Optional.empty();
    }

    /** The set of verdicts; empty, with its problems, where it cannot be used. */
    static Optional<PackCase> readSet(Node node, List<Problem> problems) {
        SingleCaseReader reader = new SingleCaseReader();
        PackCase read = reader.readSet(node);
        problems.addAll(reader.problems);
        return reader.problems.isEmpty() ? Optional.of(read) : Optional.empty();
    }

    private SetCase readSet(Node node) {
        CaseFields fields = new CaseFields(node, "the case", CaseKeys.SET, problems);
        CaseFields set = part(fields, "set", SET);
        return new SetCase(
                fields.required("name"),
                fields.required("why"),
                fields.place(),
                set.has("kind") ? set.text("kind") : "unit",
                count(set, "fail"),
                count(set, "atRisk"),
                count(set, "notAssessed"),
                count(set, "onTrack"),
                count(set, "pass"),
                expected(fields));
    }

    private SingleCase readSingle(Node node) {
        CaseFields fields = new CaseFields(node, "the case", CaseKeys.SINGLE, problems);
        CaseFields indicator = part(fields, "indicator", INDICATOR);
        CaseFields target = part(fields, "target", TARGET);
        CaseFields window = part(fields, "window", WINDOW);
        Period period = window.period("period").orElse(Period.ofYear(1));
        LocalDate asOf = fields.date("asOf").orElse(LocalDate.MIN);
        if (!fields.has("asOf")) {
            problems.add(new Problem(fields.place(), "the case has no asOf", "the day on which it is judged"));
        }
        Optional<Direction> direction = indicator.code("direction", Direction.class);
        return new SingleCase(
                fields.required("name"),
                fields.required("why"),
                fields.place(),
                asOf,
                indicator.code("nature", Nature.class).orElse(Nature.STOCK),
                indicator.flag("bounded"),
                indicator.code("frequency", Frequency.class).orElse(Frequency.MONTHLY),
                new PrintedTarget("", Optional.of(indicator.text("unit")), target.text("text"), direction),
                target.required("criterion"),
                target.flag("maintained"),
                period,
                window.date("from").orElse(period.start()),
                steps(fields),
                fields.date("comparableFrom"),
                fields.has("finalDenominator") ? Optional.of(number(fields, "finalDenominator")) : Optional.empty(),
                values(fields, asOf),
                decision(fields),
                fields.text("policy"),
                expected(fields));
    }

    private CaseFields part(CaseFields fields, String key, Set<String> known) {
        Node none = new Node.Mapping(fields.place(), Map.of(), Map.of());
        Node node = fields.requiredNode(key, "keys " + known).orElse(none);
        return new CaseFields(node, "the " + key, known, problems);
    }

    private ExpectedVerdict expected(CaseFields fields) {
        Optional<Node> node = fields.requiredNode("expect", "verdict and row");
        return node.flatMap(n -> ExpectationReader.exact(n, problems)).orElse(ExpectedVerdict.of(Verdict.NOT_ASSESSED));
    }

    private Optional<Verdict> decision(CaseFields fields) {
        if (!fields.has("decision")) {
            return Optional.empty();
        }
        return part(fields, "decision", DECISION).constant("verdict", Verdict.class);
    }

    private List<SingleCase.Step> steps(CaseFields fields) {
        List<SingleCase.Step> steps = new ArrayList<>(0);
        if (fields.has("steps")) {
            Map<String, Node> members = CaseFields.members(fields.node("steps").orElseThrow(), "steps", problems);
            members.forEach((label, node) -> {
                Optional<Period> year = Period.parse(label);
                if (year.isPresent() && node instanceof Node.Scalar text) {
                    steps.add(new SingleCase.Step(year.orElseThrow(), text.text()));
                } else {
                    problems.add(new Problem(node.place(), "step \"" + label + "\"", "a year and its printed target"));
                }
            });
        }
        return steps;
    }

    private List<Measurement> values(CaseFields fields, LocalDate asOf) {
        List<Measurement> values = new ArrayList<>();
        Optional<Node> list = fields.requiredNode("values", "a list of figures, which may be empty");
        if (list.isPresent()) {
            for (Node item : CaseFields.items(list.orElseThrow(), "values", problems)) {
                values.add(value(item, asOf));
            }
        }
        return values;
    }

    private Measurement value(Node node, LocalDate judged) {
        CaseFields fields = new CaseFields(node, "the value", VALUE, problems);
        Period span = fields.period("period").orElse(Period.ofYear(1));
        LocalDate asOf = fields.date("asOf").orElse(span.end().isBefore(judged) ? span.end() : judged);
        FigureStatus status = fields.has("status")
                ? fields.code("status", FigureStatus.class).orElse(FigureStatus.OFFICIAL)
                : FigureStatus.OFFICIAL;
        return new Measurement(
                SingleFacts.UNIT,
                Optional.empty(),
                SingleFacts.INDICATOR,
                span,
                CaseAmount.read(fields.required("value")),
                Optional.of(asOf),
                Optional.of(fields.date("knownOn").orElse(asOf)),
                status,
                false,
                "",
                "",
                node.place());
    }

    private int count(CaseFields fields, String key) {
        BigDecimal count = fields.has(key) ? number(fields, key) : BigDecimal.ZERO;
        if (count.signum() < 0 || count.stripTrailingZeros().scale() > 0) {
            fields.wrong(key, fields.text(key), "a count such as 2");
        }
        return count.intValue();
    }

    private static BigDecimal number(CaseFields fields, String key) {
        try {
            return new BigDecimal(fields.text(key));
        } catch (NumberFormatException e) {
            fields.wrong(key, fields.text(key), "a number such as 12.5");
            return BigDecimal.ZERO;
        }
    }
}
