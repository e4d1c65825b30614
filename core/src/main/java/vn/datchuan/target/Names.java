package vn.datchuan.target;

import java.math.BigDecimal;
import java.util.List;

/** Finds the numbers that are names and no quantities: levels, groups, documents, lists, "24/7", "3 năm gần đây". */
final class Names {
    private static final WordList SLOGANS = new WordList("không", "sạch", "cùng", "tại", "chống", "biết", "nhất");

    private final PrintedText text;
    private final List<Token> tokens;
    private final NumberedThings things;
    private final YearCounts years;

    private Names(PrintedText text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.things = new NumberedThings(text, tokens);
        this.years = new YearCounts(text, tokens);
    }

    static void mark(PrintedText text, List<Token> tokens) {
        Names names = new Names(text, tokens);
        names.quotations();
        names.slashed();
        for (int i = 0; i < tokens.size(); i++) {
            if (names.oneOf(i)) {
                tokens.get(i).sign = Sign.OTHER;
                tokens.get(i + 1).sign = Sign.RANK;
            } else if (tokens.get(i).is(Sign.NUMBER) && names.years.averaged(i)) {
                tokens.get(i).sign = Sign.OTHER;
                if (names.is(i + 1, Sign.YEAR)) {
                    tokens.get(i + 1).sign = Sign.OTHER;
                }
            } else if (tokens.get(i).is(Sign.NUMBER) && names.name(i)) {
                tokens.get(i).sign = Sign.EXCLUDED;
            } else if (names.itemLetter(i)) {
                tokens.get(i).sign = Sign.OTHER;
            }
        }
        names.two();
    }

    /** "70/30" and nothing else: a count with its base is not greater than it, so these are two numbers. */
    private void two() {
        boolean pair = tokens.size() == 3 && is(0, Sign.NUMBER) && is(1, Sign.SLASH) && is(2, Sign.NUMBER);
        BigDecimal first = pair ? tokens.get(0).number : null;
        BigDecimal second = pair ? tokens.get(2).number : null;
        if (first != null && second != null && first.compareTo(second) > 0) {
            tokens.get(1).sign = Sign.SEMICOLON;
        }
    }

    /** A number in a quoted name ("5 không, 5 sạch") belongs to the name. */
    private void quotations() {
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (!is(i, Sign.OTHER) || text.folded[tokens.get(i).start] != '"') {
                continue;
            }
            if (open < 0) {
                open = i;
                continue;
            }
            if (open > 0 && worded(open, i)) {
                for (int k = open + 1; k < i; k++) {
                    tokens.get(k).sign = is(k, Sign.NUMBER) ? Sign.EXCLUDED : tokens.get(k).sign;
                }
            }
            open = -1;
        }
    }

    /** "70/85/80": three numbers for three things, as if joined by dashes. */
    private void slashed() {
        for (int i = 0; i + 4 < tokens.size(); i++) {
            boolean three = is(i, Sign.NUMBER)
                    && is(i + 1, Sign.SLASH)
                    && is(i + 2, Sign.NUMBER)
                    && is(i + 3, Sign.SLASH)
                    && is(i + 4, Sign.NUMBER)
                    && !is(i + 5, Sign.SLASH);
            boolean slogan = is(i, Sign.NUMBER)
                    && is(i + 1, Sign.DASH)
                    && is(i + 3, Sign.DASH)
                    && same(i, i + 2)
                    && same(i, i + 4);
            if (slogan) {
                for (int k = i; k < i + 5; k += 2) {
                    tokens.get(k).sign = Sign.EXCLUDED;
                }
            }
            if (three && !is(i - 1, Sign.SLASH) && !is(i + 5, Sign.UNIT)) {
                tokens.get(i + 1).sign = Sign.DASH;
                tokens.get(i + 3).sign = Sign.DASH;
            }
        }
    }

    /** "90-90-90": one number three times is a name. */
    private boolean same(int i, int k) {
        BigDecimal one = tokens.get(i).number;
        BigDecimal other = is(k, Sign.NUMBER) ? tokens.get(k).number : null;
        return one != null && other != null && one.compareTo(other) == 0;
    }

    /** A word that is no unit stands in the stretch. */
    private boolean worded(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (is(i, Sign.WORD) || is(i, Sign.BOUNDARY) || is(i, Sign.NOUN)) {
                return true;
            }
        }
        return false;
    }

    /** "5 không, 3 sạch", "4 tại chỗ": a slogan. */
    private boolean slogan(int i) {
        BigDecimal number = tokens.get(i).number;
        if (number == null
                || number.compareTo(BigDecimal.TEN) > 0
                || i == 0
                || i + 1 >= tokens.size()
                || is(i - 1, Sign.RANK)) {
            return false;
        }
        Token after = tokens.get(i + 1);
        return SLOGANS.has(Normaliser.fold(text.words(after.start, after.end)));
    }

    private boolean is(int i, Sign sign) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(sign);
    }

    /** "ở cả 3 cấp", "trên cả 2 lĩnh vực": all of so many. */
    private boolean all(int i) {
        if (i == 0 || !shortWhole(i) || tokens.get(i).end - tokens.get(i).start > 2) {
            return false;
        }
        Token before = tokens.get(i - 1);
        int end = before.end;
        char[] s = text.folded;
        return (before.is(Sign.WORD) || before.is(Sign.NOUN))
                && end > 1
                && s[end - 1] == 'ả'
                && s[end - 2] == 'c'
                && (end == 2 || s[end - 3] == ' ')
                && !is(i + 1, Sign.YEAR);
    }

    private boolean name(int i) {
        return all(i)
                || project(i)
                || slogan(i)
                || things.named(i)
                || labelled(i)
                || itemNumber(i)
                || aroundTheClock(i)
                || years.recent(i)
                || years.span(i + 1);
    }

    /** "theo đề án 1 triệu ha": a project that is named by its size. */
    private boolean project(int i) {
        if (i == 0 || !(is(i - 1, Sign.DOCUMENT) || is(i - 1, Sign.THRESHOLD_NAMED))) {
            return false;
        }
        Token before = tokens.get(i - 1);
        String words = Normaliser.fold(text.words(before.start, before.end));
        Unit unit = is(i + 1, Sign.UNIT) ? tokens.get(i + 1).unit : null;
        boolean sized = is(i + 1, Sign.SCALE) || (unit != null && unit.is(Unit.Family.MEASURE));
        return sized && (words.endsWith("đề án") || words.endsWith("chương trình"));
    }

    private boolean labelled(int i) {
        if (i == 0 || measured(i) || !shortWhole(i)) {
            return false;
        }
        Token before = tokens.get(i - 1);
        if (rankGroup(i)) {
            return false;
        }
        if (things.bears(i - 1) && !is(i + 1, Sign.WORD)) {
            return true;
        }
        if (before.is(Sign.LABEL)) {
            return !is(i + 1, Sign.SLASH) || !is(i + 2, Sign.NUMBER);
        }
        if (levelWord(before)) {
            return true;
        }
        if (before.is(Sign.DOCUMENT)) {
            return true;
        }
        if (before.is(Sign.PERIOD)) {
            return !is(i + 1, Sign.YEAR);
        }
        boolean joins = before.is(Sign.COMMA) || before.is(Sign.AND) || before.is(Sign.DASH) || before.is(Sign.TO);
        boolean list = i >= 3
                && joins
                && tokens.get(i - 2).is(Sign.EXCLUDED)
                && (is(i - 3, Sign.LABEL)
                        || things.bears(i - 3)
                        || (is(i - 3, Sign.COMMA) && is(i - 4, Sign.EXCLUDED)));
        return list && (!is(i + 1, Sign.WORD) || next(i));
    }

    /** "mức độ 3, 4 phát sinh …": the number after the one before. */
    private boolean next(int i) {
        BigDecimal before = tokens.get(i - 2).number;
        BigDecimal number = tokens.get(i).number;
        return before != null && number != null && number.subtract(before).compareTo(BigDecimal.ONE) == 0;
    }

    /** "nhóm 15 tỉnh dẫn đầu": a group of five or more is a rank and no name, as is "thứ 20 trở lên". */
    private boolean rankGroup(int i) {
        Token before = tokens.get(i - 1);
        if (before.is(Sign.LABEL) && is(i + 1, Sign.OR_MORE)) {
            return text.words(before.start, before.end).equalsIgnoreCase("thứ");
        }
        BigDecimal number =
                is(i + 1, Sign.DASH) && is(i + 2, Sign.NUMBER) ? tokens.get(i + 2).number : tokens.get(i).number;
        return before.is(Sign.LABEL)
                && number != null
                && number.compareTo(BigDecimal.valueOf(5)) >= 0
                && text.words(before.start, before.end).equalsIgnoreCase("nhóm");
    }

    /** "đạt mức 2", "ở mức 3": a level where no unit follows. */
    private boolean levelWord(Token before) {
        boolean level = (before.is(Sign.REACH) || before.is(Sign.AT_LEVEL))
                && before.end - before.start >= 3
                && text.folded[before.end - 1] == 'c'
                && text.folded[before.end - 2] == 'ứ'
                && text.folded[before.end - 3] == 'm';
        return level
                && before.start >= 0
                && !text.words(before.start, before.end).startsWith("ở");
    }

    private boolean shortWhole(int i) {
        Token token = tokens.get(i);
        BigDecimal number = token.number;
        return number != null && number.scale() <= 1 && token.end - token.start <= 5 && number.precision() <= 5;
    }

    /** A unit follows, so that the word before is no label of the number; ordinals of time do not count. */
    private boolean measured(int i) {
        if (is(i + 1, Sign.SCALE)) {
            return true;
        }
        if (!is(i + 1, Sign.UNIT)) {
            return (is(i + 1, Sign.DASH) || is(i + 1, Sign.TO))
                    && is(i + 2, Sign.NUMBER)
                    && (is(i + 3, Sign.UNIT) || is(i + 3, Sign.SCALE));
        }
        Unit unit = tokens.get(i + 1).unit;
        return (unit != null && !unit.is(Unit.Family.MULTIPLE)) || is(i - 1, Sign.LABEL);
    }

    /** "1.", "2)", "(3)" at the head of a statement. */
    private boolean itemNumber(int i) {
        boolean head = i == 0 || is(i - 1, Sign.SEMICOLON) || is(i - 1, Sign.BULLET) || is(i - 1, Sign.STOP);
        boolean opened = is(i - 1, Sign.OPEN)
                && (i == 1 || is(i - 2, Sign.SEMICOLON) || is(i - 2, Sign.COMMA))
                && is(i + 1, Sign.CLOSE);
        if ((!head && !opened) || !shortWhole(i) || i + 2 >= tokens.size()) {
            return false;
        }
        boolean closed = is(i + 1, Sign.CLOSE) || (is(i + 1, Sign.STOP) && tokens.get(i + 1).glued);
        return closed && !is(i + 2, Sign.UNIT);
    }

    /** "a)", "b)" at the head of a statement. */
    private boolean itemLetter(int i) {
        Token token = tokens.get(i);
        boolean letter = token.end - token.start == 1 && Character.isLetter(text.folded[token.start]);
        boolean roman = token.end - token.start <= 3
                && is(i - 1, Sign.OPEN)
                && is(i + 1, Sign.CLOSE)
                && roman(token.start, token.end);
        return roman
                || letter
                        && is(i + 1, Sign.CLOSE)
                        && (i == 0 || is(i - 1, Sign.SEMICOLON) || is(i - 1, Sign.STOP) || is(i - 1, Sign.COMMA));
    }

    private boolean roman(int from, int to) {
        for (int k = from; k < to; k++) {
            if (text.folded[k] != 'i' && text.folded[k] != 'v' && text.folded[k] != 'x') {
                return false;
            }
        }
        return true;
    }

    private boolean aroundTheClock(int i) {
        return (value(i, 24) && is(i + 1, Sign.SLASH) && (value(i + 2, 7) || value(i + 2, 24)))
                || (is(i - 1, Sign.SLASH) && is(i - 2, Sign.EXCLUDED) && (value(i, 7) || value(i, 24)));
    }

    private boolean value(int i, int whole) {
        BigDecimal number = i >= 0 && i < tokens.size() ? tokens.get(i).number : null;
        return number != null && number.compareTo(BigDecimal.valueOf(whole)) == 0;
    }

    /** "là 1 trong 10 điểm đến …": among so many. */
    private boolean oneOf(int i) {
        boolean one = value(i, 1)
                || (is(i, Sign.NUMBER_WORD)
                        && text.words(tokens.get(i).start, tokens.get(i).end).equalsIgnoreCase("một"));
        BigDecimal of = i + 2 < tokens.size() && is(i + 2, Sign.NUMBER) ? tokens.get(i + 2).number : null;
        return one
                && of != null
                && of.compareTo(BigDecimal.ONE) > 0
                && is(i + 1, Sign.UNTIL)
                && tokens.get(i + 1).end - tokens.get(i + 1).start == 5
                && (is(i - 1, Sign.COPULA) || word(i - 1, "thành") || is(i - 1, Sign.RANK));
    }

    private boolean word(int i, String word) {
        return i >= 0 && text.words(tokens.get(i).start, tokens.get(i).end).equalsIgnoreCase(word);
    }
}
