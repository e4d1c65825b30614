package vn.datchuan.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads a target without a number: not set, maintained, none left, a whole, a milestone, or words to be judged on
 * evidence.
 */
final class WordsOnly {
    private final Sentence sentence;
    private final Condition.Field field;
    private final Remarks remarks;
    private final boolean maintained;

    WordsOnly(Sentence sentence, Condition.Field field, Remarks remarks, boolean maintained) {
        this.sentence = sentence;
        this.field = field;
        this.remarks = remarks;
        this.maintained = maintained;
    }

    private boolean is(int i, Sign sign) {
        return sentence.is(i, sign);
    }

    TargetReading read(PrintedTarget printed) {
        int first = skip(0);
        if (first == sentence.tokens.size()) {
            return noWords(printed);
        }
        if (!letters()) {
            remarks.warn(Warning.TEXT_LEFT, printed.target());
            return reading(printed, TargetKind.UNREADABLE, new Criterion.Unread(), false, "", Optional.empty());
        }
        if (is(first, Sign.NOT_SET) && field == Condition.Field.TARGET) {
            return reading(printed, TargetKind.NOT_SET, new Criterion.NotSet(), false, "", Optional.empty());
        }
        String words = sentence.words(0, sentence.tokens.size());
        if (signAlone()) {
            remarks.warn(Warning.TEXT_LEFT, words);
            return reading(printed, TargetKind.UNREADABLE, new Criterion.Unread(), false, "", Optional.empty());
        }
        if (is(first, Sign.ALREADY)) {
            remarks.assume(Assumption.INHERITED, words);
            return reading(printed, TargetKind.QUALITATIVE, new Criterion.Inherited(), true, "", Optional.empty());
        }
        if (is(first, Sign.MAINTAIN) && skip(first + 1) == sentence.tokens.size()) {
            remarks.assume(Assumption.INHERITED, words);
            return reading(printed, TargetKind.QUALITATIVE, new Criterion.Inherited(), true, "", Optional.empty());
        }
        if (field == Condition.Field.TARGET && words.equalsIgnoreCase("không")) {
            remarks.warn(Warning.TEXT_LEFT, words);
        }
        int whole = sentence.head();
        if (is(whole, Sign.WHOLE) && whole > first) {
            return number(
                    printed, whole, Comparison.AT_LEAST, BigDecimal.valueOf(100), "%", Assumption.WHOLE_AS_PERCENT);
        }
        if (everyone(whole)) {
            return number(
                    printed, whole, Comparison.AT_LEAST, BigDecimal.valueOf(100), "%", Assumption.WHOLE_AS_PERCENT);
        }
        if (is(first, Sign.WHOLE)) {
            return number(
                    printed, first, Comparison.AT_LEAST, BigDecimal.valueOf(100), "%", Assumption.WHOLE_AS_PERCENT);
        }
        return timed(printed, words);
    }

    /** "mọi phụ nữ … đều được …": all of them. */
    private boolean everyone(int head) {
        if (head >= sentence.tokens.size() || !sentence.words(head, head + 1).equalsIgnoreCase("mọi")) {
            return false;
        }
        for (int i = head + 1; i < sentence.tokens.size(); i++) {
            if (sentence.words(i, i + 1).equalsIgnoreCase("đều")) {
                return true;
            }
        }
        return false;
    }

    /** A comparison or percent sign whose number cannot be read: "đạt ...%", "≥ chưa rõ". */
    private boolean signAlone() {
        for (int i = 0; i < sentence.tokens.size(); i++) {
            Token token = sentence.tokens.get(i);
            boolean one = token.end - token.start == 1 && !Character.isLetter(sentence.text.folded[token.start]);
            boolean share = one
                    && token.is(Sign.UNIT)
                    && i > 0
                    && !is(i - 1, Sign.OPEN)
                    && !is(i - 1, Sign.NUMBER)
                    && !is(i - 1, Sign.WORD)
                    && !is(i - 1, Sign.NOUN);
            if (share || (one && token.sign.comparison() && field == Condition.Field.TARGET)) {
                return true;
            }
        }
        return false;
    }

    private boolean letters() {
        for (int i = 0; i < sentence.text.length; i++) {
            if (Character.isLetter(sentence.text.shown[i])) {
                return true;
            }
        }
        return false;
    }

    /** Words of frame before the statement itself. */
    private int skip(int from) {
        int i = from;
        while (i < sentence.tokens.size() && frame(sentence.tokens.get(i).sign)) {
            i++;
        }
        return i;
    }

    private static boolean frame(Sign sign) {
        return sign.separator()
                || sign == Sign.OPEN
                || sign == Sign.CLOSE
                || sign == Sign.DASH
                || sign == Sign.SOFT
                || sign == Sign.OTHER
                || sign == Sign.COLON
                || sign == Sign.SLASH;
    }

    private TargetReading noWords(PrintedTarget printed) {
        boolean dash = sentence.tokens.size() > 0;
        for (Token token : sentence.tokens) {
            dash &= token.is(Sign.DASH) || token.is(Sign.SLASH);
        }
        if (dash) {
            remarks.warn(Warning.TEXT_LEFT, printed.target());
            return reading(printed, TargetKind.NOT_SET, new Criterion.NotSet(), false, "", Optional.empty());
        }
        return reading(printed, TargetKind.UNREADABLE, new Criterion.Unread(), false, "", Optional.empty());
    }

    private TargetReading number(
            PrintedTarget printed, int first, Comparison comparison, BigDecimal value, String unit, Assumption code) {
        Token token = sentence.tokens.get(first);
        remarks.assume(code, sentence.words(first, first + 1));
        Optional<Deadline> deadline = deadline();
        Condition condition = new Condition(
                comparison,
                value,
                false,
                Optional.empty(),
                unit,
                "",
                "",
                "",
                Optional.empty(),
                "",
                deadline,
                field,
                sentence.text.given(token.start),
                sentence.text.givenEnd(token.end));
        return new TargetReading(
                printed,
                TargetKind.NUMERIC,
                Criteria.of(List.of(condition)),
                List.of(condition),
                maintained,
                "",
                deadline,
                remarks.assumptions,
                remarks.warnings);
    }

    private TargetReading timed(PrintedTarget printed, String words) {
        Optional<Deadline> deadline = deadline();
        boolean recurs = recurring();
        boolean compared = false;
        for (Token token : sentence.tokens) {
            compared |= (token.sign.comparison() && !token.is(Sign.EXACTLY)) || token.is(Sign.BASE);
        }
        if (sentence.has(Sign.THRESHOLD_NAMED) || compared) {
            remarks.warn(Warning.THRESHOLD_NOT_PRINTED, words);
        }
        if (deadline.isPresent()) {
            if (soft()) {
                remarks.assume(Assumption.APPROXIMATE, words);
            }
            return reading(printed, TargetKind.MILESTONE, new Criterion.Achieved(words), maintained, words, deadline);
        }
        if (sentence.has(Sign.DATE) && field == Condition.Field.TARGET && !recurringDay()) {
            remarks.warn(Warning.DEADLINE_NOT_PRINTED, words);
            return reading(
                    printed, TargetKind.MILESTONE, new Criterion.Achieved(words), maintained, words, Optional.empty());
        }
        boolean daily = recurringDay();
        if (recurs || daily) {
            remarks.assume(Assumption.RECURRING, words);
            return reading(
                    printed, TargetKind.MILESTONE, new Criterion.Achieved(words), false, words, Optional.empty());
        }
        if (Normaliser.fold(words).startsWith("thời gian")) {
            remarks.warn(Warning.DEADLINE_NOT_PRINTED, words);
            return reading(
                    printed, TargetKind.MILESTONE, new Criterion.Achieved(words), false, words, Optional.empty());
        }
        if (untimed(Normaliser.fold(words))) {
            remarks.warn(Warning.DEADLINE_NOT_PRINTED, words);
        }
        return reading(
                printed, TargetKind.QUALITATIVE, new Criterion.Achieved(words), maintained, words, Optional.empty());
    }

    /** "trước ngày 15/3 hằng năm", "trước ngày 25 hằng tháng". */
    private boolean recurringDay() {
        for (int i = 1; i < sentence.tokens.size(); i++) {
            Token date = sentence.tokens.get(i - 1);
            boolean open = date.is(Sign.DATE) && date.date == null && !date.onwards;
            if (open && (is(i, Sign.EACH_YEAR) || is(i, Sign.RECURRING))) {
                return true;
            }
        }
        return false;
    }

    /** "Đúng thời hạn quy định", "đảm bảo tiến độ": a time that stands elsewhere. */
    private static boolean untimed(String folded) {
        return folded.contains("thời hạn") || folded.contains("tiến độ") || folded.startsWith("đúng hạn");
    }

    private boolean soft() {
        return sentence.has(Sign.SOFT) || sentence.has(Sign.APPROXIMATELY);
    }

    /** Nothing but a word of recurrence, with or without a heading. */
    private boolean recurring() {
        int start = 0;
        for (int i = 0; i < sentence.tokens.size(); i++) {
            if (is(i, Sign.COLON)) {
                start = i + 1;
            }
        }
        int i = skip(start);
        boolean head = is(i, Sign.RECURRING) || is(i, Sign.EACH_YEAR);
        int from = i;
        while (is(i, Sign.RECURRING) || is(i, Sign.EACH_YEAR) || (head && is(i, Sign.WORD) && i - from < 5)) {
            i = skip(i + 1);
        }
        return head && i == sentence.tokens.size();
    }

    private Optional<Deadline> deadline() {
        Deadline found = null;
        for (int i = 0; i < sentence.tokens.size(); i++) {
            Token token = sentence.tokens.get(i);
            boolean document =
                    (is(i - 1, Sign.EXCLUDED) && !due(token)) || is(i - 1, Sign.BASE) || is(i - 1, Sign.AT_LEVEL);
            if (token.is(Sign.DATE) && token.date != null && found == null && !document) {
                found = token.date;
            }
        }
        return Optional.ofNullable(found);
    }

    /** "trước ngày 15/3" after the number of a document is when the work is due, "ngày 15/3" when it was signed. */
    private boolean due(Token date) {
        char first = sentence.text.folded[date.start];
        return first != 'n' && first != 'g' && !NumberForm.digit(first);
    }

    private TargetReading reading(
            PrintedTarget printed,
            TargetKind kind,
            Criterion criterion,
            boolean kept,
            String words,
            Optional<Deadline> deadline) {
        return new TargetReading(
                printed, kind, criterion, List.of(), kept, words, deadline, remarks.assumptions, remarks.warnings);
    }
}
