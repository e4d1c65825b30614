package vn.datchuan.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A span of whole months that a target or a figure stands for (kỳ), both ends inclusive.
 *
 * <p>Its label is one of {@code 2026}, {@code 2026-H1} (six months), {@code 2026-Q3}, {@code 2026-9M} (from 1 January), {@code 2026-06},
 * {@code 2028-2030}.
 */
public record Period(String label, LocalDate start, LocalDate end) implements Comparable<Period> {

    private static final int FIRST_KEPT = 1976;
    private static final AtomicReferenceArray<@Nullable Period> YEARS = new AtomicReferenceArray<>(128);

    /** Made when a label that is no plain year is first read. */
    private static final class Forms {

        private static final Pattern FORM =
                Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|([1-9]|1[0-2])M|(0[1-9]|1[0-2])|(\\d{4})))?");
    }

    /** What {@link #parse} takes, for messages. */
    public static final String EXPECTED = "2026, 2026-H1, 2026-Q3, 2026-9M, 2026-06 or 2028-2030";

    /** Reads a label; empty if it is none of the known forms or ends before it begins. */
    public static Optional<Period> parse(String text) {
        if (isYearLabel(text)) {
            return Optional.of(ofYear(Integer.parseInt(text)));
        }
        Matcher m = Forms.FORM.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(1));
        if (m.group(2) != null) {
            int half = Integer.parseInt(m.group(2));
            return Optional.of(ofMonths(text, year, half * 6 - 5, half * 6));
        }
        if (m.group(3) != null) {
            int quarter = Integer.parseInt(m.group(3));
            return Optional.of(ofMonths(text, year, quarter * 3 - 2, quarter * 3));
        }
        if (m.group(4) != null) {
            return Optional.of(ofMonths(text, year, 1, Integer.parseInt(m.group(4))));
        }
        if (m.group(5) != null) {
            int month = Integer.parseInt(m.group(5));
            return Optional.of(ofMonths(text, year, month, month));
        }
        if (m.group(6) != null) {
            int last = Integer.parseInt(m.group(6));
            return last <= year ? Optional.empty() : Optional.of(ofYears(year, last));
        }
        return Optional.of(ofYear(year));
    }

    private static boolean isYearLabel(String text) {
        boolean digits = text.length() == 4;
        for (int i = 0; digits && i < 4; i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }

    public static Period ofYear(int year) {
        int place = year - FIRST_KEPT;
        if (place < 0 || place >= YEARS.length()) {
            return ofMonths(Integer.toString(year), year, 1, 12);
        }
        Period known = YEARS.get(place);
        if (known == null) {
            known = ofMonths(Integer.toString(year), year, 1, 12);
            YEARS.set(place, known);
        }
        return known;
    }

    /** Whole years, both inclusive. */
    public static Period ofYears(int first, int last) {
        return first == last
                ? ofYear(first)
                : new Period(first + "-" + last, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private static Period ofMonths(String label, int year, int firstMonth, int lastMonth) {
        return new Period(
                label.strip(),
                LocalDate.of(year, firstMonth, 1),
                LocalDate.of(year, lastMonth, 1).plusMonths(1).minusDays(1));
    }

    /** True if the other span lies wholly in this one. */
    public boolean contains(Period other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** Same days, whatever the labels. */
    public boolean sameSpan(Period other) {
        return start.equals(other.start) && end.equals(other.end);
    }

    /** Length in whole months. */
    public int months() {
        return (end.getYear() - start.getYear()) * 12 + end.getMonthValue() - start.getMonthValue() + 1;
    }

    /** True for one calendar year. */
    public boolean isYear() {
        return start.getDayOfYear() == 1 && months() == 12;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period one && start.equals(one.start) && end.equals(one.end) && label.equals(one.label);
    }

    /** Of the days alone: spans of one label differ seldom, and the label's hash would have to be read for each. */
    @Override
    public int hashCode() {
        return start.hashCode() * 31 + end.hashCode();
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Period other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }

    @Override
    public String toString() {
        return label;
    }
}
