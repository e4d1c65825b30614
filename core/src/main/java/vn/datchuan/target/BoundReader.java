package vn.datchuan.target;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datchuan.model.Direction;

/** Decides how a target number bounds its quantity: by the words around it, by the name, by the direction. */
final class BoundReader {
    /** Verbs of work that else end a noun phrase. */
    private static final WordList WORKS = new WordList("triển khai", "thực hiện");

    private final Sentence sentence;
    private final Indicated indicated;
    private final ColumnUnit column;
    private final boolean cell;
    private final Remarks remarks;

    BoundReader(Sentence sentence, Indicated indicated, ColumnUnit column, boolean cell, Remarks remarks) {
        this.sentence = sentence;
        this.indicated = indicated;
        this.column = column;
        this.cell = cell;
        this.remarks = remarks;
    }

    /** How the number or numbers bound the quantity. */
    static final class Shape {
        Comparison first = Comparison.AT_LEAST;

        @Nullable
        Comparison second;

        boolean between;
        boolean useHigh;
    }

    /** The bounds that a target states. */
    Shape shape(Clause clause, Quantity q, @Nullable Sign motion, String words) {
        Shape shape = new Shape();
        if (q.rival != null) {
            remarks.assume(Assumption.COMPARISON_CHOSEN, words);
        }
        if (q.high != null && range(q, shape, words)) {
            return shape;
        }
        Comparison said = said(q, words);
        if (said == null && cell && motion == null) {
            said = fromName(q);
        }
        if (said == null && column.comparison() != null && cell) {
            remarks.assume(Assumption.COMPARISON_FROM_NAME, column.words());
            said = column.comparison();
        }
        if (q.high != null && said != null) {
            shape.first = said;
            shape.useHigh = said.ceiling();
            unused(q, said);
            return shape;
        }
        if (q.high != null) {
            shape.between = true;
            return shape;
        }
        if (said != null) {
            shape.first = said;
            against(clause, motion, said, words);
        } else {
            shape.first = bare(clause, q, motion, words);
        }
        return shape;
    }

    /** A range: half open, or bound by one end where a comparison word points to it; false where it is plain. */
    private boolean range(Quantity q, Shape shape, String words) {
        boolean halfOpen = q.upperWord != null && q.upperWord.ceiling();
        boolean strictLow = q.comparison == Comparison.MORE_THAN && (halfOpen || q.from || joinedByWord(q));
        if (halfOpen && q.upperWord == Comparison.AT_MOST && !strictLow) {
            shape.between = true;
            return true;
        }
        if (halfOpen || strictLow) {
            if (strictLow && !halfOpen) {
                remarks.assume(Assumption.COMPARISON_CHOSEN, words);
            }
            shape.first = strictLow ? Comparison.MORE_THAN : Comparison.AT_LEAST;
            shape.second = q.upperWord == Comparison.LESS_THAN ? Comparison.LESS_THAN : Comparison.AT_MOST;
            return true;
        }
        if (q.rank && q.low.compareTo(BigDecimal.ONE) == 0 && q.comparison == null && q.suffix == null) {
            shape.first = Comparison.AT_MOST;
            shape.useHigh = true;
            unused(q, Comparison.AT_MOST);
            return true;
        }
        if (q.comparison == null && q.suffix == null) {
            Comparison name = cell ? fromName(q) : null;
            if (name == null && q.falling && share(q) && q.motion == null) {
                remarks.warn(Warning.SEVERAL_MEASURES, words);
            }
            if (name == null) {
                shape.between = true;
                return true;
            }
            shape.first = name;
            shape.useHigh = name.ceiling();
            unused(q, name);
            return true;
        }
        return false;
    }

    private boolean share(Quantity q) {
        Unit unit = q.unit == null ? column.unit() : q.unit;
        return unit != null && unit.share();
    }

    private void unused(Quantity q, Comparison binding) {
        BigDecimal high = q.high == null ? q.low : q.high;
        remarks.warn(Warning.RANGE_END_UNUSED, (binding.ceiling() ? q.low : high).toPlainString());
    }

    private boolean joinedByWord(Quantity q) {
        for (int i = q.number; i < q.end; i++) {
            if (sentence.is(i, Sign.TO) && sentence.tokens.get(i).end - sentence.tokens.get(i).start > 1) {
                return true;
            }
        }
        return false;
    }

    /** What the words around the number say; null for a bare number. */
    private @Nullable Comparison said(Quantity q, String words) {
        if (q.rank && q.comparison != Comparison.LESS_THAN) {
            return Comparison.AT_MOST;
        }
        if (q.suffix != null) {
            boolean agrees =
                    q.comparison == null || (q.comparison.floor() == q.suffix.floor() && q.comparison == q.suffix);
            if (!agrees) {
                remarks.assume(Assumption.COMPARISON_CHOSEN, words);
            }
            return q.suffix;
        }
        if (q.comparison == Comparison.EXACTLY) {
            remarks.assume(Assumption.FIXED_AMOUNT, words);
        }
        if (q.noneLeft) {
            Comparison name = cell ? indicated.comparison() : null;
            return name != null && name.ceiling() ? name : Comparison.EXACTLY;
        }
        return q.comparison;
    }

    private @Nullable Comparison fromName(Quantity q) {
        if (q.comparison != null) {
            return q.comparison;
        }
        Comparison name = indicated.comparison();
        if (name != null) {
            int at = indicated.comparisonAt();
            remarks.assume(Assumption.COMPARISON_FROM_NAME, indicated.name.words(at, at + 1));
        }
        return name;
    }

    /** Direction of the clause's quantity: declared, from the printed name, or from the clause itself. */
    private Optional<Direction> direction(Clause clause) {
        if (indicated.declared()) {
            return indicated.direction();
        }
        if (clause.hasSubject()
                && clause.fronted
                && clause.target != null
                && clause.target.share()
                && (!cell || indicated.name.empty())) {
            return Directions.of(Normaliser.fold(clause.after)).isPresent()
                    ? Optional.of(Direction.HIGHER)
                    : Optional.empty();
        }
        if (cell
                && clause.before.isEmpty()
                && remark(clause)
                && indicated.direction().isPresent()) {
            return indicated.direction();
        }
        boolean only = !clause.hasSubject() || (cell && clause.before.isEmpty());
        String own = only ? clause.subject : clause.before.concat(" ").concat(clause.after);
        if (!own.isBlank()) {
            Optional<Direction> said = done(clause)
                    ? Optional.of(Direction.HIGHER)
                    : wholeOnly(clause, Directions.of(Normaliser.fold(own)));
            if (said.isPresent() || !cell) {
                return said;
            }
        }
        return indicated.direction();
    }

    /** "0,4% (theo chuẩn nghèo …)": what follows says how the quantity is counted, and the name says what it is. */
    private boolean remark(Clause clause) {
        int end = clause.target == null ? clause.to : clause.target.end;
        return sentence.is(end, Sign.OPEN)
                || sentence.is(end, Sign.THRESHOLD_NAMED)
                || (sentence.is(end, Sign.BOUNDARY)
                        && sentence.words(end, end + 1).equalsIgnoreCase("theo"));
    }

    /** "Hỗ trợ 300 hộ nghèo …", "có thêm 100 thôn …": what is done or added, whatever it is done about. */
    private boolean done(Clause clause) {
        Quantity q = clause.target;
        if (q == null
                || q.share()
                || q.motion != null
                || !(q.unitIs(Unit.Family.COUNT) || q.unitIs(Unit.Family.MEASURE))) {
            return false;
        }
        int verb = q.first - 1;
        boolean acts = sentence.is(verb, Sign.ACTION)
                || (sentence.is(verb, Sign.BOUNDARY) && WORKS.has(Normaliser.fold(sentence.words(verb, verb + 1))));
        return (acts && verb >= clause.from)
                || (q.have && Normaliser.fold(sentence.words(q.first, q.number)).contains("thêm"));
    }

    /** "hòa giải thành đạt 85% số vụ việc": what the share is of does not say that less is better. */
    private Optional<Direction> wholeOnly(Clause clause, Optional<Direction> said) {
        Quantity q = clause.target;
        boolean whole = q != null
                && q.share()
                && q.motion == null
                && !clause.before.isEmpty()
                && sentence.is(q.end, Sign.SHARE_OF)
                && said.isPresent()
                && said.get() == Direction.LOWER;
        return whole ? Directions.of(Normaliser.fold(clause.before)) : said;
    }

    private void against(Clause clause, @Nullable Sign motion, Comparison said, String words) {
        if (motion != null || said == Comparison.EXACTLY) {
            return;
        }
        Optional<Direction> direction = direction(clause);
        boolean falls = direction.isPresent() && direction.get() == Direction.LOWER;
        if ((falls && said.floor()) || (direction.isPresent() && !falls && said.ceiling() && indicated.declared())) {
            remarks.warn(Warning.WORD_AGAINST_QUANTITY, words);
        }
    }

    /** "dự báo dân số khoảng 1,6 triệu người": what is foretold, and better neither way. */
    private boolean forecast(Clause clause, Quantity q) {
        if (q.reach || q.share() || !Normaliser.fold(clause.before).contains("dân số")) {
            return false;
        }
        int least = Math.max(0, q.first - 40);
        for (int i = q.first - 1; i > least; i--) {
            boolean foretold = sentence.words(i, i + 1).equalsIgnoreCase("báo")
                    && sentence.words(i - 1, i).equalsIgnoreCase("dự");
            if (foretold) {
                return true;
            }
            if (sentence.is(i, Sign.STOP) || sentence.is(i, Sign.SEMICOLON)) {
                return false;
            }
        }
        return sentence.words(0, 1).equalsIgnoreCase("dự")
                && sentence.words(1, 2).equalsIgnoreCase("báo");
    }

    private Comparison bare(Clause clause, Quantity q, @Nullable Sign motion, String words) {
        if (q.rank) {
            return Comparison.AT_MOST;
        }
        if (motion != null) {
            if (!q.reach) {
                remarks.assume(Assumption.BARE_NUMBER, words);
            }
            return Comparison.AT_LEAST;
        }
        if (q.from) {
            return Comparison.AT_LEAST;
        }
        if (q.noneLeft) {
            return Comparison.EXACTLY;
        }
        if (q.copula
                && (q.unitIs(Unit.Family.TIME) || Normaliser.fold(clause.before).startsWith("quy mô dân số"))) {
            remarks.assume(Assumption.FIXED_AMOUNT, words);
            return Comparison.EXACTLY;
        }
        if (forecast(clause, q)) {
            remarks.assume(Assumption.FIXED_AMOUNT, words);
            return Comparison.EXACTLY;
        }
        Optional<Direction> direction = direction(clause);
        boolean whole = q.share() && q.low.compareTo(BigDecimal.valueOf(100)) == 0;
        boolean falls = direction.isPresent() && direction.get() == Direction.LOWER && (!whole || indicated.declared());
        if (clause.taken != null) {
            remarks.assume(Assumption.COMPARISON_CHOSEN, words);
            return clause.taken;
        }
        if (q.reach && !q.level()) {
            if (falls) {
                remarks.assume(Assumption.COMPARISON_CHOSEN, words);
                remarks.warn(Warning.WORD_AGAINST_QUANTITY, words);
            }
            return falls ? Comparison.AT_MOST : Comparison.AT_LEAST;
        }
        remarks.assume(Assumption.BARE_NUMBER, words);
        if (q.level() && !indicated.declared()) {
            return q.motion == Sign.LEVEL_DOWN ? Comparison.AT_MOST : Comparison.AT_LEAST;
        }
        Unit columnUnit = column.unit();
        if (q.unit == null && columnUnit != null && columnUnit.is(Unit.Family.STEP)) {
            return Comparison.AT_MOST;
        }
        if (q.low.signum() == 0 && !falls) {
            remarks.assume(Assumption.FIXED_AMOUNT, words);
            return Comparison.EXACTLY;
        }
        if (direction.isEmpty() && !whole) {
            remarks.assume(Assumption.DIRECTION_ASSUMED, words);
        }
        return falls ? Comparison.AT_MOST : Comparison.AT_LEAST;
    }
}
