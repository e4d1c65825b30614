package vn.datchuan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datchuan.model.Indicator;
import vn.datchuan.model.Period;
import vn.datchuan.target.TargetKind;
import vn.datchuan.target.TargetNotation;
import vn.datchuan.target.TargetReading;

/** Sets one target of a draft in the place of another. Used once. */
final class TargetChange {

    private final PlanDraft draft;
    private final PlanChange.NewTarget change;
    private final LegalSource source;
    private final Optional<LocalDate> closedBy;

    TargetChange(PlanDraft draft, PlanChange.NewTarget change, LegalSource source, Optional<LocalDate> closedBy) {
        this.draft = draft;
        this.change = change;
        this.source = source;
        this.closedBy = closedBy;
    }

    void apply() {
        int index = draft.indexOf(change.code());
        if (index < 0) {
            draft.unknown(change);
            return;
        }
        PlannedIndicator indicator = draft.indicators.get(index);
        Optional<Period> found = period(indicator);
        if (found.isEmpty()) {
            return;
        }
        Period period = found.orElseThrow();
        draft.requireGroup(change.group(), change.place());
        draft.requireOpen(period, closedBy, change.place());
        if (draft.changesFirst(change.code(), period, change.group(), change.place())) {
            draft.indicators.set(index, indicator.withTargets(targets(indicator, period)));
        }
    }

    private Optional<Period> period(PlannedIndicator indicator) {
        List<String> labels = new ArrayList<>();
        Period known = null;
        for (PlannedTarget target : indicator.targets()) {
            boolean same = change.period().isPresent()
                    && target.period().sameSpan(change.period().orElseThrow());
            known = same ? target.period() : known;
            if (!labels.contains(target.period().label())) {
                labels.add(target.period().label());
            }
        }
        if (change.period().isEmpty()) {
            if (labels.size() == 1) {
                return Optional.of(indicator.targets().get(0).period());
            }
            problem("the change of " + change.code() + " names no period", "one of " + labels);
            return Optional.empty();
        }
        Period wanted = change.period().orElseThrow();
        if (change.newPeriod() && known != null) {
            problem(change.code() + " has a target for " + wanted.label() + " already", "no newPeriod");
            return Optional.empty();
        }
        if (!change.newPeriod() && known == null) {
            problem(
                    change.code() + " has no target for " + wanted.label() + " in plan " + draft.plan(),
                    "one of " + labels + ", or newPeriod: true");
            return Optional.empty();
        }
        return Optional.of(known == null ? wanted : known);
    }

    /** A target for all takes the place of every target of its period; one for a group that of the group, or stands beside the one for all. */
    private List<PlannedTarget> targets(PlannedIndicator indicator, Period period) {
        List<PlannedTarget> targets = new ArrayList<>(indicator.targets());
        int at = -1;
        int last = -1;
        PlannedTarget old = null;
        for (int i = 0; i < targets.size(); i++) {
            PlannedTarget target = targets.get(i);
            if (target.period().sameSpan(period)) {
                last = i;
                if (at < 0 && (change.group().isEmpty() || target.group().equals(change.group()))) {
                    at = i;
                }
                old = old == null || target.group().equals(change.group()) ? target : old;
            }
        }
        PlannedTarget made = made(indicator.indicator(), period, old);
        if (last < 0) {
            targets.add(placeOf(period, targets), made);
        } else if (at < 0) {
            targets.add(last + 1, made);
        } else {
            targets.set(at, made);
        }
        if (change.group().isEmpty()) {
            for (int i = targets.size() - 1; i >= 0; i--) {
                if (targets.get(i).period().sameSpan(period) && targets.get(i) != made) {
                    targets.remove(i);
                }
            }
        }
        return targets;
    }

    private static int placeOf(Period period, List<PlannedTarget> targets) {
        int place = 0;
        while (place < targets.size() && targets.get(place).period().compareTo(period) <= 0) {
            place++;
        }
        return place;
    }

    private PlannedTarget made(Indicator indicator, Period period, @Nullable PlannedTarget old) {
        TargetReading reading = change.reading().isPresent()
                ? change.reading().orElseThrow()
                : TargetNotation.read(PlannedIndicator.printed(indicator, change.text()));
        if (reading.kind() == TargetKind.UNREADABLE) {
            draft.problem(
                    change.textPlace(),
                    "target \"" + change.text() + "\" of indicator " + change.code() + " cannot be read",
                    "a printed target such as \"≥ 80%\" or \"Đạt\"");
        }
        boolean asBefore = old != null && old.cumulative();
        String basis = change.legalBasis().isEmpty() ? source.legalBasis(change.code()) : change.legalBasis();
        return new PlannedTarget(
                period,
                change.cumulative().isPresent() ? change.cumulative().orElseThrow() : asBefore,
                change.text(),
                reading,
                change.textPlace(),
                change.group(),
                basis);
    }

    private void problem(String what, String expected) {
        draft.problem(change.place(), what, expected);
    }
}
