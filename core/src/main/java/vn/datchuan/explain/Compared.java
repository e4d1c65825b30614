package vn.datchuan.explain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Figure;

/** The numbers that an evaluation's concluding rule compared. */
record Compared(Evaluation e) {

    /** Null where it was not computed. */
    @Nullable
    BigDecimal figure(Figure figure) {
        return e.figures().get(figure.property());
    }

    /** A parameter of the concluding rule; null where it has none of that name. */
    @Nullable
    BigDecimal parameter(String name) {
        return e.findings().isEmpty() ? null : e.findings().get(0).thresholds().get(name);
    }

    /** The parameter alone, or nothing. */
    List<BigDecimal> limits(String name) {
        BigDecimal limit = parameter(name);
        return limit == null ? List.of() : List.of(limit);
    }
}
