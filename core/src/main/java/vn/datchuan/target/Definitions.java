package vn.datchuan.target;

import java.util.List;

/** Tells numbers that say who or what is meant, also where no other number follows (định nghĩa). */
final class Definitions {
    /** Verbs of what is done for someone. */
    private static final WordList FOR = new WordList(
            "bảo vệ",
            "bảo tồn",
            "hỗ trợ",
            "ưu tiên",
            "quan tâm",
            "chăm sóc",
            "giúp đỡ",
            "đầu tư",
            "chú trọng",
            "phát triển");

    private static final WordList PLURAL = new WordList("các", "những", "nhóm");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final boolean built;

    Definitions(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens;
        this.built = built(sentence);
    }

    private boolean is(int i, Sign sign) {
        return sentence.is(i, sign);
    }

    /** "cho trẻ 5 tuổi", "chất lượng 19 tiêu chí", "bình quân 1 xã có …": what is meant, also where no number follows. */
    boolean only(Quantity q) {
        boolean bare = !q.share() && !q.marked() && q.comparison == null && q.suffix == null && q.high == null;
        if (q.defines && q.unitIs(Unit.Family.AGE)) {
            return (is(q.first - 1, Sign.WORD) || is(q.first - 1, Sign.UNIT)) && !aged(q.first);
        }
        if (young(q) || whose(q) || qualified(q)) {
            return true;
        }
        if (!bare) {
            return false;
        }
        if (q.first == q.number && built && (q.defines || begun(q))) {
            return true;
        }
        if (q.defines && q.first == q.number && finished(q)) {
            return true;
        }
        boolean last = sentence.quantities.get(sentence.quantities.size() - 1) == q;
        if (is(q.number - 1, Sign.AVERAGE) && q.unit != null && is(q.end, Sign.HAVE)) {
            return !last || q.low.compareTo(java.math.BigDecimal.ONE) == 0;
        }
        if (agenda(q)) {
            return true;
        }
        if (!is(q.first - 1, Sign.NOUN)) {
            return false;
        }
        String before = Normaliser.fold(sentence.words(q.first - 1, q.first));
        return before.endsWith("chất lượng") || before.endsWith("hiệu quả");
    }

    /** "trẻ 6-23 tháng": how old the children are. */
    private boolean young(Quantity q) {
        if (!q.unitIs(Unit.Family.TIME) || q.first == 0) {
            return false;
        }
        String before = Normaliser.fold(sentence.words(q.first - 1, q.first));
        return before.equals("trẻ") || before.equals("trẻ em");
    }

    /** "các tỉnh có dân số từ 1 triệu người trở lên có phòng kiểm nghiệm": the number says which are meant. */
    private boolean whose(Quantity q) {
        if (q.share() || q.reach || (q.suffix == null && q.comparison == null) || !is(q.end, Sign.HAVE)) {
            return false;
        }
        int least = Math.max(0, q.first - 4);
        for (int i = q.first - 1; i >= least && !tokens.get(i).sign.separator(); i--) {
            if (is(i, Sign.HAVE)) {
                return i + 1 < q.first;
            }
        }
        return false;
    }

    /** "Bảo vệ các dân tộc có dưới 10 nghìn người": the number says for whom something is done. */
    private boolean qualified(Quantity q) {
        boolean bound =
                q.comparison == Comparison.LESS_THAN || q.comparison == Comparison.MORE_THAN || q.suffix != null;
        int head = sentence.head();
        if (head < q.first && !q.share() && sentence.words(head, head + 1).equalsIgnoreCase("mọi")) {
            return everyone(head, q.first);
        }
        if (!bound || q.reach || q.change() || head + 3 >= q.first) {
            return false;
        }
        String verb = Normaliser.fold(sentence.words(head, head + 2));
        boolean cares = FOR.has(verb) || FOR.has(Normaliser.fold(sentence.words(head, head + 1)));
        int least = Math.max(head, q.first - 9);
        boolean have = q.have;
        for (int i = q.first - 1; cares && i > least && !tokens.get(i).sign.separator(); i--) {
            have |= is(i, Sign.HAVE);
            if (have && PLURAL.has(Normaliser.fold(sentence.words(i, i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** "Mọi phụ nữ mang thai đều được khám ít nhất 4 lần": what all of them are to have. */
    private boolean everyone(int from, int to) {
        boolean all = false;
        for (int i = from; i < Math.min(to, from + 60); i++) {
            all |= sentence.words(i, i + 1).equalsIgnoreCase("đều");
            if (is(i, Sign.SEMICOLON) || is(i, Sign.STOP)) {
                return false;
            }
        }
        return all;
    }

    /** "Khởi công nhà máy …", "Hoàn thành nâng cấp bệnh viện …": a work that is begun or finished on a date. */
    private static boolean built(Sentence sentence) {
        boolean done = sentence.is(0, Sign.HAVE)
                && Normaliser.fold(sentence.words(0, 1)).equals("hoàn thành");
        String verb = sentence.is(0, Sign.ACTION) ? Normaliser.fold(sentence.words(0, 1)) : "";
        return (done || verb.equals("khởi công") || verb.equals("khánh thành")) && sentence.has(Sign.DATE);
    }

    /** "Khởi công khu công nghiệp 300 ha …": how large the work is that is begun. */
    private boolean begun(Quantity q) {
        Sign before = q.first < 2 ? Sign.ACTION : tokens.get(q.first - 1).sign;
        String verb = Normaliser.fold(sentence.words(0, 1));
        return (verb.equals("khởi công") || verb.equals("khánh thành"))
                && q.unitIs(Unit.Family.MEASURE)
                && (before == Sign.UNIT || before == Sign.NOUN || before == Sign.WORD);
    }

    /** "Nhà máy công suất 500 tấn/ngày hoàn thành trong quý IV": what is finished on a date. */
    private boolean finished(Quantity q) {
        boolean dated = is(q.end, Sign.DATE) || (is(q.end, Sign.HAVE) && is(q.end + 1, Sign.DATE));
        return dated && Normaliser.fold(sentence.words(q.end, q.end + 1)).startsWith("hoàn thành");
    }

    /** "(theo tiêu chí 6 triệu đồng/người/năm)": the number of the standard that is meant. */
    boolean standard(Quantity q) {
        int i = q.first - 1;
        while (i > 0 && (is(i, Sign.WORD) || is(i, Sign.NOUN) || is(i, Sign.UNIT))) {
            i--;
        }
        return i > 0
                && is(i - 1, Sign.OPEN)
                && is(i, Sign.THRESHOLD_NAMED)
                && Normaliser.fold(sentence.words(i, i + 1)).startsWith("theo ");
    }

    /** "đề ra 18 chỉ tiêu, trong đó …": how many targets are announced. */
    private boolean agenda(Quantity q) {
        int noun = q.number + 1;
        boolean named = is(noun, Sign.THRESHOLD_NAMED) || is(noun, Sign.SOFT) || is(noun, Sign.UNIT);
        String words = named ? Normaliser.fold(sentence.words(noun, noun + 1)) : "";
        boolean targets = words.equals("chỉ tiêu") || words.equals("mục tiêu") || words.equals("nhiệm vụ");
        return targets && sentence.quantities.get(sentence.quantities.size() - 1) != q && !q.have;
    }

    /** The quantity is an age: "Tuổi thọ trung bình 75 tuổi". */
    private boolean aged(int to) {
        for (int i = 0; i < to; i++) {
            Unit unit = tokens.get(i).unit;
            boolean life = is(i, Sign.NOUN)
                    && Normaliser.fold(sentence.words(i, i + 1)).equals("tuổi thọ");
            if (life || (unit != null && unit.is(Unit.Family.AGE))) {
                return true;
            }
        }
        return false;
    }
}
