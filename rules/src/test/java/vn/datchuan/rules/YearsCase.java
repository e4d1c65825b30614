package vn.datchuan.rules;

import java.time.LocalDate;
import java.util.List;
import vn.datchuan.reference.ReferenceStep;
import vn.datchuan.reference.ReferenceTarget;

/**
 * One case of a plan as the reference is asked about it.
 *
 * @param indicator code of the indicator or task
 * @param period printed label
 * @param text printed target
 * @param start first day of the window
 * @param end last day of the window, on which it closes
 * @param labelStart first day of the printed period
 * @param parts one; of a compound target one for each part
 */
record YearsCase(
        String unit,
        String plan,
        String indicator,
        String period,
        String text,
        LocalDate start,
        LocalDate end,
        LocalDate labelStart,
        List<Part> parts) {

    /**
     * What is asked for.
     *
     * @param code under which its values are reported
     * @param steps of a last column
     */
    record Part(
            String code,
            ReferenceTarget target,
            String nature,
            boolean bounded,
            boolean share,
            int reportingMonths,
            int direction,
            List<ReferenceStep> steps) {}
}
