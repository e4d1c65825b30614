package vn.datchuan.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Joins the tokens of a date, a quarter, a year or a span of years into one token. */
final class Dates {
    private final PrintedText text;
    private final List<Token> in;
    private final List<Token> out;
    private final DateFigures figures;
    /** Tokens that the date last found takes up. */
    private int taken;

    private @Nullable Deadline found;
    private boolean wholeYear;

    private Dates(PrintedText text, List<Token> tokens) {
        this.text = text;
        this.in = tokens;
        this.figures = new DateFigures(text, tokens);
        this.out = new ArrayList<>(tokens.size());
    }

    /** The same tokens with each date as one token. */
    static List<Token> join(PrintedText text, List<Token> tokens) {
        Dates dates = new Dates(text, tokens);
        int i = 0;
        while (i < tokens.size()) {
            dates.taken = 0;
            dates.found = null;
            dates.wholeYear = false;
            dates.match(i);
            if (dates.taken == 0) {
                dates.out.add(tokens.get(i));
                i++;
            } else {
                dates.put(i);
                i += dates.taken;
            }
        }
        return dates.out;
    }

    private void put(int i) {
        Token last = in.get(i + taken - 1);
        int start = in.get(i).start;
        Deadline date = found;
        boolean assumed = false;
        while (!out.isEmpty() && introduces(out.get(out.size() - 1).sign) && !per()) {
            Token lead = out.remove(out.size() - 1);
            start = lead.start;
            if (lead.is(Sign.BEFORE) && wholeYear && date != null) {
                date = new Deadline(Optional.empty(), LocalDate.of(date.to().getYear() - 1, 12, 31));
                assumed = true;
            }
            if (lead.is(Sign.TO) && spanStart(date)) {
                Token first = out.remove(out.size() - 1);
                start = first.start;
                date = new Deadline(Optional.of(firstDay(first)), date == null ? LocalDate.MAX : date.to());
                break;
            }
        }
        boolean onwards = onwards(i + taken);
        if (onwards) {
            last = in.get(i + taken);
            taken++;
            date = null;
        }
        Token token = new Token(Sign.DATE, start, last.end);
        token.date = date;
        token.doubtful = found == null;
        token.onwards = onwards;
        token.groupOfThree = wholeYear;
        token.assumed = assumed || schoolYear(i);
        out.add(token);
    }

    /** "22 m3/ha/năm vào năm 2030": the year after a slash is what the number is per. */
    private boolean per() {
        Sign last = out.get(out.size() - 1).sign;
        boolean span = last == Sign.YEAR || last == Sign.MONTH || last == Sign.QUARTER || last == Sign.DAY;
        return span && out.size() > 1 && out.get(out.size() - 2).is(Sign.SLASH);
    }

    /** "Từ năm 2025 trở đi": a time without a last day. */
    private boolean onwards(int i) {
        return i < in.size()
                && in.get(i).is(Sign.OR_MORE)
                && text.words(in.get(i).start, in.get(i).end).equalsIgnoreCase("trở đi");
    }

    private boolean schoolYear(int i) {
        return Normaliser.fold(text.words(in.get(i).start, in.get(i).end)).endsWith("năm học");
    }

    /** True if a date without its own span stands just before, as in "từ năm 2026 đến năm 2030". */
    private boolean spanStart(@Nullable Deadline date) {
        if (date == null || out.isEmpty() || !out.get(out.size() - 1).is(Sign.DATE)) {
            return false;
        }
        Deadline before = out.get(out.size() - 1).date;
        return before != null && before.from().isEmpty() && !before.to().isAfter(date.to());
    }

    private static LocalDate firstDay(Token first) {
        LocalDate last = first.date == null ? LocalDate.MIN : first.date.to();
        return first.groupOfThree ? last.withDayOfYear(1) : last.withDayOfMonth(1);
    }

    private static boolean introduces(Sign sign) {
        return sign == Sign.UNTIL
                || sign == Sign.BEFORE
                || sign == Sign.TO
                || sign == Sign.FROM
                || sign == Sign.PERIOD
                || sign == Sign.YEAR
                || sign == Sign.DAY
                || sign == Sign.MONTH
                || sign == Sign.QUARTER;
    }

    private void match(int i) {
        Sign sign = figures.at(i).sign;
        switch (sign) {
            case YEAR, PERIOD -> {
                boolean per =
                        sign == Sign.YEAR && i > 0 && in.get(i - 1).is(Sign.SLASH) && figures.is(i + 1, Sign.PERIOD);
                if (!per) {
                    years(i, i + 1, true);
                }
            }
            case QUARTER -> quarter(i);
            case MONTH -> month(i);
            case DAY -> day(i + 1, i);
            case NUMBER -> bare(i);
            default -> {}
        }
    }

    private void found(int taken, @Nullable Deadline deadline) {
        this.taken = taken;
        this.found = deadline;
    }

    /** A year or a span of years whose first number stands at {@code k}. */
    private void years(int i, int k, boolean said) {
        int at = figures.is(k, Sign.YEAR) || figures.is(k, Sign.PERIOD) ? k + 1 : k;
        int first = figures.year(at);
        if (first < 0) {
            return;
        }
        boolean spanSign =
                figures.is(at + 1, Sign.DASH) || figures.is(at + 1, Sign.TO) || figures.is(at + 1, Sign.SLASH);
        int second = spanSign ? figures.year(at + 2) : -1;
        if (second > first) {
            LocalDate from = LocalDate.of(first, 1, 1);
            LocalDate to = LocalDate.of(second, 12, 31);
            if (schoolYear(i)) {
                from = LocalDate.of(first, 9, 1);
                to = LocalDate.of(second, 5, 31);
            }
            found(at + 3 - i, new Deadline(Optional.of(from), to));
        } else if (said) {
            wholeYear = true;
            found(at + 1 - i, DateFigures.endOf(first, 12));
        }
    }

    private void quarter(int i) {
        int number = figures.romanOrDigit(i + 1);
        if (number < 1) {
            return;
        }
        int k = i + 2;
        int first = number;
        if ((figures.is(k, Sign.DASH) || figures.is(k, Sign.COMMA) || figures.is(k, Sign.AND) || figures.is(k, Sign.TO))
                && quarterAfter(k + 1) > 0) {
            number = quarterAfter(k + 1);
            k = figures.is(k + 1, Sign.QUARTER) ? k + 3 : k + 2;
        }
        int year = figures.yearAfter(k);
        if (year < 0) {
            found(k - i, null);
            return;
        }
        Deadline end = DateFigures.endOf(year, number * 3);
        boolean span = number > first;
        found(
                figures.afterYear(k) - i,
                span ? new Deadline(Optional.of(LocalDate.of(year, first * 3 - 2, 1)), end.to()) : end);
    }

    private int quarterAfter(int k) {
        return figures.romanOrDigit(figures.is(k, Sign.QUARTER) ? k + 1 : k);
    }

    private void month(int i) {
        int month = figures.whole(i + 1, 1, 12);
        if (month < 0) {
            return;
        }
        int year = figures.yearAfter(i + 2);
        if (year > 0) {
            found(figures.afterYear(i + 2) - i, DateFigures.endOf(year, month));
        } else if (!figures.is(i + 2, Sign.UNIT)) {
            found(2, null);
        }
    }

    /** A day whose number stands at {@code k}; with month and year in figures or words. */
    private void day(int k, int i) {
        int day = figures.whole(k, 1, 31);
        if (day < 0) {
            return;
        }
        boolean joined = figures.is(k + 1, Sign.SLASH) || figures.is(k + 1, Sign.MONTH) || figures.is(k + 1, Sign.DASH);
        int month = joined ? figures.whole(k + 2, 1, 12) : -1;
        if (month < 0 && figures.is(k + 1, Sign.RECURRING)) {
            found(k + 1 - i, null);
            return;
        }
        if (month < 0) {
            return;
        }
        int year = figures.yearAfter(k + 3);
        if (year < 0) {
            found(k + 3 - i, null);
            return;
        }
        found(figures.afterYear(k + 3) - i, DateFigures.date(year, month, day));
    }

    /** A date that no word announces: 30/11/2026, 12/2026, 2026-2030, "6 tháng đầu năm 2026", a year after "đến". */
    private void bare(int i) {
        boolean full = (figures.is(i + 1, Sign.SLASH) || figures.is(i + 1, Sign.DASH))
                && figures.is(i + 3, figures.at(i + 1).sign)
                && figures.year(i + 4) > 0;
        if (full) {
            day(i, i);
        }
        if (taken == 0
                && figures.is(i + 1, Sign.SLASH)
                && figures.year(i + 2) > 0
                && figures.whole(i, 1, 12) > 0
                && figures.at(i + 1).glued) {
            found(3, DateFigures.endOf(figures.year(i + 2), figures.whole(i, 1, 12)));
        }
        if (taken == 0 && figures.is(i + 1, Sign.MONTH)) {
            monthsOfYear(i);
        }
        boolean recurs = i > 0 && in.get(i - 1).is(Sign.BEFORE) && figures.is(i + 1, Sign.RECURRING);
        if (taken == 0 && (recurs || announcedDay(i))) {
            day(i, i);
        }
        if (taken == 0) {
            years(i, i, figures.year(i) > 0 && standsAsYear(i));
        }
    }

    private boolean announcedDay(int i) {
        Sign before = i == 0 ? Sign.OTHER : in.get(i - 1).sign;
        boolean until = before == Sign.BEFORE || before == Sign.DAY || before == Sign.UNTIL;
        boolean noFraction = before == Sign.TO && figures.whole(i, 1, 31) > figures.whole(i + 2, 1, 12);
        boolean named = before == Sign.BEFORE && figures.is(i + 1, Sign.MONTH) && figures.whole(i + 2, 1, 12) > 0;
        return named || (figures.is(i + 1, Sign.SLASH) && (until || noFraction));
    }

    private void monthsOfYear(int i) {
        int months = figures.whole(i, 1, 12);
        if (months < 0 || i + 2 >= in.size() || !in.get(i + 2).is(Sign.WORD)) {
            return;
        }
        boolean first = figures.word(i + 2, "đầu");
        if (!first && !figures.word(i + 2, "cuối")) {
            return;
        }
        int year = figures.yearAfter(i + 3);
        int end = year > 0 ? figures.afterYear(i + 3) : figures.is(i + 3, Sign.YEAR) ? i + 4 : i + 3;
        found(end - i, year > 0 ? DateFigures.endOf(year, first ? months : 12) : null);
    }

    /** A four-figure number stands as a year after a word of time or comparison, where no unit follows. */
    private boolean standsAsYear(int i) {
        Sign after = i + 1 < in.size() ? in.get(i + 1).sign : Sign.STOP;
        boolean opens = after == Sign.WORD && (i < 2 || in.get(i - 2).sign.separator());
        if (after == Sign.UNIT || after == Sign.SCALE || (after == Sign.WORD && !opens) || after == Sign.LABEL) {
            return false;
        }
        Sign before = i == 0 ? Sign.STOP : in.get(i - 1).sign;
        return switch (before) {
            case TO, UNTIL, BEFORE, BASE, OPEN, AND, YEAR, PERIOD, NOT_SET -> i > 0;
            case SOFT -> text.folded[in.get(i - 1).end - 2] == 'ế';
            case FROM -> after == Sign.TO || after == Sign.DASH || after == Sign.COMMA || after == Sign.UNTIL;
            case COMMA ->
                i > 1
                        && !out.isEmpty()
                        && out.size() > 1
                        && out.get(out.size() - 2).is(Sign.DATE);
            case STOP, SEMICOLON, BULLET -> after == Sign.COLON;
            default -> false;
        };
    }
}
