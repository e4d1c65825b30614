package vn.datchuan.target;

import java.util.ArrayList;
import java.util.List;

/** The assumptions and warnings of one reading, each said once. */
final class Remarks {
    final List<Remark<Assumption>> assumptions = new ArrayList<>();
    final List<Remark<Warning>> warnings = new ArrayList<>();

    void assume(Assumption code, String words) {
        Remark<Assumption> remark = new Remark<>(code, words);
        if (!assumptions.contains(remark)) {
            assumptions.add(remark);
        }
    }

    void warn(Warning code, String words) {
        Remark<Warning> remark = new Remark<>(code, words);
        if (warnings.size() < 200 && !warnings.contains(remark)) {
            warnings.add(remark);
        }
    }
}
