package vn.datchuan.io;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.InUnit;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.MeasuredValue.ReportedChange;
import vn.datchuan.model.Observation;
import vn.datchuan.model.Quantity;
import vn.datchuan.model.UnitOfMeasure;
import vn.datchuan.target.Comparison;
import vn.datchuan.target.Condition;
import vn.datchuan.target.TargetKind;
import vn.datchuan.target.TargetReading;
import vn.datchuan.verdict.Basis;
import vn.datchuan.verdict.Consultation;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.ExpertOverride;
import vn.datchuan.verdict.Figure;
import vn.datchuan.verdict.Finding;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.RelativeBase;
import vn.datchuan.verdict.Revision;

/** One evaluation as a JSON object; the same bytes in every JSON form of a report. */
final class ReportEvaluation {

    private static final Flag[] FLAGS = Flag.values();

    private ReportEvaluation() {}

    static void write(JsonGenerator out, Evaluation e, Explanations explanations) {
        out.writeStartObject();
        out.writeStringProperty("decisionId", e.decisionId());
        out.writeStringProperty("unit", e.unit().code());
        out.writeStringProperty("plan", e.plan());
        out.writeStringProperty("indicator", e.indicator());
        out.writeStringProperty("period", e.period().label());
        out.writeStringProperty("verdict", e.verdict().name());
        JsonOutput.text(out, "severity", e.severity().map(Enum::name));
        flags(out, e);
        JsonOutput.text(out, "reason", e.reason().map(Enum::name));
        observed(out, e);
        out.writeStringProperty("target", e.target());
        criterion(out, e.reading());
        JsonOutput.number(out, "margin", e.margin());
        assumptions(out, e);
        out.writeStringProperty("leadAgency", e.leadAgency());
        out.writeStringProperty("section", e.section());
        JsonOutput.array(out, "findings", e.findings(), f -> finding(out, f));
        explanation(out, e, explanations);
        JsonOutput.array(out, "parts", e.parts(), p -> write(out, p, explanations));
        out.writeStringProperty("name", e.name());
        out.writeStringProperty("close", e.close().toString());
        out.writeStringProperty("row", e.row());
        basis(out, e);
        out.writeBooleanProperty("task", e.task());
        revision(out, e);
        out.writeEndObject();
    }

    /** The first condition; none for a compound target, whose parts carry theirs. */
    static Optional<Condition> firstCondition(TargetReading reading) {
        return reading.kind() == TargetKind.COMPOUND
                ? Optional.empty()
                : reading.conditions().isEmpty()
                        ? Optional.empty()
                        : Optional.of(reading.conditions().get(0));
    }

    /** The other bound of a half-open range: the next condition on the same words, where it bounds the other side. */
    static Optional<Condition> upperBound(TargetReading reading) {
        List<Condition> conditions = reading.conditions();
        if (conditions.size() != 2 || firstCondition(reading).isEmpty()) {
            return Optional.empty();
        }
        Condition low = conditions.get(0);
        Condition high = conditions.get(1);
        boolean range = low.comparison().floor()
                && high.comparison().ceiling()
                && !low.between()
                && low.subject().equals(high.subject());
        return range ? Optional.of(high) : Optional.empty();
    }

    /** The observed value as a decimal, a share in percent; empty for a value that is no number. */
    static Optional<BigDecimal> number(MeasuredValue value, boolean share) {
        if (value instanceof Numeric n) {
            return Optional.of(n.value());
        }
        if (value instanceof Ratio r && r.denominator().signum() > 0) {
            Quantity quotient = share
                    ? Quantity.percent(r.numerator(), r.denominator())
                    : new Quantity(r.numerator(), r.denominator());
            return Optional.of(quotient.decimal());
        }
        return Optional.empty();
    }

    private static void revision(JsonGenerator out, Evaluation e) {
        if (e.revision().isEmpty()) {
            return;
        }
        Revision revision = e.revision().orElseThrow();
        out.writeObjectPropertyStart("computed");
        out.writeStringProperty("verdict", revision.verdict().name());
        JsonOutput.text(out, "severity", revision.severity().map(Enum::name));
        JsonOutput.text(out, "reason", revision.reason().map(Enum::name));
        out.writeStringProperty("row", revision.row());
        out.writeEndObject();
        if (revision.expertOverride().isPresent()) {
            ExpertOverride said = revision.expertOverride().orElseThrow();
            out.writeObjectPropertyStart("expertOverride");
            out.writeStringProperty("author", said.author());
            out.writeStringProperty("date", said.date().toString());
            out.writeStringProperty("reason", said.reason());
            out.writeEndObject();
        }
    }

    private static void flags(JsonGenerator out, Evaluation e) {
        out.writeName("flags");
        out.writeStartArray();
        for (Flag flag : FLAGS) {
            if (e.flags().contains(flag)) {
                out.writeString(flag.name());
            }
        }
        out.writeEndArray();
    }

    private static void observed(JsonGenerator out, Evaluation e) {
        out.writeName("observed");
        if (e.observed().isEmpty()) {
            out.writeNull();
            return;
        }
        Observation o = e.observed().orElseThrow();
        out.writeStartObject();
        out.writeStringProperty("value", ValuesText.of(o.value()));
        out.writeStringProperty("period", o.span().label());
        out.writeStringProperty("asOf", o.asOf().toString());
        out.writeStringProperty("status", ReportText.status(o.status()));
        JsonOutput.number(out, "number", number(o.value(), e.share()));
        if (!e.basis().unit().text().isEmpty()) {
            out.writeStringProperty("unit", e.basis().unit().text());
        }
        boolean inUnit = o.reported() instanceof InUnit u && !u.unit().equals(UnitOfMeasure.PERCENT);
        if (inUnit || o.reported() instanceof ReportedChange) {
            out.writeStringProperty("reported", ValuesText.of(o.reported()));
        }
        out.writeEndObject();
    }

    /** Base and threshold of a relative target, and why nothing could be compared; left out where there is neither. */
    private static void basis(JsonGenerator out, Evaluation e) {
        Basis basis = e.basis();
        if (basis.base().isEmpty() && basis.obstacle().isEmpty()) {
            return;
        }
        out.writeName("basis");
        out.writeStartObject();
        JsonOutput.text(out, "obstacle", basis.obstacle().map(Enum::name));
        if (basis.base().isPresent()) {
            RelativeBase base = basis.base().orElseThrow();
            out.writeStringProperty("basePeriod", base.period().label());
            JsonOutput.text(out, "base", base.figure().map(f -> ValuesText.of(f.reported())));
            JsonOutput.text(out, "op", base.comparison().map(Comparison::symbol));
            JsonOutput.number(out, "threshold", Optional.ofNullable(e.figures().get(Figure.THRESHOLD.property())));
        }
        out.writeEndObject();
    }

    private static void criterion(JsonGenerator out, TargetReading reading) {
        out.writeName("criterion");
        Optional<Condition> first = firstCondition(reading);
        if (first.isEmpty()) {
            out.writeNull();
            return;
        }
        Condition c = first.orElseThrow();
        Optional<Condition> other = upperBound(reading);
        out.writeStartObject();
        out.writeStringProperty("kind", reading.kind().code());
        out.writeStringProperty("op", c.op());
        JsonOutput.number(out, "value", Optional.of(c.value()));
        JsonOutput.number(out, "upper", other.map(Condition::value).or(c::upper));
        JsonOutput.filled(out, "unit", c.unit());
        JsonOutput.filled(out, "per", c.per());
        out.writeBooleanProperty("maintain", reading.maintained());
        other.map(Condition::comparison).map(Comparison::symbol).ifPresent(s -> out.writeStringProperty("upperOp", s));
        out.writeEndObject();
    }

    private static void assumptions(JsonGenerator out, Evaluation e) {
        out.writeName("assumptions");
        out.writeStartArray();
        e.reading().assumptions().forEach(a -> ReadingJson.remark(out, a.code().name(), a.text()));
        e.dataAssumptions().forEach(a -> ReadingJson.remark(out, a.name(), ""));
        out.writeEndArray();
        JsonOutput.array(
                out,
                "warnings",
                e.reading().warnings(),
                w -> ReadingJson.remark(out, w.code().name(), w.text()));
    }

    private static void finding(JsonGenerator out, Finding f) {
        out.writeStartObject();
        out.writeStringProperty("pack", f.pack());
        out.writeStringProperty("rule", f.rule());
        out.writeStringProperty("file", f.place().file());
        out.writeNumberProperty("line", f.place().line());
        out.writeStringProperty("row", f.row());
        JsonOutput.numbers(out, "operands", f.operands());
        JsonOutput.numbers(out, "thresholds", f.thresholds());
        out.writeStringProperty("legalBasis", f.legalBasis());
        if (!f.consultation().equals(Consultation.NONE)) {
            JsonOutput.array(out, "silent", f.consultation().silent(), out::writeString);
            JsonOutput.array(out, "notAsked", f.consultation().notAsked(), out::writeString);
        }
        out.writeEndObject();
    }

    private static void explanation(JsonGenerator out, Evaluation e, Explanations explanations) {
        out.writeName("explanation");
        out.writeStartObject();
        JsonOutput.prose(out, "vi", explanations.vi(e));
        JsonOutput.prose(out, "en", explanations.en(e));
        out.writeEndObject();
    }
}
