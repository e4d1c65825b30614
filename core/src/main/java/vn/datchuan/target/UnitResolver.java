package vn.datchuan.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decides the unit of a target number from the cell, the unit column and the name, in this order. */
final class UnitResolver {
    private final Indicated indicated;
    private final ColumnUnit column;
    private final boolean cell;
    private final Remarks remarks;

    UnitResolver(Indicated indicated, ColumnUnit column, boolean cell, Remarks remarks) {
        this.indicated = indicated;
        this.column = column;
        this.cell = cell;
        this.remarks = remarks;
    }

    /** A normalised unit, what one printed unit is in it, and what it is per. */
    record UnitOf(String name, BigDecimal factor, String per) {}

    /** The unit of a target: its own, else that of the column, else what the name says. */
    UnitOf unit(Quantity q, Clause clause, @Nullable Sign motion, String words) {
        Unit own = q.unit;
        String per = q.per;
        if (per.isEmpty() && motion != null && (q.eachYear || clause.eachYear)) {
            per = "năm";
        }
        if (per.isEmpty() && clause.everyYear && own != null && !own.share() && motion == null) {
            per = "năm";
        }
        if (q.rank) {
            return new UnitOf("", BigDecimal.ONE, "");
        }
        if (own != null) {
            return new UnitOf(own.name(), BigDecimal.ONE, ownPer(own, per));
        }
        if (motion == Sign.MULTIPLE) {
            return new UnitOf(Unit.MULTIPLE.name(), BigDecimal.ONE, per);
        }
        Unit columnUnit = column.unit();
        if (columnUnit == null && !column.per().isEmpty()) {
            remarks.assume(Assumption.UNIT_FROM_COLUMN, column.words());
            return new UnitOf("", BigDecimal.ONE, per.isEmpty() ? column.per() : per);
        }
        boolean counted = columnUnit != null
                && !columnUnit.share()
                && indicated.share()
                && column.per().isEmpty()
                && (columnUnit.is(Unit.Family.COUNT) || !column.known());
        if (columnUnit != null && !counted) {
            remarks.assume(Assumption.UNIT_FROM_COLUMN, column.words());
            if (columnUnit.is(Unit.Family.STEP) && motion == null) {
                return new UnitOf("", BigDecimal.ONE, "");
            }
            return new UnitOf(columnUnit.name(), factor(q, words), per.isEmpty() ? column.per() : per);
        }
        ignoreColumn();
        boolean share = cell ? indicated.share() && !Shares.perHeads(indicated.folded()) : shareInClause(clause);
        if (share && !q.rank && q.of == null && (per.isEmpty() || per.equals("năm"))) {
            remarks.assume(
                    Assumption.UNIT_FROM_NAME,
                    cell ? indicated.name.words(0, Math.min(2, indicated.name.tokens.size())) : clause.before);
            return new UnitOf("%", BigDecimal.ONE, per);
        }
        if (q.scaled && counts(Normaliser.fold(cell ? indicated.folded() : clause.before))) {
            return new UnitOf("", BigDecimal.ONE, per);
        }
        if (q.scaled) {
            remarks.assume(Assumption.UNIT_FROM_NAME, words);
            return new UnitOf("đồng", BigDecimal.ONE, per);
        }
        return new UnitOf("", BigDecimal.ONE, per);
    }

    /** "70 triệu" in a column of "triệu đồng" says the scale again; "1,2 nghìn" of "tỷ đồng" adds to it. */
    private BigDecimal factor(Quantity q, String words) {
        if (!q.scaled || column.factor().compareTo(BigDecimal.ONE) == 0) {
            return column.factor();
        }
        remarks.assume(Assumption.NUMBER_FORM, words);
        return q.scale.compareTo(column.factor()) < 0 ? column.factor() : BigDecimal.ONE;
    }

    /** What is counted is no money: "Số lượt khách đạt 5 triệu". */
    private static boolean counts(String folded) {
        return folded.startsWith("số ")
                || folded.startsWith("tổng số")
                || folded.startsWith("dân số")
                || folded.contains("lượt")
                || folded.contains("lượng khách");
    }

    private static boolean shareInClause(Clause clause) {
        String before = Normaliser.fold(clause.before);
        boolean share = before.startsWith("tỷ lệ") || before.startsWith("tỉ lệ") || before.startsWith("tỷ trọng");
        return share && !Shares.perHeads(before);
    }

    /** The cell's own unit beats the column; the column may still say what it is per. */
    private String ownPer(Unit own, String per) {
        Unit columnUnit = column.unit();
        if (columnUnit == null) {
            ignoreColumn();
            return per;
        }
        boolean same = columnUnit.name().equals(own.name());
        if (same) {
            return per.isEmpty() ? column.per() : per;
        }
        if (own.share() && columnUnit.share()) {
            return per;
        }
        if (own.share() && (columnUnit.is(Unit.Family.COUNT) || !column.known())) {
            ignoreColumn();
        } else {
            remarks.warn(Warning.UNIT_DIFFERS, column.words());
        }
        return per;
    }

    private void ignoreColumn() {
        if (!column.blank()) {
            remarks.assume(Assumption.UNIT_COLUMN_IGNORED, column.words());
        }
    }
}
