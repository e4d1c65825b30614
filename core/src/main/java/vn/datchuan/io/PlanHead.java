package vn.datchuan.io;

import java.util.Optional;
import vn.datchuan.model.Period;
import vn.datchuan.model.UnitLevel;

/**
 * What an annex does not say of its plan, given by whoever imports it; empty texts are marked as doubtful in the draft.
 *
 * @param plan id
 * @param unit code of the judged unit
 * @param unitName with its kind ("phường Minh Hưng")
 * @param number of the document, as printed
 * @param date of the document, as printed
 * @param period of a value column whose heading names no year
 */
public record PlanHead(
        String plan,
        String title,
        String unit,
        String unitName,
        UnitLevel level,
        String province,
        String number,
        String date,
        String issuer,
        Optional<Period> period) {}
