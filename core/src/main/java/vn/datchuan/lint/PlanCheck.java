package vn.datchuan.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.error.Place;
import vn.datchuan.io.Node;
import vn.datchuan.model.Period;

/** What a reader of plans lets pass: definitions without a reason, periods outside the plan, words that were not copied as printed. */
final class PlanCheck implements PackCheck {

    private static final String FILE = FileCheck.PLAN;
    private static final List<String> DEFINITIONS =
            List.of("nature", "bounded", "frequency", "direction", "denominator");

    @Override
    public void check(CheckedPack pack, Findings findings) {
        Node.Mapping plan = pack.documents().get(FILE);
        if (plan == null) {
            return;
        }
        checkUnsettled(pack, findings);
        checkIds(pack, plan, findings);
        checkVerbatim(pack, plan, "title", findings);
        Optional<Period> years = Period.parse(Yaml.text(plan, "years"));
        for (Node item : Yaml.items(plan, "indicators")) {
            if (item instanceof Node.Mapping indicator) {
                checkVerbatim(pack, indicator, "name", findings);
                checkReasons(pack, indicator, findings);
                checkTargets(pack, indicator, years, findings);
            }
        }
        for (Node item : Yaml.items(plan, "tasks")) {
            if (item instanceof Node.Mapping task) {
                checkVerbatim(pack, task, "text", findings);
                checkVerbatim(pack, task, "timing", findings);
            }
        }
    }

    /** Doubts of a draft that nobody has settled: told once, at the first. */
    private static void checkUnsettled(CheckedPack pack, Findings findings) {
        String[] lines = Objects.requireNonNull(pack.texts().get(FILE)).text().split("\n", -1);
        int first = 0;
        int count = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].strip().startsWith("# ?")) {
                first = first == 0 ? i + 1 : first;
                count++;
            }
        }
        if (count > 0) {
            int column = lines[first - 1].indexOf("# ?") + 1;
            Place place = new Place(pack.file(FILE), first, column);
            findings.add(LintKind.UNSETTLED_DOUBT.at(place, "# ?".length(), Integer.toString(count)));
        }
    }

    private static void checkIds(CheckedPack pack, Node.Mapping plan, Findings findings) {
        String id = Yaml.text(plan, "plan");
        String packId = pack.manifestText("id");
        if (!id.isEmpty() && !packId.isEmpty() && !id.equals(packId)) {
            Place place = pack.place(FILE, Yaml.place(plan, "plan"));
            findings.addFollower(LintKind.PLAN_ID_NOT_PACK_ID.at(place, pack.lengthAt(place), id, packId));
        }
        List<String> units = pack.manifest().map(m -> Yaml.texts(m, "units")).orElse(List.of());
        if (plan.entries().get("unit") instanceof Node.Mapping unit) {
            String code = Yaml.text(unit, "code");
            if (!code.isEmpty() && !units.isEmpty() && !units.contains(code)) {
                Place place = pack.place(FILE, Yaml.place(unit, "code"));
                findings.addFollower(LintKind.PLAN_UNIT_NOT_JUDGED.at(place, pack.lengthAt(place), code));
            }
        }
    }

    private static void checkReasons(CheckedPack pack, Node.Mapping indicator, Findings findings) {
        Map<String, Node> because = Yaml.members(indicator, "because");
        for (String key : DEFINITIONS) {
            Node declared = indicator.entries().get(key);
            if (declared != null && !because.containsKey(key)) {
                Place place = pack.place(FILE, declared.place());
                findings.addFollower(LintKind.MISSING_BECAUSE.at(
                        place, pack.lengthAt(place), "indicator " + Yaml.text(indicator, "code"), key));
            }
        }
    }

    private static void checkTargets(
            CheckedPack pack, Node.Mapping indicator, Optional<Period> years, Findings findings) {
        Set<String> seen = new HashSet<>();
        String code = "indicator " + Yaml.text(indicator, "code");
        for (Node item : Yaml.items(indicator, "targets")) {
            if (item instanceof Node.Mapping target) {
                checkVerbatim(pack, target, "text", findings);
                String text = Yaml.text(target, "period");
                Optional<Period> period = Period.parse(text);
                Place place = pack.place(FILE, Yaml.place(target, "period"));
                if (period.isPresent()
                        && years.isPresent()
                        && !years.orElseThrow().contains(period.orElseThrow())) {
                    findings.addFollower(LintKind.PERIOD_OUTSIDE_YEARS.at(
                            place,
                            pack.lengthAt(place),
                            text,
                            code,
                            years.orElseThrow().label()));
                }
                if (period.isPresent() && !seen.add(text + " " + Yaml.text(target, "group"))) {
                    findings.addFollower(LintKind.SAME_PERIOD_TWICE.at(place, pack.lengthAt(place), code, text));
                }
            }
        }
    }

    private static void checkVerbatim(CheckedPack pack, Node.Mapping mapping, String key, Findings findings) {
        String text = Yaml.text(mapping, key);
        String sign = text.contains("  ")
                ? "two spaces in a row"
                : !text.strip().equals(text) ? "a space before or behind it" : "";
        if (!sign.isEmpty()) {
            Place place = pack.place(FILE, Yaml.place(mapping, key));
            findings.addFollower(LintKind.NOT_VERBATIM.at(place, pack.lengthAt(place), text, sign));
        }
    }
}
