package vn.datchuan.target;

import org.jspecify.annotations.Nullable;

/** Finds whether a number is one of each year: "mỗi năm", "hằng năm trồng mới …", "… lao động hằng năm". */
final class YearParser {
    private final Sentence sentence;
    private @Nullable Clause previous;

    YearParser(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * Marks the clause; called for each in printed order. At the head of a clause ("Hằng năm, mỗi xã …") the words are of
     * its number; after a name ("Sản lượng bình quân hằng năm: …") they are of the name.
     */
    void read(Clause clause, Quantity q) {
        boolean ends = closing(clause, q);
        clause.eachYear = ends;
        clause.everyYear = ends;
        boolean head = true;
        for (int i = clause.from; i < q.end; i++) {
            if (sentence.is(i, Sign.EACH_YEAR)) {
                clause.eachYear = true;
                clause.everyYear |= every(i) || (!q.level() && (head || acts(i)));
            }
            head &= SubjectParser.announces(sentence.tokens.get(i).sign);
        }
        Clause last = previous;
        previous = clause;
        if (last != null && last.everyYear && !clause.eachYear) {
            clause.everyYear = elliptic(last, clause, q);
        }
    }

    private boolean every(int i) {
        return Normaliser.fold(sentence.words(i, i + 1)).endsWith("mỗi năm");
    }

    /** "toàn tỉnh hằng năm trồng mới …": a verb follows. */
    private boolean acts(int i) {
        return sentence.is(i + 1, Sign.ACTION) || sentence.is(i + 1, Sign.HAVE);
    }

    /** "Đào tạo 500 lao động nông thôn hằng năm": it stands at the end, and nothing before it is of its own. */
    private boolean closing(Clause clause, Quantity q) {
        int i = clause.to - 1;
        while (i > q.end && (sentence.tokens.get(i).sign.separator() || sentence.is(i, Sign.CLOSE))) {
            i--;
        }
        return i > q.end && sentence.is(i, Sign.EACH_YEAR) && q.base < 0;
    }

    /** "… 120 doanh nghiệp, 15 hợp tác xã": a further count under the same head. */
    private boolean elliptic(Clause last, Clause clause, Quantity q) {
        Quantity before = last.target;
        boolean joins = sentence.is(clause.from, Sign.COMMA) || sentence.is(clause.from, Sign.AND);
        return joins
                && clause.fronted
                && clause.from + 1 >= q.first
                && before != null
                && !before.share()
                && before.unitIs(Unit.Family.COUNT)
                && q.unitIs(Unit.Family.COUNT);
    }
}
