package vn.datchuan.target;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the unit after a number and what it is per: "triệu đồng/người/năm", "bác sĩ/10.000 dân", "mô hình". */
final class UnitParser {
    private static final int LONGEST_NOUN = 3;

    private final PrintedText text;
    private final List<Token> tokens;
    /** Token after the unit or per last read. */
    int end;

    BigDecimal factor = BigDecimal.ONE;
    boolean scaled;

    UnitParser(PrintedText text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    private boolean is(int i, Sign sign) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(sign);
    }

    /** The unit that begins at the token, with its scale in {@link #factor}; null if none stands there. */
    @Nullable
    Unit unit(int i, boolean nouns) {
        end = i;
        factor = BigDecimal.ONE;
        scaled = false;
        int k = i;
        while (k < tokens.size() && tokens.get(k).is(Sign.SCALE) && k - i < 3) {
            Unit scale = tokens.get(k).unit;
            factor = factor.multiply(scale == null ? BigDecimal.ONE : scale.factor());
            scaled = true;
            k++;
            if (is(k, Sign.STOP) && tokens.get(k).glued && is(k + 1, Sign.UNIT)) {
                k++;
            }
        }
        end = k;
        Unit unit = known(k);
        if (unit == null && is(k, Sign.OPEN) && is(k + 2, Sign.CLOSE) && is(k + 1, Sign.UNIT)) {
            unit = tokens.get(k + 1).unit;
            end = k + 3;
        }
        if (unit == null && nouns) {
            unit = noun(k);
        }
        if (unit != null
                && !unit.share()
                && !unit.is(Unit.Family.MONEY)
                && end > k
                && !(unit.is(Unit.Family.COUNT)
                        && text.words(tokens.get(end - 1).start, tokens.get(Math.min(end, tokens.size() - 1)).end)
                                .endsWith(" mới"))
                && is(end, Sign.WORD)
                && is(end + 1, Sign.SLASH)) {
            Token noun = tokens.get(end);
            String printed = lower(tokens.get(k).start, noun.end);
            unit = Unit.unknown(
                    noun.glued
                            ? lower(tokens.get(k).start, tokens.get(end - 1).end)
                                    .concat(" ")
                                    .concat(lower(noun.start, noun.end))
                            : printed);
            end++;
        }
        return unit;
    }

    private @Nullable Unit known(int k) {
        if (k >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(k);
        Unit unit = token.unit;
        if (token.is(Sign.UNIT) && unit != null) {
            return joined(unit, k);
        }
        String time =
                switch (token.sign) {
                    case YEAR -> "năm";
                    case MONTH -> "tháng";
                    case DAY -> "ngày";
                    case QUARTER -> "quý";
                    default -> "";
                };
        boolean dateFollows = is(k + 1, Sign.NUMBER) && tokens.get(k + 1).end - tokens.get(k + 1).start <= 4;
        if (time.isEmpty() || dateFollows) {
            return null;
        }
        end = k + 1;
        return new Unit(time, BigDecimal.ONE, Unit.Family.TIME);
    }

    private Unit joined(Unit unit, int k) {
        end = k + 1;
        boolean comrade = unit.is(Unit.Family.MONEY)
                && is(k + 1, Sign.SLASH)
                && is(k + 2, Sign.WORD)
                && tokens.get(k + 2).end - tokens.get(k + 2).start == 1
                && text.folded[tokens.get(k + 2).start] == 'c';
        if (comrade) {
            end = k + 3;
            return Unit.unknown("đồng chí");
        }
        boolean score = unit.is(Unit.Family.SCORE);
        Unit after = is(k + 1, Sign.UNIT) ? tokens.get(k + 1).unit : null;
        if (score && after != null && after.is(Unit.Family.PERCENT)) {
            end = k + 2;
            return Unit.POINT;
        }
        boolean noun = is(k + 2, Sign.WORD) || is(k + 2, Sign.UNIT) || is(k + 2, Sign.NOUN);
        if (unit.is(Unit.Family.PERCENT) && after != null && after.is(Unit.Family.SCORE) && !noun) {
            end = k + 2;
            return Unit.POINT;
        }
        if (unit.is(Unit.Family.SPEED) && is(k + 1, Sign.SLASH) && k + 2 < tokens.size()) {
            end = k + 3;
        }
        if (unit.factor().compareTo(BigDecimal.ONE) != 0) {
            factor = factor.multiply(unit.factor());
            scaled = true;
        }
        return unit;
    }

    /** An unknown noun directly after the number is the unit: "05 vườn ươm". */
    private @Nullable Unit noun(int k) {
        if (k < tokens.size()
                && (activity(k)
                        || (nameLike(tokens.get(k).sign) && !tokens.get(k).is(Sign.WORD)))) {
            end = k + 1;
            return Unit.unknown(lower(tokens.get(k).start, tokens.get(k).end));
        }
        int last = k;
        while (last < tokens.size()
                && last - k < LONGEST_NOUN
                && tokens.get(last).is(Sign.WORD)) {
            last++;
        }
        if (last == k) {
            return null;
        }
        end = last;
        return Unit.unknown(lower(tokens.get(k).start, tokens.get(last - 1).end));
    }

    /** "1 hoạt động", "50 cơ sở": a word that else ends a noun phrase. */
    private boolean activity(int k) {
        String words = k < tokens.size()
                        && (tokens.get(k).is(Sign.BOUNDARY)
                                || tokens.get(k).is(Sign.NOUN)
                                || tokens.get(k).is(Sign.THRESHOLD_NAMED))
                ? text.words(tokens.get(k).start, tokens.get(k).end)
                : "";
        return words.equalsIgnoreCase("hoạt động")
                || words.equalsIgnoreCase("kết nối")
                || words.equalsIgnoreCase("cơ sở")
                || words.equalsIgnoreCase("chỉ tiêu");
    }

    private static boolean nameLike(Sign sign) {
        return sign == Sign.LABEL || sign == Sign.DOCUMENT || sign == Sign.WORD || sign == Sign.ACTION;
    }

    String lower(int start, int stop) {
        String words = text.words(start, stop);
        StringBuilder out = new StringBuilder(words.length());
        boolean acronym = words.equals(words.toUpperCase(java.util.Locale.ROOT)) && words.length() > 1;
        for (int i = 0; i < words.length(); i++) {
            out.append(acronym ? words.charAt(i) : CharacterFold.lower(words.charAt(i)));
        }
        return out.toString();
    }
}
