package vn.datchuan.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one printed target: its conditions, or else what it says without a number. */
final class Interpreter {
    private final PrintedTarget printed;
    private final Sentence sentence;
    private final Indicated indicated;
    private final Condition.Field field;
    private final ColumnUnit column;
    private final Remarks remarks = new Remarks();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Clause> used = new ArrayList<>();
    private final List<Quantity> changes = new ArrayList<>();
    private boolean maintained;

    Interpreter(PrintedTarget printed) {
        this.printed = printed;
        boolean cell = !printed.target().isBlank();
        this.field = cell ? Condition.Field.TARGET : Condition.Field.INDICATOR;
        this.sentence = Sentence.parse(cell ? printed.target() : printed.indicator());
        this.indicated = new Indicated(cell ? Sentence.lex(printed.indicator()) : sentence, printed.direction());
        ColumnUnit printedUnit = ColumnUnit.of(printed.unitOfMeasure());
        this.column = cell && printedUnit.blank()
                ? indicated.bracketed()
                : cell && indicated.years(printedUnit.words()) ? ColumnUnit.ofYears() : printedUnit;
    }

    int steps() {
        return sentence.steps + indicated.name.steps;
    }

    static TargetReading unreadable(PrintedTarget printed) {
        return new TargetReading(
                printed,
                TargetKind.UNREADABLE,
                new Criterion.Unread(),
                List.of(),
                false,
                "",
                Optional.empty(),
                List.of(),
                List.of());
    }

    TargetReading read() {
        maintained = maintainedWord();
        excluded();
        WordsOnly words = new WordsOnly(sentence, field, remarks, maintained);
        List<Clause> clauses = sentence.clauses;
        if (clauses.isEmpty()) {
            return words.read(printed);
        }
        ClauseRoles roles = new ClauseRoles(sentence, remarks);
        used.addAll(roles.binding(clauses));
        ConditionBuilder builder = new ConditionBuilder(sentence, indicated, column, field, remarks);
        new SharedNouns(sentence).assign(used);
        new ListSubjects(sentence, indicated, remarks).assign(used);
        Optional<Deadline> common = used.isEmpty()
                ? Optional.empty()
                : used.size() == 1 ? used.get(0).deadline : new CommonDeadline(sentence).of(used);
        if (common.isEmpty()) {
            common = new CommonDeadline(sentence).opening();
        }
        Optional<Deadline> heading = Optional.empty();
        for (Clause clause : used) {
            heading = CommonDeadline.heading(sentence, clause, heading);
            Optional<Deadline> own =
                    clause.deadline.isPresent() ? clause.deadline : heading.isPresent() ? heading : common;
            List<Condition> read = builder.conditions(clause, used.size() == 1 ? "" : clause.subject, own);
            conditions.addAll(read);
            Quantity target = clause.target;
            if (target != null && !read.isEmpty() && read.get(0).change().isPresent()) {
                changes.add(target);
            }
        }
        Doubts doubts = new Doubts(sentence, remarks);
        for (Clause clause : used) {
            doubts.note(clause);
        }
        boolean fused = Fusion.floorAndCeiling(conditions, used);
        if (!fused && used.size() > 1) {
            doubts.nameless(used);
        }
        Fusion.structure(conditions, used, remarks);
        if (field == Condition.Field.TARGET
                && conditions.size() == 1
                && conditions.get(0).between()) {
            String pair = indicated.pair();
            if (!pair.isEmpty()) {
                remarks.warn(Warning.SEVERAL_MEASURES, pair);
            }
        }
        TargetKind kind = kind(fused);
        boolean share = kind != TargetKind.NUMERIC;
        if (share) {
            changeNotes();
        }
        return new TargetReading(
                printed,
                kind,
                Criteria.of(conditions),
                conditions,
                maintained,
                "",
                named(common),
                remarks.assumptions,
                remarks.warnings);
    }

    /** The date of the text, else that of the name: "Thu nhập bình quân đầu người đến năm 2020". */
    private Optional<Deadline> named(Optional<Deadline> own) {
        if (own.isPresent() || field == Condition.Field.INDICATOR) {
            return own;
        }
        for (Condition condition : conditions) {
            if (condition.deadline().isPresent()) {
                return own;
            }
        }
        int at = indicated.dated();
        if (at < 0) {
            return own;
        }
        remarks.assume(Assumption.DEADLINE_ASSUMED, indicated.name.words(at, at + 1));
        return Optional.ofNullable(indicated.name.tokens.get(at).date);
    }

    private boolean maintainedWord() {
        int i = sentence.head();
        while (sentence.is(i, Sign.EXCLUDED) || sentence.is(i, Sign.HAVE)) {
            i++;
        }
        int last = sentence.tokens.size() - 1;
        boolean head = sentence.is(i, Sign.MAINTAIN)
                || (sentence.is(last, Sign.CLOSE)
                        && sentence.is(last - 1, Sign.MAINTAIN)
                        && sentence.is(last - 2, Sign.OPEN));
        Quantity first = sentence.clauses.isEmpty() ? null : sentence.clauses.get(0).target;
        for (int k = i; head && first != null && k < first.number; k++) {
            head = !sentence.is(k, Sign.SEMICOLON) && !sentence.is(k, Sign.STOP) && !sentence.is(k, Sign.BULLET);
        }
        for (Clause clause : sentence.clauses) {
            Quantity q = clause.target;
            head |= q != null && (q.maintained || clause.kept);
        }
        return head;
    }

    /** Numbers that are no targets are shown, in the name too. */
    private void excluded() {
        for (Remark<Warning> aside : sentence.aside) {
            remarks.warn(aside.code(), aside.text());
        }
        names(sentence);
        if (indicated.name == sentence) {
            return;
        }
        for (Quantity q : indicated.name.quantities) {
            remarks.warn(Warning.NUMBER_EXCLUDED, indicated.name.words(q));
        }
        names(indicated.name);
    }

    private void names(Sentence of) {
        for (int i = 0; i < of.tokens.size(); i++) {
            if (of == sentence && of.tokens.get(i).assumed) {
                remarks.assume(Assumption.DEADLINE_ASSUMED, of.words(i, i + 1));
            }
            if (of == sentence && of.tokens.get(i).onwards) {
                remarks.assume(Assumption.RECURRING, of.words(i, i + 1));
            }
            if (of.is(i, Sign.EXCLUDED)) {
                boolean named = of.is(i - 1, Sign.LABEL) || of.is(i - 1, Sign.DOCUMENT) || of.is(i - 1, Sign.REACH);
                boolean years = of.is(i + 1, Sign.YEAR) && i + 2 < of.tokens.size();
                remarks.warn(Warning.NUMBER_EXCLUDED, of.words(named ? i - 1 : i, years ? i + 3 : i + 1));
            }
        }
    }

    private TargetKind kind(boolean fused) {
        int changes = 0;
        for (Condition condition : conditions) {
            if (condition.change().isPresent()) {
                changes++;
            }
        }
        if (used.size() > 1 && !fused) {
            return TargetKind.COMPOUND;
        }
        return changes > 0 ? TargetKind.RELATIVE : TargetKind.NUMERIC;
    }

    private void changeNotes() {
        for (Clause clause : used) {
            Quantity q = clause.target;
            if (q == null || !changed(clause)) {
                continue;
            }
            String words = sentence.words(q);
            if (q.base < 0) {
                remarks.assume(Assumption.BASE_ASSUMED, words);
            }
            boolean named = clause.before.isEmpty() && field == Condition.Field.TARGET;
            boolean share =
                    Shares.of(named ? indicated.folded() : Normaliser.fold(sentence.words(0, sentence.tokens.size())));
            if (q.unitIs(Unit.Family.PERCENT) && share) {
                remarks.warn(Warning.POINTS_OR_PERCENT, words);
            }
            if (q.unitIs(Unit.Family.MULTIPLE)) {
                remarks.warn(Warning.MULTIPLE_FORM, words);
            }
        }
    }

    private boolean changed(Clause clause) {
        Quantity q = clause.target;
        return q != null && changes.contains(q);
    }
}
