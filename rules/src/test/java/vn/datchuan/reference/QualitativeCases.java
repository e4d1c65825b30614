package vn.datchuan.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** Targets in words, with ratings of every kind. */
final class QualitativeCases {

    private static final String[] RATINGS = {
        "Đạt",
        "Đáp ứng",
        "Hoàn thành",
        "Vượt",
        "Không đạt",
        "Không đáp ứng",
        "Không hoàn thành",
        "Chưa đạt",
        "Chưa hoàn thành",
        "Đang thực hiện",
        "chưa đạt",
        "đạt "
    };

    private QualitativeCases() {}

    static void fill(CaseDraft c) {
        Draw draw = c.draw;
        c.nature = draw.of("milestone", "milestone", "stock");
        c.share = false;
        c.bounded = false;
        c.anyWindow();
        if (draw.chance(15)) {
            int from = draw.between(2024, 2027);
            c.window(from, from + 4);
            c.labelStart = c.windowEnd.withDayOfYear(1);
        }
        String words = draw.of("Đạt", "Đáp ứng", "Đồng bộ", "Mở rộng", "Ban hành");
        c.target = ReferenceTarget.qualitative(words);
        c.asOf = switch (draw.between(1, 10)) {
            case 1 -> c.windowStart.minusDays(10);
            case 2, 3, 4 -> c.windowEnd.plusDays(draw.of(0, 1, 45, 400));
            case 5, 6 -> c.monthEnd(c.months() * 4 / 5);
            case 7 -> c.windowEnd.minusDays(draw.between(1, 70));
            default -> c.monthEnd(draw.between(1, c.months() - 1));
        };
        if (draw.chance(85) && !c.asOf.isBefore(c.windowStart)) {
            report(c, words);
        }
    }

    private static void report(CaseDraft c, String words) {
        Draw draw = c.draw;
        LocalDate close = c.windowEnd;
        LocalDate day = c.asOf.isBefore(close) ? c.asOf : draw.of(close, close, c.asOf, close.minusDays(60));
        c.figure(Span.yearOf(day.isAfter(close) ? close : day), day, rating(draw, words));
    }

    private static ReferenceValue rating(Draw draw, String words) {
        return switch (draw.between(1, 20)) {
            case 1 -> new ReferenceValue.Text("khá");
            case 2 -> new ReferenceValue.Number(BigDecimal.valueOf(80));
            case 3 -> new ReferenceValue.Missing();
            case 4 -> new ReferenceValue.NotApplicable();
            case 5, 6 -> new ReferenceValue.Text(words);
            case 7, 8 -> new ReferenceValue.Text("Chưa " + words.toLowerCase(Locale.ROOT));
            case 9 -> new ReferenceValue.Text("Không " + words.toLowerCase(Locale.ROOT));
            default -> new ReferenceValue.Text(draw.of(RATINGS));
        };
    }
}
