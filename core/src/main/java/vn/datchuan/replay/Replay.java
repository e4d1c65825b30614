package vn.datchuan.replay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.datchuan.Trust;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.RulePack;
import vn.datchuan.timeline.ReplayReport;
import vn.datchuan.verdict.ExpertOverride;

/**
 * Judges past years again as of each of some days (chạy lại), as they would have been judged then: by the figures known on the day, the targets and the packs in
 * force on it. Thread-safe; each run tells its own progress. Evaluators are built when a day first needs them, and kept: use one replay for many runs.
 *
 * <p>A row is known from its {@code known_on} on; without one from its {@code as_of}; without either from the last day of its period. Of several versions of a
 * pack the one whose validity has the day is applied. The report is a pure function of packs, policy, values and days.
 */
public final class Replay {

    private final PackVersions packs;
    private final Evaluators evaluators;

    private Replay(Builder builder) {
        this.packs = new PackVersions(builder.packs);
        this.evaluators = new Evaluators(new ReplaySettings(
                builder.policy,
                builder.parameters,
                builder.overrides,
                builder.illustrative,
                builder.parallelism,
                builder.loader,
                builder.trust,
                builder.progress));
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Judges as of each day.
     *
     * @param values all that was ever reported, with revisions; any order
     * @param days any order; each counts once
     * @throws DatChuanException if there is no day, or the packs of a day cannot be loaded
     */
    public ReplayReport run(List<Measurement> values, List<LocalDate> days) {
        return new ReplayRun(packs, evaluators).run(values, days);
    }

    PackVersions packs() {
        return packs;
    }

    Evaluators evaluators() {
        return evaluators;
    }

    /** Collects what a replay is built from. Not thread-safe. */
    public static final class Builder {

        private final List<RulePack> packs = new ArrayList<>();
        private final Map<String, BigDecimal> parameters = new LinkedHashMap<>();
        private final List<ExpertOverride> overrides = new ArrayList<>(0);
        private String policy = PolicyParameters.PLAN_PATH_V1;
        private boolean illustrative;
        private int parallelism = 1;
        private ClassLoader loader = Replay.class.getClassLoader();
        private Trust trust = Trust.CHECKED;
        private ReplayProgress progress = ReplayProgress.NONE;

        private Builder() {}

        /** Adds packs; of each id there may be several versions. */
        public Builder packs(List<RulePack> more) {
            packs.addAll(more);
            return this;
        }

        /** How windows are judged that are still open, as {@link vn.datchuan.ComplianceEvaluator.Builder#policy} takes it. */
        public Builder policy(String name) {
            this.policy = name;
            return this;
        }

        /** Sets a threshold of the policy or of the base pack on all days; what their packs say if not set. */
        public Builder parameter(String name, BigDecimal value) {
            parameters.put(name, value);
            return this;
        }

        /** Decisions of persons; each counts from its date on. */
        public Builder overrides(List<ExpertOverride> more) {
            overrides.addAll(more);
            return this;
        }

        /** Says that the measured values are made up. */
        public Builder illustrative(boolean madeUp) {
            this.illustrative = madeUp;
            return this;
        }

        /** Says so too where another source of the mark does. */
        Builder illustrativeToo(boolean madeUp) {
            return illustrative(illustrative || madeUp);
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

        /** Where rules compiled ahead of time are found. */
        public Builder classLoader(ClassLoader classes) {
            this.loader = classes;
            return this;
        }

        /** How far rules compiled at run time are trusted; {@link Trust#CHECKED} if not set. */
        public Builder trust(Trust howFar) {
            this.trust = howFar;
            return this;
        }

        /** Who is told how far a run is. */
        public Builder progress(ReplayProgress told) {
            this.progress = told;
            return this;
        }

        /**
         * Takes what was collected; packs are loaded when a day is judged.
         *
         * @throws DatChuanException if two packs have one id and one version, and are not the same
         */
        public Replay build() {
            return new Replay(this);
        }
    }
}
