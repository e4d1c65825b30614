package vn.datchuan.plan;

import java.time.LocalDate;
import java.util.List;
import vn.datchuan.error.Place;

/**
 * A later document that changes targets of its plan from a day on (văn bản điều chỉnh). Before that day it is not seen.
 *
 * @param kind of document as printed ("Quyết định"); empty if not given
 * @param effective first day on which its targets are judged
 * @param retroactive it may change periods that were closed on that day
 */
public record Amendment(
        String kind,
        IssuedDocument document,
        LocalDate effective,
        boolean retroactive,
        List<PlanChange> changes,
        Place place)
        implements LegalSource {

    public Amendment {
        changes = List.copyOf(changes);
    }

    /** Number and issuer as far as printed, the day from which it counts, and the place given. */
    @Override
    public String legalBasis(String where) {
        StringBuilder text = new StringBuilder(kind.isEmpty() ? "Văn bản điều chỉnh" : kind);
        if (!document.number().isEmpty()) {
            text.append(" số ").append(document.number());
        }
        if (!document.issuer().isEmpty()) {
            text.append(" của ").append(document.issuer());
        }
        if (!document.annex().isEmpty()) {
            text.append(", ").append(document.annex());
        }
        text.append(", mục ").append(where).append(" (có hiệu lực từ ");
        return text.append(day(effective)).append(')').toString();
    }

    /** As Vietnamese documents write a day: 01/07/2026. */
    private static String day(LocalDate date) {
        return two(date.getDayOfMonth()) + "/" + two(date.getMonthValue()) + "/" + date.getYear();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
