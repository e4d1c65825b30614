package vn.datchuan.target;

/** Tells parts that say again what the part before says, or how far it is hoped to go. */
final class Restatement {
    private final Sentence sentence;

    Restatement(Sentence sentence) {
        this.sentence = sentence;
    }

    /** ", tăng 5% so với năm trước" after a level says the same thing again. */
    boolean restates(Clause last, Clause clause, Quantity q) {
        Quantity before = last.target;
        if (present(clause, q)) {
            return true;
        }
        boolean bare = clause.before.isEmpty()
                && (clause.after.isEmpty() || counted(clause.after, q))
                && !clause.deadline.isPresent();
        boolean afterLevel = before != null && !before.change();
        boolean comma = sentence.is(clause.from, Sign.COMMA)
                || (sentence.is(clause.from, Sign.SEMICOLON) && q.change() && q.base >= 0);
        boolean ofAll = clause.before.isEmpty()
                && clause.deadline.isEmpty()
                && sentence.is(q.end, Sign.SHARE_OF)
                && before != null
                && before.unit != null
                && Normaliser.fold(clause.after).equals("tổng số ".concat(before.unit.name()));
        if ((bare || ofAll) && comma && before != null && sameInShare(before, q)) {
            return true;
        }
        if (bare && comma && before != null && equivalent(clause, q)) {
            return true;
        }
        boolean level = afterLevel && before != null && !before.share() && clause.before.isEmpty();
        boolean and = sentence.is(clause.from, Sign.AND);
        if (level && (comma || and) && q.share() && compares(clause, q)) {
            return true;
        }
        if (comma && before != null && before.change() && clause.before.isEmpty() && q.share() && planned(clause, q)) {
            return true;
        }
        boolean average = q.base < 0 && (q.per.equals("năm") || q.eachYear);
        return bare && afterLevel && comma && q.change() && !clause.within && !average;
    }

    /** ", hiện tỷ lệ này là 1,93%": how things are and no target. */
    private boolean present(Clause clause, Quantity q) {
        int i = clause.from;
        while (i < q.first && sentence.tokens.get(i).sign.separator()) {
            i++;
        }
        String word = i + 1 < q.first ? Normaliser.fold(sentence.words(i, i + 1)) : "";
        if (word.equals("hiện")) {
            String next = Normaliser.fold(sentence.words(i + 1, i + 2));
            return !next.equals("đại") && !next.equals("thực") && !next.equals("vật");
        }
        return word.equals("hiện nay") || word.equals("hiện tại");
    }

    /** ", phấn đấu đạt 8,5%" after a firm goal of the same thing. */
    boolean stretches(Clause last, Clause clause, Quantity q) {
        boolean soft = q.soft;
        for (int i = clause.from; i < q.number; i++) {
            soft |= i < q.first && sentence.is(i, Sign.SOFT);
            boolean more = sentence.is(i, Sign.HAVE) && sentence.words(i, i + 1).endsWith("thêm");
            if (more) {
                return false;
            }
        }
        boolean sameSubject = (clause.before.isEmpty() || announced(clause, q))
                && (clause.after.isEmpty() || counted(clause.after, q) || named(last.after, clause.after));
        boolean otherTime = clause.deadline.isPresent() && !clause.deadline.equals(last.deadline);
        boolean sameUnit = last.target != null
                && (q.unit == null || last.target.unit == null || q.unit.name().equals(last.target.unit.name()));
        return soft && sameSubject && !otherTime && sameUnit && !clause.within;
    }

    /** "45/58 xã …, chiếm 77,6%": what was counted, as a share. */
    private static boolean sameInShare(Quantity before, Quantity q) {
        return before.unitIs(Unit.Family.COUNT)
                && !before.change()
                && q.unitIs(Unit.Family.PERCENT)
                && q.motion == null
                && q.comparison == null
                && q.suffix == null
                && (q.have || q.reach);
    }

    /** ", bằng 110% dự toán", ", vượt 10% kế hoạch", " và tăng 8% so với …": the level against a plan or a base. */
    private boolean compares(Clause clause, Quantity q) {
        boolean plan = sentence.is(q.end, Sign.THRESHOLD_NAMED) || sentence.is(q.end, Sign.BASE);
        return plan
                && (q.copula || q.over || q.change() || (q.reach && q.comparison == null))
                && !clause.within
                && clause.deadline.isEmpty();
    }

    /** ", bằng 100,3% kế hoạch năm", ", vượt 0,5% so với kế hoạch" after a change: the change against the plan. */
    private boolean planned(Clause clause, Quantity q) {
        boolean measured = q.copula || q.over;
        int plan = sentence.is(q.end, Sign.BASE) && sentence.is(q.end + 1, Sign.THRESHOLD_NAMED) ? q.end + 1 : q.end;
        boolean named = sentence.is(plan, Sign.THRESHOLD_NAMED)
                || (sentence.is(plan, Sign.BASE)
                        && Normaliser.fold(sentence.words(plan, plan + 1)).startsWith("so với kế hoạch"));
        return measured && named && !clause.within && clause.deadline.isEmpty();
    }

    /** ", tương đương 250 ha": the same in another measure. */
    private boolean equivalent(Clause clause, Quantity q) {
        for (int i = clause.from; i < q.number; i++) {
            if (sentence.is(i, Sign.APPROXIMATELY) && sentence.words(i, i + 1).equalsIgnoreCase("tương đương")) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but the unit that is counted, with or without a bracket. */
    private static boolean counted(String after, Quantity q) {
        int open = after.indexOf('(');
        String words = (open < 0 ? after : after.substring(0, open)).strip();
        return q.unit != null && words.equalsIgnoreCase(q.unit.name());
    }

    /** The same words again, or their beginning: "mô hình kinh tế xanh", then "mô hình kinh tế". */
    private static boolean named(String before, String again) {
        return before.regionMatches(true, 0, again, 0, again.length());
    }

    /** "đạt chỉ tiêu phấn đấu là …": no words but those that announce a goal. */
    private boolean announced(Clause clause, Quantity q) {
        for (int i = clause.from; i < q.first; i++) {
            if (!SubjectParser.announces(sentence.tokens.get(i).sign)
                    && !sentence.is(i, Sign.THRESHOLD_NAMED)
                    && !sentence.words(i, i + 1).equalsIgnoreCase("đạt chỉ tiêu")) {
                return false;
            }
        }
        return true;
    }
}
