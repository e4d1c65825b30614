package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.List;
import vn.datchuan.error.Place;
import vn.datchuan.plan.PlannedIndicator;
import vn.datchuan.plan.PlannedTarget;
import vn.datchuan.target.Remark;
import vn.datchuan.target.TargetReading;

/** Targets that are read with an assumption or a doubt: an author should look whether the reading is what the document means. */
final class TargetCheck implements PackCheck {

    @Override
    public void check(CheckedPack pack, Findings findings) {
        if (pack.plan().isEmpty()) {
            return;
        }
        for (PlannedIndicator indicator : pack.plan().orElseThrow().indicators()) {
            for (PlannedTarget target : indicator.targets()) {
                check(pack, "indicator " + indicator.indicator().code(), target, findings);
            }
        }
    }

    private static void check(CheckedPack pack, String of, PlannedTarget target, Findings findings) {
        Place place = pack.place(FileCheck.PLAN, target.place());
        String text = target.text();
        String assumptions = remarks(target.reading().assumptions());
        String warnings = remarks(target.reading().warnings());
        if (!assumptions.isEmpty()) {
            findings.add(LintKind.TARGET_ASSUMED.at(place, pack.lengthAt(place), text, of, assumptions));
        }
        if (!warnings.isEmpty()) {
            findings.add(LintKind.TARGET_WARNED.at(place, pack.lengthAt(place), text, of, warnings));
        }
    }

    /** All assumptions of a reading with the words they are about. */
    static String assumptions(TargetReading reading) {
        return remarks(reading.assumptions());
    }

    private static String remarks(List<? extends Remark<?>> remarks) {
        List<String> words = new ArrayList<>();
        for (Remark<?> remark : remarks) {
            words.add(remark.code().name() + (remark.text().isEmpty() ? "" : " (\"" + remark.text() + "\")"));
        }
        return String.join(", ", words);
    }
}
