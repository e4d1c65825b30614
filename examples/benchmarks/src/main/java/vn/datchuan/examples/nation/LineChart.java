package vn.datchuan.examples.nation;

import java.util.List;
import java.util.Locale;
import vn.datchuan.examples.nation.Growth.Point;

/** A growth law as SVG: time for a verdict against that at the first point, over what grows, which doubles at equal distances. */
final class LineChart {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 260;
    private static final int LEFT = 48;
    private static final int RIGHT = 464;
    private static final int TOP = 40;
    private static final int BOTTOM = 204;

    private final Growth growth;
    private final double highest;
    private final StringBuilder svg = new StringBuilder(4_096);

    private LineChart(Growth growth) {
        this.growth = growth;
        double most = 1.5;
        for (Point point : growth.points()) {
            most = Math.max(most, growth.relative(point));
        }
        this.highest = Math.ceil(most * 2) / 2;
    }

    static String of(Growth growth) {
        return new LineChart(growth).draw();
    }

    private String draw() {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" width=\""
                + WIDTH + "\" height=\"" + HEIGHT + "\" font-family=\"sans-serif\" font-size=\"11\" role=\"img\">\n");
        svg.append("<title>Time for a verdict against the number of ").append(growth.title());
        svg.append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        text(LEFT, 20, "start", "Time for a verdict, 1 = at the first point; illustrative data");
        text((LEFT + RIGHT) / 2, HEIGHT - 12, "middle", growth.title());
        for (double level = 0; level <= highest; level += highest > 4 ? 1 : 0.5) {
            line(LEFT, y(level), RIGHT, y(level), "#d0d0d0", level == 1 ? "4 2" : "");
            text(LEFT - 8, y(level) + 4, "end", plain(level));
        }
        curve();
        return svg.append("</svg>\n").toString();
    }

    private void curve() {
        List<Point> points = growth.points();
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? "" : " ").append(plain(x(point))).append(',');
            path.append(plain(y(growth.relative(point))));
        }
        svg.append("<polyline fill=\"none\" stroke=\"#1f5fa8\" stroke-width=\"2\" points=\"");
        svg.append(path).append("\"/>\n");
        for (Point point : points) {
            double y = y(growth.relative(point));
            svg.append("<circle r=\"3.5\" fill=\"#1f5fa8\" cx=\"").append(plain(x(point)));
            svg.append("\" cy=\"").append(plain(y)).append("\"/>\n");
            text(x(point), y - 8, "middle", plain(growth.relative(point)));
            text(x(point), BOTTOM + 18, "middle", Integer.toString(point.x()));
        }
    }

    /** A point at zero stands one step before the point at one. */
    private double x(Point point) {
        double from = logarithm(growth.points().get(0).x());
        double to = logarithm(growth.points().get(growth.points().size() - 1).x());
        return LEFT + 24 + (logarithm(point.x()) - from) / (to - from) * (RIGHT - LEFT - 48);
    }

    private static double logarithm(int x) {
        return x == 0 ? -Math.log(4) : Math.log(x);
    }

    private double y(double relative) {
        return BOTTOM - relative / highest * (BOTTOM - TOP);
    }

    private void line(double x1, double y1, double x2, double y2, String colour, String dashes) {
        svg.append("<line x1=\"").append(plain(x1)).append("\" y1=\"").append(plain(y1));
        svg.append("\" x2=\"").append(plain(x2)).append("\" y2=\"").append(plain(y2));
        svg.append("\" stroke=\"")
                .append(colour)
                .append("\" stroke-dasharray=\"")
                .append(dashes);
        svg.append("\"/>\n");
    }

    private void text(double x, double y, String anchor, String words) {
        svg.append("<text x=\"").append(plain(x)).append("\" y=\"").append(plain(y));
        svg.append("\" text-anchor=\"").append(anchor).append("\" fill=\"#202020\">");
        svg.append(words).append("</text>\n");
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
