package vn.datchuan.lint;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.datchuan.error.Place;
import vn.datchuan.io.Node;
import vn.datchuan.model.Period;
import vn.datchuan.verdict.Verdict;

/** What is wrong with {@code cases/*.yaml}, as far as that can be seen without running them. */
final class CaseCheck implements PackCheck {

    @Override
    public void check(CheckedPack pack, Findings findings) {
        KnownNames known = new KnownNames(pack);
        for (Map.Entry<String, Node.Mapping> file : pack.caseFiles().entrySet()) {
            new OfFile(pack, file.getKey(), known, findings).check(file.getValue());
        }
    }

    private record OfFile(CheckedPack pack, String path, KnownNames known, Findings findings) {

        void check(Node.Mapping file) {
            checkKeys(file, CaseKeys.FILE, "the file of cases");
            if (Yaml.items(file, "cases").isEmpty()
                    && Collections.disjoint(file.keys().keySet(), CaseKeys.FILE)) {
                report(LintKind.MISSING_KEY, file.place(), "the file", "cases", "a list of cases");
            }
            Map<String, Place> names = new TreeMap<>();
            for (Node item : Yaml.items(file, "cases")) {
                if (item instanceof Node.Mapping one) {
                    checkCase(one, names);
                } else {
                    report(LintKind.INVALID_VALUE, item.place(), "a case is no mapping", "keys such as name and why");
                }
            }
        }

        private void checkCase(Node.Mapping one, Map<String, Place> names) {
            boolean single = one.entries().containsKey("indicator");
            boolean set = one.entries().containsKey("set");
            checkKeys(one, single ? CaseKeys.SINGLE : set ? CaseKeys.SET : CaseKeys.PLAN, "a case");
            String name = Yaml.text(one, "name");
            if (name.isBlank()) {
                report(LintKind.MISSING_KEY, one.place(), "a case", "name", "what it shows, in a few words");
            } else {
                Place place = pack.place(path, Yaml.place(one, "name"));
                Place other = names.putIfAbsent(name, place);
                if (other != null) {
                    findings.add(LintKind.DUPLICATE_CASE_NAME.at(place, pack.lengthAt(place), name, other.toString()));
                }
            }
            if (Yaml.text(one, "why").isBlank()) {
                report(LintKind.CASE_WITHOUT_WHY, Yaml.place(one, "name"), name);
            }
            if (!set) {
                checkDate(one);
            }
            if (one.entries().get("expect") instanceof Node.Mapping expect) {
                checkExpectation(expect);
            } else {
                report(LintKind.MISSING_KEY, Yaml.place(one, "name"), "case \"" + name + "\"", "expect", "a verdict");
            }
            if (!single && !set && one.entries().get("values") instanceof Node.Mapping values) {
                checkIndicators(values);
            }
        }

        private void checkDate(Node.Mapping one) {
            String text = Yaml.text(one, "asOf");
            if (text.isEmpty()) {
                report(
                        LintKind.MISSING_KEY,
                        Yaml.place(one, "name"),
                        "case \"" + Yaml.text(one, "name") + "\"",
                        "asOf",
                        "the day of the evaluation");
            } else if (!Dates.isDate(text)) {
                report(LintKind.INVALID_DATE, Yaml.place(one, "asOf"), "asOf", text);
            }
        }

        private void checkKeys(Node.Mapping mapping, Set<String> keys, String what) {
            for (Map.Entry<String, Place> key : mapping.keys().entrySet()) {
                if (!keys.contains(key.getKey())) {
                    report(LintKind.UNKNOWN_KEY, key.getValue(), key.getKey(), what, Nearest.hint(key.getKey(), keys));
                }
            }
        }

        private void checkExpectation(Node.Mapping expect) {
            Node verdict = expect.entries().get("verdict");
            if (verdict != null) {
                checkKeys(expect, CaseKeys.EXPECTATION, "an expectation");
                checkVerdict(verdict);
                return;
            }
            checkIndicators(expect);
            for (Map.Entry<String, Node> indicator : expect.entries().entrySet()) {
                if (indicator.getValue() instanceof Node.Mapping periods) {
                    checkPeriods(indicator.getKey(), periods);
                } else {
                    report(
                            LintKind.INVALID_VALUE,
                            indicator.getValue().place(),
                            "the expectation of " + indicator.getKey() + " has no period",
                            "{\"2026\": PASS}");
                }
            }
        }

        private void checkIndicators(Node.Mapping byCode) {
            Set<String> codes = known.indicators();
            for (Map.Entry<String, Place> code : byCode.keys().entrySet()) {
                if (known.plansKnown() && !codes.contains(LiteralCheck.withoutPart(code.getKey()))) {
                    report(
                            LintKind.UNKNOWN_INDICATOR,
                            code.getValue(),
                            code.getKey(),
                            Nearest.hint(code.getKey(), codes));
                }
            }
        }

        private void checkPeriods(String code, Node.Mapping verdicts) {
            Set<String> periods = known.plansKnown() ? known.periods(LiteralCheck.withoutPart(code)) : Set.of();
            for (Map.Entry<String, Node> expected : verdicts.entries().entrySet()) {
                Place place = verdicts.keys().getOrDefault(expected.getKey(), verdicts.place());
                Optional<Period> period = Period.parse(expected.getKey());
                if (period.isEmpty() && !code.startsWith("T.")) {
                    report(LintKind.INVALID_PERIOD, place, "period", expected.getKey(), Period.EXPECTED);
                } else if (!periods.isEmpty() && !periods.contains(expected.getKey())) {
                    report(
                            LintKind.UNKNOWN_PERIOD,
                            place,
                            "indicator " + code,
                            expected.getKey(),
                            Nearest.hint(expected.getKey(), periods));
                }
                Node verdict = expected.getValue();
                checkVerdict(verdict instanceof Node.Mapping m ? m.entries().getOrDefault("verdict", m) : verdict);
            }
        }

        private void checkVerdict(Node node) {
            Set<String> verdicts = new TreeSet<>();
            for (Verdict verdict : Verdict.values()) {
                verdicts.add(verdict.name());
            }
            String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
            if (!verdicts.contains(text)) {
                report(LintKind.UNKNOWN_VERDICT, node.place(), text, Nearest.hint(text, verdicts));
            }
        }

        private void report(LintKind kind, Place read, String... words) {
            Place place = pack.place(path, read);
            findings.addFollower(kind.at(place, pack.lengthAt(place), words));
        }
    }
}
