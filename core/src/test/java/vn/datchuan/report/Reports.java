package vn.datchuan.report;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.explain.Evaluations;
import vn.datchuan.target.Comparison;
import vn.datchuan.target.Criterion;
import vn.datchuan.verdict.Digests;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Scorecard;
import vn.datchuan.verdict.Verdict;
import vn.datchuan.verdict.VerdictCounts;

/** A report of one made-up ward, built by hand. */
final class Reports {

    private Reports() {}

    static Evaluation severe() {
        return Evaluations.of("8", Verdict.AT_RISK)
                .severe()
                .rule("8: far behind the path or what the rest would need")
                .number("75.0", "2027-09-30")
                .operand("gap", "5.0")
                .operand("smallestGapSevere", "0.5")
                .operand("shortfall", "0.3055555556")
                .threshold("severeShortfall", "0.20")
                .figure("pathValue", "77.75")
                .figure("observed", "75.0")
                .figure("threshold", "80")
                .figure("base", "71")
                .build();
    }

    static Evaluation met() {
        return Evaluations.of("3", Verdict.PASS)
                .indicator("C.8", "Số sáng kiến được công nhận và áp dụng có hiệu quả trên địa bàn phường trong năm")
                .agency("Văn phòng HĐND và UBND phường")
                .period("2026")
                .target("12 sáng kiến", Comparison.AT_LEAST, "12", "sáng kiến")
                .number("12", "2026-12-31")
                .build();
    }

    static Evaluation compound() {
        return Evaluations.of("roll-up", Verdict.FAIL)
                .indicator("C.9", "Hồ sơ và văn bản điện tử")
                .target(
                        "100% & 98% VB",
                        new Criterion.AllOf(List.of(
                                new Criterion.Part("hồ sơ", threshold("100"), "%"),
                                new Criterion.Part("VB", threshold("98"), "%"))),
                        "%")
                .parts(part("C.9#1", "100.0", Verdict.PASS), part("C.9#2", "97.5", Verdict.FAIL))
                .build();
    }

    private static Criterion.Threshold threshold(String value) {
        return new Criterion.Threshold(Comparison.AT_LEAST, new java.math.BigDecimal(value));
    }

    private static Evaluation part(String code, String value, Verdict verdict) {
        return Evaluations.of("3", verdict)
                .indicator(code, "Hồ sơ và văn bản điện tử")
                .target(
                        "100% & 98% VB",
                        new Criterion.AllOf(List.of(
                                new Criterion.Part("hồ sơ", threshold("100"), "%"),
                                new Criterion.Part("VB", threshold("98"), "%"))),
                        "%")
                .number(value, "2027-12-31")
                .build();
    }

    static Evaluation notDue(String code, Flag... flags) {
        return Evaluations.notAssessed("5", NotAssessedReason.NOT_DUE)
                .indicator(code, "Tỷ lệ phủ sóng 5G")
                .period("2028")
                .flags(flags)
                .build();
    }

    static Evaluation task() {
        return Evaluations.notAssessed("2", NotAssessedReason.NOT_DUE)
                .indicator("II.3", "Xây dựng phương án bảo đảm an ninh mạng")
                .task("Quý IV/2027")
                .rating("Đang thực hiện", "2027-09-30")
                .agency("Công an phường")
                .build();
    }

    static EvaluationReport report(boolean illustrative, List<Scorecard> cards, Evaluation... evaluations) {
        TreeMap<String, String> plans = new TreeMap<>();
        plans.put("kh-12", "a".repeat(64));
        TreeMap<String, String> packs = new TreeMap<>();
        packs.put("base", "b".repeat(64));
        return new EvaluationReport(
                LocalDate.of(2027, 9, 30),
                "PLAN_PATH_V1",
                illustrative,
                new Digests(plans, packs, "c".repeat(64), "d".repeat(64), "0.1.0"),
                List.of(evaluations),
                cards,
                List.of(new Problem(new Place("values.csv", 12, 5), "\"8o\" is no number", "a number or a ratio")));
    }

    static EvaluationReport report() {
        return report(
                true, cards(), met(), severe(), compound(), notDue("C.7", Flag.ALREADY_MET), notDue("C.8"), task());
    }

    private static List<Scorecard> cards() {
        return List.of(
                card(Scorecard.By.UNIT, "", Verdict.FAIL, new VerdictCounts(5, 2, 1, 1, 3, 7, 2)),
                card(Scorecard.By.SECTION, "C", Verdict.AT_RISK, new VerdictCounts(0, 0, 0, 1, 0, 0, 0)),
                card(
                        Scorecard.By.LEAD_AGENCY,
                        "Văn hóa - Xã hội",
                        Verdict.PASS,
                        new VerdictCounts(4, 0, 0, 0, 0, 0, 0)),
                card(Scorecard.By.TASKS, "", Verdict.NOT_ASSESSED, new VerdictCounts(0, 0, 0, 0, 0, 1, 1)));
    }

    private static Scorecard card(Scorecard.By by, String name, Verdict verdict, VerdictCounts counts) {
        return new Scorecard("minh-hung", 2027, by, name, verdict, counts);
    }
}
