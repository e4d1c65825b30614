package vn.datchuan.examples.nation;

import vn.datchuan.io.BriefCsv;
import vn.datchuan.io.Explanations;
import vn.datchuan.io.ReportNdjson;
import vn.datchuan.verdict.UnitReport;

/** In which form the report of the nation is written. */
enum ReportForm {
    /** unit, plan, indicator, period, verdict, severity, reason, row. */
    BRIEF_CSV(Explanations.none()),
    /** One line of JSON for each evaluation, with its findings. */
    NDJSON(Explanations.none()),
    /** The same with explanations in Vietnamese and English. */
    EXPLAINED(new BothLanguages());

    private final Explanations explanations;

    ReportForm(Explanations explanations) {
        this.explanations = explanations;
    }

    Explanations explanations() {
        return explanations;
    }

    /** What is made of each commune's report, by the threads that judge. */
    byte[] lines(UnitReport unit) {
        return this == BRIEF_CSV ? BriefCsv.lines(unit) : ReportNdjson.lines(unit, explanations);
    }

    String extension() {
        return this == BRIEF_CSV ? ".csv" : ".ndjson";
    }
}
