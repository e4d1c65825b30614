package vn.datchuan.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.datchuan.target.Condition;
import vn.datchuan.target.TargetReading;

/** A printed text with the words that bind between guillemets: "Phấn đấu «đạt trên 85%»". */
final class MarkedTarget {

    private MarkedTarget() {}

    /** True where a condition of the reading was read from that text. */
    static boolean binds(TargetReading reading, Condition.Field field) {
        return reading.conditions().stream().anyMatch(c -> c.field() == field);
    }

    /** The text as given, with marks; words of conditions that overlap are marked once. */
    static String of(TargetReading reading, Condition.Field field) {
        return of(reading, field, '«', '»');
    }

    /** The same with other marks. */
    static String of(TargetReading reading, Condition.Field field, char open, char close) {
        String text = field == Condition.Field.TARGET
                ? reading.printed().target()
                : reading.printed().indicator();
        int[] points = text.codePoints().toArray();
        StringBuilder out = new StringBuilder(text.length() + 8);
        int at = 0;
        for (Condition condition : sorted(reading, field)) {
            int start = Math.min(condition.start(), points.length);
            int end = Math.min(condition.end(), points.length);
            if (start < at || end <= start) {
                continue;
            }
            append(points, at, start, out);
            out.append(open);
            append(points, start, end, out);
            out.append(close);
            at = end;
        }
        append(points, at, points.length, out);
        return out.toString();
    }

    private static List<Condition> sorted(TargetReading reading, Condition.Field field) {
        List<Condition> conditions = new ArrayList<>();
        reading.conditions().stream().filter(c -> c.field() == field).forEach(conditions::add);
        conditions.sort(Comparator.comparingInt(Condition::start).thenComparingInt(c -> -c.end()));
        return conditions;
    }

    private static void append(int[] points, int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            out.appendCodePoint(points[i]);
        }
    }
}
