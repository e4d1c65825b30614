package vn.datchuan.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of the units of a plan (lịch sử đơn vị hành chính), asked by unit. Immutable. */
public final class UnitLineage {

    private final List<UnitEvent> events;
    private final Map<String, UnitEvent> ends = new HashMap<>();
    private final Map<String, UnitEvent> begins = new HashMap<>();

    /** @param events by date; of two in which one unit ends or begins the first counts */
    public UnitLineage(List<UnitEvent> events) {
        this.events = List.copyOf(events);
        for (UnitEvent event : events) {
            for (String unit : event.from()) {
                ends.putIfAbsent(unit, event);
            }
            for (String unit : event.to()) {
                begins.putIfAbsent(unit, event);
            }
        }
    }

    public boolean isEmpty() {
        return events.isEmpty();
    }

    /** The event in which a unit ended; empty if it did not. */
    public Optional<UnitEvent> endOf(String unit) {
        return Optional.ofNullable(ends.get(unit));
    }

    /** The event in which a unit began; empty if it was always there. */
    public Optional<UnitEvent> beginOf(String unit) {
        return Optional.ofNullable(begins.get(unit));
    }

    /** A unit with the days on which it exists, as far as the plan does not say them itself. */
    public PlannedUnit dated(PlannedUnit unit) {
        if (events.isEmpty()) {
            return unit;
        }
        Optional<LocalDate> from = unit.from();
        Optional<LocalDate> to = unit.to();
        Optional<UnitEvent> begin = beginOf(unit.code());
        Optional<UnitEvent> end = endOf(unit.code());
        if (from.isEmpty() && begin.isPresent()) {
            from = Optional.of(begin.orElseThrow().date());
        }
        if (to.isEmpty() && end.isPresent()) {
            to = Optional.of(end.orElseThrow().date().minusDays(1));
        }
        return new PlannedUnit(unit.unit(), unit.group(), from, to, unit.place());
    }
}
