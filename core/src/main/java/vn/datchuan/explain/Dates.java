package vn.datchuan.explain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.datchuan.model.Period;

/** Days and periods as people of a language write them: 30/6/2027 and 30 June 2027. */
public final class Dates {

    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    private Dates() {}

    public static String day(LocalDate day, Language language) {
        return language == Language.VI
                ? day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear()
                : day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
    }

    /** "năm 2027", "quý III/2026", "6 tháng đầu năm 2026", "giai đoạn 2028-2030". */
    public static String period(Period period, Language language) {
        int first = period.start().getMonthValue();
        int months = period.months();
        String form = form(period, first, months);
        return Texts.of(language).text("period." + form, new Places(period, first, months, language));
    }

    /** What the texts of periods name. */
    private record Places(Period period, int first, int months, Language language) implements Named {
        @Override
        public @Nullable String get(Name name) {
            boolean vietnamese = language == Language.VI;
            return switch (name.text()) {
                case "label" -> period.label();
                case "year" -> Integer.toString(period.start().getYear());
                case "lastYear" -> Integer.toString(period.end().getYear());
                case "month" -> vietnamese ? Integer.toString(first) : MONTHS[first - 1];
                case "months" -> Integer.toString(months);
                case "quarter" -> vietnamese ? QUARTERS[(first - 1) / 3] : Integer.toString((first + 2) / 3);
                default -> null;
            };
        }
    }

    private static String form(Period period, int first, int months) {
        boolean wholeYears = first == 1 && months % 12 == 0;
        if (wholeYears) {
            return months == 12 ? "year" : "years";
        }
        if (period.start().getYear() != period.end().getYear()) {
            return "other";
        }
        if (months == 1) {
            return "month";
        }
        if (months == 3 && first % 3 == 1) {
            return "quarter";
        }
        if (months == 6 && first == 7) {
            return "secondHalf";
        }
        if (first == 1) {
            return months == 6 ? "firstHalf" : "firstMonths";
        }
        return "other";
    }
}
