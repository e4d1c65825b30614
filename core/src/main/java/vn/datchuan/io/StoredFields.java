package vn.datchuan.io;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;

/**
 * Takes what one object of a stored report says, by key. What is missing or of the wrong form becomes a problem with its place, and a stand-in is given
 * back, so that all that is wrong is found; who reads must not use anything if there was a problem. Keys that are not asked for are let be, since later
 * versions may add some; null and a key that is not there are the same.
 */
final class StoredFields {

    private static final int ISO_LENGTH = 10;
    private static final int LONGEST_NUMBER = 200;
    private static final int MOST_SCALE = 200;

    private final String file;
    private final String what;
    private final Place place;
    private final Map<String, JsonValue> entries;
    private final List<Problem> problems;

    /**
     * @param what what the object describes, for messages
     * @param problems takes those that are found
     */
    StoredFields(String file, JsonValue value, String what, List<Problem> problems) {
        this.file = file;
        this.what = what;
        this.problems = problems;
        this.place = new Place(file, value.line(), value.column());
        if (value instanceof JsonValue.Members members) {
            this.entries = members.entries();
        } else {
            this.entries = Map.of();
            problems.add(new Problem(place, what + " is " + form(value), "an object"));
        }
    }

    Place place() {
        return place;
    }

    /** A text, which may be empty. */
    String text(String key) {
        return required(key, optionalText(key), "a text", "");
    }

    /** A text; the empty one where there is none. */
    String filled(String key) {
        return optionalText(key).orElse("");
    }

    Optional<String> optionalText(String key) {
        JsonValue value = given(key);
        if (value == null || value instanceof JsonValue.Text) {
            return value instanceof JsonValue.Text text ? Optional.of(text.text()) : Optional.empty();
        }
        report(key, value, "a text");
        return Optional.empty();
    }

    LocalDate day(String key) {
        return required(key, optionalDay(key), "a day such as 2026-06-30", LocalDate.EPOCH);
    }

    Optional<LocalDate> optionalDay(String key) {
        JsonValue value = given(key);
        if (value == null) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(value);
        if (day.isEmpty()) {
            report(key, value, "a day such as 2026-06-30");
        }
        return day;
    }

    /** The days of a list. */
    List<LocalDate> days(String key) {
        List<LocalDate> days = new ArrayList<>();
        for (JsonValue item : items(key)) {
            Optional<LocalDate> day = day(item);
            if (day.isEmpty()) {
                report(key, item, "days such as 2026-06-30");
            }
            days.add(day.orElse(LocalDate.EPOCH));
        }
        return days;
    }

    boolean flag(String key) {
        JsonValue value = given(key);
        if (value instanceof JsonValue.Flag flag) {
            return flag.value();
        }
        report(key, value, "true or false");
        return false;
    }

    /** A number that is not negative and has no decimals. */
    int count(String key) {
        Optional<BigDecimal> number = optionalNumber(key);
        return whole(key, required(key, number, "a whole number", BigDecimal.ZERO), Integer.MAX_VALUE)
                .intValueExact();
    }

    /** A whole number, which may be negative. */
    Optional<Long> optionalWhole(String key) {
        Optional<BigDecimal> number = optionalNumber(key);
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        whole(key, number.orElseThrow().abs(), Long.MAX_VALUE).longValueExact()
                                * number.orElseThrow().signum());
    }

    BigDecimal number(String key) {
        return required(key, optionalNumber(key), "a number", BigDecimal.ZERO);
    }

    Optional<BigDecimal> optionalNumber(String key) {
        JsonValue value = given(key);
        if (value == null) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = number(value);
        if (number.isEmpty()) {
            report(key, value, "a number of at most " + LONGEST_NUMBER + " digits");
        }
        return number;
    }

    /** Numbers by name. */
    SortedMap<String, BigDecimal> numbers(String key) {
        SortedMap<String, BigDecimal> numbers = new TreeMap<>();
        StoredFields fields = object(key);
        for (String name : fields.entries.keySet()) {
            numbers.put(name, fields.number(name));
        }
        return numbers;
    }

    /** Texts by name. */
    SortedMap<String, String> texts(String key) {
        SortedMap<String, String> texts = new TreeMap<>();
        StoredFields fields = object(key);
        for (String name : fields.entries.keySet()) {
            texts.put(name, fields.text(name));
        }
        return texts;
    }

    <E extends Enum<E>> E choice(String key, Class<E> type) {
        E[] all = type.getEnumConstants();
        return required(key, optionalChoice(key, type), "one of " + List.of(all), all[0]);
    }

    <E extends Enum<E>> Optional<E> optionalChoice(String key, Class<E> type) {
        JsonValue value = given(key);
        return value == null ? Optional.empty() : choice(key, value, type);
    }

    /** The names of a list. */
    <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        List<E> choices = new ArrayList<>();
        for (JsonValue item : items(key)) {
            choice(key, item, type).ifPresent(choices::add);
        }
        return choices;
    }

    /** The items of a list. */
    List<JsonValue> items(String key) {
        JsonValue value = given(key);
        if (value instanceof JsonValue.Items items) {
            return items.items();
        }
        report(key, value, "a list");
        return List.of();
    }

    /** The fields of each object of a list. */
    List<StoredFields> objects(String key, String each) {
        List<StoredFields> objects = new ArrayList<>();
        for (JsonValue item : items(key)) {
            objects.add(new StoredFields(file, item, each, problems));
        }
        return objects;
    }

    StoredFields object(String key) {
        JsonValue value = given(key);
        if (value == null) {
            report(key, null, "an object");
            return new StoredFields(
                    file, new JsonValue.Members(place.line(), place.column(), Map.of()), key, new ArrayList<>());
        }
        return new StoredFields(file, value, key, problems);
    }

    boolean has(String key) {
        return given(key) != null;
    }

    /** Null where there is none. */
    @Nullable
    JsonValue given(String key) {
        JsonValue value = entries.get(key);
        return value instanceof JsonValue.Absent ? null : value;
    }

    /** Tells that something is wrong with a key. */
    void report(String key, @Nullable JsonValue value, String expected) {
        Place at = value == null ? place : new Place(file, value.line(), value.column());
        String found = value == null ? what + " has no " + key : key + " of " + what + " is " + form(value);
        problems.add(new Problem(at, found, expected));
    }

    private <T> T required(String key, Optional<T> found, String expected, T standIn) {
        if (found.isEmpty() && given(key) == null) {
            report(key, null, expected);
        }
        return found.orElse(standIn);
    }

    private <E extends Enum<E>> Optional<E> choice(String key, JsonValue value, Class<E> type) {
        if (value instanceof JsonValue.Text text) {
            for (E choice : type.getEnumConstants()) {
                if (choice.name().equals(text.text())) {
                    return Optional.of(choice);
                }
            }
        }
        report(key, value, "one of " + List.of(type.getEnumConstants()));
        return Optional.empty();
    }

    private BigDecimal whole(String key, BigDecimal number, long most) {
        boolean fits = number.signum() >= 0
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!fits) {
            report(key, given(key), "a whole number");
        }
        return fits ? number : BigDecimal.ZERO;
    }

    /** A day of the calendar in its one form. */
    static Optional<LocalDate> day(JsonValue value) {
        if (value instanceof JsonValue.Text text && text.text().length() == ISO_LENGTH) {
            try {
                return Optional.of(LocalDate.parse(text.text()));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A number of a size that can be written out; its scale is that of the spelling. */
    static Optional<BigDecimal> number(JsonValue value) {
        if (!(value instanceof JsonValue.Number spelled) || spelled.text().length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(spelled.text());
            return Math.abs((long) number.scale()) <= MOST_SCALE ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String form(JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            return ValuesText.quote(text.text());
        }
        if (value instanceof JsonValue.Number number) {
            return number.text().length() > 40 ? "a long number" : number.text();
        }
        if (value instanceof JsonValue.Flag flag) {
            return Boolean.toString(flag.value());
        }
        return value instanceof JsonValue.Items ? "a list" : value instanceof JsonValue.Members ? "an object" : "null";
    }
}
