package vn.datchuan.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.datchuan.reference.ReferenceCase;
import vn.datchuan.reference.ReferenceFigure;
import vn.datchuan.reference.ReferenceStep;
import vn.datchuan.reference.ReferenceTarget;
import vn.datchuan.reference.ReferenceValue;

/** Every combination of window, day, criterion, kind of indicator, state of the data, value and history. */
final class CaseGrid {

    private static final List<String> NATURES = List.of("stock", "survey", "ratio", "flow");
    private static final List<String> NO_NUMBERS = List.of(
            "none",
            "no cases",
            "too many",
            "missing",
            "not applicable",
            "words",
            "meets",
            "misses",
            "undecided",
            "conflicting",
            "old",
            "not comparable");
    private static final List<String> HISTORIES =
            List.of("alone", "base below", "base met", "from nothing", "rising", "falling");

    private final List<ReferenceCase> cases = new ArrayList<>();

    private CaseGrid() {}

    static List<ReferenceCase> all() {
        CaseGrid grid = new CaseGrid();
        for (int years : new int[] {1, 3}) {
            for (LocalDate asOf : days(years)) {
                for (String nature : NATURES) {
                    grid.add(years, asOf, nature);
                }
            }
        }
        return grid.cases;
    }

    /** Before the window, in its early part, at a quarter and three quarters, on the eve of the close, on its day and long after. */
    private static List<LocalDate> days(int years) {
        LocalDate start = LocalDate.of(2026, 1, 1);
        LocalDate end = start.plusYears(years).minusDays(1);
        return List.of(
                start.minusDays(1),
                start,
                start.plusMonths(2L * years).minusDays(1),
                start.plusMonths(3L * years).minusDays(1),
                start.plusMonths(9L * years).minusDays(1),
                end.minusDays(1),
                end,
                end.plusDays(400));
    }

    private static List<ReferenceTarget> numeric() {
        return List.of(
                ReferenceTarget.numeric(">=", new BigDecimal("80")),
                ReferenceTarget.numeric(">", new BigDecimal("80")),
                ReferenceTarget.numeric(">=", new BigDecimal("80")).asMaintained(),
                ReferenceTarget.numeric(">=", new BigDecimal("100")),
                ReferenceTarget.numeric(">", BigDecimal.ZERO),
                ReferenceTarget.between(new BigDecimal("80"), new BigDecimal("90")),
                ReferenceTarget.numeric("==", new BigDecimal("80")),
                ReferenceTarget.numeric("<=", new BigDecimal("20")),
                ReferenceTarget.numeric("<", new BigDecimal("20")),
                ReferenceTarget.numeric("<=", BigDecimal.ZERO),
                ReferenceTarget.numeric("==", BigDecimal.ZERO));
    }

    private void add(int years, LocalDate asOf, String nature) {
        for (ReferenceTarget target : numeric()) {
            for (String history : HISTORIES) {
                for (String gap : new String[] {"30", "3", "0.4", "0", "-1"}) {
                    add(years, asOf, nature, target, history, gap);
                }
            }
            for (String state : NO_NUMBERS) {
                add(years, asOf, nature, target, "rising", state);
            }
        }
        for (String state : NO_NUMBERS) {
            add(years, asOf, nature, ReferenceTarget.notSet(), "alone", state);
            add(years, asOf, nature, ReferenceTarget.unreadable("?"), "alone", state);
        }
        for (String words : new String[] {"none", "Đạt", "Không đạt", "Chưa đạt", "khá", "missing"}) {
            add(years, asOf, "milestone", ReferenceTarget.qualitative("Đạt"), "alone", words);
        }
    }

    private void add(int years, LocalDate asOf, String nature, ReferenceTarget target, String history, String state) {
        LocalDate start = LocalDate.of(2026, 1, 1);
        LocalDate end = start.plusYears(years).minusDays(1);
        int direction = target.op() != null && target.op().startsWith("<") ? -1 : 1;
        BigDecimal threshold = target.value() == null ? BigDecimal.ZERO : target.value();
        LocalDate day = state.equals("old") ? asOf.minusMonths(7) : asOf.isAfter(end) ? end : asOf;
        List<ReferenceFigure> figures = new ArrayList<>();
        if (!state.equals("none")) {
            for (ReferenceValue value : values(state, threshold, direction)) {
                figures.add(figure(day, value));
            }
        }
        history(figures, history, threshold, direction, day);
        boolean share = !nature.equals("flow") && !nature.equals("milestone");
        List<ReferenceStep> steps = new ArrayList<>();
        for (int i = 1; i < years && target.kind().equals("numeric"); i++) {
            BigDecimal step = threshold.subtract(BigDecimal.valueOf(10L * direction * (years - i)));
            steps.add(new ReferenceStep(
                    start.plusYears(i).minusDays(1), ReferenceTarget.numeric(direction > 0 ? ">=" : "<=", step)));
        }
        cases.add(new ReferenceCase(
                String.join(" ", nature, target.toString(), history, state),
                nature,
                share,
                share,
                3,
                direction,
                asOf,
                start,
                end,
                years == 1 ? start : end.withDayOfYear(1),
                target,
                steps,
                state.equals("not comparable") ? day.plusDays(1) : null,
                nature.equals("ratio") && state.equals("30") ? BigDecimal.valueOf(110) : null,
                figures));
    }

    private static ReferenceFigure figure(LocalDate day, ReferenceValue value) {
        LocalDate first = day.withDayOfYear(1);
        return new ReferenceFigure(first, first.plusYears(1).minusDays(1), day, day, "official", value);
    }

    private static List<ReferenceValue> values(String state, BigDecimal threshold, int direction) {
        BigDecimal better = threshold.add(BigDecimal.valueOf(5L * direction));
        BigDecimal worse = threshold.subtract(BigDecimal.valueOf(5L * direction));
        return switch (state) {
            case "no cases" -> List.of(new ReferenceValue.Share(BigDecimal.ZERO, BigDecimal.ZERO));
            case "too many" -> List.of(new ReferenceValue.Share(BigDecimal.valueOf(11), BigDecimal.TEN));
            case "missing" -> List.of(new ReferenceValue.Missing());
            case "not applicable" -> List.of(new ReferenceValue.NotApplicable());
            case "words" -> List.of(new ReferenceValue.Text("khá"));
            case "Đạt", "Không đạt", "Chưa đạt", "khá" -> List.of(new ReferenceValue.Text(state));
            case "meets" -> List.of(bound(better, direction > 0));
            case "misses" -> List.of(bound(worse, direction < 0));
            case "undecided" -> List.of(bound(worse, direction > 0));
            case "conflicting" -> List.of(new ReferenceValue.Number(better), new ReferenceValue.Number(worse));
            case "30", "3" ->
                List.of(new ReferenceValue.Share(
                        threshold
                                .subtract(new BigDecimal(state).multiply(BigDecimal.valueOf(direction)))
                                .max(BigDecimal.ZERO),
                        BigDecimal.valueOf(100)));
            case "old", "not comparable" -> List.of(new ReferenceValue.Number(worse));
            default ->
                List.of(new ReferenceValue.Number(
                        threshold.subtract(new BigDecimal(state).multiply(BigDecimal.valueOf(direction)))));
        };
    }

    private static ReferenceValue bound(BigDecimal end, boolean lower) {
        return new ReferenceValue.Bound(lower ? end : null, lower ? null : end, false);
    }

    /** Figures before the window, of earlier years, or a season and a half year of points that rise or fall towards the day. */
    private static void history(
            List<ReferenceFigure> figures, String history, BigDecimal threshold, int direction, LocalDate day) {
        LocalDate eve = LocalDate.of(2025, 12, 31);
        switch (history) {
            case "base below" -> figures.add(number(eve, threshold.subtract(BigDecimal.valueOf(40L * direction))));
            case "base met" -> figures.add(number(eve, threshold.add(BigDecimal.valueOf(direction))));
            case "from nothing" -> {
                figures.add(number(eve, BigDecimal.ZERO));
                figures.add(number(LocalDate.of(2025, 6, 30), BigDecimal.ZERO));
            }
            case "rising", "falling" -> {
                int sign = history.equals("rising") ? 1 : -1;
                for (int i = 1; i <= 5; i++) {
                    BigDecimal level = threshold.subtract(BigDecimal.valueOf((4L * sign * i + 10) * direction));
                    figures.add(number(day.plusDays(1).minusMonths(3L * i).minusDays(1), level.abs()));
                }
            }
            default -> {}
        }
    }

    private static ReferenceFigure number(LocalDate day, BigDecimal value) {
        return figure(day, new ReferenceValue.Number(value));
    }
}
