package vn.datchuan.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.engine.RuleEntry;
import vn.datchuan.engine.RuleFailure;
import vn.datchuan.fact.Concludable;
import vn.datchuan.fact.ConcludedCase;
import vn.datchuan.fact.Conclusion;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;

/** What comes of facts under one choice of policies, with the rules as they are or with one pack's answer exchanged. Not thread-safe. */
final class Verdicts {

    private static final int BATCH = 1_000;
    private static final RuleChange NONE = new RuleChange(Optional.empty(), List.of());

    private final RuleBench bench;
    private final Map<RuleBase, List<RuleFailure>> failures = new LinkedHashMap<>();

    Verdicts(RuleBench bench) {
        this.bench = bench;
    }

    /** Another answer of one pack: what it concludes with a rule changed. */
    private record RuleChange(Optional<RuleBase> rules, List<Conclusion> conclusions) {
        List<Conclusion> of(RuleBase asked, Trial trial) {
            return rules.isPresent() && rules.orElseThrow() == asked ? conclusions : trial.of(asked);
        }
    }

    RuleBench bench() {
        return bench;
    }

    /** Asks all packs about all facts, each pack alone. */
    void ask(List<Trial> trials) {
        for (RuleBase rules : bench.layers()) {
            List<Trial> asked = new ArrayList<>();
            for (Trial trial : trials) {
                if (RuleBench.applies(rules, trial.fact(), trial.asOf())) {
                    asked.add(trial);
                }
            }
            ask(rules, asked, false);
        }
        for (RuleBase rules : bench.reviews()) {
            List<Trial> asked = new ArrayList<>();
            for (Trial trial : trials) {
                if (trial.fact() instanceof IndicatorCase subject) {
                    standing(trial, subject).ifPresent(concluded -> {
                        trial.putReviewed(rules, concluded);
                        asked.add(trial);
                    });
                }
            }
            ask(rules, asked, true);
        }
    }

    private void ask(RuleBase rules, List<Trial> trials, boolean review) {
        for (int from = 0; from < trials.size(); from += BATCH) {
            List<Trial> batch = trials.subList(from, Math.min(trials.size(), from + BATCH));
            List<Concludable> facts = new ArrayList<>(batch.size());
            for (Trial trial : batch) {
                facts.add(trial.seenBy(rules, review).orElseThrow());
            }
            List<RuleFailure> failed = rules.judge(facts);
            if (!failed.isEmpty()) {
                failures.computeIfAbsent(rules, r -> new ArrayList<>()).addAll(failed);
            }
            for (int i = 0; i < batch.size(); i++) {
                List<Conclusion> concluded = new ArrayList<>(facts.get(i).conclusions());
                concluded.sort(Comparator.comparing(Conclusion::rule));
                batch.get(i).put(rules, concluded);
                facts.get(i).conclusions().clear();
            }
        }
    }

    /** The concluded case as reviewing policies see it; empty where nothing clear was concluded. */
    private Optional<ConcludedCase> standing(Trial trial, IndicatorCase subject) {
        for (RuleBase rules : bench.layers()) {
            List<Conclusion> concluded = trial.of(rules);
            if (failed(rules, trial)) {
                return Optional.empty();
            }
            if (!concluded.isEmpty()) {
                String row = row(rules, concluded.get(0));
                return conflicting(concluded)
                        ? Optional.empty()
                        : Optional.of(new ConcludedCase(subject, row, concluded.get(0), trial.decision()));
            }
        }
        return Optional.empty();
    }

    /** What comes of a fact. */
    CaseVerdict of(Trial trial) {
        return of(trial, NONE);
    }

    /** What comes of it where one pack concludes something else. */
    CaseVerdict of(Trial trial, RuleBase changed, List<Conclusion> instead) {
        return of(trial, new RuleChange(Optional.of(changed), instead));
    }

    private CaseVerdict of(Trial trial, RuleChange change) {
        CaseVerdict verdict = judged(trial, change);
        for (RuleBase rules : bench.reviews()) {
            List<Conclusion> concluded = change.of(rules, trial);
            if (failed(rules, trial)) {
                return CaseVerdict.notAssessed(NotAssessedReason.RULE_ERROR, List.of(), List.of());
            }
            if (!concluded.isEmpty()) {
                verdict = verdict(rules, concluded);
            }
        }
        return verdict;
    }

    private CaseVerdict judged(Trial trial, RuleChange change) {
        for (RuleBase rules : bench.layers()) {
            if (failed(rules, trial)) {
                break;
            }
            List<Conclusion> concluded = change.of(rules, trial);
            if (!concluded.isEmpty()) {
                return verdict(rules, concluded);
            }
        }
        return CaseVerdict.notAssessed(NotAssessedReason.RULE_ERROR, List.of(), List.of());
    }

    /** True if a rule of the pack threw for the fact. */
    private boolean failed(RuleBase rules, Trial trial) {
        for (RuleFailure failure : failures.getOrDefault(rules, List.of())) {
            if (failure.fact() == trial.fact()) {
                return true;
            }
        }
        return false;
    }

    private static CaseVerdict verdict(RuleBase rules, List<Conclusion> concluded) {
        List<String> names = new ArrayList<>(1);
        List<String> rows = new ArrayList<>(1);
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Conclusion conclusion : concluded) {
            names.add(conclusion.rule());
            rows.add(row(rules, conclusion));
            flags.addAll(conclusion.flags());
        }
        if (conflicting(concluded)) {
            return CaseVerdict.notAssessed(NotAssessedReason.CONFLICTING_RULES, rows, names);
        }
        Conclusion first = concluded.get(0);
        return new CaseVerdict(first.verdict(), first.severity(), first.reason(), flags, rows, names);
    }

    private static String row(RuleBase rules, Conclusion conclusion) {
        return rules.index().find(conclusion.rule()).map(RuleEntry::row).orElse("");
    }

    private static boolean conflicting(List<Conclusion> concluded) {
        for (Conclusion conclusion : concluded) {
            if (!conclusion.sameVerdict(concluded.get(0))) {
                return true;
            }
        }
        return false;
    }
}
