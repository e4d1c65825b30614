package vn.datchuan.assembly;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Observation;
import vn.datchuan.model.Period;
import vn.datchuan.model.Quantity;
import vn.datchuan.target.Comparison;
import vn.datchuan.trend.DampedDrift;

/** The comparable points of a level or a survey, and the forecast made of them. */
final class Points {

    private static final int FORECAST_POINTS = 3;

    private Points() {}

    /** One point a day, by day; none for flows and ratios, whose running figures are not comparable with each other. */
    static List<DampedDrift.Point> of(Situation s) {
        if (s.target().nature() != Nature.STOCK && s.target().nature() != Nature.SURVEY) {
            return List.of();
        }
        List<DampedDrift.Point> points = new ArrayList<>();
        Observation previous = null;
        for (Observation figure : s.figures()) {
            Optional<Quantity> value = s.exact(figure);
            if (value.isEmpty()) {
                continue;
            }
            Optional<BigDecimal> denominator =
                    figure.value() instanceof Ratio r ? Optional.of(r.denominator()) : Optional.empty();
            DampedDrift.Point point = new DampedDrift.Point(figure.asOf(), value.orElseThrow(), denominator);
            if (previous == null || !previous.asOf().equals(figure.asOf())) {
                points.add(point);
                previous = figure;
            } else if (FigureChoice.supersedes(figure, previous)) {
                points.set(points.size() - 1, point);
                previous = figure;
            }
        }
        return points;
    }

    /** The forecast at the close; empty from fewer than three points, or where the figure that counts is not the last of them. */
    static Optional<DampedDrift> forecast(Situation s, List<DampedDrift.Point> points) {
        if (points.size() < FORECAST_POINTS
                || s.bound().comparison() == Comparison.EXACTLY
                || !points.get(points.size() - 1)
                        .day()
                        .equals(s.chosen().orElseThrow().asOf())) {
            return Optional.empty();
        }
        Period span = s.target().span();
        return DampedDrift.of(
                points,
                new DampedDrift.Aim(
                        s.bound().threshold(),
                        s.bound().sign(),
                        s.target().share() && s.target().bounded(),
                        s.target().close(),
                        ChronoUnit.DAYS.between(span.start(), span.end()) + 1));
    }
}
