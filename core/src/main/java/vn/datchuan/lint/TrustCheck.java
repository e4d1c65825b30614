package vn.datchuan.lint;

import java.util.List;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;

/** Whether rules that are otherwise right may come from anywhere; the first thing that speaks against it. */
final class TrustCheck implements PackCheck {

    @Override
    public void check(CheckedPack pack, Findings findings) {
        List<Problem> problems = RuleTrust.check(pack.manifestText("id"), pack.rules());
        if (problems.isEmpty()) {
            return;
        }
        Problem first = problems.get(0);
        Place at = new Place(
                pack.file(path(pack, first.place().file())),
                Math.max(1, first.place().line()),
                Math.max(1, first.place().column()));
        findings.addFollower(LintKind.UNTRUSTED.at(
                at,
                1,
                first.what(),
                first.expected().isEmpty() ? "load it as trusted" : "expected " + first.expected()));
    }

    /** A problem names its file without folders. */
    private static String path(CheckedPack pack, String name) {
        for (RuleFile file : pack.rules()) {
            if (file.text().path().equals(name) || file.text().path().endsWith("/" + name)) {
                return file.text().path();
            }
        }
        return name;
    }
}
