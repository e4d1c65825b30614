package vn.datchuan.rules;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.datchuan.model.Period;

/**
 * How one printed target of the five documents has to be read; written by hand from the print, in {@code seed-readings.tsv}.
 *
 * @param window first and last year judged: that of the period, or from the plan's first year for "đến năm N" and for the last year column
 * @param printed the target's cell; in the document of sentences the words of its condition, empty where the whole sentence is
 *     judged
 * @param criterion {@code ">= 70 %"}, {@code "all of: >= 100 %; >= 98 % VB"}, {@code "achieved"}, {@code "inherited"} or {@code "not set"}
 * @param comparison where the comparison stands: {@code printed} in the target, {@code name} of the indicator, {@code bare} nowhere, {@code -} where
 *     there is none
 */
record SeedReading(
        String plan,
        String code,
        String period,
        Period window,
        String printed,
        String criterion,
        boolean maintained,
        String comparison) {

    private static final Path TABLE = Path.of("src/test/resources/seed-readings.tsv");
    private static final String COMPOUND = "all of: ";

    /** A bound of a numeric target; {@code code} has {@code #n} for a part. */
    record Bound(String code, String op, BigDecimal value, boolean share) {}

    /** All targets in the order of plans and their documents. */
    static List<SeedReading> readAll() throws IOException {
        return Files.readAllLines(TABLE).stream().skip(1).map(SeedReading::of).toList();
    }

    private static SeedReading of(String line) {
        String[] cells = line.split("\t", -1);
        return new SeedReading(
                cells[0],
                cells[1],
                cells[2],
                Period.parse(cells[3]).orElseThrow(),
                cells[4],
                cells[5],
                cells[6].equals("yes"),
                cells[7]);
    }

    /** What a value is compared with, in printed order; empty where the target itself has no number. */
    List<Bound> bounds() {
        if (criterion.startsWith(COMPOUND)) {
            String[] parts = criterion.substring(COMPOUND.length()).split("; ");
            return List.of(bound(code + "#1", parts[0]), bound(code + "#2", parts[1]));
        }
        return criterion.startsWith(">") ? List.of(bound(code, criterion)) : List.of();
    }

    private static Bound bound(String code, String text) {
        String[] words = text.split(" ");
        return new Bound(code, words[0], new BigDecimal(words[1]), words[2].startsWith("%"));
    }

    @Override
    public String toString() {
        return plan + " " + code + " " + period + " \"" + printed + "\"";
    }
}
