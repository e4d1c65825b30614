package vn.datchuan.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.datchuan.io.NumberForm;
import vn.datchuan.io.ValuesReader;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.RulePack;
import vn.datchuan.plan.Plan;
import vn.datchuan.reference.ReferenceFigure;

/** The expectation files of one unit's years, made by the reference from its values files and plans. */
final class YearsFiles {

    static final Path ROOT = Path.of("years");
    static final String HEADER = "unit,plan,indicator,period,as_of,verdict,severity,reason,flags,row,why";

    /** Begins the {@code why} of a row that a person worked out; it is kept when the files are made again. */
    static final String BY_HAND = "By hand: ";

    /** The units and the plans of each. */
    static final Map<String, List<String>> UNITS = units();

    private YearsFiles() {}

    private static Map<String, List<String>> units() {
        Map<String, List<String>> units = new LinkedHashMap<>();
        units.put("minh-hung", List.of("minh-hung-2026"));
        units.put("tam-thanh", List.of("tam-thanh-2026", "tam-thanh-2027-2030"));
        units.put("thanh-dong", List.of("thanh-dong-2025-2030"));
        units.put("thien-tan", List.of("thien-tan-2026"));
        return units;
    }

    /** The packs of a unit: its plans, the base and the default policy. */
    static List<RulePack> packs(String unit) {
        List<RulePack> packs = new ArrayList<>();
        for (RulePack pack : ShippedPacks.all()) {
            boolean judges = pack.id().equals("base") || pack.id().equals(ShippedRules.PLAN_PATH);
            if (judges || plans(unit).contains(pack.id())) {
                packs.add(pack);
            }
        }
        return packs;
    }

    private static List<String> plans(String unit) {
        return UNITS.getOrDefault(unit, List.of());
    }

    /** Text by name of the file. */
    static Map<String, String> expected(String unit) {
        Map<String, String> byHand = byHand(unit);
        Map<String, StringBuilder> files = new TreeMap<>();
        YearsReference reference = new YearsReference(figures(unit));
        for (String id : plans(unit)) {
            Plan plan = ShippedRules.pack(id).plan().orElseThrow();
            for (YearsCase asked : YearsWindows.of(plan)) {
                StringBuilder file =
                        files.computeIfAbsent(asked.end().getYear() + ".csv", name -> new StringBuilder(HEADER + "\n"));
                rows(asked, judged(reference, asked, plan), byHand, file);
            }
        }
        Map<String, String> texts = new TreeMap<>();
        files.forEach((name, text) -> texts.put(name, text.toString()));
        return texts;
    }

    /** All cases of a plan are judged from its first day on. */
    private static List<YearsVerdict> judged(YearsReference reference, YearsCase asked, Plan plan) {
        List<YearsVerdict> verdicts = new ArrayList<>();
        for (LocalDate day : days(asked.unit())) {
            if (!day.isBefore(plan.years().start())) {
                verdicts.add(reference.judge(asked, day));
            }
        }
        return verdicts;
    }

    /** The ends of quarters from the first year of the unit's plans to 31 March after the last. */
    static List<LocalDate> days(String unit) {
        int first = unit.equals("thanh-dong") ? 2025 : 2026;
        int last = unit.equals("thanh-dong") || unit.equals("tam-thanh") ? 2030 : 2026;
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = LocalDate.of(first, 3, 31);
                day.getYear() <= last || day.getMonthValue() == 3;
                day = day.plusDays(1).plusMonths(3).minusDays(1)) {
            days.add(day);
        }
        return days;
    }

    /** Days that follow each other with the same outcome for the same reason are one row. */
    private static void rows(
            YearsCase asked, List<YearsVerdict> verdicts, Map<String, String> byHand, StringBuilder file) {
        int first = 0;
        for (int i = 1; i <= verdicts.size(); i++) {
            YearsVerdict begun = verdicts.get(first);
            boolean goesOn = i < verdicts.size()
                    && verdicts.get(i).outcome().equals(begun.outcome())
                    && verdicts.get(i).why().equals(begun.why());
            if (!goesOn) {
                LocalDate last = verdicts.get(i - 1).day();
                String days = begun.day().equals(last) ? last.toString() : begun.day() + ".." + last;
                String row = String.join(
                        ",", asked.unit(), asked.plan(), asked.indicator(), asked.period(), days, begun.outcome());
                String why = byHand.getOrDefault(row, begun.why());
                file.append(row).append(',').append(quoted(why)).append('\n');
                first = i;
            }
        }
    }

    private static String quoted(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** What persons wrote, by the row without it. */
    private static Map<String, String> byHand(String unit) {
        Map<String, String> kept = new HashMap<>();
        for (Path file : files(unit, "expected")) {
            for (String line : text(file).lines().toList()) {
                int why = line.indexOf(BY_HAND);
                if (why > 0) {
                    boolean quoted = line.charAt(why - 1) == '"';
                    String row = line.substring(0, why - (quoted ? 2 : 1));
                    String text =
                            quoted ? line.substring(why, line.length() - 1).replace("\"\"", "\"") : line.substring(why);
                    kept.put(row, text);
                }
            }
        }
        return kept;
    }

    private static Map<String, List<ReferenceFigure>> figures(String unit) {
        Map<String, List<ReferenceFigure>> figures = new HashMap<>();
        for (Path file : files(unit, "values")) {
            for (Measurement m : ValuesReader.read(file, NumberForm.STRICT).measurements()) {
                String plan = m.plan().orElse(plans(unit).get(0));
                figures.computeIfAbsent(plan + " " + m.indicator(), code -> new ArrayList<>())
                        .add(YearsReference.figure(m));
            }
        }
        return figures;
    }

    static List<Path> files(String unit, String folder) {
        try (Stream<Path> files = Files.list(ROOT.resolve(unit).resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
