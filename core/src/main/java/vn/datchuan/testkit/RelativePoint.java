package vn.datchuan.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.assembly.AssembledCase;
import vn.datchuan.assembly.CaseAssembler;
import vn.datchuan.assembly.ChangeTerms;
import vn.datchuan.assembly.JudgedTarget;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.error.Place;
import vn.datchuan.model.Period;
import vn.datchuan.target.Criterion;

/** The values of a point of a target on a change: a base, and a level below, on or above what follows from it. */
record RelativePoint(List<CaseValue> values, boolean met, String why) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal BASE = BigDecimal.valueOf(1_000);
    private static final BigDecimal SHARE_BASE = BigDecimal.valueOf(40);
    private static final BigDecimal RANK_BASE = BigDecimal.valueOf(30);

    /** Empty where no base period is known, the size is per year or a range, or its unit says several things: such cases are for an author to write. */
    static Optional<RelativePoint> of(PlannedCase planned, TargetPoint point, CaseAssembler assembler) {
        JudgedTarget target = point.target();
        Criterion.Change change = (Criterion.Change) target.criterion();
        Optional<ChangeTerms> terms = target.change();
        Optional<Period> period = basePeriod(target, planned, assembler);
        if (terms.isEmpty()
                || period.isEmpty()
                || terms.orElseThrow().yearly()
                || terms.orElseThrow().upper().isPresent()
                || terms.orElseThrow().unclear().isPresent()) {
            return Optional.empty();
        }
        String unit = terms.orElseThrow().unit().quantity();
        boolean rank = unit.equals("bậc");
        boolean falls = (change.direction() == Criterion.Change.Direction.DECREASE) != rank;
        BigDecimal base = rank ? RANK_BASE : target.share() ? SHARE_BASE : BASE;
        BigDecimal size = change.size().value();
        BigDecimal signed = falls ? size.negate() : size;
        BigDecimal level = unit.equals("%")
                ? base.multiply(HUNDRED.add(signed)).movePointLeft(2)
                : unit.equals("lần") ? base.multiply(size) : base.add(signed);
        TargetScale scale = new TargetScale(target);
        BigDecimal value = level.add(step(level, target).multiply(BigDecimal.valueOf(point.sign())));
        boolean met = change.size().comparison().holds(falls ? -point.sign() : point.sign());
        String code = target.identity().indicator();
        List<CaseValue> values = new ArrayList<>();
        values.add(new CaseValue(code, period.orElseThrow().label(), scale.written(base), "", "", "", "", Place.NONE));
        values.add(new CaseValue(code, BoundaryCases.span(target), scale.written(value), "", "", "", "", Place.NONE));
        String why = "base " + BoundaryCases.plain(scale.moved(base)) + " in "
                + period.orElseThrow().label() + ", so " + BoundaryCases.plain(scale.moved(level)) + " is the limit; "
                + BoundaryCases.plain(scale.moved(value)) + (met ? " meets it" : " does not meet it");
        return Optional.of(new RelativePoint(List.copyOf(values), met, why));
    }

    private static BigDecimal step(BigDecimal level, JudgedTarget target) {
        return BigDecimal.ONE.movePointLeft(
                Math.max(target.share() ? 1 : 0, level.stripTrailingZeros().scale()));
    }

    /** The period that the printed base names, as the product finds it when no figure is known. */
    private static Optional<Period> basePeriod(JudgedTarget target, PlannedCase planned, CaseAssembler assembler) {
        AssembledCase empty = assembler.assemble(target, List.of(), PlanVariants.judgedOn(planned));
        return empty.basis().base().map(base -> base.period());
    }
}
