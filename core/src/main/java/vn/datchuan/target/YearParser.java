package vn.datchuan.target;

import org.jspecify.annotations.Nullable;

/** Finds whether a number is one of each year: "mỗi năm", "hằng năm trồng mới …", "… lao động hằng năm". */
final class YearParser {
    private final Sentence sentence;
    private @Nullable Clause previous;
    /** "Bình quân hàng năm, …" stands before the whole. */
    private boolean heading;

    YearParser(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * Marks the clause; called for each in printed order. At the head of a clause ("Hằng năm, mỗi xã …") the words are of
     * its number; after a name ("Sản lượng bình quân hằng năm: …") they are of the name.
     */
    void read(Clause clause, Quantity q) {
        boolean ends = closing(clause, q);
        if (ends && q.share() && worked(clause, q)) {
            q.per = "năm";
        }
        clause.eachYear = ends;
        clause.everyYear = ends;
        boolean head = true;
        for (int i = clause.from; i < q.end; i++) {
            if (sentence.is(i, Sign.EACH_YEAR)) {
                clause.eachYear = true;
                clause.everyYear |= every(i) || given(i, q) || (!q.level() && (head || acts(i)));
            }
            head &= SubjectParser.announces(sentence.tokens.get(i).sign);
        }
        Clause last = previous;
        previous = clause;
        heading |= last == null && headed(clause);
        heading &= !sentence.is(clause.from, Sign.STOP);
        boolean own = !heading || clause.deadline.isPresent() || q.level() || q.maintained;
        clause.eachYear |= !own && q.change() && q.share();
        clause.everyYear |= !own && !q.share();
        if (last != null && last.everyYear && !clause.eachYear) {
            clause.everyYear |= elliptic(last, clause, q);
        }
    }

    /** "triệt xóa 10 - 20% số điểm mỗi năm": a share that is done away with each year. */
    private boolean worked(Clause clause, Quantity q) {
        boolean every = every(lastWord(clause));
        String verb = Normaliser.fold(clause.from < q.first ? sentence.words(clause.from, q.first) : "");
        return every && (verb.contains("triệt") || verb.contains("xoá"));
    }

    private int lastWord(Clause clause) {
        int i = clause.to - 1;
        while (i > clause.from && (sentence.tokens.get(i).sign.separator() || sentence.is(i, Sign.CLOSE))) {
            i--;
        }
        return i;
    }

    /** The words stand at the head of the text, with a comma after them. */
    private boolean headed(Clause clause) {
        int i = sentence.head();
        return i >= clause.from && sentence.is(i, Sign.EACH_YEAR) && sentence.is(i + 1, Sign.COMMA);
    }

    private boolean every(int i) {
        return Normaliser.fold(sentence.words(i, i + 1)).endsWith("mỗi năm");
    }

    /** "đào tạo nghề bình quân hàng năm cho 28.000 người": so many in each. */
    private boolean given(int i, Quantity q) {
        return i + 2 == q.first && sentence.words(i + 1, i + 2).equalsIgnoreCase("cho");
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
        boolean slashed = sentence.is(i, Sign.YEAR) && sentence.is(i - 1, Sign.SLASH) && i - 1 > q.end;
        for (int k = q.end; slashed && k < clause.to; k++) {
            slashed = !sentence.is(k, Sign.NUMBER) && !sentence.is(k, Sign.CLOSE);
        }
        return i > q.end && (sentence.is(i, Sign.EACH_YEAR) || slashed) && q.base < 0 && q.per.isEmpty();
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
