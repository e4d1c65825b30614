package vn.datchuan.examples.backtest.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.datchuan.SeriesCase.Value;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.MeasuredValue.Ratio;

/**
 * Reads the two shipped tables. They have no quoted cells. A suppressed cell (an empty {@code dose2} beside {@code >950} or {@code >95%}) is known to
 * lie above 95 %; any other surprise is an {@link IllegalArgumentException} that names the line.
 */
public final class WeeklyDataReader {

    private static final String UNITS = "nz_sa2_units.csv";
    private static final String WEEKLY = "nz_sa2_vaccination_weekly.csv";
    private static final String UNITS_HEADER = "sa2_code,sa2_name,dhb";
    private static final String WEEKLY_HEADER = "date,sa2_code,population_12plus,dose1,dose2,dose2_uptake_published";
    private static final BigDecimal SUPPRESSED_ABOVE = BigDecimal.valueOf(95);

    private WeeklyDataReader() {}

    /** The tables that are bundled with the program. */
    public static WeeklyData bundled() {
        try (BufferedReader units = open(UNITS);
                BufferedReader weekly = open(WEEKLY)) {
            return read(units, weekly);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open(String name) {
        InputStream in = WeeklyDataReader.class.getResourceAsStream("/data/" + name);
        if (in == null) {
            throw new IllegalStateException("the jar lacks data/" + name);
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    static WeeklyData read(BufferedReader units, BufferedReader weekly) throws IOException {
        Map<String, Series> byCode = new TreeMap<>();
        for (Line line : Line.all(UNITS, UNITS_HEADER, units)) {
            byCode.put(line.cells()[0], new Series(line.cells(), new TreeMap<>()));
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Line line : Line.all(WEEKLY, WEEKLY_HEADER, weekly)) {
            LocalDate day = LocalDate.parse(line.cells()[0]);
            String code = line.cells()[1];
            Series series = byCode.get(code);
            if (series == null) {
                throw line.wrong("area " + code + " has no name");
            }
            days.add(day);
            if (series.values.put(day, value(line)) != null) {
                throw line.wrong("area " + code + " stands twice on " + day);
            }
        }
        List<Area> areas = new ArrayList<>();
        for (Series series : byCode.values()) {
            areas.add(series.area());
        }
        return new WeeklyData(List.copyOf(days), areas);
    }

    private record Series(String[] unit, TreeMap<LocalDate, MeasuredValue> values) {

        Area area() {
            List<Value> points = new ArrayList<>(values.size());
            values.forEach((day, value) -> points.add(new Value(day, value)));
            return new Area(unit[0], unit[1], unit[2], points);
        }
    }

    private static MeasuredValue value(Line line) {
        String doses = line.cells()[4];
        String published = line.cells()[5];
        if (!doses.isEmpty()) {
            return new Ratio(new BigDecimal(doses), new BigDecimal(line.cells()[2]));
        }
        if (published.equals(">950") || published.equals(">95%")) {
            return new Bounded(Optional.of(SUPPRESSED_ABOVE), Optional.empty(), false);
        }
        throw line.wrong("no second doses beside \"" + published + "\"; expected >950 or >95%");
    }

    private record Line(String file, int number, String[] cells) {

        static List<Line> all(String file, String header, BufferedReader in) throws IOException {
            String first = in.readLine();
            if (first == null || !first.equals(header)) {
                throw new IllegalArgumentException(file + ":1: expected " + header);
            }
            int columns = header.split(",", -1).length;
            List<Line> lines = new ArrayList<>();
            String text = in.readLine();
            while (text != null) {
                Line line = new Line(file, lines.size() + 2, text.split(",", -1));
                if (line.cells.length != columns) {
                    throw line.wrong("expected " + columns + " cells");
                }
                lines.add(line);
                text = in.readLine();
            }
            return lines;
        }

        IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException(file + ":" + number + ": " + what);
        }
    }
}
