package vn.datchuan.target;

import java.util.List;
import java.util.Optional;

/** Finds when a clause is due, among dates that say which standard, document or base is meant. */
final class ClauseDates {
    private final Sentence sentence;
    private final List<Token> tokens;

    ClauseDates(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens;
    }

    /** "quý III tăng 8,5%": a time without a year before the number, which tells the part; empty if there is none. */
    String named(Clause clause, Quantity q) {
        for (int i = clause.from; i < q.first; i++) {
            if (is(i, Sign.DATE) && tokens.get(i).date == null && sentence.text.folded[tokens.get(i).start] == 'q') {
                return sentence.words(i, i + 1);
            }
        }
        return "";
    }

    private boolean is(int i, Sign sign) {
        return sentence.is(i, sign);
    }

    private static boolean startsWith(String words, String folded) {
        return words.regionMatches(true, 0, folded, 0, folded.length());
    }

    /**
     * The closing bracket if a number stands in the bracket, so that its date belongs to that number; else the opening
     * one.
     */
    int afterNumbered(int open) {
        boolean numbered = is(open + 1, Sign.COPULA) || is(open + 1, Sign.BASE) || is(open + 1, Sign.APPROXIMATELY);
        int i = open + 1;
        while (i < tokens.size() && !is(i, Sign.CLOSE)) {
            numbered |= is(i, Sign.NUMBER) || is(i, Sign.DOCUMENT) || is(i, Sign.EXCLUDED);
            i++;
        }
        return numbered ? i : open;
    }

    /** "theo chuẩn nghèo giai đoạn 2021-2025", "theo giá so sánh năm 2010": the date says which standard is meant. */
    private boolean standard(int date) {
        char first = sentence.text.folded[tokens.get(date).start];
        boolean plain = Character.isDigit(first) || first == 'g' || first == 'n';
        if (!plain || date == 0 || sentence.words(date - 1, date).endsWith("đến")) {
            return false;
        }
        int least = Math.max(0, date - 7);
        for (int i = date - 1; i >= least; i--) {
            Sign sign = tokens.get(i).sign;
            boolean follows = sign == Sign.THRESHOLD_NAMED || sign == Sign.BOUNDARY;
            if (follows && startsWith(sentence.words(i, i + 1), "theo")) {
                return standards(Normaliser.fold(sentence.words(i, date)));
            }
            if (sign == Sign.OPEN) {
                String words = Normaliser.fold(sentence.words(i + 1, date));
                return startsWith(words, "chuẩn")
                        || startsWith(words, "tiêu ch")
                        || startsWith(words, "bộ tiêu chí")
                        || words.contains("giá so sánh")
                        || words.contains("giá cố định");
            }
            if (sign.separator() || sign == Sign.NUMBER || sign == Sign.CLOSE) {
                return false;
            }
        }
        return false;
    }

    /** "Quyết định số 1385/QĐ-TTg ngày 21/10/2018": when a document was signed. */
    private boolean signed(int date) {
        char first = sentence.text.folded[tokens.get(date).start];
        return (is(date - 1, Sign.EXCLUDED) || is(date - 1, Sign.DOCUMENT))
                && (first == 'n' || Character.isDigit(first))
                && sentence.words(date, date + 1).indexOf('/') > 0;
    }

    /** "bằng 80% năm 2019": a share of what was in that year. */
    private boolean equalled(Quantity q) {
        for (int i = q.first; i < q.number; i++) {
            if (is(i, Sign.COPULA) && sentence.words(i, i + 1).equalsIgnoreCase("bằng")) {
                return true;
            }
        }
        return false;
    }

    /** "20 công trình thuộc danh mục đầu tư giai đoạn 2021-2025": the date says which list they stand in. */
    private boolean registered(int from, int date) {
        char first = sentence.text.folded[tokens.get(date).start];
        boolean plain = Character.isDigit(first) || first == 'g' || first == 'n';
        int least = Math.max(from, date - 24);
        for (int i = date - 1; plain && i >= least; i--) {
            String word = Normaliser.fold(sentence.words(i, i + 1));
            if (word.equals("thuộc") || word.equals("theo")) {
                String words = Normaliser.fold(sentence.words(i + 1, date));
                return words.contains("danh mục")
                        || words.contains("lộ trình")
                        || words.contains("chương trình")
                        || words.contains("kế hoạch đầu tư")
                        || words.contains("xã chưa");
            }
            if (tokens.get(i).sign.separator()) {
                return false;
            }
        }
        return false;
    }

    private static boolean standards(String words) {
        return words.contains("chuẩn")
                || words.contains("tiêu chí")
                || words.contains("giá so sánh")
                || words.contains("giá cố định")
                || words.contains("định nghĩa")
                || words.contains("phương pháp");
    }

    /** The date of a clause that is no base and stands in no number's place. */
    Optional<Deadline> of(Clause clause, Quantity q) {
        Deadline found = null;
        for (int i = clause.from; i < clause.to; i++) {
            Token token = tokens.get(i);
            if (token.is(Sign.OPEN) && !is(i + 1, Sign.WITHIN)) {
                i = afterNumbered(i);
                continue;
            }
            boolean based = q.base >= 0 && i >= q.base && i < q.baseEnd;
            based |= i == q.end && q.share() && q.copula && equalled(q) && sentence.text.folded[token.start] == 'n';
            boolean beyond = is(i - 1, Sign.MORE_THAN) || is(i - 1, Sign.LESS_THAN);
            boolean dated = token.is(Sign.DATE) && token.date != null && !based && !beyond && !signed(i);
            if (dated && (standard(i) || registered(q.end, i))) {
                sentence.aside.add(new Remark<>(Warning.NUMBER_EXCLUDED, sentence.words(i, i + 1)));
            } else if (dated) {
                clause.severalDates |= found != null && !found.equals(token.date);
                found = token.date;
            }
        }
        return Optional.ofNullable(found);
    }
}
