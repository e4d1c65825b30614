package vn.datchuan.examples.nation;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;

/** Writes the made-up values of a nation as CSV, commune by commune; the first row's note says that they are made up. */
final class ValuesText {

    /** Columns as the reader of measured values knows them. */
    static final String HEADER = "unit,indicator,period,value,numerator,denominator,note\n";

    private static final String NOTE = "số liệu minh họa do máy tạo";
    private static final int OPEN_QUARTERS = 15;

    private final Nation nation;
    private final Levels levels;
    private final Writer out;
    private final Map<RowKind, Long> counts = new EnumMap<>(RowKind.class);
    private final StringBuilder line = new StringBuilder(128);
    private boolean noted;

    private ValuesText(Nation nation, Writer out) {
        this.nation = nation;
        this.levels = new Levels(nation);
        this.out = out;
    }

    /** Returns how many rows, and targets without a row, there are of each kind. */
    static Map<RowKind, Long> write(Nation nation, Writer out) throws IOException {
        ValuesText text = new ValuesText(nation, out);
        out.write(HEADER);
        for (int commune = 0; commune < nation.communes(); commune++) {
            text.commune(commune);
        }
        return text.counts;
    }

    private void commune(int commune) throws IOException {
        for (int indicator = 0; indicator < nation.indicators(); indicator++) {
            if (nation.open()) {
                for (int quarter = 0; quarter < OPEN_QUARTERS; quarter++) {
                    row(commune, indicator, quarter / 4, quarter % 4);
                }
            } else {
                for (int year = 0; year < Nation.YEARS; year++) {
                    row(commune, indicator, year, -1);
                }
            }
        }
    }

    /** @param quarter -1: the whole year */
    private void row(int commune, int indicator, int year, int quarter) throws IOException {
        int plan = nation.planOf(commune);
        IndicatorKind kind = IndicatorKinds.of(plan, indicator);
        long bits = levels.bits(commune, indicator, quarter < 0 ? year : year * 4L + quarter + 100);
        RowKind row = RowKind.of(bits, kind.form());
        counts.merge(row, 1L, Long::sum);
        if (row == RowKind.NONE) {
            return;
        }
        int level = quarter < 0
                ? levels.ofYear(kind, plan, commune, indicator, year)
                : levels.ofQuarter(kind, plan, commune, indicator, year, quarter);
        line.setLength(0);
        line.append(Nation.unit(commune)).append(',');
        String code = nation.code(indicator);
        line.append(row == RowKind.UNKNOWN_INDICATOR ? "X" + code : code).append(',');
        period(row, year, quarter);
        line.append(',');
        value(row, kind.form(), bits, kind.form() == ValueForm.FLOW && quarter >= 0 ? level / 400 * 100 : level);
        line.append(',').append(noted ? "" : NOTE).append('\n');
        noted = true;
        out.append(line);
    }

    private void period(RowKind row, int year, int quarter) {
        line.append(Nation.FIRST_YEAR + year);
        if (row == RowKind.NO_PERIOD) {
            line.append("-Q5");
        } else if (quarter >= 0) {
            line.append("-Q").append(quarter + 1);
        }
    }

    /** Three columns: value, numerator and denominator. */
    private void value(RowKind row, ValueForm form, long bits, int level) {
        switch (row) {
            case MISSING -> line.append("chưa có,,");
            case NO_NUMBER -> line.append("8O.5,,");
            case OUT_OF_RANGE -> outOfRange(form);
            default -> {
                if (form.parts()) {
                    parts(bits, level);
                } else if (form == ValueForm.RATING) {
                    line.append(Mix.below(bits ^ 0xAA, 100) < 85 ? "Đạt,," : "Chưa đạt,,");
                } else {
                    number(level);
                    line.append(",,");
                }
            }
        }
    }

    private void outOfRange(ValueForm form) {
        if (form.parts()) {
            line.append(",612,600");
        } else {
            line.append(form.bounded() ? "182.5,," : "màu xanh,,");
        }
    }

    private void parts(long bits, int level) {
        long denominator =
                Levels.onTarget(bits) ? 100L * (1 + Mix.below(bits ^ 0x11, 20)) : 50L + Mix.below(bits ^ 0x22, 2_000);
        line.append(',').append(denominator * level / 10_000).append(',').append(denominator);
    }

    private void number(int hundredths) {
        line.append(hundredths / 100);
        int rest = hundredths % 100;
        if (rest != 0) {
            line.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                line.append(rest % 10);
            }
        }
    }
}
