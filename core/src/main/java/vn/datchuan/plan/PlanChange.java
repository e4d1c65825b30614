package vn.datchuan.plan;

import java.util.Optional;
import vn.datchuan.error.Place;
import vn.datchuan.model.Period;
import vn.datchuan.target.TargetReading;

/** What a document changes in a plan that was issued before (điều chỉnh, bổ sung, bãi bỏ). */
public sealed interface PlanChange {

    /** Code of the indicator, or of the task that is dropped. */
    String code();

    Place place();

    /**
     * Another target for a period that has one.
     *
     * @param period empty: the only one that the indicator has
     * @param group of units; empty: all, so that every target of the period is replaced
     * @param newPeriod true for a period that had no target before
     * @param cumulative as in a plan; empty: as it was
     * @param text verbatim
     * @param legalBasis where it is printed; empty: made from the document
     * @param reading where it was read together with its plan; empty: it is read when it is applied
     * @param place of the change
     * @param textPlace of the printed text
     */
    record NewTarget(
            String code,
            Optional<Period> period,
            String group,
            boolean newPeriod,
            Optional<Boolean> cumulative,
            String text,
            String legalBasis,
            Optional<TargetReading> reading,
            Place place,
            Place textPlace)
            implements PlanChange {}

    /**
     * An indicator that the plan did not have.
     *
     * @param legalBasis where it is printed; empty: made from the document
     */
    record NewIndicator(PlannedIndicator indicator, String legalBasis, Place place) implements PlanChange {
        @Override
        public String code() {
            return indicator.indicator().code();
        }
    }

    /**
     * An indicator or task that does not apply any more.
     *
     * @param because why, in words
     */
    record Dropped(String code, String because, Place place) implements PlanChange {}
}
