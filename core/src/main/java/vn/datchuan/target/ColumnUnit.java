package vn.datchuan.target;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The unit column of a table as far as it is one: unit, scale, per and a comparison word ("% (tối thiểu)", "nghìn
 * người", "triệu đồng/người").
 *
 * @param unit null where the column holds no unit of measure ("Dân số", "Đạt")
 */
record ColumnUnit(
        @Nullable Unit unit,
        BigDecimal factor,
        String per,
        @Nullable Comparison comparison,
        boolean known,
        String words) {
    static final ColumnUnit NONE = new ColumnUnit(null, BigDecimal.ONE, "", null, false, "");
    private static final WordList NO_UNITS = new WordList(
            "dân số",
            "đạt",
            "duy trì",
            "ứng dụng",
            "mức độ",
            "mức",
            "chỉ tiêu",
            "có",
            "không",
            "hoàn thành",
            "đánh giá",
            "nội dung",
            "kết quả",
            "thực hiện",
            "đáp ứng",
            "tốt",
            "khá",
            "định tính",
            "đạt/không đạt",
            "có/không",
            "đạt/chưa đạt",
            "theo năm",
            "năm",
            "x",
            "-",
            "đv",
            "ghi chú",
            "tăng",
            "giảm",
            "số lượng",
            "tỷ lệ",
            "xếp loại");
    /** Columns of ranks whose words are no unit elsewhere. */
    private static final WordList RANKS = new WordList("thứ", "thứ tự", "xếp hạng", "xếp thứ", "xếp hạng thứ");

    static ColumnUnit of(Optional<String> printed) {
        if (printed.isEmpty() || printed.get().isBlank()) {
            return NONE;
        }
        if (printed.get().equals("%")) {
            return new ColumnUnit(Unit.PERCENT, BigDecimal.ONE, "", null, true, "%");
        }
        PrintedText text = Normaliser.normalise(printed.get());
        return parse(text, new Lexer(text).tokens());
    }

    static ColumnUnit ofYears() {
        return new ColumnUnit(new Unit("năm", BigDecimal.ONE, Unit.Family.TIME), BigDecimal.ONE, "", null, true, "năm");
    }

    private static ColumnUnit parse(PrintedText text, java.util.List<Token> tokens) {
        String words = text.words(0, text.length);
        if (NO_UNITS.has(Normaliser.fold(words))) {
            return new ColumnUnit(null, BigDecimal.ONE, "", null, false, words);
        }
        if (RANKS.has(Normaliser.fold(words))) {
            return new ColumnUnit(
                    new Unit("bậc", BigDecimal.ONE, Unit.Family.STEP), BigDecimal.ONE, "", null, true, words);
        }
        int i = 0;
        Comparison comparison = null;
        for (Token token : tokens) {
            Comparison one = LeadParser.comparison(token.sign);
            comparison = one == null || one == Comparison.EXACTLY ? comparison : one;
        }
        while (i < tokens.size()
                && (tokens.get(i).sign.comparison()
                        || tokens.get(i).is(Sign.OPEN)
                        || tokens.get(i).is(Sign.SHARE_OF))) {
            i++;
        }
        BigDecimal factor = BigDecimal.ONE;
        if (i + 1 < tokens.size() && tokens.get(i).is(Sign.NUMBER)) {
            BigDecimal number = tokens.get(i).number;
            factor = number == null ? factor : number;
            i++;
        }
        UnitParser parser = new UnitParser(text, tokens);
        if (!tokens.isEmpty() && (tokens.get(0).is(Sign.SLASH) || tokens.get(0).is(Sign.MORE_THAN))) {
            return new ColumnUnit(
                    null, BigDecimal.ONE, new PerParser(text, tokens, parser).per(0), comparison, true, words);
        }
        Unit unit = parser.unit(i, true);
        if (unit == null && i + 1 < tokens.size() && tokens.get(i).is(Sign.OTHER)) {
            unit = parser.unit(i + 1, true);
        }
        boolean known = unit != null && i < tokens.size() && !tokens.get(i).is(Sign.WORD);
        factor = factor.multiply(parser.factor);
        int after = parser.end;
        String per = new PerParser(text, tokens, parser).per(after);
        if (known && unit != null && unit.is(Unit.Family.COUNT) && !parser.scaled && per.isEmpty()) {
            unit = whole(text, tokens, i, unit);
        }
        if (per.equals("%")) {
            return new ColumnUnit(null, BigDecimal.ONE, "", comparison, false, words);
        }
        return new ColumnUnit(unit, factor, per, comparison, known, words);
    }

    /** A unit of several words is kept whole: "Xã đạt chuẩn" is no xã. */
    private static Unit whole(PrintedText text, java.util.List<Token> tokens, int i, Unit unit) {
        int end = i;
        while (end < tokens.size()
                && !tokens.get(end).is(Sign.OPEN)
                && !tokens.get(end).is(Sign.COMMA)
                && !tokens.get(end).is(Sign.SLASH)
                && !tokens.get(end).sign.comparison()) {
            end++;
        }
        boolean longer = end - i > 1 && end - i <= 4 && tokens.get(end - 1).end - tokens.get(i).start < 30;
        return longer
                ? Unit.unknown(new UnitParser(text, tokens).lower(tokens.get(i).start, tokens.get(end - 1).end))
                : unit;
    }

    /** "% giảm", "tăng (%)": the column says that its numbers are changes; null if it does not. */
    @Nullable
    Sign change() {
        String folded = unit == null ? "" : Normaliser.fold(words);
        boolean more = folded.startsWith("tăng ") || folded.endsWith(" tăng");
        boolean less = folded.startsWith("giảm ") || folded.endsWith(" giảm");
        return more == less ? null : more ? Sign.INCREASE : Sign.DECREASE;
    }

    boolean blank() {
        return words.isEmpty();
    }
}
