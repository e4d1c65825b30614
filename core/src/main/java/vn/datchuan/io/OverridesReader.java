package vn.datchuan.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.verdict.ExpertOverride;
import vn.datchuan.verdict.Verdict;

/**
 * Reads decisions of persons (quyết định của người có thẩm quyền): a YAML list of {@code {unit, plan, indicator, period, verdict, author, date,
 * reason}}, all of them required.
 *
 * <p>An entry that has a problem is left out as a whole, since half a decision is none; the others count.
 */
public final class OverridesReader {

    private static final Set<String> KEYS =
            Set.of("unit", "plan", "indicator", "period", "verdict", "author", "date", "reason");
    private static final String WHAT = "the decision";
    private static final int ISO_LENGTH = 10;

    private OverridesReader() {}

    /**
     * Reads a file.
     *
     * @throws DatChuanException if it cannot be read, or is no well-formed YAML
     */
    public static OverridesFile read(Path file) {
        String name = String.valueOf(file.getFileName());
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            String what = "cannot be read (" + e.getClass().getSimpleName() + ")";
            throw new DatChuanException(
                    ErrorCode.UNREADABLE_FILE,
                    List.of(new Problem(Place.of(name), what, "a readable list of decisions in UTF-8")));
        }
        return readYaml(name, text);
    }

    /**
     * Reads the text of a file.
     *
     * @param fileName stands in the problems
     * @throws DatChuanException if it is no well-formed YAML
     */
    public static OverridesFile readYaml(String fileName, String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<Problem> problems = new ArrayList<>();
        Node document = NodeReader.yaml(fileName, unmarked, ErrorCode.INVALID_VALUES, problems);
        List<ExpertOverride> overrides = new ArrayList<>();
        if (document instanceof Node.Sequence list) {
            Set<Integer> spoiled = spoiled(list.items(), problems);
            for (int i = 0; i < list.items().size(); i++) {
                Optional<ExpertOverride> read = override(list.items().get(i), problems);
                if (read.isPresent() && !spoiled.contains(i)) {
                    overrides.add(read.orElseThrow());
                }
            }
        } else {
            problems.add(new Problem(document.place(), "the file is no list", "a list of decisions"));
        }
        Collections.sort(problems);
        return new OverridesFile(overrides, problems);
    }

    /** Indexes of the entries in which a key stands twice. The reader of nodes says only where, so that the last entry before that place is it. */
    private static Set<Integer> spoiled(List<Node> entries, List<Problem> repeatedKeys) {
        Set<Integer> spoiled = new HashSet<>();
        for (Problem repeated : repeatedKeys) {
            int of = -1;
            while (of + 1 < entries.size() && entries.get(of + 1).place().compareTo(repeated.place()) <= 0) {
                of++;
            }
            spoiled.add(of);
        }
        return spoiled;
    }

    /** The decision of one entry; empty, with its problems, where one cannot be used. */
    private static Optional<ExpertOverride> override(Node entry, List<Problem> problems) {
        List<Problem> own = new ArrayList<>(0);
        NodeFields fields = new NodeFields(entry, WHAT, KEYS, own);
        Optional<ExpertOverride> read = entry instanceof Node.Mapping ? fields(fields, own) : Optional.empty();
        problems.addAll(own);
        return read;
    }

    private static Optional<ExpertOverride> fields(NodeFields fields, List<Problem> own) {
        String unit = filled(fields, "unit", own);
        String plan = filled(fields, "plan", own);
        String indicator = filled(fields, "indicator", own);
        String period = filled(fields, "period", own);
        Optional<Verdict> verdict = verdict(fields, own);
        String author = filled(fields, "author", own);
        Optional<LocalDate> date = date(fields, own);
        String reason = filled(fields, "reason", own);
        return own.isEmpty()
                ? Optional.of(new ExpertOverride(
                        unit, plan, indicator, period, verdict.orElseThrow(), author, date.orElseThrow(), reason))
                : Optional.empty();
    }

    /** Text that says something; spaces alone do not. */
    private static String filled(NodeFields fields, String key, List<Problem> own) {
        int before = own.size();
        String text = fields.required(key).strip();
        if (text.isEmpty() && own.size() == before) {
            own.add(new Problem(fields.place(key), key + " of " + WHAT + " is blank", "a text"));
        }
        return text;
    }

    private static Optional<Verdict> verdict(NodeFields fields, List<Problem> own) {
        String text = filled(fields, "verdict", own);
        for (Verdict verdict : Verdict.values()) {
            if (verdict.name().equals(text) && verdict != Verdict.NOT_ASSESSED) {
                return Optional.of(verdict);
            }
        }
        if (!text.isEmpty()) {
            String what = "verdict of " + WHAT + ": " + ValuesText.quote(text);
            own.add(new Problem(fields.place("verdict"), what, "PASS, FAIL, AT_RISK or ON_TRACK"));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(NodeFields fields, List<Problem> own) {
        String text = filled(fields, "date", own);
        if (text.length() == ISO_LENGTH) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                // told below
            }
        }
        if (!text.isEmpty()) {
            String what = "date of " + WHAT + ": " + ValuesText.quote(text);
            own.add(new Problem(fields.place("date"), what, "a day such as 2027-01-15"));
        }
        return Optional.empty();
    }
}
