package vn.datchuan.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The unit of a number (đơn vị tính): "triệu đồng/người/năm". Units of one quantity differ by a power of ten, so that a conversion is always exact.
 *
 * @param text as printed, composed and in lower case
 * @param quantity what is measured, by its plain unit: "đồng", "%", "m2", "kg", "người"; empty where only a scale or nothing is printed
 * @param exponent one of this unit is 10 to this power of the plain one: 6 for "triệu đồng", -1 for "‰" (of "%")
 * @param per what it is per: "người/năm", "10000 dân"; empty if not
 */
public record UnitOfMeasure(String text, String quantity, int exponent, String per) {

    /** No unit: a bare number. */
    public static final UnitOfMeasure NONE = new UnitOfMeasure("", "", 0, "");

    /** Percent. */
    public static final UnitOfMeasure PERCENT = new UnitOfMeasure("%", "%", 0, "");

    /** A difference of two shares. */
    public static final UnitOfMeasure POINT = new UnitOfMeasure("điểm %", "điểm %", 0, "");

    /** Reads a printed unit; empty for a blank text. A word that the tables do not know is a quantity of its own. */
    public static Optional<UnitOfMeasure> parse(String printed) {
        if (printed.equals("%")) {
            return Optional.of(PERCENT);
        }
        UnitWords words = new UnitWords(printed);
        return words.isBlank() ? Optional.empty() : Optional.of(words.unit());
    }

    /** The unit of a reading, whose parts are normalised already; {@link #NONE} where both are empty. */
    public static UnitOfMeasure of(String unit, String per) {
        return parse(per.isEmpty() ? unit : unit + "/" + per).orElse(NONE);
    }

    /** Power of ten that a word stands for: 6 for "triệu"; 0 for a word that is no scale. */
    public static int scale(String word) {
        return UnitWords.scale(word);
    }

    /** Whether the quantity is one that the tables know: money, shares, areas, masses, lengths, multiples. */
    public boolean known() {
        return UnitWords.isKnown(quantity);
    }

    /** One of it is more or less than one of the plain unit. */
    public boolean scaled() {
        return exponent != 0;
    }

    /** Percent, or a part of it. */
    public boolean share() {
        return quantity.equals("%");
    }

    /** Money of any currency. */
    public boolean money() {
        return quantity.equals("đồng") || quantity.equals("USD") || quantity.equals("EUR");
    }

    /** Same quantity, scale and per, however it is printed. */
    public boolean means(UnitOfMeasure other) {
        return quantity.equals(other.quantity) && exponent == other.exponent && per.equals(other.per);
    }

    /** A number of this unit as a number of another unit of the same quantity. Exact; decimals are kept as they are printed where nothing is converted. */
    public BigDecimal convert(BigDecimal number, UnitOfMeasure target) {
        int shift = exponent - target.exponent;
        return shift < 0 ? number.movePointLeft(-shift) : shift > 0 ? number.movePointRight(shift) : number;
    }

    @Override
    public String toString() {
        return text;
    }
}
