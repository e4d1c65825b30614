package vn.datchuan.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.model.AgencyRole;
import vn.datchuan.model.Direction;
import vn.datchuan.target.Assumption;
import vn.datchuan.target.NormalForm;
import vn.datchuan.target.PrintedTarget;
import vn.datchuan.target.Remark;
import vn.datchuan.target.TargetKind;
import vn.datchuan.target.TargetNotation;
import vn.datchuan.target.TargetReading;
import vn.datchuan.target.Warning;

/** Writes the draft of a plan. Used once. */
final class AnnexDraftMaker {

    /** Rows of one indicator: those of one line. */
    private record Entry(String section, String number, List<TargetRow> rows) {
        String code() {
            return section + "." + number;
        }
    }

    private static final String MADE_SECTION = "A";

    private final TargetRows annex;
    private final PlanHead head;
    private final StringBuilder yaml = new StringBuilder();
    private final List<Problem> doubts = new ArrayList<>();
    private final Map<String, String> sections = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    AnnexDraftMaker(TargetRows annex, PlanHead head) {
        this.annex = annex;
        this.head = head;
    }

    AnnexDraft draft() {
        collect();
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (TargetRow row : annex.rows()) {
            ColumnPeriod period = period(row);
            first = Math.min(first, period.period().start().getYear());
            last = Math.max(last, period.period().end().getYear());
        }
        line("# Draft made of " + annex.rows().get(0).place().file()
                + ". Settle each line that begins with \"# ?\", check every text against the document, then run lint.");
        head(first == last ? Integer.toString(first) : first + "-" + last);
        agencies();
        line("sections:");
        for (Map.Entry<String, String> section : sections.entrySet()) {
            line("  - id: " + quoted(section.getKey()));
            required("    title: ", section.getValue(), "title of section " + section.getKey());
        }
        line("indicators:");
        for (Entry entry : entries) {
            indicator(entry);
        }
        doubts.sort(null);
        return new AnnexDraft(yaml.toString(), doubts);
    }

    private void collect() {
        for (TargetRows.SectionTitle title : annex.sections()) {
            sections.putIfAbsent(title.number().isEmpty() ? MADE_SECTION : title.number(), title.title());
        }
        Map<Integer, Entry> byLine = new LinkedHashMap<>();
        Set<String> codes = new LinkedHashSet<>();
        for (TargetRow row : annex.rows()) {
            Entry known = byLine.get(row.place().line());
            if (known != null) {
                known.rows().add(row);
                continue;
            }
            String section = row.section().isEmpty() ? MADE_SECTION : row.section();
            sections.putIfAbsent(section, "");
            String number = row.number();
            if (number.isEmpty() || codes.contains(section + "." + number)) {
                String printed = number;
                int next = 1;
                while (codes.contains(section + "." + next)) {
                    next++;
                }
                number = Integer.toString(next);
                String why = printed.isEmpty() ? "no number is printed" : "number " + printed + " stands twice";
                doubt(row.place(), why + "; " + section + "." + number + " was made");
            }
            codes.add(section + "." + number);
            Entry entry = new Entry(section, number, new ArrayList<>(List.of(row)));
            byLine.put(row.place().line(), entry);
            entries.add(entry);
        }
    }

    private void head(String years) {
        Place at = Place.of(annex.rows().get(0).place().file());
        required("plan: ", head.plan(), "id of the plan");
        required("title: ", head.title(), "printed title");
        line("unit:");
        required("  code: ", head.unit(), "code of the unit");
        required("  name: ", head.unitName(), "name of the unit with its kind");
        line("  level: " + head.level().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        line("  province: " + quoted(head.province()));
        line("document:");
        line("  number: " + quoted(head.number()));
        line("  date: " + quoted(head.date()));
        required("  issuer: ", head.issuer(), "issuer of the document");
        line("years: " + quoted(years));
        for (Problem problem : annex.problems()) {
            line("# ? " + problem);
            doubts.add(problem);
        }
        if (head.number().isEmpty()) {
            doubt(at, "number and date of the document are empty: as printed, or left empty where they are not");
        }
    }

    private void agencies() {
        Set<String> printed = new LinkedHashSet<>();
        for (Entry entry : entries) {
            printed.addAll(
                    entry.rows().get(0).agencies().values().stream().sorted().toList());
        }
        if (printed.isEmpty()) {
            line("agencies: []");
            return;
        }
        line(
                "# ? Each agency once, with all its printed spellings as aliases; a cell with several agencies is to be taken apart");
        line("agencies:");
        for (String name : printed) {
            line("  - name: " + quoted(name));
            line("    aliases: [" + quoted(name) + "]");
        }
    }

    private void indicator(Entry entry) {
        TargetRow first = entry.rows().get(0);
        PrintedTarget printed = first.printed();
        line("  - code: " + quoted(entry.code()));
        line("    section: " + quoted(entry.section()));
        line("    number: " + quoted(entry.number()));
        line("    name: " + quoted(name(printed)));
        if (printed.unitOfMeasure().isPresent()) {
            line("    unitOfMeasure: "
                    + quoted(ValuesText.clean(printed.unitOfMeasure().orElseThrow())));
        }
        line(
                "    # ? nature: stock, flow, ratio, survey or milestone; bounded: true for a share that cannot exceed 100 %;");
        line("    # ? frequency: monthly, quarterly, half-yearly or annual; each with its reason under because");
        Optional<Direction> direction = printed.direction();
        if (direction.isPresent()) {
            line("    direction: " + direction.orElseThrow().name().toLowerCase(Locale.ROOT));
        } else {
            line("    # ? direction: higher or lower");
        }
        writeAgencies(first);
        if (!first.note().isEmpty()) {
            line("    note: " + quoted(first.note()));
        }
        line("    targets:");
        for (TargetRow row : entry.rows()) {
            target(row);
        }
    }

    private void writeAgencies(TargetRow row) {
        if (row.agencies().isEmpty()) {
            return;
        }
        line("    agencies:");
        String lead = "";
        for (AgencyRole role : AgencyRole.values()) {
            String name = row.agencies().get(role);
            if (name != null) {
                line("      " + NodeFields.code(role) + ": " + quoted(name));
                lead = lead.isEmpty() ? name : lead;
            }
        }
        line("    leadAgency: " + quoted(lead));
    }

    private void target(TargetRow row) {
        ColumnPeriod period = period(row);
        PrintedTarget printed = row.printed();
        String text = printed.target().isBlank() ? name(printed) : ValuesText.clean(printed.target());
        line("      - period: " + quoted(period.period().label()));
        if (period.cumulative()) {
            line("        cumulative: true");
        }
        line("        text: " + quoted(text));
        TargetReading reading = TargetNotation.read(printed);
        if (reading.kind() == TargetKind.UNREADABLE) {
            remark(row, "cannot be read: keep the words, and ask what is meant");
            return;
        }
        line("        # read as " + reading.kind().code() + ": "
                + TargetNotation.normalForm(reading, NormalForm.Language.VI));
        for (Remark<Assumption> assumption : reading.assumptions()) {
            remark(row, said("assumed", assumption.code().name(), assumption.text()));
        }
        for (Remark<Warning> warning : reading.warnings()) {
            remark(row, said("warning", warning.code().name(), warning.text()));
        }
    }

    private static String said(String what, String code, String words) {
        return what + " " + code + (words.isEmpty() ? "" : " (\"" + ValuesText.clean(words) + "\")");
    }

    private void remark(TargetRow row, String what) {
        line("        # ? " + what);
        doubt(row.place(), what);
    }

    private ColumnPeriod period(TargetRow row) {
        Optional<ColumnPeriod> named = ColumnPeriod.of(row.heading());
        if (named.isPresent()) {
            return named.orElseThrow();
        }
        return new ColumnPeriod(
                head.period()
                        .orElseThrow(() -> new DatChuanException(
                                ErrorCode.INVALID_ARGUMENT,
                                List.of(new Problem(
                                        row.place(),
                                        "column \"" + row.heading() + "\" names no year",
                                        "a period for it, such as 2026")))),
                false);
    }

    private static String name(PrintedTarget printed) {
        return ValuesText.clean(printed.indicator());
    }

    private void required(String key, String value, String what) {
        if (value.isEmpty()) {
            line("# ? " + what + " is not printed in the annex");
            doubt(Place.of(annex.rows().get(0).place().file()), what + " is not printed in the annex");
        }
        line(key + quoted(value.isEmpty() ? "…" : value));
    }

    private void doubt(Place place, String what) {
        doubts.add(new Problem(place, what, ""));
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
