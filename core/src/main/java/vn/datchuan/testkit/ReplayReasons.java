package vn.datchuan.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.explain.Explainer;
import vn.datchuan.explain.Language;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.RulePack;
import vn.datchuan.timeline.CaseKey;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.verdict.Evaluation;

/**
 * Tells why a verdict is not the one expected. The explanation comes from an evaluation of that day, which is made only when something differs, and only where
 * there is one version of each pack: else the row and its figures have to do.
 */
final class ReplayReasons {

    private final List<RulePack> packs;
    private final ReplayFolder folder;
    private final Map<LocalDate, Map<CaseKey, Evaluation>> evaluations = new HashMap<>();
    private Optional<ComplianceEvaluator> evaluator = Optional.empty();

    ReplayReasons(List<RulePack> packs, ReplayFolder folder) {
        this.packs = packs;
        this.folder = folder;
    }

    /** Place, what differs, row, figure and target, and the explanation. */
    String of(ReplayExpectation expectation, DatedVerdict found, List<String> differences) {
        StringBuilder text = new StringBuilder(expectation.place() + ": " + expectation.key() + " as of " + found.asOf()
                + " (" + expectation.why() + ")");
        differences.forEach(difference -> text.append("\n  ").append(difference));
        text.append("\n  row ")
                .append(found.row().isEmpty() ? "none" : found.row())
                .append(" of ")
                .append(found.pack().isEmpty() ? "no pack" : found.pack())
                .append(", observed ")
                .append(found.observed().isEmpty() ? "nothing" : found.observed());
        found.observedAsOf().ifPresent(day -> text.append(" of ").append(day));
        text.append(", target ").append(found.target());
        evaluation(expectation.key(), found.asOf()).ifPresent(e -> text.append("\n  ")
                .append(Explainer.explain(e, Language.VI))
                .append("\n  ")
                .append(Explainer.explain(e, Language.EN)));
        return text.toString();
    }

    private Optional<Evaluation> evaluation(CaseKey key, LocalDate day) {
        Set<String> ids = new HashSet<>();
        for (RulePack pack : packs) {
            if (!ids.add(pack.id())) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(
                evaluations.computeIfAbsent(day, this::evaluate).get(key));
    }

    private Map<CaseKey, Evaluation> evaluate(LocalDate day) {
        if (evaluator.isEmpty()) {
            evaluator = Optional.of(ComplianceEvaluator.builder()
                    .packs(packs)
                    .policy(folder.policy())
                    .build());
        }
        List<Measurement> known = new ArrayList<>();
        for (Measurement value : folder.values()) {
            LocalDate from =
                    value.knownOn().or(value::asOf).orElse(value.period().end());
            if (!from.isAfter(day)) {
                known.add(value);
            }
        }
        Map<CaseKey, Evaluation> byKey = new HashMap<>();
        for (Evaluation e : evaluator.orElseThrow().evaluate(known, day).evaluations()) {
            byKey.put(
                    new CaseKey(
                            e.unit().code(), e.plan(), e.indicator(), e.period().label()),
                    e);
        }
        return byKey;
    }
}
