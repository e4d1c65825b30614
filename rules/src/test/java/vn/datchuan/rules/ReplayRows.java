package vn.datchuan.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.datchuan.error.Place;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Period;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.RulePack;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.timeline.ReplayReport;
import vn.datchuan.timeline.Timeline;

/** A made-up commune with a level, a flow, a share and a rating, and rows that were closed on one day and known on another. */
final class ReplayRows {

    static final String PLAN = """
            plan: xa-r
            title: "KẾ HOẠCH (minh hoạ)"
            document: {number: "1/KH-UBND", issuer: "UBND xã"}
            years: 2026-2027
            unit: {code: xa-r, name: "xã R", level: commune, province: "T"}
            sections: [{id: "I", title: "Chỉ tiêu"}]
            indicators:
              - {code: "I.1", section: "I", number: "1", name: "Tỷ lệ hộ dùng nước sạch", unitOfMeasure: "%", nature: stock,
                 bounded: true, frequency: quarterly, direction: higher, targets: [{period: 2026, text: "≥ 80%"}, {period: 2027, text: "≥ 85%"}]}
              - {code: "I.2", section: "I", number: "2", name: "Số mô hình", unitOfMeasure: "mô hình", nature: flow,
                 bounded: false, frequency: quarterly, direction: higher, targets: [{period: 2026, text: "≥ 12"}]}
              - {code: "I.3", section: "I", number: "3", name: "Tỷ lệ hồ sơ trễ hạn", unitOfMeasure: "%", nature: ratio,
                 bounded: true, frequency: quarterly, direction: lower, targets: [{period: 2026, text: "≤ 5%"}]}
              - {code: "I.4", section: "I", number: "4", name: "Công nhận chuẩn", nature: stock,
                 bounded: false, frequency: annual, direction: higher, targets: [{period: 2026, text: "Đạt"}]}
            """;

    private ReplayRows() {}

    static List<RulePack> packs() {
        return packs(PLAN);
    }

    static List<RulePack> packs(String plan) {
        return PlanPacks.of("xa-r", Layer.COMMUNE, plan).withShipped();
    }

    /** A row; an empty day is not given. */
    static Measurement row(String indicator, String period, MeasuredValue value, String asOf, String knownOn) {
        return new Measurement(
                "xa-r",
                Optional.empty(),
                indicator,
                Period.parse(period).orElseThrow(),
                value,
                day(asOf),
                day(knownOn),
                FigureStatus.OFFICIAL,
                false,
                "",
                "",
                Place.NONE);
    }

    static Measurement row(String indicator, String period, String number, String asOf, String knownOn) {
        return row(indicator, period, new MeasuredValue.Numeric(new BigDecimal(number)), asOf, knownOn);
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    /** Verdicts of one case, a line each: day, verdict, figure. */
    static List<String> lines(ReplayReport report, String indicator, String period) {
        return timeline(report, indicator, period).verdicts().stream()
                .map(ReplayRows::line)
                .toList();
    }

    static Timeline timeline(ReplayReport report, String indicator, String period) {
        return report.timelines().stream()
                .filter(t -> t.key().indicator().equals(indicator)
                        && t.key().period().equals(period))
                .findFirst()
                .orElseThrow();
    }

    private static String line(DatedVerdict v) {
        String reason = v.reason().map(r -> " " + r).orElse("");
        return v.asOf() + " " + v.verdict() + reason + (v.observed().isEmpty() ? "" : " " + v.observed());
    }
}
