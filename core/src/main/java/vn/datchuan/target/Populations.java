package vn.datchuan.target;

/**
 * Tells what the name of a quantity is per: "số giường bệnh trên 1 vạn dân là 25 giường", "tỷ suất tử vong trên 1.000
 * trẻ đẻ sống".
 */
final class Populations {
    private static final WordList COUNTED = new WordList(
            "dân",
            "người",
            "người dân",
            "trẻ",
            "trẻ em",
            "trẻ đẻ sống",
            "trẻ sinh ra sống",
            "trẻ sơ sinh",
            "bé gái",
            "bé trai",
            "phụ nữ",
            "bà mẹ",
            "ca",
            "ca đẻ",
            "ca sinh",
            "hộ",
            "hộ dân",
            "lao động",
            "học sinh",
            "sinh viên",
            "doanh nghiệp",
            "km2");

    private final Sentence sentence;
    /** A quantity per so many heads has been named, so that further parts may be named without "số". */
    private boolean told;

    Populations(Sentence sentence) {
        this.sentence = sentence;
    }

    /** True if the number, also in "số xã có trên 10.000 dân là 5 xã", says what the quantity before it is per, and the quantity's own number follows. */
    boolean named(Quantity q) {
        int over = q.number - 1;
        boolean held = q.first == over - 1 && sentence.is(over - 1, Sign.HAVE);
        boolean alone = q.first == over || held;
        if (q.comparison != Comparison.MORE_THAN || !alone || q.high != null || q.change() || !round(q)) {
            return false;
        }
        Token word = sentence.tokens.get(over);
        if (!sentence.text.words(word.start, word.end).equalsIgnoreCase("trên") || !people(q)) {
            return false;
        }
        boolean born = sentence.is(q.end, Sign.WORD) || sentence.is(q.end, Sign.ACTION);
        told |= ratio(q.first, born || q.unit == null ? "" : q.unit.name());
        return told && stated(q);
    }

    /** 100, 1.000, 10.000 and so on, also "một vạn". */
    private static boolean round(Quantity q) {
        java.math.BigDecimal value = q.low.stripTrailingZeros();
        return value.precision() == 1
                && value.scale() <= -2
                && value.unscaledValue().intValue() == 1;
    }

    private boolean people(Quantity q) {
        if (q.unit != null && COUNTED.has(q.unit.name())) {
            return true;
        }
        return q.end < sentence.tokens.size() && COUNTED.has(Normaliser.fold(sentence.words(q.end, q.end + 1)));
    }

    /** "Số …", "Tỷ suất …" of something else begins the statement, and no verb stands before the place. */
    private boolean ratio(int to, String counted) {
        int i = to - 1;
        while (i >= 0
                && !sentence.tokens.get(i).sign.separator()
                && !sentence.is(i, Sign.COLON)
                && !sentence.is(i, Sign.REACH)
                && !sentence.is(i, Sign.NUMBER)) {
            if (sentence.is(i, Sign.HAVE) || to - i > 16) {
                return false;
            }
            if (head(i)) {
                return !sentence.words(i + 1, i + 2).equalsIgnoreCase(counted);
            }
            i--;
        }
        return false;
    }

    private boolean head(int i) {
        String words = Normaliser.fold(sentence.words(i, Math.min(i + 2, sentence.tokens.size())));
        return words.startsWith("số ")
                || words.startsWith("tỷ số")
                || words.startsWith("tỷ suất")
                || words.startsWith("tỉ suất")
                || words.startsWith("tỷ lệ")
                || words.startsWith("tỉ lệ")
                || words.startsWith("tổng số")
                || words.startsWith("mật độ");
    }

    /** A number follows in the same statement that a word gives to the quantity. */
    private boolean stated(Quantity per) {
        int at = sentence.quantities.indexOf(per) + 1;
        for (int k = at; k < sentence.quantities.size() && k < at + 3; k++) {
            Quantity q = sentence.quantities.get(k);
            for (int i = per.end; i < q.first; i++) {
                if (sentence.is(i, Sign.SEMICOLON) || sentence.is(i, Sign.STOP) || sentence.is(i, Sign.COMMA)) {
                    return false;
                }
            }
            if (q.copula || q.marked() || q.comparison != null || q.suffix != null || q.first == per.end) {
                return true;
            }
        }
        return false;
    }
}
