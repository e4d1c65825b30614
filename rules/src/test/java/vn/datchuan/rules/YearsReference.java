package vn.datchuan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Measurement;
import vn.datchuan.reference.ReferenceCase;
import vn.datchuan.reference.ReferenceFigure;
import vn.datchuan.reference.ReferencePolicy;
import vn.datchuan.reference.ReferenceTally;
import vn.datchuan.reference.ReferenceValue;
import vn.datchuan.reference.ReferenceVerdict;

/** Judges cases of plans by the second implementation of the policy, from the rows of values files. */
final class YearsReference {

    private final Map<String, List<ReferenceFigure>> figures;

    /** @param figures by plan and code, joined by a blank */
    YearsReference(Map<String, List<ReferenceFigure>> figures) {
        this.figures = figures;
    }

    static ReferenceFigure figure(Measurement m) {
        LocalDate asOf = m.asOf().orElse(m.period().end());
        return new ReferenceFigure(
                m.period().start(),
                m.period().end(),
                asOf,
                m.knownOn().orElse(asOf),
                m.status().name().toLowerCase(Locale.ROOT),
                value(m.value()));
    }

    private static ReferenceValue value(MeasuredValue value) {
        if (value instanceof MeasuredValue.Numeric n) {
            return new ReferenceValue.Number(n.value());
        }
        if (value instanceof MeasuredValue.Ratio r) {
            return new ReferenceValue.Share(r.numerator(), r.denominator());
        }
        if (value instanceof MeasuredValue.Rating r) {
            return new ReferenceValue.Text(r.text());
        }
        if (value instanceof MeasuredValue.Bounded b) {
            return new ReferenceValue.Bound(b.lower().orElse(null), b.upper().orElse(null), b.inclusive());
        }
        if (value instanceof MeasuredValue.InUnit u) {
            return value(u.amount());
        }
        if (value instanceof MeasuredValue.NotApplicable) {
            return new ReferenceValue.NotApplicable();
        }
        if (value instanceof MeasuredValue.Missing) {
            return new ReferenceValue.Missing();
        }
        throw new IllegalArgumentException("value " + value);
    }

    YearsVerdict judge(YearsCase asked, LocalDate day) {
        List<ReferenceVerdict> verdicts = new ArrayList<>();
        List<String> whys = new ArrayList<>();
        for (YearsCase.Part part : asked.parts()) {
            ReferenceCase subject = subject(asked, part, day);
            ReferenceVerdict verdict = ReferencePolicy.judge(subject);
            verdicts.add(verdict);
            whys.add(YearsWhy.of(asked, subject, verdict));
        }
        if (verdicts.size() > 1) {
            return compound(asked, day, verdicts, whys);
        }
        ReferenceVerdict only = verdicts.get(0);
        return new YearsVerdict(
                asked,
                day,
                only.verdict(),
                text(only.severity()),
                text(only.reason()),
                String.join(" ", only.flags()),
                only.row(),
                whys.get(0));
    }

    private ReferenceCase subject(YearsCase asked, YearsCase.Part part, LocalDate day) {
        return new ReferenceCase(
                asked.indicator() + " " + asked.period(),
                part.nature(),
                part.bounded(),
                part.share(),
                part.reportingMonths(),
                part.direction(),
                day,
                asked.start(),
                asked.end(),
                asked.labelStart(),
                part.target(),
                part.steps(),
                null,
                null,
                figures.getOrDefault(asked.plan() + " " + part.code(), List.of()));
    }

    /** The worst part speaks for the whole; a mark that every part would need, and the surplus of one part, are no marks of the whole. */
    private static YearsVerdict compound(
            YearsCase asked, LocalDate day, List<ReferenceVerdict> verdicts, List<String> whys) {
        String whole = ReferenceTally.compound(verdicts.stream()
                .map(v -> new ReferenceTally.Part(v.verdict(), v.reason()))
                .toList());
        TreeSet<String> flags = new TreeSet<>();
        String severity = "";
        String reason = "";
        for (ReferenceVerdict verdict : verdicts) {
            if (verdict.verdict().equals(whole)) {
                flags.addAll(verdict.flags());
                severity = severity.isEmpty() ? text(verdict.severity()) : severity;
                reason = reason.isEmpty() ? text(verdict.reason()) : reason;
            }
        }
        flags.remove("EXCEEDED");
        if (!verdicts.stream().allMatch(v -> v.flags().contains("ALREADY_MET"))) {
            flags.remove("ALREADY_MET");
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < whys.size(); i++) {
            parts.add("#" + (i + 1) + " " + verdicts.get(i).verdict() + ": " + whys.get(i));
        }
        return new YearsVerdict(
                asked, day, whole, severity, reason, String.join(" ", flags), "", String.join("; ", parts));
    }

    private static String text(String orNull) {
        return orNull == null ? "" : orNull;
    }
}
