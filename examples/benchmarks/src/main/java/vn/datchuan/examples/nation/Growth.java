package vn.datchuan.examples.nation;

import java.util.List;

/**
 * How the time of a job grows with one thing.
 *
 * @param name for the file of its chart
 * @param title what grows
 */
record Growth(String name, String title, List<Point> points) {

    /** So many of what grows, verdicts that were reached, and the time it took. */
    record Point(int x, long verdicts, long nanos) {

        double nanosPerVerdict() {
            return (double) nanos / verdicts;
        }
    }

    Growth {
        points = List.copyOf(points);
    }

    /** The time for a verdict at a point against that at the first; above 1 it grows faster than the work. */
    double relative(Point point) {
        return point.nanosPerVerdict() / points.get(0).nanosPerVerdict();
    }

    double last() {
        return relative(points.get(points.size() - 1));
    }
}
