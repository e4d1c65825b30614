package vn.datchuan.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the target number of a clause into its condition or conditions, and says what it took for granted. */
final class ConditionBuilder {
    private final Sentence sentence;
    private final Indicated indicated;
    private final Condition.Field field;
    private final Remarks remarks;
    private final ColumnUnit column;
    private final UnitResolver units;
    private final BoundReader bounds;
    private @Nullable Quantity previous;
    /** What is parted by "trong đó"; null where nothing is. */
    private @Nullable Quantity whole;

    ConditionBuilder(
            Sentence sentence, Indicated indicated, ColumnUnit column, Condition.Field field, Remarks remarks) {
        this.sentence = sentence;
        this.indicated = indicated;
        boolean cell = field == Condition.Field.TARGET;
        this.column = column;
        this.units = new UnitResolver(indicated, column, cell, remarks);
        this.bounds = new BoundReader(sentence, indicated, column, cell, remarks);
        this.field = field;
        this.remarks = remarks;
    }

    private boolean cell() {
        return field == Condition.Field.TARGET;
    }

    /** Conditions of the clause; two for a half-open range. */
    List<Condition> conditions(Clause clause, String subject, Optional<Deadline> deadline) {
        Quantity q = clause.target;
        if (q == null) {
            return List.of();
        }
        String words = sentence.words(q);
        elliptic(clause, q);
        Sign motion = motion(clause, q);
        UnitResolver.UnitOf unit = units.unit(q, clause, motion, words);
        notes(q, words);
        if (q.unit == null
                && grouped(q)
                && (unit.name().equals("%") || unit.name().equals("‰"))) {
            remarks.assume(Assumption.NUMBER_FORM, words);
        }
        BoundReader.Shape shape = bounds.shape(clause, q, motion, words);
        List<Condition> out = new ArrayList<>(2);
        BigDecimal low = QuantityParser.scaled(q.low, unit.factor());
        BigDecimal high = q.high == null ? low : QuantityParser.scaled(q.high, unit.factor());
        if (shape.between) {
            out.add(condition(q, Comparison.AT_LEAST, low, Optional.of(high), unit, subject, motion, deadline));
        } else if (shape.second != null) {
            out.add(condition(q, shape.first, low, Optional.empty(), unit, subject, motion, deadline));
            out.add(condition(q, shape.second, high, Optional.empty(), unit, subject, motion, deadline));
        } else {
            out.add(condition(
                    q, shape.first, shape.useHigh ? high : low, Optional.empty(), unit, subject, motion, deadline));
        }
        return out;
    }

    /** "1.500" as a share: it may be one and a half. */
    private boolean grouped(Quantity q) {
        for (int i = q.number; i < q.end; i++) {
            if (sentence.tokens.get(i).groupOfThree) {
                return true;
            }
        }
        return false;
    }

    /** A part that begins with its number and goes on with "đối với", "ở": the part before says how it is bound. */
    private void elliptic(Clause clause, Quantity q) {
        Quantity last = previous;
        previous = q;
        if (last != null && laterShare(clause, q, last)) {
            q.per = last.per;
            remarks.assume(Assumption.COMPARISON_CHOSEN, sentence.words(q));
        }
        if (last != null && elided(clause, q, last)) {
            q.unit = last.unit;
            q.per = last.per;
            q.low = QuantityParser.scaled(q.low, last.factor);
            q.high = q.high == null ? null : QuantityParser.scaled(q.high, last.factor);
            remarks.assume(Assumption.COMPARISON_CHOSEN, sentence.words(q));
        }
        if (clause.within) {
            whole = last;
        }
        if (whole != null && q.unit == null && column.unit() == null && partOf(clause, q, whole)) {
            q.unit = whole.unit;
            q.per = q.per.isEmpty() ? whole.per : q.per;
            remarks.assume(Assumption.COMPARISON_CHOSEN, sentence.words(q));
        }
        if (q.unit != null && whole != null && !clause.within && sentence.is(clause.from, Sign.SEMICOLON)) {
            whole = null;
        }
        boolean later = !clause.hasSubject()
                && clause.deadline.isPresent()
                && q.comparison == null
                && q.suffix == null
                && !q.reach
                && !q.marked();
        boolean restricts = later
                || (q.end < clause.to && (sentence.is(q.end, Sign.BOUNDARY) || sentence.is(q.end, Sign.OPEN)))
                || sentence.words(q.end, Math.min(q.end + 1, clause.to)).equalsIgnoreCase("đối");
        if (last == null || !clause.before.isEmpty() || !restricts || !alike(q, last)) {
            return;
        }
        Comparison said = last.suffix == null ? last.comparison : last.suffix;
        boolean falls = (said != null && said.ceiling()) || last.motion == Sign.LEVEL_DOWN;
        clause.taken = falls ? Comparison.AT_MOST : said == null ? null : Comparison.AT_LEAST;
    }

    /** "12.000 người, trong đó cao đẳng 1.000, trung cấp 2.500": parts of a count are counted in its unit. */
    private static boolean partOf(Clause clause, Quantity q, Quantity whole) {
        boolean counted = whole.unitIs(Unit.Family.COUNT) || whole.unitIs(Unit.Family.MEASURE);
        return counted
                && whole.factor.compareTo(BigDecimal.ONE) == 0
                && !q.scaled
                && !q.rank
                && !q.noneLeft
                && !q.change()
                && q.of == null
                && q.per.isEmpty()
                && q.low.scale() <= 0
                && q.low.compareTo(whole.low) <= 0
                && !clause.before.isEmpty();
    }

    /** "13%/năm giai đoạn 2021-2025 và 14,5% giai đoạn 2026-2030": a later share of the same, each year too. */
    private static boolean laterShare(Clause clause, Quantity q, Quantity last) {
        return last.per.equals("năm")
                && last.share()
                && q.share()
                && q.per.isEmpty()
                && clause.deadline.isPresent()
                && !clause.hasSubject()
                && !q.reach
                && q.comparison == null;
    }

    /** "… là 76,8 tuổi, đến năm 2030 là 77": the unit of the part before, for a later number without one. */
    private static boolean elided(Clause clause, Quantity q, Quantity last) {
        return q.unit == null
                && last.unit != null
                && !q.scaled
                && !q.rank
                && !q.noneLeft
                && q.of == null
                && !clause.hasSubject()
                && clause.deadline.isPresent();
    }

    /** Both are shares, or in one unit per the same. */
    private static boolean alike(Quantity q, Quantity last) {
        if (q.share() || last.share() || q.unit == null || last.unit == null) {
            return q.share() && last.share();
        }
        return q.unit.name().equals(last.unit.name()) && q.per.equals(last.per);
    }

    private Condition condition(
            Quantity q,
            Comparison comparison,
            BigDecimal value,
            Optional<BigDecimal> upper,
            UnitResolver.UnitOf unit,
            String subject,
            @Nullable Sign motion,
            Optional<Deadline> deadline) {
        Optional<Criterion.Change.Direction> change = motion == null
                ? Optional.empty()
                : Optional.of(
                        motion == Sign.DECREASE
                                ? Criterion.Change.Direction.DECREASE
                                : Criterion.Change.Direction.INCREASE);
        String base = q.of != null
                ? q.of.toPlainString()
                : motion == null || q.base < 0 ? "" : sentence.words(q.base, q.baseEnd);
        PrintedText text = sentence.text;
        int start = text.given(sentence.tokens.get(q.first).start);
        int end = text.givenEnd(sentence.tokens.get(q.end - 1).end);
        return new Condition(
                comparison,
                value,
                upper.isPresent(),
                upper,
                unit.name(),
                unit.per(),
                subject,
                base,
                change,
                motion == null ? "" : unit.name(),
                deadline,
                field,
                start,
                Math.max(start, end));
    }

    /** The change that the number measures; null where it states a level. */
    private @Nullable Sign motion(Clause clause, Quantity q) {
        boolean rated = clause.rate || (cell() && indicated.rate());
        if (q.change()) {
            boolean multiple = q.motion == Sign.MULTIPLE;
            return rated && !multiple && !q.unitIs(Unit.Family.POINT) ? null : q.motion;
        }
        boolean level = q.level() || q.reach || q.maintained;
        boolean ceiling = indicated.change() == Sign.DECREASE && q.comparison != null && q.comparison.ceiling();
        if (cell() && !level && !ceiling && !clause.rate && indicated.change() != null && !q.rank) {
            return indicated.change();
        }
        return cell() && !level && !rated && q.unit == null && q.comparison == null ? column.change() : null;
    }

    private void notes(Quantity q, String words) {
        if (q.doubtful) {
            remarks.assume(Assumption.NUMBER_FORM, words);
        }
        if (q.approximate) {
            remarks.assume(Assumption.APPROXIMATE, words);
        }
        if (q.bracketed) {
            remarks.assume(Assumption.BRACKETED_VALUE, words);
        }
        if (q.of != null) {
            remarks.assume(Assumption.COUNT_WITH_BASE, words);
        }
        if (q.fraction) {
            remarks.assume(Assumption.FRACTION_AS_PERCENT, words);
        }
        if (q.whole) {
            remarks.assume(Assumption.WHOLE_AS_PERCENT, words);
        }
        if (q.soft) {
            remarks.warn(Warning.SOFT_WORDING, words);
        }
        if (q.defines && !cell()) {
            remarks.assume(Assumption.COMPARISON_CHOSEN, words);
        }
        if (q.compared) {
            remarks.assume(Assumption.COMPARISON_CHOSEN, words);
        }
        if (q.noneLeft) {
            remarks.assume(Assumption.NONE_AS_ZERO, words);
        }
    }
}
