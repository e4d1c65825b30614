package vn.datchuan.assembly;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.model.Period;

/**
 * The period that the words of a base name ("so với năm 2025", "so với cùng kỳ năm trước"). Only words that name a period of the same indicator are
 * known: anything else ("so với kế hoạch", "so với bình quân cả nước") is some other figure.
 */
final class BasePeriod {

    private static final Set<String> YEAR_WORDS = Set.of(
            "so", "với", "năm", "cuối", "hết", "đến", "mức", "số", "thực", "hiện", "kết", "quả", "thời", "điểm", "của");
    private static final Set<String> SPAN_WORDS = Set.of("so", "với", "giai", "đoạn", "thời", "kỳ", "năm", "của");
    private static final Set<String> BEFORE_WORDS =
            Set.of("so", "với", "năm", "trước", "ngoái", "liền", "kề", "đó", "mức", "số", "thực", "hiện", "của");

    private BasePeriod() {}

    /** Empty where the words name no period, or one that depends on more than the judged period. */
    static Optional<Period> read(String base, Period judged) {
        List<String> words = words(base);
        List<Integer> years = new ArrayList<>(2);
        for (int i = words.size() - 1; i >= 0; i--) {
            if (isYear(words.get(i))) {
                years.add(0, Integer.parseInt(words.remove(i)));
            }
        }
        if (years.size() == 2 && SPAN_WORDS.containsAll(words) && years.get(1) > years.get(0)) {
            return Optional.of(Period.ofYears(years.get(0), years.get(1)));
        }
        boolean samePeriod = removeSamePeriod(words);
        if (years.size() == 1 && YEAR_WORDS.containsAll(words)) {
            return Optional.of(samePeriod ? moved(judged, years.get(0)) : Period.ofYear(years.get(0)));
        }
        if (!years.isEmpty() || !BEFORE_WORDS.containsAll(words)) {
            return Optional.empty();
        }
        if (samePeriod) {
            return Optional.of(moved(judged, judged.end().getYear() - 1));
        }
        boolean before = words.contains("trước") || words.contains("ngoái");
        return before && judged.isYear()
                ? Optional.of(Period.ofYear(judged.start().getYear() - 1))
                : Optional.empty();
    }

    /** The same months in the year in which the other period ends. */
    static Period moved(Period period, int year) {
        int years = year - period.end().getYear();
        String label = period.label();
        boolean oneYear = period.start().getYear() == period.end().getYear() && label.length() >= 4;
        if (!oneYear) {
            return Period.ofYears(period.start().getYear() + years, year);
        }
        return new Period(
                year + label.substring(4),
                period.start().plusYears(years),
                YearMonth.from(period.end()).plusYears(years).atEndOfMonth());
    }

    private static boolean removeSamePeriod(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).equals("cùng") && words.get(i + 1).equals("kỳ")) {
                words.remove(i);
                words.remove(i);
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(String word) {
        boolean fourDigits = word.length() == 4;
        for (int i = 0; fourDigits && i < 4; i++) {
            fourDigits = word.charAt(i) >= '0' && word.charAt(i) <= '9';
        }
        return fourDigits && (word.startsWith("19") || word.startsWith("20"));
    }

    private static List<String> words(String base) {
        String text = Normalizer.normalize(base, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
