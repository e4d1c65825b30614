package vn.datchuan.target;

import java.util.ArrayList;
import java.util.List;

/** The numbers of a text that may be targets; the others are set aside, each with why. */
final class Candidates {
    /** First words of what is measured in a sum. */
    private static final WordList SUMS = new WordList(
            "tổng",
            "tổng số",
            "số",
            "vốn",
            "diện tích",
            "công",
            "doanh",
            "kim",
            "năng",
            "lợi",
            "sản",
            "giá",
            "quy",
            "thu",
            "mức",
            "tỷ lệ",
            "tỉ lệ",
            "tuổi thọ");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Quantity> candidates = new ArrayList<>();
    private final int[] depth;
    private final Definitions definitions;
    private final Populations populations;

    private Candidates(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens;
        this.depth = new int[tokens.size() + 1];
        this.definitions = new Definitions(sentence);
        this.populations = new Populations(sentence);
    }

    static Candidates of(Sentence sentence) {
        Candidates found = new Candidates(sentence);
        found.brackets();
        found.select();
        return found;
    }

    List<Quantity> quantities() {
        return candidates;
    }

    /** Depth of brackets at a token; 0 inside a bracket that lists parts. */
    int depth(int i) {
        return depth[i];
    }

    private boolean is(int i, Sign sign) {
        return sentence.is(i, sign);
    }

    /** Depth of brackets at each token; a bracket with "trong đó" counts as none. */
    private void brackets() {
        int open = 0;
        int list = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (is(i, Sign.OPEN)) {
                if (open == 0 && is(i + 1, Sign.WITHIN)) {
                    list++;
                } else {
                    open++;
                }
            }
            depth[i] = open;
            if (is(i, Sign.CLOSE)) {
                if (open > 0) {
                    open--;
                } else if (list > 0) {
                    list--;
                }
            }
        }
    }

    /** Keeps the numbers that may be targets; the others are said to be left out. */
    private void select() {
        boolean outside = false;
        boolean plain = false;
        for (Quantity q : sentence.quantities) {
            boolean out = depth[q.number] == 0;
            outside |= out && !q.defines && !reference(q);
            plain |= !q.defines && !reference(q);
        }
        Quantity previous = null;
        for (Quantity q : sentence.quantities) {
            boolean bracket = depth[q.number] > 0 && !heading(q);
            if (reference(q)
                    || populations.named(q)
                    || fractionOfRanks(q)
                    || definitions.only(q)
                    || (depth[q.first > 0 ? q.first - 1 : 0] > 0 && definitions.standard(q))
                    || (q.defines && plain)
                    || (bracket && outside)
                    || accompanies(q)) {
                Warning code = bracket && previous != null ? Warning.COMMENTARY : Warning.NUMBER_EXCLUDED;
                sentence.aside.add(new Remark<>(code, sentence.words(q)));
            } else {
                if (previous != null && origin(previous, q)) {
                    candidates.remove(previous);
                    sentence.aside.add(new Remark<>(Warning.NUMBER_EXCLUDED, sentence.words(previous)));
                }
                candidates.add(q);
                q.bracketed &= bracket;
                previous = q;
            }
        }
    }

    /** "thuộc nhóm 1/3 tỉnh dẫn đầu": a rank whose number depends on how many there are. */
    private static boolean fractionOfRanks(Quantity q) {
        return q.rank && q.of != null && q.of.compareTo(java.math.BigDecimal.TEN) < 0;
    }

    /** "Tổng số khách (950 nghìn lượt), trong đó …": the only number of its part, in brackets. */
    private boolean heading(Quantity q) {
        int close = q.end;
        if (!is(q.first - 1, Sign.OPEN) || !is(close, Sign.CLOSE)) {
            return false;
        }
        boolean within = is(close + 1, Sign.WITHIN) || (is(close + 1, Sign.COMMA) && is(close + 2, Sign.WITHIN));
        int i = q.first - 2;
        while (i >= 0 && !tokens.get(i).is(Sign.NUMBER) && !hardBreak(i)) {
            i--;
        }
        return within && (i < 0 || hardBreak(i));
    }

    private boolean hardBreak(int i) {
        return is(i, Sign.SEMICOLON) || is(i, Sign.STOP) || is(i, Sign.BULLET);
    }

    /** The figure that a change starts from: "so với 5%", and in "từ 50% lên 70%" the former. */
    private boolean reference(Quantity q) {
        return q.first > 0 && is(q.first - 1, Sign.BASE);
    }

    /** ", với tiêu chuẩn …" after a target says how it is reached. */
    private boolean accompanies(Quantity q) {
        int i = q.first - 1;
        int least = Math.max(0, q.first - 8);
        while (i >= least
                && (tokens.get(i).is(Sign.WORD)
                        || tokens.get(i).is(Sign.NOUN)
                        || tokens.get(i).is(Sign.ACTION)
                        || tokens.get(i).is(Sign.LABEL))) {
            i--;
        }
        boolean with = i > 0
                && is(i, Sign.AT_LEVEL)
                && sentence.text.folded[tokens.get(i).start] == 'v'
                && tokens.get(i).end - tokens.get(i).start == 3
                && !candidates.isEmpty();
        boolean further = (sum(i) && (q.copula || q.reach || q.comparison != null || about(i, q))) || rate(i, q);
        return with && !further && (is(i - 1, Sign.COMMA) || (sum(i) && !q.share()));
    }

    /** "với tổng vốn …": what is measured after "với" is a sum of its own. */
    boolean sum(int with) {
        return is(with, Sign.AT_LEVEL)
                && with + 1 < tokens.size()
                && SUMS.has(Normaliser.fold(sentence.words(with + 1, with + 2)));
    }

    /** "với tốc độ tăng bình quân 2,66%/năm": what is measured after "với" is how fast it grows. */
    private boolean rate(int with, Quantity q) {
        return q.share() && is(with + 1, Sign.RATE);
    }

    /** The words begin with the name of a quantity: "diện tích …", "số …". */
    static boolean measured(String folded) {
        int space = folded.indexOf(' ');
        int next = space < 0 ? -1 : folded.indexOf(' ', space + 1);
        String one = space < 0 ? folded : folded.substring(0, space);
        String two = next < 0 ? folded : folded.substring(0, next);
        return SUMS.has(one) || SUMS.has(two);
    }

    /** "30 dự án với tổng vốn trên 10.000 tỷ đồng": a further sum with words of its own. */
    boolean accompanied(int i, int start, int next) {
        Token token = tokens.get(i);
        if (!token.is(Sign.AT_LEVEL) || token.end - token.start != 3 || depth[i] > 0) {
            return false;
        }
        boolean counted = next > 0
                && candidates.get(next - 1).number >= start
                && !candidates.get(next - 1).share();
        Quantity sum = next < candidates.size() ? candidates.get(next) : null;
        if (counted && sum != null && rate(i, sum) && sum.first - i <= 6) {
            return true;
        }
        if (!counted || sum == null || sum.share() || i + 1 >= sum.first || sum.first - i > 8) {
            return false;
        }
        if (!sum.copula && !sum.reach && sum.comparison == null && !about(i, sum)) {
            return false;
        }
        for (int k = i + 1; k < sum.first; k++) {
            if (tokens.get(k).sign.separator()) {
                return false;
            }
        }
        return sum(i);
    }

    /**
     * ", với sản lượng khoảng 90.000 tấn": a further sum; without a comma only what is attracted ("với tổng vốn đăng ký
     * khoảng 5 tỷ USD").
     */
    private boolean about(int with, Quantity sum) {
        boolean registered =
                Normaliser.fold(sentence.words(with + 1, sum.first)).contains("đăng ký");
        return sum.approximate && (is(with - 1, Sign.COMMA) ? !cost(with + 1, sum.first) : registered);
    }

    /** "với tổng mức đầu tư khoảng 50 tỷ đồng": what a work costs. */
    private boolean cost(int from, int to) {
        String words = Normaliser.fold(sentence.words(from, to));
        return words.contains("kinh phí")
                || words.contains("mức đầu tư")
                || words.contains("vốn đầu tư")
                || words.contains("chi phí")
                || words.contains("dự toán");
    }

    private boolean origin(Quantity from, Quantity to) {
        boolean dated = from.from && is(to.first, Sign.TO) && is(to.first - 1, Sign.DATE);
        boolean moved =
                dated || (to.level() && (from.from || is(to.first, Sign.ARROW) || is(to.first - 1, Sign.ARROW)));
        boolean yearly = from.per.equals("năm") && to.per.isEmpty();
        if (!moved || from.high != null || yearly) {
            return false;
        }
        for (int i = from.end; i < to.first; i++) {
            if (is(i, Sign.SEMICOLON) || is(i, Sign.STOP)) {
                return false;
            }
        }
        return true;
    }
}
