package vn.datchuan.io;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.Period;
import vn.datchuan.model.UnitOfMeasure;

/**
 * A text of a file of values with what was understood of it, so that each is read once: the codes, periods and dates of a file are few and its rows are
 * many. What it means as a value follows the file's {@link NumberForm}, so a word is of one file. Used by one thread.
 */
@SuppressWarnings("NullableOptional") // null: not asked yet; empty: the text says no such thing
final class ValuesWord {

    static final ValuesWord EMPTY = new ValuesWord("");

    private final String text;
    private final char[] characters;
    private final boolean damaged;
    private @Nullable ValuesWord cleaned;
    private @Nullable ValuesWord prose;
    private @Nullable Optional<String> filled;
    private @Nullable Optional<Period> period;
    private @Nullable Optional<LocalDate> day;
    private @Nullable Optional<FigureStatus> status;
    private @Nullable Optional<Boolean> yes;
    private @Nullable Optional<UnitOfMeasure> unit;
    private @Nullable ValuesCell cell;

    ValuesWord(String text) {
        this.text = text;
        this.characters = text.toCharArray();
        this.damaged = text.indexOf(ValuesText.REPLACEMENT) >= 0;
    }

    String text() {
        return text;
    }

    /** True if these are the characters from {@code from} to before {@code to}; looks at the last first, where codes differ. */
    boolean is(char[] others, int from, int to) {
        int length = characters.length;
        return length == to - from
                && (length == 0
                        || characters[length - 1] == others[to - 1]
                                && Arrays.equals(characters, 0, length, others, from, to));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** As {@link ValuesText#clean} makes it. */
    ValuesWord cleaned() {
        if (cleaned == null) {
            cleaned = of(ValuesText.clean(text));
        }
        return cleaned;
    }

    /** Composed and stripped, with its spaces and line ends inside. */
    ValuesWord prose() {
        if (prose == null) {
            prose = of(ValuesText.composed(text).strip());
        }
        return prose;
    }

    /** Holds what bytes that are no UTF-8 became. */
    boolean damaged() {
        return damaged;
    }

    private ValuesWord of(String other) {
        return other.equals(text) ? this : new ValuesWord(other);
    }

    /** Empty for the empty text. */
    Optional<String> filled() {
        if (filled == null) {
            filled = text.isEmpty() ? Optional.empty() : Optional.of(text);
        }
        return filled;
    }

    Optional<Period> period() {
        if (period == null) {
            period = Period.parse(text);
        }
        return period;
    }

    Optional<LocalDate> day() {
        if (day == null) {
            day = ValuesDate.parse(text);
        }
        return day;
    }

    Optional<FigureStatus> status() {
        if (status == null) {
            status = switch (ValuesHeader.fold(text)) {
                case "official", "chinh thuc" -> Optional.of(FigureStatus.OFFICIAL);
                case "preliminary", "so bo" -> Optional.of(FigureStatus.PRELIMINARY);
                case "estimate", "uoc", "uoc tinh" -> Optional.of(FigureStatus.ESTIMATE);
                default -> Optional.empty();
            };
        }
        return status;
    }

    /** Yes or no; empty for neither. */
    Optional<Boolean> yes() {
        if (yes == null) {
            yes = switch (ValuesHeader.fold(text)) {
                case "true", "yes", "co", "x", "1" -> Optional.of(true);
                case "false", "no", "khong", "0" -> Optional.of(false);
                default -> Optional.empty();
            };
        }
        return yes;
    }

    Optional<UnitOfMeasure> unit() {
        if (unit == null) {
            unit = UnitOfMeasure.parse(text);
        }
        return unit;
    }

    ValuesCell cell(NumberForm numbers) {
        if (cell == null) {
            cell = ValuesCell.parse(text, numbers);
        }
        return cell;
    }
}
