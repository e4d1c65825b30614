package vn.datchuan.target;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A table of expressions with what each must be read as.
 *
 * <p>Conditions are written {@code [+|-] op value[..upper] unit[/per] {subject}} and parted by {@code " | "}; {@code
 * +} and {@code -} mark a
 * change up or down.
 */
final class TargetTable {
    /** One row: an expression and its label. */
    record Row(Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        PrintedTarget printed() {
            String unit = cell("unit");
            return new PrintedTarget(
                    cell("indicator"),
                    unit.isBlank() ? Optional.empty() : Optional.of(unit),
                    cell("target"),
                    Optional.empty());
        }

        @Override
        public String toString() {
            return cell("id") + " " + cell("indicator") + " | " + cell("unit") + " | " + cell("target");
        }
    }

    /**
     * What was read otherwise than labelled among the public expressions of one part.
     *
     * @param rows how many expressions the part has
     * @param all ids of the rows read otherwise
     * @param silent ids of those among them that nothing in the reading points to
     */
    record Misses(int rows, List<String> all, List<String> silent) {}

    private TargetTable() {}

    /** Reads all public expressions of the part ("heldout", "unseen3") and lists the misses, in the order of the table. */
    static Misses misses(String set) {
        int count = 0;
        List<String> all = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (Row row : rows("public-targets.tsv")) {
            if (!row.cell("set").equals(set)) {
                continue;
            }
            count++;
            TargetReading reading = TargetNotation.read(row.printed());
            if (!agrees(row, reading)) {
                all.add(row.cell("id"));
                if (silent(reading)) {
                    silent.add(row.cell("id"));
                }
            }
        }
        return new Misses(count, all, silent);
    }

    static List<Row> rows(String file) {
        try (InputStream in = TargetTable.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String[] header = reader.readLine().split("\t", -1);
            List<Row> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] parts = line.split("\t", -1);
                Map<String, String> cells = new HashMap<>();
                for (int i = 0; i < header.length; i++) {
                    cells.put(header[i], parts[i]);
                }
                rows.add(new Row(cells));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String conditions(TargetReading reading, boolean subjects) {
        if (reading.conditions().isEmpty()) {
            return "-";
        }
        List<String> out = new ArrayList<>();
        for (Condition c : reading.conditions()) {
            out.add(condition(c) + (subjects && reading.conditions().size() > 1 ? " {" + c.subject() + "}" : ""));
        }
        return String.join(" | ", out);
    }

    private static String condition(Condition c) {
        String change = "";
        if (c.change().isPresent()) {
            change = c.change().get() == Criterion.Change.Direction.INCREASE ? "+ " : "- ";
        }
        String upper = c.upper().isPresent() ? ".." + plain(c.upper().get()) : "";
        String unit = c.unit() + (c.per().isEmpty() ? "" : "/" + c.per());
        return (change + c.op() + " " + plain(c.value()) + upper + " " + unit).strip();
    }

    private static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** The label without subjects, its numbers without trailing zeros. */
    static String label(String conditions) {
        StringBuilder out = new StringBuilder();
        for (String word : conditions.replaceAll("\\{[^}]*}", "").strip().split("\\s+", -1)) {
            String number = word;
            if (word.matches("[0-9.]+\\.\\.[0-9.]+")) {
                int at = word.indexOf("..");
                number = plain(new BigDecimal(word.substring(0, at))) + ".."
                        + plain(new BigDecimal(word.substring(at + 2)));
            } else if (word.matches("[0-9]+(\\.[0-9]+)?")) {
                number = plain(new BigDecimal(word));
            }
            out.append(out.length() == 0 ? "" : " ").append(number);
        }
        return out.toString();
    }

    /** The words in braces, one for each condition. */
    static List<String> subjects(String conditions) {
        List<String> out = new ArrayList<>();
        for (String part : conditions.split(" \\| ", -1)) {
            int open = part.indexOf('{');
            out.add(open < 0 ? "" : part.substring(open + 1, part.indexOf('}')));
        }
        return out;
    }

    /** True if kind, conditions, maintained and, where labelled, deadline and subjects are as labelled. */
    static boolean agrees(Row row, TargetReading reading) {
        String conditions = row.cell("conditions");
        boolean same = reading.kind().code().equals(row.cell("kind"))
                && conditions(reading, false).equals(label(conditions))
                && reading.maintained() == row.cell("maintained").equals("m");
        String due = row.cell("deadline");
        boolean dueSame = due.equals("-")
                || due.equals(reading.deadline().map(Deadline::toString).orElse("-"));
        return same && dueSame && subjectsAgree(conditions, reading);
    }

    private static boolean subjectsAgree(String conditions, TargetReading reading) {
        List<String> words = subjects(conditions);
        for (int i = 0; i < reading.conditions().size() && i < words.size(); i++) {
            String subject = reading.conditions().get(i).subject().toLowerCase(Locale.ROOT);
            if (!subject.contains(words.get(i).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** A miss that nothing in the reading points to. */
    static boolean silent(TargetReading reading) {
        return reading.assumptions().isEmpty()
                && reading.warnings().isEmpty()
                && reading.kind() != TargetKind.UNREADABLE;
    }
}
