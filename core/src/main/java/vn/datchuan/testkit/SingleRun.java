package vn.datchuan.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.assembly.CaseAssembler;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.VerdictTally;
import vn.datchuan.verdict.ExpertOverride;
import vn.datchuan.verdict.Verdict;

/** Runs cases of packs without a plan. */
final class SingleRun {

    private static final LocalDate DECIDED_ON = LocalDate.of(2026, 1, 1);

    private SingleRun() {}

    /** A case with its fact. */
    static Judged judged(PackCase c, CaseAssembler assembler) {
        if (c instanceof SetCase set) {
            VerdictTally tally = new VerdictTally(
                    SingleFacts.UNIT,
                    set.set(),
                    set.fail(),
                    set.atRisk(),
                    set.notAssessed(),
                    set.onTrack(),
                    set.pass());
            Trial trial = new Trial(tally, DECIDED_ON, Optional.empty());
            return new Judged(c, c.name(), set.expected(), List.of(trial), false);
        }
        SingleCase single = (SingleCase) c;
        Trial trial = new Trial(
                SingleFacts.fact(single, assembler),
                single.asOf(),
                single.decision().map(SingleRun::decision));
        return new Judged(c, c.name(), single.expected(), List.of(trial), false);
    }

    private static ExpertOverride decision(Verdict verdict) {
        return new ExpertOverride(
                SingleFacts.UNIT, "p", SingleFacts.INDICATOR, "w", verdict, "author", DECIDED_ON, "as the case says");
    }

    /** Outcomes of all cases that are not of a plan. */
    static List<CaseOutcome> outcomes(List<JudgedCases> cases) {
        List<CaseOutcome> outcomes = new ArrayList<>();
        for (JudgedCases under : cases) {
            for (Judged one : under.judged()) {
                if (!(one.of() instanceof PlanCase)) {
                    outcomes.add(outcome(one, under.verdicts()));
                }
            }
        }
        return outcomes;
    }

    private static CaseOutcome outcome(Judged one, Verdicts verdicts) {
        CaseVerdict got = one.verdict(verdicts::of);
        List<String> differences = new ArrayList<>(one.expected().differences(got));
        if (one.of() instanceof SingleCase single) {
            String read = SingleFacts.written(SingleFacts.criterion(single));
            if (!read.equals(single.criterion())) {
                differences.add(0, "criterion: expected " + single.criterion() + ", read " + read);
            }
        }
        return differences.isEmpty()
                ? new CaseOutcome(one.of(), differences, "", "")
                : new CaseOutcome(one.of(), differences, told(one, got, true), told(one, got, false));
    }

    /** The rules that concluded and the figures they saw. */
    private static String told(Judged one, CaseVerdict got, boolean vietnamese) {
        StringBuilder text = new StringBuilder(vietnamese ? "Kết luận: " : "Concluded: ").append(got);
        if (!got.rules().isEmpty()) {
            text.append(vietnamese ? "; quy tắc: " : "; by: ").append(String.join("; ", got.rules()));
        }
        if (one.trials().get(0).fact() instanceof IndicatorCase fact) {
            List<String> figures = new ArrayList<>();
            fact.figures().forEach((figure, value) -> figures.add(figure + " " + value.toPlainString()));
            text.append(vietnamese ? "; số liệu: " : "; figures: ").append(String.join(", ", figures));
        }
        return text.toString();
    }
}
