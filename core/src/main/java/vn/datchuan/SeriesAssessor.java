package vn.datchuan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.datchuan.assembly.CaseAssembler;
import vn.datchuan.assembly.FigureUnit;
import vn.datchuan.assembly.JudgedTarget;
import vn.datchuan.engine.Decision;
import vn.datchuan.engine.Outcome;
import vn.datchuan.error.Place;
import vn.datchuan.fact.CaseIdentity;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.Frequency;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Period;
import vn.datchuan.target.Criterion;
import vn.datchuan.trend.PlanPath;

/** Judges series without plans by the rules that judge plans. Thread-safe. */
final class SeriesAssessor {

    private final LoadedPacks packs;
    private final CaseAssembler assembler;

    SeriesAssessor(LoadedPacks packs, PolicyParameters policy) {
        this.packs = packs;
        this.assembler = new CaseAssembler(policy, packs.ownFigures());
    }

    List<SeriesVerdict> assess(List<SeriesCase> cases) {
        SortedMap<LocalDate, List<Integer>> byDay = new TreeMap<>();
        for (int i = 0; i < cases.size(); i++) {
            byDay.computeIfAbsent(cases.get(i).asOf(), day -> new ArrayList<>()).add(i);
        }
        SeriesVerdict[] verdicts = new SeriesVerdict[cases.size()];
        for (var day : byDay.entrySet()) {
            List<IndicatorCase> facts = new ArrayList<>(day.getValue().size());
            for (int i : day.getValue()) {
                facts.add(fact(cases.get(i)));
            }
            List<Decision> decisions = packs.layers().judge(facts, day.getKey());
            decisions = packs.reviews().review(facts, decisions, fact -> Optional.empty());
            for (int k = 0; k < facts.size(); k++) {
                int i = day.getValue().get(k);
                verdicts[i] = verdict(cases.get(i).id(), facts.get(k), decisions.get(k));
            }
        }
        return List.of(verdicts);
    }

    private static SeriesVerdict verdict(String id, IndicatorCase fact, Decision decision) {
        Outcome outcome = decision.outcome();
        return new SeriesVerdict(
                id,
                outcome.verdict(),
                outcome.severity(),
                outcome.flags(),
                outcome.reason(),
                decision.standingRow(),
                fact.figures());
    }

    private IndicatorCase fact(SeriesCase c) {
        List<Measurement> measured = new ArrayList<>(c.series().size());
        for (SeriesCase.Value value : c.series()) {
            measured.add(measurement(c, value));
        }
        return assembler
                .assemble(target(c), CaseAssembler.knownFigures(c.asOf(), measured), c.asOf())
                .fact();
    }

    private static JudgedTarget target(SeriesCase c) {
        Period window = new Period("", c.start(), c.close());
        List<PlanPath.Node> path = new ArrayList<>(c.path().size());
        for (SeriesCase.PathLevel level : c.path()) {
            path.add(new PlanPath.Node(level.day(), level.value()));
        }
        return new JudgedTarget(
                new CaseIdentity("", "", c.id(), ""),
                new Criterion.Threshold(c.comparison(), c.target()),
                false,
                c.share(),
                "",
                c.nature(),
                c.bounded(),
                frequency(c.series()),
                c.direction(),
                window,
                window,
                c.close(),
                List.of(),
                Optional.empty(),
                c.population(),
                c.share() ? FigureUnit.PERCENT : FigureUnit.PLAIN,
                Optional.empty(),
                Optional.of(new JudgedTarget.Course(c.base(), path)));
    }

    /** The median spacing; of an even number of spacings the longer of the two in the middle. A single value says nothing: monthly. */
    private static Frequency frequency(List<SeriesCase.Value> series) {
        List<Long> spacing = new ArrayList<>();
        for (int i = 1; i < series.size(); i++) {
            spacing.add(ChronoUnit.DAYS.between(
                    series.get(i - 1).day(), series.get(i).day()));
        }
        spacing.sort(null);
        return spacing.isEmpty() ? Frequency.MONTHLY : Frequency.nearest(spacing.get(spacing.size() / 2));
    }

    /** A level stands on its day; what is cumulated stands for its window, or for a window of the same length before. */
    private static Measurement measurement(SeriesCase c, SeriesCase.Value value) {
        Period span = new Period("", value.day(), value.day());
        if (c.nature() == Nature.FLOW || c.nature() == Nature.RATIO) {
            boolean before = value.day().isBefore(c.start());
            span = before
                    ? new Period("", c.start().minusYears(1), c.close().minusYears(1))
                    : new Period("", c.start(), c.close());
        }
        return new Measurement(
                "",
                Optional.empty(),
                c.id(),
                span,
                value.value(),
                Optional.of(value.day()),
                Optional.empty(),
                FigureStatus.OFFICIAL,
                false,
                "",
                "",
                Place.NONE);
    }
}
