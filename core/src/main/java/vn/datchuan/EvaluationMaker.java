package vn.datchuan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.assembly.AssembledCase;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.engine.Decision;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.engine.RuleEntry;
import vn.datchuan.error.Place;
import vn.datchuan.fact.Conclusion;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.model.Bilingual;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Figure;
import vn.datchuan.verdict.Finding;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

/** Turns what rules concluded of a case into an evaluation with its findings. */
final class EvaluationMaker {

    private final Map<String, BigDecimal> thresholds;

    EvaluationMaker(PolicyParameters policy) {
        this.thresholds = policy.byName();
    }

    /** The evaluation of one judged case. */
    Evaluation make(PlannedCase planned, AssembledCase assembled, Decision decision, String decisionId) {
        Map<String, BigDecimal> figures = named(assembled.fact());
        Outcome outcome = Outcome.of(decision);
        List<Finding> findings = new ArrayList<>(1);
        for (Conclusion conclusion : decision.conclusions()) {
            findings.add(finding(decision, conclusion.rule(), figures, planned));
        }
        decision.failure()
                .ifPresent(f -> findings.add(finding(
                        decision, f.rule().isEmpty() ? f.message() : f.rule() + ": " + f.message(), figures, planned)));
        List<DataAssumption> assumptions = new ArrayList<>(planned.assumptions());
        assumptions.addAll(assembled.assumptions());
        return new Evaluation(
                decisionId,
                planned.plan().unit(),
                planned.plan().id(),
                planned.section(),
                assembled.target().identity().indicator(),
                planned.name(),
                planned.period(),
                planned.window().close(),
                planned.task(),
                outcome.verdict,
                outcome.severity,
                outcome.flags,
                outcome.reason,
                assembled.observed(),
                planned.text(),
                planned.reading(),
                assembled.target().share(),
                Optional.ofNullable(figures.get(Figure.GAP.property())).map(BigDecimal::negate),
                planned.leadAgency(),
                figures,
                assumptions,
                findings,
                List.of());
    }

    /** The evaluation of a compound target: its parts, and what the roll-up rules concluded of them. */
    Evaluation compound(
            PlannedCase planned, List<Evaluation> parts, Conclusion conclusion, Finding finding, String decisionId) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Optional<NotAssessedReason> reason = Optional.empty();
        Optional<Severity> severity = Optional.empty();
        for (Evaluation part : parts) {
            if (part.verdict() == conclusion.verdict()) {
                flags.addAll(part.flags());
                reason = reason.or(part::reason);
                severity = severity.or(part::severity);
            }
        }
        flags.remove(Flag.EXCEEDED);
        if (!parts.stream().allMatch(part -> part.flags().contains(Flag.ALREADY_MET))) {
            flags.remove(Flag.ALREADY_MET);
        }
        return new Evaluation(
                decisionId,
                planned.plan().unit(),
                planned.plan().id(),
                planned.section(),
                planned.code(),
                planned.name(),
                planned.period(),
                planned.window().close(),
                planned.task(),
                conclusion.verdict(),
                severity,
                flags,
                reason,
                Optional.empty(),
                planned.text(),
                planned.reading(),
                false,
                Optional.empty(),
                planned.leadAgency(),
                Map.of(),
                planned.assumptions(),
                List.of(finding),
                parts);
    }

    /** Figures of every case, then the policy's own, by name. */
    private static Map<String, BigDecimal> named(IndicatorCase fact) {
        Map<String, BigDecimal> named = new LinkedHashMap<>();
        for (Map.Entry<Figure, BigDecimal> figure : fact.figures().entrySet()) {
            named.put(figure.getKey().property(), figure.getValue());
        }
        named.putAll(fact.ownFigures());
        return named;
    }

    private Finding finding(Decision decision, String rule, Map<String, BigDecimal> figures, PlannedCase planned) {
        Optional<RuleBase> ruleBase = decision.ruleBase();
        Optional<RuleEntry> found =
                ruleBase.isPresent() ? ruleBase.orElseThrow().index().find(rule) : Optional.empty();
        String pack = ruleBase.isPresent() ? ruleBase.orElseThrow().pack().id() : "";
        if (found.isEmpty()) {
            return new Finding(pack, rule, Place.NONE, "", Map.of(), Map.of(), planned.legalBasis());
        }
        RuleEntry entry = found.orElseThrow();
        Map<String, BigDecimal> operands = new LinkedHashMap<>();
        for (Map.Entry<String, BigDecimal> figure : figures.entrySet()) {
            String property = figure.getKey();
            boolean shown = property.equals(Figure.OBSERVED.property()) || property.equals(Figure.THRESHOLD.property());
            if (shown || entry.operands().contains(property)) {
                operands.put(property, figure.getValue());
            }
        }
        Map<String, BigDecimal> compared = new LinkedHashMap<>();
        for (String name : entry.thresholds()) {
            BigDecimal value = thresholds.get(name);
            if (value != null) {
                compared.put(name, value);
            }
        }
        String basis = entry.legalBasis().isEmpty() ? planned.legalBasis() : entry.legalBasis();
        Optional<Bilingual> statement =
                Optional.ofNullable(ruleBase.orElseThrow().pack().statements().get(entry.row()));
        return new Finding(pack, rule, entry.place(), entry.row(), operands, compared, basis, statement);
    }

    /** What all conclusions of the deciding pack come to. */
    private record Outcome(
            Verdict verdict, Optional<Severity> severity, Set<Flag> flags, Optional<NotAssessedReason> reason) {

        static Outcome of(Decision decision) {
            if (decision.failure().isPresent() || decision.conclusions().isEmpty()) {
                return notAssessed(NotAssessedReason.RULE_ERROR);
            }
            if (decision.conflicting()) {
                return notAssessed(NotAssessedReason.CONFLICTING_RULES);
            }
            Conclusion first = decision.conclusions().get(0);
            Set<Flag> flags = EnumSet.noneOf(Flag.class);
            decision.conclusions().forEach(c -> flags.addAll(c.flags()));
            return new Outcome(first.verdict(), first.severity(), flags, first.reason());
        }

        private static Outcome notAssessed(NotAssessedReason reason) {
            return new Outcome(Verdict.NOT_ASSESSED, Optional.empty(), Set.of(), Optional.of(reason));
        }
    }

    /** Names the rule of a roll-up. */
    Finding rollUpFinding(Decision decision, PlannedCase planned) {
        return finding(decision, decision.conclusions().get(0).rule(), Map.of(), planned);
    }
}
