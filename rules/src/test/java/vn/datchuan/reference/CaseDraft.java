package vn.datchuan.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A case in the making. */
final class CaseDraft {

    final Draw draw;
    String nature = "stock";
    boolean bounded = true;
    boolean share = true;
    int reportingMonths;
    int direction;
    LocalDate asOf;
    LocalDate windowStart;
    LocalDate windowEnd;
    LocalDate labelStart;

    /** Null: that of the window. */
    LocalDate labelEnd;

    ReferenceTarget target;
    List<ReferenceStep> steps = List.of();
    LocalDate comparableFrom;
    BigDecimal finalDenominator;
    final List<ReferenceFigure> figures = new ArrayList<>();

    CaseDraft(Draw draw) {
        this.draw = draw;
        this.reportingMonths = draw.of(1, 3, 3, 6);
        this.direction = draw.chance(75) ? 1 : -1;
        oneYear(draw.between(2024, 2028));
    }

    void oneYear(int year) {
        window(year, year);
    }

    void window(int from, int to) {
        windowStart = LocalDate.of(from, 1, 1);
        windowEnd = LocalDate.of(to, 12, 31);
        labelStart = windowStart;
    }

    /** A window of one year, or of some with either kind of label. */
    void anyWindow() {
        int years = draw.of(1, 1, 1, 2, 3, 5);
        int from = draw.between(2024, 2028);
        window(from, from + years - 1);
        if (draw.chance(60)) {
            labelStart = windowEnd.withDayOfYear(1);
        }
    }

    int months() {
        return (windowEnd.getYear() - windowStart.getYear() + 1) * 12;
    }

    /** Counts instead of shares now and then. */
    void anyUnit() {
        share = draw.chance(75);
        bounded = share && draw.chance(90);
    }

    /** The last day of the window's n-th month. */
    LocalDate monthEnd(int n) {
        return windowStart.plusMonths(n).minusDays(1);
    }

    void target(Fraction threshold) {
        BigDecimal value = decimal(threshold);
        int kind = draw.between(1, 100);
        if (kind <= 72) {
            target = ReferenceTarget.numeric(direction > 0 ? ">=" : "<=", value);
        } else if (kind <= 88) {
            target = ReferenceTarget.numeric(direction > 0 ? ">" : "<", value);
        } else if (kind <= 93) {
            target = ReferenceTarget.numeric("==", value);
        } else {
            BigDecimal far = value.add(BigDecimal.valueOf(5L * direction));
            target = direction > 0 ? ReferenceTarget.between(value, far) : ReferenceTarget.between(far, value);
        }
    }

    void plainTarget(Fraction threshold) {
        target = ReferenceTarget.numeric(direction > 0 ? ">=" : "<=", decimal(threshold));
    }

    /** Exact where four decimals suffice, else to one decimal. */
    static BigDecimal decimal(Fraction value) {
        BigDecimal exact = value.rounded(4);
        if (!Fraction.of(exact).equals(value)) {
            return value.rounded(1);
        }
        BigDecimal plain = exact.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    ReferenceValue number(Fraction value) {
        return new ReferenceValue.Number(decimal(value));
    }

    /** A share by its parts where it comes out in whole numbers, else the number. */
    ReferenceValue measured(Fraction value) {
        if (!share || draw.chance(60)) {
            BigDecimal plain = decimal(value);
            return new ReferenceValue.Number(plain.scale() == 0 && draw.chance(40) ? plain.setScale(1) : plain);
        }
        long den = draw.of(200L, 1000L, 10_000L);
        BigDecimal num = decimal(Fraction.of(decimal(value)).times(den).dividedBy(Fraction.HUNDRED));
        return num.scale() <= 0
                ? new ReferenceValue.Share(num, BigDecimal.valueOf(den))
                : new ReferenceValue.Number(decimal(value));
    }

    static ReferenceValue parts(Fraction num, Fraction den) {
        return new ReferenceValue.Share(num.rounded(0), den.rounded(0));
    }

    Fraction withinLimits(Fraction value) {
        if (!bounded) {
            return value;
        }
        return value.exceeds(Fraction.HUNDRED) ? Fraction.HUNDRED : value.signum() < 0 ? Fraction.ZERO : value;
    }

    void figure(LocalDate day, ReferenceValue value) {
        List<Span> spans = Span.reportedOn(day);
        figure(spans.get(draw.between(0, spans.size() - 1)), day, value);
    }

    void figure(Span span, LocalDate day, ReferenceValue value) {
        LocalDate knownOn = draw.chance(85) ? day : day.plusDays(draw.between(1, 12));
        String status = draw.of("official", "official", "official", "preliminary");
        figures.add(new ReferenceFigure(span.start(), span.end(), day, earlier(knownOn, day), status, value));
    }

    /** Known by the day of the evaluation where the figure is as old as that. */
    private LocalDate earlier(LocalDate knownOn, LocalDate day) {
        return asOf != null && knownOn.isAfter(asOf) && !day.isAfter(asOf) ? asOf : knownOn;
    }

    ReferenceCase build(String id) {
        return new ReferenceCase(
                id,
                nature,
                bounded,
                share,
                reportingMonths,
                direction,
                asOf,
                windowStart,
                windowEnd,
                labelStart,
                labelEnd == null ? windowEnd : labelEnd,
                target,
                steps,
                comparableFrom,
                finalDenominator,
                figures);
    }
}
