package vn.datchuan.examples.cli.series;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the members of one object by key; what is unknown, missing or of another type is a fault of the line. A null counts as not given. */
final class Fields {

    private static final int ISO_LENGTH = 10;

    private final JsonCell.Members object;
    private final String what;
    private final Faults faults;

    /**
     * @param what what the object describes, for messages
     * @param known all keys it may have
     */
    Fields(JsonCell.Members object, String what, List<String> known, Faults faults) {
        this.object = object;
        this.what = what;
        this.faults = faults;
        for (Map.Entry<String, Integer> key : object.columns().entrySet()) {
            if (!known.contains(key.getKey())) {
                String expected = "one of " + String.join(", ", known);
                faults.add(key.getValue(), "unknown key " + Quoted.of(key.getKey()) + " in " + what, expected);
            }
        }
    }

    /** What stands under a key, if anything does. */
    Optional<JsonCell> cell(String key) {
        JsonCell cell = object.members().get(key);
        return cell == null || cell instanceof JsonCell.Nothing ? Optional.empty() : Optional.of(cell);
    }

    boolean has(String key) {
        return cell(key).isPresent();
    }

    /** Where the value of a key stands; the object for a key that is not there. */
    int column(String key) {
        return cell(key).map(JsonCell::column).orElse(object.column());
    }

    void fault(String key, String found, String expected) {
        faults.add(column(key), key + " of " + what + " " + found, expected);
    }

    /** What must be there. */
    Optional<JsonCell> required(String key, String expected) {
        Optional<JsonCell> cell = cell(key);
        if (cell.isEmpty()) {
            faults.add(object.column(), what + " has no " + key, expected);
        }
        return cell;
    }

    /** A text that says something, or a whole number as text. */
    Optional<String> name(String key) {
        Optional<JsonCell> cell = required(key, "a text");
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (cell.orElseThrow() instanceof JsonCell.Text t && !t.text().isBlank() && isWhole(t.text())) {
            return Optional.of(t.text());
        }
        if (cell.orElseThrow() instanceof JsonCell.Number n) {
            return Optional.of(n.digits());
        }
        fault(key, "is no text", "a text that is not blank");
        return Optional.empty();
    }

    /** No half of a surrogate pair, which cannot be written in UTF-8. */
    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    Optional<LocalDate> day(String key) {
        Optional<JsonCell> cell = required(key, "a day such as \"2027-12-31\"");
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (cell.orElseThrow() instanceof JsonCell.Text t && t.text().length() == ISO_LENGTH) {
            try {
                return Optional.of(LocalDate.parse(t.text()));
            } catch (DateTimeException e) {
                // told below
            }
        }
        fault(key, "is no day", "a day such as \"2027-12-31\"");
        return Optional.empty();
    }

    Optional<BigDecimal> number(String key) {
        return required(key, "a number").isPresent() ? optionalNumber(key) : Optional.empty();
    }

    Optional<BigDecimal> optionalNumber(String key) {
        Optional<JsonCell> cell = cell(key);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (!(cell.orElseThrow() instanceof JsonCell.Number n)) {
            fault(key, "is no number", "a JSON number such as 82.5");
            return Optional.empty();
        }
        Optional<BigDecimal> number = Decimals.parse(n.digits());
        if (number.isEmpty()) {
            fault(key, "has too many digits", Decimals.LIMITS);
        }
        return number;
    }

    Optional<Boolean> truth(String key) {
        Optional<JsonCell> cell = required(key, "true or false");
        if (cell.isPresent() && !(cell.orElseThrow() instanceof JsonCell.Truth)) {
            fault(key, "is neither true nor false", "true or false");
        }
        return cell.filter(JsonCell.Truth.class::isInstance).map(c -> ((JsonCell.Truth) c).value());
    }

    /** One of the texts that have a meaning. */
    <T> Optional<T> choice(String key, Map<String, T> meanings) {
        String expected = "one of " + String.join(", ", meanings.keySet());
        Optional<JsonCell> cell = required(key, expected);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (!(cell.orElseThrow() instanceof JsonCell.Text t)) {
            fault(key, "is no text", expected);
            return Optional.empty();
        }
        T meaning = meanings.get(t.text());
        if (meaning == null) {
            fault(key, "is " + Quoted.of(t.text()), expected);
        }
        return Optional.ofNullable(meaning);
    }

    /** The objects of a list; none where it is not there. */
    List<JsonCell> items(String key) {
        Optional<JsonCell> cell = cell(key);
        if (cell.isPresent() && !(cell.orElseThrow() instanceof JsonCell.Items)) {
            fault(key, "is no list", "a list of objects");
        }
        return cell.filter(JsonCell.Items.class::isInstance)
                .map(c -> ((JsonCell.Items) c).items())
                .orElse(List.of());
    }
}
