package vn.datchuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import vn.datchuan.engine.Layers;
import vn.datchuan.engine.Reviews;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.RulePack;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.ExpertOverride;
import vn.datchuan.verdict.UnitReport;

/**
 * Decides whether administrative units meet the targets of their plans. Immutable and thread-safe; dear to build, cheap to call: build it once.
 *
 * <p>The report of {@link #evaluate(List, LocalDate)} is a pure function of plans, packs, policy, measurements and as-of date; there is no clock and
 * no locale in it.
 */
public final class ComplianceEvaluator {

    private final LoadedPacks packs;
    private final PolicyParameters policy;
    private final boolean illustrative;
    private final int parallelism;
    private final List<ExpertOverride> overrides;

    private ComplianceEvaluator(PolicyChoice choice, Builder builder, List<RuleBase> known) {
        RuleLoading rules = new RuleLoading(builder.loader, builder.trust, known);
        this.packs = new LoadedPacks(
                builder.packs,
                new Layers(rules.load(choice.packs())),
                new Reviews(rules.load(choice.reviews())),
                choice.ownFigures(builder.loader));
        this.policy = choice.parameters(builder.parameters);
        this.illustrative = builder.illustrative;
        this.parallelism = builder.parallelism;
        this.overrides = List.copyOf(builder.overrides);
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Judges every indicator and window, begun or not, of every plan whose unit occurs in the measurements, and its tasks. Rows that cannot be used
     * become problems of the report.
     *
     * @param asOf the day on which it is judged; nothing closed or known later is used
     */
    public EvaluationReport evaluate(List<Measurement> measurements, LocalDate asOf) {
        return evaluate(measurements, asOf, Set.of());
    }

    /**
     * The same for named plans, with or without measurements.
     *
     * @param plans plan ids; empty: the plans whose unit occurs in the measurements
     * @throws DatChuanException if a plan is not loaded
     */
    public EvaluationReport evaluate(List<Measurement> measurements, LocalDate asOf, Set<String> plans) {
        return new EvaluationRun(packs, policy, asOf, illustrative, parallelism, new Overrides(overrides, asOf))
                .run(measurements, plans);
    }

    /**
     * Judges rows that come grouped by unit, one unit after the other, in memory that does not grow with their number. Units come out in the order in
     * which they come in; nothing is judged before it is asked for, but for a few units ahead where several threads judge.
     *
     * @param rows all rows of a unit one after the other; a unit that comes a second time ends the stream with an error
     * @param form what is made of each unit's report, by the threads that judge
     */
    public <T> EvaluationStream<T> stream(Iterator<Measurement> rows, LocalDate asOf, Function<UnitReport, T> form) {
        return new EvaluationStream<>(
                packs, policy, asOf, illustrative, parallelism, new Overrides(overrides, asOf), rows, form);
    }

    /** Judges one number against one printed target in the calendar year of the as-of date, as a level that is reported monthly. */
    public Evaluation evaluate(String target, BigDecimal value, LocalDate asOf) {
        return evaluate(target, new MeasuredValue.Numeric(value), asOf);
    }

    /**
     * Judges one value against one printed target in the calendar year of the as-of date, as a level that is reported monthly. What the target does
     * not say is assumed, and the evaluation says so.
     */
    public Evaluation evaluate(String target, MeasuredValue value, LocalDate asOf) {
        return SingleTarget.evaluate(packs, policy, target, value, asOf);
    }

    /**
     * Judges series without plans; the result has one verdict for each, in their order. Of flows and running ratios each value is the total so far.
     */
    public List<SeriesVerdict> assess(List<SeriesCase> cases) {
        return new SeriesAssessor(packs, policy).assess(cases);
    }

    /** Packs in the order in which they were given. */
    public List<RulePack> packs() {
        return packs.all();
    }

    /** Name of the policy, as it was chosen. */
    public String policy() {
        return policy.name();
    }

    /** All thresholds of the policy and of the base pack, by name. */
    public SortedMap<String, BigDecimal> parameters() {
        return policy.byName();
    }

    /** Digest over the policy's name and thresholds, as reports carry it. */
    public String policyDigest() {
        return Canonical.policyDigest(policy);
    }

    /** All of its rule bases, for an evaluator of the same packs, or some of them. */
    List<RuleBase> ruleBases() {
        List<RuleBase> all = new ArrayList<>(packs.layers().ruleBases());
        all.addAll(packs.reviews().ruleBases());
        return all;
    }

    /** Collects what an evaluator is built from. Not thread-safe. */
    public static final class Builder {

        private final Map<String, RulePack> packs = new LinkedHashMap<>();
        private final Map<String, BigDecimal> parameters = new LinkedHashMap<>();
        private String policy = PolicyParameters.PLAN_PATH_V1;
        private final List<ExpertOverride> overrides = new ArrayList<>(0);
        private boolean illustrative;
        private int parallelism = 1;
        private ClassLoader loader = ComplianceEvaluator.class.getClassLoader();
        private Trust trust = Trust.CHECKED;
        private final List<RuleBase> compiled = new ArrayList<>(0);

        private static final String EXPERT_OVERRIDE = "EXPERT_OVERRIDE";

        private Builder() {}

        /** A builder of its own with the same settings. */
        Builder copy() {
            Builder copy = new Builder();
            copy.packs.putAll(packs);
            copy.parameters.putAll(parameters);
            copy.policy = policy;
            copy.overrides.addAll(overrides);
            copy.illustrative = illustrative;
            copy.parallelism = parallelism;
            copy.loader = loader;
            copy.trust = trust;
            copy.compiled.addAll(compiled);
            return copy;
        }

        /**
         * Adds packs; a pack that was added by an earlier call under the same id is replaced.
         *
         * @param more packs of any layer; one must be the base
         * @throws DatChuanException if two of them have one id
         */
        public Builder packs(List<RulePack> more) {
            PackCheck.requireDifferentIds(more);
            for (RulePack pack : more) {
                packs.put(pack.id(), pack);
            }
            return this;
        }

        /**
         * How windows are judged that are still open; PLAN_PATH_V1 if not set.
         *
         * @param name of a policy whose pack is added; a policy that reviews conclusions is added to one that forecasts by {@code +}, as in
         *     {@code DNS_WEATHER+TOLERANCE}
         */
        public Builder policy(String name) {
            this.policy = name;
            return this;
        }

        /** Sets a threshold of the policy or of the base pack; what their packs say if not set. */
        public Builder parameter(String name, BigDecimal value) {
            parameters.put(name, value);
            return this;
        }

        /**
         * Decisions of persons, which stand in the place of computed verdicts under the policy EXPERT_OVERRIDE from their dates on.
         *
         * @throws DatChuanException from {@link #build()} if there are any, and that policy was not chosen
         */
        public Builder overrides(List<ExpertOverride> more) {
            overrides.addAll(more);
            return this;
        }

        /** Says that the measured values are made up, so that no output can be taken for a real unit's. */
        public Builder illustrative(boolean madeUp) {
            this.illustrative = madeUp;
            return this;
        }

        /** Threads that judge at a time, at least 1; the report does not depend on it. */
        public Builder parallelism(int threads) {
            if (threads < 1) {
                throw new DatChuanException(
                        ErrorCode.INVALID_ARGUMENT, "parallelism " + threads + ": expected 1 or more");
            }
            this.parallelism = threads;
            return this;
        }

        /** Where rules compiled ahead of time are found; the library's own class loader if not set. */
        public Builder classLoader(ClassLoader classes) {
            this.loader = classes;
            return this;
        }

        /** How far rules compiled at run time are trusted; {@link Trust#CHECKED} if not set. */
        public Builder trust(Trust howFar) {
            this.trust = howFar;
            return this;
        }

        /** Takes over what another evaluator compiled of the packs that are the same in both. */
        public Builder compiledBy(ComplianceEvaluator other) {
            compiled.addAll(other.ruleBases());
            return this;
        }

        /**
         * Loads the rules. Those compiled ahead of time are looked for when a case is first put to them.
         *
         * @throws DatChuanException with all problems of all packs, or if the policy is not among them
         */
        public ComplianceEvaluator build() {
            return build(compiled);
        }

        /** Uses rule bases again for packs that have not changed. */
        ComplianceEvaluator build(List<RuleBase> known) {
            PackCheck.requireUsable(packs.values());
            PolicyChoice choice = PolicyChoice.of(policy, packs.values());
            if (!overrides.isEmpty() && !choice.reviewsBy(EXPERT_OVERRIDE)) {
                throw new DatChuanException(
                        ErrorCode.INVALID_ARGUMENT,
                        "decisions of persons are given, but the policy is " + policy + "; expected " + policy + "+"
                                + EXPERT_OVERRIDE);
            }
            return new ComplianceEvaluator(choice, this, known);
        }
    }
}
