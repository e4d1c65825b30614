package vn.datchuan.examples.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.SeriesCase.Value;
import vn.datchuan.error.Place;
import vn.datchuan.examples.backtest.data.Area;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Period;

/** What was published, as rows: each figure closed and known on the day of its release. */
final class Releases {

    private Releases() {}

    static List<Measurement> rows(List<Area> areas) {
        List<Measurement> rows = new ArrayList<>();
        for (Area area : areas) {
            for (Value value : area.values()) {
                rows.add(row(area.code(), value));
            }
        }
        return rows;
    }

    private static Measurement row(String unit, Value value) {
        LocalDate day = value.day();
        return new Measurement(
                unit,
                Optional.empty(),
                VaccinationPlan.INDICATOR,
                new Period(day.toString(), day, day),
                value.value(),
                Optional.of(day),
                Optional.of(day),
                FigureStatus.OFFICIAL,
                false,
                "New Zealand Ministry of Health, CC BY-SA 4.0",
                "",
                Place.NONE);
    }
}
