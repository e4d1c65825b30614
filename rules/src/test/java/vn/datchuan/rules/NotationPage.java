package vn.datchuan.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.target.NormalForm;
import vn.datchuan.target.PrintedTarget;
import vn.datchuan.target.TargetNotation;
import vn.datchuan.target.TargetReading;

/** The tables of the page on the notation, {@code README.md} of this module. */
final class NotationPage {

    private static final Path PAGE = Path.of("README.md");

    private NotationPage() {}

    /** One row of the table: a target as printed, and what the page says of it. */
    record Example(PrintedTarget printed, String readAs, List<String> codes) {
        @Override
        public String toString() {
            return printed.indicator() + " | " + printed.target();
        }
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (List<String> cells : table("The notation")) {
            Optional<String> unit = Optional.of(cells.get(2)).filter(u -> !u.isEmpty());
            PrintedTarget printed = new PrintedTarget(cells.get(1), unit, cells.get(3), Optional.empty());
            examples.add(new Example(printed, cells.get(4), codes(cells.get(5))));
        }
        return examples;
    }

    /** Codes in the first column of the table below a heading. */
    static List<String> codesOf(String heading) throws IOException {
        List<String> codes = new ArrayList<>();
        for (List<String> cells : table(heading)) {
            codes.addAll(codes(cells.get(0)));
        }
        return codes;
    }

    /** Kind, normal form in Vietnamese and deadline, as the page writes them. */
    static String readAs(TargetReading reading) {
        String form = TargetNotation.normalForm(reading, NormalForm.Language.VI);
        return reading.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + (form.isEmpty() ? "" : " `" + form + "`")
                + reading.deadline().map(d -> ", due " + d).orElse("");
    }

    /** Assumptions, then warnings, each once. */
    static List<String> codes(TargetReading reading) {
        Set<String> codes = new LinkedHashSet<>();
        reading.assumptions().forEach(a -> codes.add(a.code().name()));
        reading.warnings().forEach(w -> codes.add(w.code().name()));
        return List.copyOf(codes);
    }

    private static List<String> codes(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.replace("`", "").split(", "));
    }

    private static List<List<String>> table(String heading) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("#")) {
                inside = line.equals("### " + heading);
            } else if (inside && line.startsWith("|")) {
                rows.add(cells(line));
            }
        }
        return rows.subList(2, rows.size());
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        String[] pieces = line.split("\\|", -1);
        for (int i = 1; i < pieces.length - 1; i++) {
            cells.add(pieces[i].strip());
        }
        return cells;
    }
}
