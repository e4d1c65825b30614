package vn.datchuan.target;

import java.util.ArrayList;
import java.util.List;

/** The assumptions and warnings of one reading, each said once. */
final class Remarks {
    /** A text of many numbers needs no longer list. */
    private static final int MOST = 200;

    final List<Remark<Assumption>> assumptions = new ArrayList<>();
    final List<Remark<Warning>> warnings = new ArrayList<>();

    void assume(Assumption code, String words) {
        if (!said(assumptions, code, words)) {
            assumptions.add(new Remark<>(code, words));
        }
    }

    void warn(Warning code, String words) {
        if (warnings.size() < MOST && !said(warnings, code, words)) {
            warnings.add(new Remark<>(code, words));
        }
    }

    private static <C extends Enum<C>> boolean said(List<Remark<C>> remarks, C code, String words) {
        for (Remark<C> remark : remarks) {
            if (remark.code() == code && remark.text().equals(words)) {
                return true;
            }
        }
        return false;
    }
}
