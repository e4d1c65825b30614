package vn.datchuan.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Names the thresholds of the policy that a case hits exactly, of those that decide it. */
final class ExactHits {

    private final Situation situation;
    private final Set<String> hits = new TreeSet<>();

    private ExactHits(Situation situation) {
        this.situation = situation;
    }

    static Set<String> of(ReferenceCase subject) {
        ExactHits exact = new ExactHits(Situation.of(subject));
        switch (subject.target().kind()) {
            case "qualitative" -> exact.qualitative();
            case "numeric" -> exact.numeric();
            default -> {}
        }
        return exact.hits;
    }

    private void hit(String name, boolean hit) {
        if (hit) {
            hits.add(name);
        }
    }

    private void qualitative() {
        ReferenceVerdict verdict = QualitativeRow.judge(situation);
        if (!verdict.row().equals("2") || situation.chosen().isEmpty()) {
            return;
        }
        boolean dueDay =
                situation.chosen().get().asOf().equals(situation.subject().windowEnd());
        hit("done on the due day", verdict.verdict().equals("PASS") && dueDay);
        hit(
                "elapsed .80",
                situation.elapsedShare().equals(Fraction.of(4, 5))
                        && verdict.verdict().equals("AT_RISK"));
    }

    private void numeric() {
        if (!situation.begun()) {
            return;
        }
        Optional<KnownFigure> chosen = situation.chosen();
        if (chosen.isEmpty()) {
            hit("elapsed .25", !situation.closed() && !situation.early() && endsEarlyPart());
            return;
        }
        LocalDate date = chosen.get().asOf();
        if (DataReasons.ofWindow(situation).isPresent()) {
            return;
        }
        LocalDate asOf = situation.subject().asOf();
        hit(
                "31 days",
                situation.closed()
                        && date.equals(situation.subject().windowEnd().minusDays(31)));
        hit("fresh", !situation.closed() && situation.freshUntil(date).equals(asOf));
        hit("comparable", date.equals(situation.subject().comparableFrom()));
        judged(Reading.of(chosen.get(), situation.criterion()));
    }

    private boolean endsEarlyPart() {
        boolean quarter = situation.elapsedShare().equals(Fraction.of(1, 4));
        Fraction period = Fraction.of(situation.subject().reportingMonths());
        return quarter || situation.window().elapsed(situation.subject().asOf()).equals(period);
    }

    private void judged(Reading reading) {
        boolean onTarget = situation.criterion().gap(reading.amount()).signum() == 0;
        hit("value = target", onTarget);
        if (situation.closed() || reading.met()) {
            return;
        }
        if (!situation.is("flow") && situation.subject().finalDenominator() != null) {
            hit("remaining need", needsAllTheRest());
        }
        if (Unreachable.holds(situation) || situation.early()) {
            return;
        }
        hit("elapsed .25", endsEarlyPart());
        open(Operands.of(situation, reading));
    }

    private boolean needsAllTheRest() {
        if (!(situation.chosen().orElseThrow().value() instanceof ReferenceValue.Share share)
                || !situation.is("ratio")) {
            return false;
        }
        Fraction total = Fraction.of(situation.subject().finalDenominator());
        Fraction wanted = situation.criterion().threshold().times(total).dividedBy(Fraction.HUNDRED);
        Fraction rest = situation.criterion().atLeast() ? total.minus(Fraction.of(share.den())) : Fraction.ZERO;
        return wanted.equals(Fraction.of(share.num()).plus(rest));
    }

    private void open(Operands operands) {
        Terms terms = Terms.of(operands);
        for (String limit : new String[] {"0", "0.05", "0.20"}) {
            hit("s = " + limit, equals(operands.shortfall(), limit));
        }
        for (String limit : new String[] {"0.30", "0.50", "0.80"}) {
            hit("P = " + limit, equals(operands.miss(), limit));
        }
        hit("remaining s = .05", equals(operands.remaining(), "0.05"));
        for (long limit : new long[] {5, 20}) {
            Fraction exact = Fraction.of(limit);
            boolean margin = operands.margin().filter(exact::equals).isPresent();
            hit("rest excess " + limit, operands.excess().filter(exact::equals).isPresent());
            hit("margin " + limit, margin && operands.pathlessAndLate());
            hit("kept margin " + limit, margin && limit == 20 && operands.maintained());
        }
        boolean pathless = !operands.path() && !operands.maintained() && operands.marginExceeds(5);
        hit("elapsed .75", pathless && operands.elapsed().equals(Fraction.of(3, 4)));
        hit("smallest gap", terms.severe() && operands.gap().equals(operands.leastSevere()));
        hit("smallest gap", terms.atRisk() && operands.gap().equals(operands.leastAtRisk()));
    }

    private static boolean equals(Optional<BigDecimal> value, String limit) {
        return value.filter(number -> number.compareTo(new BigDecimal(limit)) == 0)
                .isPresent();
    }
}
