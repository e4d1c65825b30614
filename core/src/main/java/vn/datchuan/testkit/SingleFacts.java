package vn.datchuan.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.assembly.CaseAssembler;
import vn.datchuan.assembly.FigureUnit;
import vn.datchuan.assembly.JudgedTarget;
import vn.datchuan.fact.CaseIdentity;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.model.Direction;
import vn.datchuan.model.Period;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.PrintedTarget;
import vn.datchuan.target.TargetNotation;
import vn.datchuan.testkit.SingleCase.Step;

/** Makes the facts of cases without a plan. */
final class SingleFacts {

    /** Code of the unit in such cases. */
    static final String UNIT = "u";

    /** Code of the indicator in such cases. */
    static final String INDICATOR = "i";

    private SingleFacts() {}

    /** What the printed target requires, as it is read. */
    static Criterion criterion(SingleCase c) {
        return TargetNotation.read(c.printed()).criterion();
    }

    /** True if the printed target is read as the case says that it must be. */
    static boolean isReadAsSaid(SingleCase c) {
        return written(criterion(c)).equals(c.criterion());
    }

    /** A criterion as case files write it: {@code >= 80}, {@code between 70 80}, {@code qualitative}, {@code not set}, {@code unreadable}. */
    static String written(Criterion criterion) {
        if (criterion instanceof Criterion.Threshold t) {
            return t.comparison().symbol() + " " + plain(t);
        }
        if (criterion instanceof Criterion.Between b) {
            return "between " + plain(b.lower()) + " " + plain(b.upper());
        }
        if (criterion instanceof Criterion.Achieved) {
            return "qualitative";
        }
        return criterion instanceof Criterion.NotSet
                ? "not set"
                : criterion instanceof Criterion.Unread
                        ? "unreadable"
                        : criterion.getClass().getSimpleName();
    }

    private static String plain(Criterion.Threshold threshold) {
        return threshold.value().stripTrailingZeros().toPlainString();
    }

    /** The fact of a case. */
    static IndicatorCase fact(SingleCase c, CaseAssembler assembler) {
        return assembler
                .assemble(target(c), CaseAssembler.knownFigures(c.asOf(), c.values()), c.asOf())
                .fact();
    }

    private static JudgedTarget target(SingleCase c) {
        Criterion criterion = criterion(c);
        boolean share = c.printed().unitOfMeasure().filter("%"::equals).isPresent();
        List<JudgedTarget.Step> steps = new ArrayList<>(c.steps().size());
        for (Step step : c.steps()) {
            Criterion read = TargetNotation.read(new PrintedTarget(
                            "",
                            c.printed().unitOfMeasure(),
                            step.text(),
                            c.printed().direction()))
                    .criterion();
            steps.add(new JudgedTarget.Step(step.year(), read));
        }
        return new JudgedTarget(
                new CaseIdentity(UNIT, "p", c.name(), "w"),
                criterion,
                c.maintained(),
                share,
                criterion instanceof Criterion.Achieved achieved ? achieved.words() : "",
                c.nature(),
                c.bounded(),
                c.frequency(),
                c.printed().direction().orElse(Direction.HIGHER),
                c.window(),
                new Period("", c.from(), c.window().end()),
                c.window().end(),
                steps,
                c.comparableFrom(),
                c.finalDenominator(),
                FigureUnit.PLAIN,
                Optional.empty(),
                Optional.empty());
    }
}
