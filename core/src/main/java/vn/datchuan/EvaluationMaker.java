package vn.datchuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.assembly.AssembledCase;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.engine.Decision;
import vn.datchuan.engine.Layers;
import vn.datchuan.engine.Outcome;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.model.AdministrativeUnit;
import vn.datchuan.verdict.Basis;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.DeferredText;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.ExpertOverride;
import vn.datchuan.verdict.Finding;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NamedNumbers;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Severity;

/** Turns what rules concluded of a case into an evaluation with its findings. */
final class EvaluationMaker {

    private final FindingMaker findings;

    EvaluationMaker(PolicyParameters policy, Layers layers, LocalDate asOf) {
        this.findings = new FindingMaker(policy.byName(), layers, asOf);
    }

    /** The evaluation of one judged case. */
    Evaluation make(
            AdministrativeUnit unit,
            PlannedCase planned,
            AssembledCase assembled,
            Decision decision,
            Optional<ExpertOverride> override,
            DeferredText decisionId) {
        NamedNumbers figures = assembled.fact().figures();
        Outcome outcome = decision.outcome();
        List<Finding> conclusive = findings.of(decision, assembled.fact().identity(), figures, planned.legalBasis());
        List<DataAssumption> assumptions = joined(planned.assumptions(), assembled.assumptions());
        return new Evaluation(
                decisionId,
                unit,
                planned.plan().id(),
                planned.section(),
                assembled.target().identity().indicator(),
                planned.name(),
                planned.period(),
                assembled.target().close(),
                planned.task(),
                outcome.verdict(),
                outcome.severity(),
                outcome.flags(),
                outcome.reason(),
                assembled.observed(),
                planned.text(),
                planned.reading(),
                assembled.target().share(),
                planned.leadAgency(),
                figures,
                assumptions,
                conclusive,
                List.of(),
                decision.revision(override),
                assembled.basis());
    }

    /** The evaluation of a compound target: its parts, and what the roll-up rules concluded of them. */
    Evaluation compound(
            AdministrativeUnit unit,
            PlannedCase planned,
            List<Evaluation> parts,
            Decision decision,
            DeferredText decisionId) {
        Outcome outcome = decision.outcome();
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Optional<NotAssessedReason> reason = outcome.reason();
        Optional<Severity> severity = Optional.empty();
        for (Evaluation part : parts) {
            if (outcome.reason().isEmpty() && part.verdict() == outcome.verdict()) {
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
                unit,
                planned.plan().id(),
                planned.section(),
                planned.code(),
                planned.name(),
                planned.period(),
                planned.window().close(),
                planned.task(),
                outcome.verdict(),
                severity,
                flags,
                reason,
                Optional.empty(),
                planned.text(),
                planned.reading(),
                false,
                planned.leadAgency(),
                NamedNumbers.NONE,
                planned.assumptions(),
                findings.of(decision, NamedNumbers.NONE, planned.legalBasis()),
                parts,
                Optional.empty(),
                Basis.PLAIN);
    }

    private static List<DataAssumption> joined(List<DataAssumption> first, List<DataAssumption> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<DataAssumption> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
