package vn.datchuan.target;

/** Tells parts that say no more than how often something is done (tần suất): ", ít nhất 1 tháng 1 lần". */
final class Frequencies {
    private static final WordList TIMES =
            new WordList("lần", "lượt", "buổi", "giờ", "phút", "tiết", "cuộc", "kỳ", "đợt", "tuần", "tháng", "quý");

    private static final WordList WORDS = new WordList(
            "tuần",
            "lần",
            "buổi",
            "phút",
            "giờ",
            "tiết",
            "định kỳ",
            "tần suất",
            "là",
            "một",
            "lượt",
            "kỳ",
            "thường xuyên");

    private Frequencies() {}

    /** True if the part holds spans of time, how many times in each, and nothing else. */
    static boolean only(Sentence sentence, Clause chunk) {
        boolean period = false;
        boolean times = false;
        boolean least = false;
        boolean often = false;
        for (int i = chunk.from; i < chunk.to; i++) {
            Token token = sentence.tokens.get(i);
            switch (token.sign) {
                case EACH, EACH_YEAR, RECURRING, MONTH, YEAR, DAY, QUARTER -> period = true;
                case DATE -> {
                    if (token.date != null) {
                        return false;
                    }
                    period = true;
                }
                case AT_LEAST -> least = true;
                case UNIT, WORD, LABEL, PERIOD -> {
                    String word = Normaliser.fold(sentence.words(i, i + 1));
                    if (!TIMES.has(word) && !WORDS.has(word)) {
                        return false;
                    }
                    boolean span = word.equals("tuần") || word.equals("tháng") || word.equals("quý");
                    period |= span;
                    times |= !span;
                    often |= word.equals("lần");
                }
                case NUMBER,
                        NUMBER_WORD,
                        AT_MOST,
                        MORE_THAN,
                        APPROXIMATELY,
                        FROM,
                        TO,
                        DASH,
                        SLASH,
                        COMMA,
                        AND,
                        OPEN,
                        CLOSE,
                        AT_LEVEL,
                        COPULA,
                        EXCLUDED,
                        OR_MORE,
                        AVERAGE,
                        STOP -> {}
                default -> {
                    return false;
                }
            }
        }
        return times && (period || (least && often));
    }
}
