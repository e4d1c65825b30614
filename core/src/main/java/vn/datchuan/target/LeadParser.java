package vn.datchuan.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads backwards from a number over the words that bind to it: "phấn đấu đạt tối thiểu", "giảm bình quân từ", "xuống
 * còn dưới".
 */
final class LeadParser {
    private static final int LONGEST = 12;
    /** What a level may be called between its verb and its number: "xuống tỷ lệ 15/100.000 dân". */
    private static final WordList MEASURES =
            new WordList("tỷ lệ", "tỉ lệ", "con số", "tỷ suất", "tỉ suất", "chỉ số", "tỷ trọng", "tỉ trọng");

    private final PrintedText text;
    private final List<Token> tokens;
    /** The word after the number of the last rank of the text; empty if there is none. */
    private String ranked = "";

    LeadParser(PrintedText text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static @Nullable Comparison comparison(Sign sign) {
        return switch (sign) {
            case AT_LEAST -> Comparison.AT_LEAST;
            case MORE_THAN -> Comparison.MORE_THAN;
            case AT_MOST -> Comparison.AT_MOST;
            case LESS_THAN -> Comparison.LESS_THAN;
            case EXACTLY -> Comparison.EXACTLY;
            default -> null;
        };
    }

    /** Takes in the words before the number, down to the token {@code floor}. */
    void read(Quantity q, int floor) {
        int least = Math.max(floor, q.number - LONGEST);
        int i = beforeNoun(q.number - 1, least);
        while (i >= least && take(q, tokens.get(i), i)) {
            q.first = i;
            i--;
        }
        while (q.first < q.number
                && (silent(tokens.get(q.first).sign) || tokens.get(q.first).is(Sign.MAINTAIN))) {
            q.first++;
        }
        q.defines |= q.first == q.number && !q.share() && sized(q.first);
        if (q.first > 0 && tokens.get(q.first - 1).is(Sign.SPAN) && !q.share()) {
            q.defines = true;
        }
        q.defines |= q.comparison == Comparison.MORE_THAN
                && q.low.compareTo(java.math.BigDecimal.ONE) == 0
                && q.high == null
                && !q.marked()
                && (q.unitIs(Unit.Family.MEASURE) || q.unitIs(Unit.Family.COUNT))
                && q.number > 1;
        q.defines |= q.unit == null && q.motion == null && q.first > 1 && aged(q.first - 1) && !q.reach && !q.colon;
        q.rank |= rankedToo(q);
        if (q.rank && q.suffix == null && q.of == null && q.high == null && !q.change()) {
            q.end = q.number + 1;
        }
        if (q.comparison == Comparison.MORE_THAN || q.comparison == Comparison.LESS_THAN) {
            forbidden(q);
        }
        frequency(q);
        if (q.rank && q.number + 1 < tokens.size()) {
            ranked = noun(q.number + 1);
        }
    }

    /** "trong độ tuổi từ 15 - 60". */
    private boolean aged(int i) {
        Unit unit = tokens.get(i).unit;
        return unit != null && unit.is(Unit.Family.AGE) && !tokens.get(i - 1).is(Sign.NUMBER);
    }

    /** "nằm trong 4 quốc gia … và 10 quốc gia …": so many of the same. */
    private boolean rankedToo(Quantity q) {
        return !ranked.isEmpty()
                && q.first == q.number
                && q.number > 0
                && tokens.get(q.number - 1).is(Sign.AND)
                && q.number + 1 < tokens.size()
                && noun(q.number + 1).equals(ranked);
    }

    private String noun(int i) {
        return text.words(tokens.get(i).start, tokens.get(i).end);
    }

    private Sign sign(int i) {
        return i < tokens.size() ? tokens.get(i).sign : Sign.STOP;
    }

    /** "xuống dưới tỷ lệ 15", "lên trên con số 50": where the words of level stand, if a noun parts them from the number. */
    private int beforeNoun(int last, int least) {
        int i = last;
        while (i >= least && last - i < 4 && names(tokens.get(i).sign)) {
            i--;
        }
        if (i == last || i < least) {
            return last;
        }
        boolean compared = i > least
                && comparison(tokens.get(i).sign) != null
                && (level(tokens.get(i - 1).sign) || tokens.get(i - 1).is(Sign.REACH));
        boolean measured = level(tokens.get(i).sign)
                && MEASURES.has(Normaliser.fold(text.words(tokens.get(i + 1).start, tokens.get(last).end)));
        return compared || measured ? i : last;
    }

    private static boolean names(Sign sign) {
        return sign == Sign.WORD
                || sign == Sign.NOUN
                || sign == Sign.UNIT
                || sign == Sign.SHARE_OF
                || sign == Sign.AVERAGE;
    }

    private static boolean level(Sign sign) {
        return sign == Sign.LEVEL_DOWN || sign == Sign.LEVEL_UP;
    }

    /** "bệnh viện quy mô 500 giường", "nhà máy công suất 500 tấn/ngày": how large the thing is. */
    private boolean sized(int i) {
        char last = i < 4 ? ' ' : text.folded[tokens.get(i - 1).end - 1];
        if (last != 'ô' && last != 't') {
            return false;
        }
        String words = text.words(tokens.get(i - 2).start, tokens.get(i - 1).end);
        return words.equals("quy mô") || words.equals("công suất");
    }

    /** "không để nợ thuế vượt quá 8%" is at most. */
    private void forbidden(Quantity q) {
        for (int i = q.first - 1; i >= 0 && i > q.first - 9; i--) {
            Token token = tokens.get(i);
            if (token.sign.separator()) {
                return;
            }
            if (token.is(Sign.NONE_LEFT) && text.words(token.start, token.end).equalsIgnoreCase("không để")) {
                q.comparison = q.comparison == Comparison.MORE_THAN ? Comparison.AT_MOST : Comparison.AT_LEAST;
                q.compared = true;
                return;
            }
        }
    }

    /** "nằm trong 4 quốc gia … và trong 10 quốc gia …": a further part of a rank. */
    private boolean furtherRank(Quantity q, Token token, int i) {
        boolean span = q.unitIs(Unit.Family.TIME)
                || sign(q.number + 1) == Sign.YEAR
                || sign(q.number + 1) == Sign.MONTH
                || sign(q.number + 1) == Sign.DAY;
        return !ranked.isEmpty()
                && !span
                && i == q.number - 1
                && i > 0
                && tokens.get(i - 1).sign.separator()
                && text.words(token.start, token.end).equalsIgnoreCase("trong");
    }

    private static boolean silent(Sign sign) {
        return sign == Sign.COLON || sign == Sign.OPEN || sign == Sign.OTHER;
    }

    private boolean take(Quantity q, Token token, int i) {
        Comparison comparison = comparison(token.sign);
        if (comparison != null) {
            compare(q, comparison, token);
            return true;
        }
        switch (token.sign) {
            case REACH -> q.reach = true;
            case HAVE -> q.have = true;
            case APPROXIMATELY -> q.approximate = true;
            case FROM -> q.from = true;
            case AT_LEVEL -> q.atLevel |= token.end - token.start > 3;
            case COPULA -> q.copula = true;
            case SOFT -> q.soft = true;
            case COLON -> q.colon = true;
            case MAINTAIN -> q.maintained = true;
            case EACH_YEAR -> q.eachYear = true;
            case RANK -> q.rank = true;
            case LABEL -> {
                String label = i == q.number - 1 ? text.words(token.start, token.end) : "";
                q.rank |= label.equalsIgnoreCase("nhóm") || label.equalsIgnoreCase("thứ");
                return q.rank && i == q.number - 1;
            }
            case UNTIL -> {
                q.rank |= furtherRank(q, token, i);
                return q.rank && i == q.number - 1;
            }
            case RESPECTIVELY -> q.respective = true;
            case LEVEL_UP, LEVEL_DOWN, INCREASE, DECREASE, MULTIPLE -> {
                if (token.is(Sign.LEVEL_DOWN) && q.unitIs(Unit.Family.COUNT) && noun(i).equalsIgnoreCase("về")) {
                    return false;
                }
                return motion(q, token.sign);
            }
            case OPEN -> q.bracketed = true;
            case BOUNDARY -> {
                return i > 0
                        && token.end - token.start == 4
                        && text.folded[token.start] == 'đ'
                        && text.folded[token.start + 1] == 'ư'
                        && (moves(tokens.get(i - 1).sign) || (tokens.get(i - 1).is(Sign.NOUN) && reduces(noun(i - 1))));
            }
            case AVERAGE, ARROW, OTHER -> {}
            case TO -> {
                return !token.glued || token.end - token.start > 1;
            }
            case YEAR -> {
                q.eachYear = i > 0 && tokens.get(i - 1).is(Sign.SLASH);
                return q.eachYear;
            }
            case SLASH -> {
                return q.eachYear && tokens.get(i + 1).is(Sign.YEAR);
            }
            case UNIT -> {
                return step(q, token);
            }
            case NOUN -> {
                boolean lessPoverty = q.motion == null
                        && q.share()
                        && !q.reach
                        && text.folded[token.start] == 'g'
                        && reduces(text.words(token.start, token.end));
                q.motion = lessPoverty ? Sign.DECREASE : q.motion;
                return false;
            }
            default -> {
                return false;
            }
        }
        if (token.is(Sign.ARROW) && q.motion == null) {
            q.motion = Sign.LEVEL_UP;
        }
        return true;
    }

    /** Nouns of change that state one before a share: "giảm nghèo 2%/năm". */
    private static boolean reduces(String words) {
        return words.equalsIgnoreCase("giảm nghèo") || words.equalsIgnoreCase("giảm thiểu");
    }

    /** "xuống còn được 1%", "giảm được 2%". */
    private static boolean moves(Sign sign) {
        return sign == Sign.LEVEL_UP || sign == Sign.LEVEL_DOWN || sign == Sign.INCREASE || sign == Sign.DECREASE;
    }

    /** The nearest word binds; one farther off that says otherwise is kept as its rival. */
    private void compare(Quantity q, Comparison comparison, Token token) {
        if (q.comparison == null) {
            q.comparison = comparison;
        } else if (q.comparison != comparison) {
            q.rival = comparison;
        }
        char[] s = text.folded;
        q.over |= token.is(Sign.MORE_THAN) && s[token.start] == 'v';
        q.difference |= s[token.end - 1] == 'n' && s[token.end - 2] == 'ơ' && token.end - token.start > 4;
    }

    /** Only the nearest word of motion governs, and none beyond "đạt" but in "tăng bình quân hằng năm đạt 5%". */
    private static boolean motion(Quantity q, Sign sign) {
        boolean yearly = q.reach && q.share() && (q.eachYear || q.per.equals("năm"));
        if (q.motion == null && (!q.reach || (yearly && sign != Sign.MULTIPLE))) {
            q.motion = sign;
        } else if (q.motion == null && q.reach && (sign == Sign.LEVEL_UP || sign == Sign.LEVEL_DOWN)) {
            q.motion = sign;
        }
        return true;
    }

    /** "hạng 15", "vị trí 20": a rank, its word before the number. */
    private static boolean step(Quantity q, Token token) {
        Unit unit = token.unit;
        if (unit == null || !unit.is(Unit.Family.STEP) || (q.unit != null && !q.unit.is(Unit.Family.COUNT))) {
            return false;
        }
        q.rank = true;
        return true;
    }

    /** Ages, speeds and "2 buổi/ngày" say who or how, not how much. */
    private static void frequency(Quantity q) {
        Unit unit = q.unit;
        if (unit == null) {
            return;
        }
        boolean often = q.per.equals("ngày") || q.per.equals("tuần") || q.per.equals("tháng");
        boolean times = often
                && (unit.is(Unit.Family.MULTIPLE)
                        || unit.name().equals("buổi")
                        || unit.name().equals("giờ")
                        || unit.name().equals("ngày"));
        boolean stated = q.reach || q.level() || q.colon || q.copula || q.respective;
        q.defines |= unit.name().equals("sao");
        q.defines |= ((unit.is(Unit.Family.AGE) || unit.is(Unit.Family.SPEED)) && !stated) || times;
    }
}
