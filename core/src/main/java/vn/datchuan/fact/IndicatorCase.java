package vn.datchuan.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.datchuan.verdict.Figure;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.FlagSet;
import vn.datchuan.verdict.NamedNumbers;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Verdict;

/**
 * The one fact that rules judge: a unit, an indicator and a window with everything computed before. Its properties are states and figures; none of
 * them is a verdict or a row. A figure that does not exist is null for a rule, and no comparison with it holds.
 *
 * <p>Written by one thread, then used in one rule session at a time.
 */
public final class IndicatorCase implements Concludable {

    private static final String[] PROPERTIES = properties();

    /** So many figures most cases of closed windows have at most; open and relative ones have more. */
    private static final int MOST_OF_CLOSED = 10;

    private final CaseIdentity identity;
    private final PolicyParameters policy;
    private @Nullable BigDecimal[] figures = new BigDecimal[MOST_OF_CLOSED];
    private long present;
    private boolean handedOut;
    private Map<String, BigDecimal> ownFigures = Map.of();
    private int figureFlags;
    private int comparisonFlags;
    private @Nullable List<Conclusion> conclusions;
    private final long states;
    private @Nullable ThresholdComparison comparison;

    public IndicatorCase(CaseIdentity identity, PolicyParameters policy, CaseStates states) {
        this.identity = identity;
        this.policy = policy;
        this.states = states.bits();
    }

    /** Sets a figure, fastest in the order of figures; before the case enters a session. */
    public void put(Figure figure, BigDecimal value) {
        long bit = 1L << figure.ordinal();
        int size = Long.bitCount(present);
        if (present < bit && size < figures.length && !handedOut) {
            figures[size] = value;
            present |= bit;
            return;
        }
        int place = Long.bitCount(present & bit - 1);
        if (handedOut || size == figures.length) {
            figures = Arrays.copyOf(figures, size < figures.length ? figures.length : size * 2);
            handedOut = false;
        }
        if ((present & bit) == 0) {
            System.arraycopy(figures, place, figures, place + 1, size - place);
            present |= bit;
        }
        figures[place] = value;
    }

    /** Sets a figure that a policy computes itself; before the case enters a session. */
    public void put(String figure, BigDecimal value) {
        policy.requireFigure(figure);
        if (ownFigures.isEmpty()) {
            ownFigures = new TreeMap<>();
        }
        ownFigures.put(figure, value);
    }

    /** Marks every conclusion drawn from the figure itself. */
    public void markFigure(Flag flag) {
        figureFlags |= FlagSet.bit(flag);
    }

    /** Marks conclusions that compare the value with the threshold. */
    public void markComparison(Flag flag) {
        comparisonFlags |= FlagSet.bit(flag);
    }

    /** Sets what the measured value is compared by; before the case enters a session, and only where there is a value. */
    public void compareBy(ThresholdComparison how) {
        comparison = how;
    }

    // What a rule may name -------------------------------------------------------------------------------------------

    /** Code of the unit; not "unit", a word that the rule language keeps for itself. */
    public String getUnitCode() {
        return identity.unit();
    }

    public String getPlan() {
        return identity.plan();
    }

    public String getIndicator() {
        return identity.indicator();
    }

    public String getPeriod() {
        return identity.period();
    }

    /** Group of units that the unit is in by its plan (nhóm, khu vực); empty if none. */
    public String getUnitGroup() {
        return identity.unitGroup();
    }

    public PolicyParameters getPolicy() {
        return policy;
    }

    /** Why the target or the figure cannot be judged; null if it can. */
    public @Nullable NotAssessedReason getObstacle() {
        return CaseStates.obstacle(states);
    }

    /** Judged on evidence, not on a number. */
    public boolean isQualitative() {
        return CaseStates.has(states, CaseStates.QUALITATIVE);
    }

    public Evidence getEvidence() {
        return CaseStates.evidence(states);
    }

    /** Approved, but after the due date. */
    public boolean isLate() {
        return CaseStates.has(states, CaseStates.LATE);
    }

    /** The window has begun. */
    public boolean isBegun() {
        return CaseStates.has(states, CaseStates.BEGUN);
    }

    /** The as-of date is on or after the close. */
    public boolean isClosed() {
        return CaseStates.has(states, CaseStates.CLOSED);
    }

    /** A figure lies in the window. */
    public boolean isMeasured() {
        return CaseStates.has(states, CaseStates.MEASURED);
    }

    /** The figure is for the whole window, or closed within 31 days of its close. */
    public boolean isConclusive() {
        return CaseStates.has(states, CaseStates.CONCLUSIVE);
    }

    /** The value meets the criterion, exactly. */
    public boolean isMet() {
        return CaseStates.has(states, CaseStates.MET);
    }

    /** The window has not begun, and the latest value meets the criterion. */
    public boolean isAlreadyMet() {
        return CaseStates.has(states, CaseStates.ALREADY_MET);
    }

    /** What is met cannot be undone: a flow with a floor. */
    public boolean isIrreversible() {
        return CaseStates.has(states, CaseStates.IRREVERSIBLE);
    }

    /** The criterion can still be met by arithmetic. */
    public boolean isAttainable() {
        return CaseStates.has(states, CaseStates.ATTAINABLE);
    }

    /** The target is to keep what was reached, or the base already meets it. */
    public boolean isMaintained() {
        return CaseStates.has(states, CaseStates.MAINTAINED);
    }

    /** There is a path, or a required rest, to hold the figure against. */
    public boolean isOnPath() {
        return CaseStates.has(states, CaseStates.ON_PATH);
    }

    /** The damped forecast meets the criterion; false without a forecast. */
    public boolean isProjectedMet() {
        return CaseStates.has(states, CaseStates.PROJECTED_MET);
    }

    public @Nullable BigDecimal getObserved() {
        return figureOf(Figure.OBSERVED);
    }

    public @Nullable BigDecimal getThreshold() {
        return figureOf(Figure.THRESHOLD);
    }

    public @Nullable BigDecimal getGap() {
        return figureOf(Figure.GAP);
    }

    public @Nullable BigDecimal getGapPoints() {
        return figureOf(Figure.GAP_POINTS);
    }

    public @Nullable BigDecimal getElapsed() {
        return figureOf(Figure.ELAPSED);
    }

    public @Nullable BigDecimal getElapsedMonths() {
        return figureOf(Figure.ELAPSED_MONTHS);
    }

    public @Nullable BigDecimal getReportingMonths() {
        return figureOf(Figure.REPORTING_MONTHS);
    }

    public @Nullable BigDecimal getBase() {
        return figureOf(Figure.BASE);
    }

    public @Nullable BigDecimal getShortfall() {
        return figureOf(Figure.SHORTFALL);
    }

    public @Nullable BigDecimal getStepShortfall() {
        return figureOf(Figure.STEP_SHORTFALL);
    }

    public @Nullable BigDecimal getRestExcess() {
        return figureOf(Figure.REST_EXCESS);
    }

    public @Nullable BigDecimal getSmallestGap() {
        return figureOf(Figure.SMALLEST_GAP);
    }

    public @Nullable BigDecimal getSmallestGapSevere() {
        return figureOf(Figure.SMALLEST_GAP_SEVERE);
    }

    public @Nullable BigDecimal getPoints() {
        return figureOf(Figure.POINTS);
    }

    public @Nullable BigDecimal getAverageChange() {
        return figureOf(Figure.AVERAGE_CHANGE);
    }

    public @Nullable BigDecimal getMissProbability() {
        return figureOf(Figure.MISS_PROBABILITY);
    }

    /**
     * A figure that the policy computes itself; null if this case has none.
     *
     * @throws vn.datchuan.error.DatChuanException if the policy has no figure of that name
     */
    public @Nullable BigDecimal figure(String name) {
        policy.requireFigure(name);
        return ownFigures.get(name);
    }

    /**
     * True if the measured value meets a printed threshold ({@code satisfies("≥ 80%")}), exactly; of a range both ends bind. False where it does not,
     * where there is no value, and where of the value only a bound is known that does not decide it: see {@link #misses}.
     *
     * @throws vn.datchuan.error.DatChuanException if the text is no threshold, or one of another quantity
     */
    public boolean satisfies(String printed) {
        return comparison != null && Boolean.TRUE.equals(comparison.metBy(printed));
    }

    /** True if there is a value, and it does not meet a printed threshold; not the opposite of {@link #satisfies} where there is none. */
    public boolean misses(String printed) {
        return comparison != null && Boolean.FALSE.equals(comparison.metBy(printed));
    }

    // What a rule may do ---------------------------------------------------------------------------------------------

    /** Concludes from the figures. */
    public Conclusion conclude(Verdict verdict, String rule) {
        return add(
                new Conclusion(rule, verdict, Optional.empty(), FlagSet.of(figureFlags), FlagSet.of(comparisonFlags)));
    }

    /** Says that the figures allow no conclusion. */
    public Conclusion conclude(Verdict verdict, NotAssessedReason reason, String rule) {
        return add(new Conclusion(
                rule, verdict, Optional.of(reason), FlagSet.of(figureFlags), FlagSet.of(comparisonFlags)));
    }

    /** Says that there is nothing to judge yet, or nothing that can be judged. */
    public Conclusion decline(NotAssessedReason reason, String rule) {
        return add(new Conclusion(rule, Verdict.NOT_ASSESSED, Optional.of(reason), Set.of(), Set.of()));
    }

    // What the engine reads ------------------------------------------------------------------------------------------

    @Override
    public List<Conclusion> conclusions() {
        List<Conclusion> drawn = conclusions;
        if (drawn == null) {
            drawn = new ArrayList<>(1);
            conclusions = drawn;
        }
        return drawn;
    }

    /** The figure, or null if it does not exist. */
    public @Nullable BigDecimal figureOf(Figure figure) {
        long bit = 1L << figure.ordinal();
        return (present & bit) == 0 ? null : figures[Long.bitCount(present & bit - 1)];
    }

    /** All figures that exist by property, then the policy's own by name. */
    public NamedNumbers figures() {
        handedOut = true;
        NamedNumbers ofEveryCase = NamedNumbers.of(PROPERTIES, present, figures);
        if (ownFigures.isEmpty()) {
            return ofEveryCase;
        }
        Map<String, BigDecimal> all = new LinkedHashMap<>(ofEveryCase);
        all.putAll(ownFigures);
        return NamedNumbers.copyOf(all);
    }

    /** What this case has in common with many; complete when it enters a session. */
    public CaseProfile profile() {
        return new CaseProfile(this, states, figureFlags, comparisonFlags);
    }

    boolean has(PolicyParameters ofPolicy, long ofStates, long marks) {
        return policy == ofPolicy && states == ofStates && CaseProfile.marks(figureFlags, comparisonFlags) == marks;
    }

    /** All figures of the policy's own that exist, by name. */
    public Map<String, BigDecimal> ownFigures() {
        return ownFigures;
    }

    public CaseIdentity identity() {
        return identity;
    }

    private static String[] properties() {
        Figure[] all = Figure.values();
        String[] names = new String[all.length];
        for (int i = 0; i < all.length; i++) {
            names[i] = all[i].property();
        }
        return names;
    }

    private Conclusion add(Conclusion conclusion) {
        conclusions().add(conclusion);
        return conclusion;
    }
}
