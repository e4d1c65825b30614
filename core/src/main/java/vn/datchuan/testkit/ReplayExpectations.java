package vn.datchuan.testkit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Period;
import vn.datchuan.timeline.CaseKey;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

/** Reads {@code expected/<year>.csv}. A row that cannot be used is a problem; the others count. */
final class ReplayExpectations {

    private static final List<String> REQUIRED =
            List.of("unit", "plan", "indicator", "period", "as_of", "verdict", "why");
    private static final List<String> OPTIONAL = List.of("severity", "reason", "flags", "row");

    private final String file;
    private final List<Problem> problems;
    private final List<ReplayExpectation> expectations = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private char separator = ',';
    private int line;
    private List<String> fields = List.of();

    private ReplayExpectations(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    static List<ReplayExpectation> read(String file, String text, List<Problem> problems) {
        ReplayExpectations reader = new ReplayExpectations(file, problems);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> lines = unmarked.lines().toList();
        if (lines.isEmpty() || !reader.header(lines.get(0))) {
            return List.of();
        }
        for (reader.line = 2; reader.line <= lines.size(); reader.line++) {
            String written = lines.get(reader.line - 1);
            if (!written.isBlank()) {
                reader.row(written);
            }
        }
        return reader.expectations;
    }

    private boolean header(String header) {
        line = 1;
        int before = problems.size();
        separator = ReplayCsv.separator(header);
        List<String> names = ReplayCsv.fields(header, separator).orElse(List.of());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            if (!REQUIRED.contains(name) && !OPTIONAL.contains(name)) {
                problem("unknown column \"" + name + "\"", String.join(", ", REQUIRED) + ", " + OPTIONAL);
            } else if (columns.putIfAbsent(name, i) != null) {
                problem("column \"" + name + "\" stands twice", "each column once");
            }
        }
        for (String name : REQUIRED) {
            if (!columns.containsKey(name)) {
                problem("no column \"" + name + "\"", String.join(", ", REQUIRED));
            }
        }
        return problems.size() == before;
    }

    private void row(String written) {
        fields = ReplayCsv.fields(written, separator).orElse(List.of());
        if (fields.size() != columns.size()) {
            problem(
                    fields.isEmpty() ? "a quote that is not closed, or inside a field" : fields.size() + " fields",
                    columns.size() + " fields, as in the header");
            return;
        }
        int before = problems.size();
        CaseKey key = new CaseKey(filled("unit"), filled("plan"), filled("indicator"), period());
        List<LocalDate> days = days();
        Optional<Verdict> verdict = constant("verdict", filled("verdict"), Verdict.class);
        String severity = name("severity", Severity.class);
        String reason = name("reason", NotAssessedReason.class);
        Optional<Set<Flag>> flags = flags();
        String why = filled("why");
        if (problems.size() == before) {
            ExpectedVerdict expected =
                    new ExpectedVerdict(verdict.orElseThrow(), text("row"), "", severity, reason, flags);
            expectations.add(
                    new ReplayExpectation(key, days.get(0), days.get(1), expected, why, new Place(file, line, 0)));
        }
    }

    private String text(String column) {
        Integer index = columns.get(column);
        return index == null ? "" : fields.get(index).strip();
    }

    private String filled(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            problem("no " + column, "a text");
        }
        return text;
    }

    private String period() {
        String text = filled("period");
        if (!text.isEmpty() && Period.parse(text).isEmpty()) {
            problem("period \"" + text + "\"", Period.EXPECTED);
        }
        return text;
    }

    /** First and last day. */
    private List<LocalDate> days() {
        String text = filled("as_of");
        int between = text.indexOf("..");
        try {
            LocalDate from = LocalDate.parse(between < 0 ? text : text.substring(0, between));
            LocalDate to = between < 0 ? from : LocalDate.parse(text.substring(between + 2));
            if (!to.isBefore(from)) {
                return List.of(from, to);
            }
        } catch (DateTimeException e) {
            // told below
        }
        if (!text.isEmpty()) {
            problem("as_of \"" + text + "\"", "a day such as 2026-12-31, or 2026-03-31..2026-12-31");
        }
        return List.of();
    }

    /** Without the column nothing is compared; an empty field says that there must be none. */
    private <E extends Enum<E>> String name(String column, Class<E> type) {
        if (!columns.containsKey(column)) {
            return "";
        }
        String text = text(column);
        return text.isEmpty()
                ? ExpectedVerdict.NONE
                : constant(column, text, type).map(Enum::name).orElse("");
    }

    private Optional<Set<Flag>> flags() {
        if (!columns.containsKey("flags")) {
            return Optional.empty();
        }
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (String word : text("flags").split(" ", -1)) {
            if (!word.isEmpty()) {
                constant("flag", word, Flag.class).ifPresent(flags::add);
            }
        }
        return Optional.of(flags);
    }

    private <E extends Enum<E>> Optional<E> constant(String what, String text, Class<E> type) {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return Optional.of(constant);
            }
            names.add(constant.name());
        }
        if (!text.isEmpty()) {
            problem(what + " \"" + text + "\"", "one of " + String.join(", ", names));
        }
        return Optional.empty();
    }

    private void problem(String what, String expected) {
        problems.add(new Problem(new Place(file, line, 0), what, expected));
    }
}
