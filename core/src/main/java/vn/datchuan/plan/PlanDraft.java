package vn.datchuan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Period;
import vn.datchuan.model.ReportingCalendar;

/** The indicators and tasks of a plan while later documents change them, one after the other. What cannot be done becomes a problem. Used once. */
final class PlanDraft {

    final List<PlannedIndicator> indicators;
    final List<Task> tasks;
    final List<Section> sections;
    final List<UnitGroup> groups;
    final List<Problem> problems;

    private final String plan;
    private final ReportingCalendar calendar;
    private final Map<String, Place> changed = new HashMap<>();
    private LocalDate day = LocalDate.MIN;

    /** Starts from a whole plan. */
    PlanDraft(Plan base, List<Problem> problems) {
        this.plan = base.id();
        this.calendar = base.calendar();
        this.indicators = new ArrayList<>(base.indicators());
        this.tasks = new ArrayList<>(base.tasks());
        this.sections = new ArrayList<>(base.sections());
        this.groups = new ArrayList<>(base.provisions().groups());
        this.problems = problems;
    }

    /** Changes of another plan that extends this one. */
    void overlay(Plan overlay, List<PlanChange> changes) {
        apply(changes, overlay, Optional.empty());
    }

    /** Changes of a later document; two of one day may not change the same target. */
    void amend(Amendment amendment) {
        if (!amendment.effective().equals(day)) {
            changed.clear();
            day = amendment.effective();
        }
        Optional<LocalDate> closedBy = amendment.retroactive() ? Optional.empty() : Optional.of(amendment.effective());
        apply(amendment.changes(), amendment, closedBy);
    }

    private void apply(List<PlanChange> changes, LegalSource source, Optional<LocalDate> closedBy) {
        for (PlanChange change : changes) {
            if (change instanceof PlanChange.NewTarget target) {
                new TargetChange(this, target, source, closedBy).apply();
            } else if (change instanceof PlanChange.NewIndicator added) {
                add(added, source, closedBy);
            } else if (change instanceof PlanChange.Dropped dropped) {
                drop(dropped, closedBy);
            }
        }
    }

    private void add(PlanChange.NewIndicator added, LegalSource source, Optional<LocalDate> closedBy) {
        String code = added.code();
        if (codes().contains(code)) {
            problem(added.place(), "indicator \"" + code + "\" stands in plan " + plan + " already", "another code");
            return;
        }
        if (!hasSection(added.indicator().indicator().section())) {
            problem(
                    added.place(),
                    "section \"" + added.indicator().indicator().section() + "\" of " + code + " is not declared",
                    "a section of the plan");
        }
        String basis = added.legalBasis().isEmpty() ? source.legalBasis(code) : added.legalBasis();
        List<PlannedTarget> targets = new ArrayList<>();
        for (PlannedTarget target : added.indicator().targets()) {
            requireGroup(target.group(), target.place());
            requireOpen(target.period(), closedBy, target.place());
            targets.add(target.withLegalBasis(basis));
        }
        indicators.add(added.indicator().withTargets(targets));
    }

    /** Periods that were closed when the indicator was dropped keep their targets. */
    private void drop(PlanChange.Dropped dropped, Optional<LocalDate> closedBy) {
        int index = indexOf(dropped.code());
        if (index >= 0) {
            List<PlannedTarget> kept = new ArrayList<>();
            for (PlannedTarget target : indicators.get(index).targets()) {
                if (isClosed(target.period(), closedBy)) {
                    kept.add(target);
                }
            }
            PlannedIndicator indicator = indicators.remove(index);
            if (!kept.isEmpty()) {
                indicators.add(index, indicator.withTargets(kept));
            }
            return;
        }
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).code().equals(dropped.code())) {
                tasks.remove(i);
                return;
            }
        }
        List<String> known = codes();
        for (Task task : tasks) {
            known.add(task.code());
        }
        unknown(dropped, known);
    }

    int indexOf(String code) {
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).indicator().code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    void unknown(PlanChange change) {
        unknown(change, codes());
    }

    private void unknown(PlanChange change, List<String> known) {
        String near = NearCodes.of(change.code(), known);
        problem(
                change.place(),
                "\"" + change.code() + "\" is not in plan " + plan,
                near.isEmpty() ? "a code of that plan" : near);
    }

    List<String> codes() {
        List<String> codes = new ArrayList<>(indicators.size());
        for (PlannedIndicator indicator : indicators) {
            codes.add(indicator.indicator().code());
        }
        return codes;
    }

    private boolean hasSection(String id) {
        for (Section section : sections) {
            if (section.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    void requireGroup(String group, Place place) {
        if (group.isEmpty()) {
            return;
        }
        List<String> ids = new ArrayList<>(groups.size());
        for (UnitGroup known : groups) {
            ids.add(known.id());
        }
        if (!ids.contains(group)) {
            problem(place, "group \"" + group + "\" is not declared", "one of " + ids);
        }
    }

    void requireOpen(Period period, Optional<LocalDate> closedBy, Place place) {
        if (isClosed(period, closedBy)) {
            problem(
                    place,
                    "period " + period.label() + " closed on " + calendar.close(period)
                            + ", and the change counts from " + closedBy.orElseThrow(),
                    "a later period, or retroactive: true");
        }
    }

    private boolean isClosed(Period period, Optional<LocalDate> closedBy) {
        return closedBy.isPresent() && !calendar.close(period).isAfter(closedBy.orElseThrow());
    }

    /** True if nothing of the same document or day has set this target before; else a problem. */
    boolean changesFirst(String code, Period period, String group, Place place) {
        Place other = changed.putIfAbsent(code + " " + period.start() + " " + period.end() + " " + group, place);
        if (other != null) {
            problem(
                    place,
                    "the target of " + code + " for " + period.label() + " is changed at " + other + " too",
                    "one change");
        }
        return other == null;
    }

    void problem(Place place, String what, String expected) {
        problems.add(new Problem(place, what, expected));
    }

    String plan() {
        return plan;
    }
}
