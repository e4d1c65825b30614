package vn.datchuan.model;

import java.util.Optional;

/**
 * A measured quantity (chỉ tiêu) as a plan lists it.
 *
 * @param code section as printed, a dot and the number without its dot ({@code C.7})
 * @param section printed number of its section
 * @param number printed number without its dot
 * @param name verbatim
 * @param concept code shared by indicators of different plans that measure the same thing
 * @param unitOfMeasure printed text of the unit column; it may be no unit at all
 * @param bounded the quantity is a share that cannot exceed 100 percent
 * @param denominator in words, what 100 percent is
 */
public record Indicator(
        String code,
        String section,
        String number,
        String name,
        Optional<String> concept,
        Optional<String> unitOfMeasure,
        Declared<Nature> nature,
        Declared<Boolean> bounded,
        Declared<Frequency> frequency,
        Declared<Direction> direction,
        Declared<String> denominator) {}
