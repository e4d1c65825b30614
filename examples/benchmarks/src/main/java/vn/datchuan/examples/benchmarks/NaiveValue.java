package vn.datchuan.examples.benchmarks;

import java.math.BigDecimal;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Measurement;

/** A measured value as a fact: a number, a share of counts, a rating, or nothing. What does not apply is null. */
public record NaiveValue(
        String unitCode,
        String indicator,
        BigDecimal number,
        BigDecimal part,
        BigDecimal whole,
        String rating,
        boolean missing) {

    static NaiveValue of(Measurement row) {
        MeasuredValue value = row.value();
        BigDecimal number = value instanceof MeasuredValue.Numeric n ? n.value() : null;
        BigDecimal part = value instanceof MeasuredValue.Ratio r ? r.numerator() : null;
        BigDecimal whole = value instanceof MeasuredValue.Ratio r ? r.denominator() : null;
        String rating = value instanceof MeasuredValue.Rating r ? r.text() : null;
        return new NaiveValue(
                row.unit(), row.indicator(), number, part, whole, rating, value instanceof MeasuredValue.Missing);
    }

    /** True if the share of a hundred is at least the bound; exact, without a division. */
    public boolean reaches(BigDecimal bound) {
        return part.movePointRight(2).compareTo(bound.multiply(whole)) >= 0;
    }
}
