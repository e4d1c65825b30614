package vn.datchuan.examples.backtest.report;

import java.util.List;

/**
 * A line chart as SVG: text, so the same bytes everywhere, without fonts or a display.
 *
 * @param lines drawn in order
 */
record Chart(String title, Axis x, Axis y, List<Line> lines) {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 440;
    private static final int LEFT = 70;
    private static final int TOP = 40;
    private static final int PLOT_WIDTH = 420;
    private static final int PLOT_HEIGHT = 330;
    private static final int LEGEND = LEFT + PLOT_WIDTH + 20;

    /** Colours of Okabe and Ito without yellow, told apart by colour-blind readers too, and three more. */
    private static final List<String> COLOURS = List.of(
            "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000", "#999999", "#8B4513",
            "#4B0082");

    Chart {
        lines = List.copyOf(lines);
    }

    /** From {@code low} to {@code high}, with ticks. */
    record Axis(String label, double low, double high, List<Tick> ticks) {

        Axis {
            ticks = List.copyOf(ticks);
        }

        /** From 0 to 1, with a tick every fifth. */
        static Axis share(String label) {
            return new Axis(
                    label,
                    0,
                    1,
                    List.of(
                            new Tick(0, "0"),
                            new Tick(0.2, "0.2"),
                            new Tick(0.4, "0.4"),
                            new Tick(0.6, "0.6"),
                            new Tick(0.8, "0.8"),
                            new Tick(1, "1")));
        }

        double place(double value) {
            return (value - low) / (high - low);
        }
    }

    record Tick(double value, String label) {}

    record Point(double x, double y) {}

    /** Points joined in order; {@code colour} counts through the palette. */
    record Line(String name, int colour, boolean dashed, List<Point> points) {

        Line {
            points = List.copyOf(points);
        }
    }

    String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + HEIGHT
                + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" font-family=\"sans-serif\" font-size=\"11\">\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        text(svg, LEFT, 22, "start", "14", title);
        axes(svg);
        for (int i = 0; i < lines.size(); i++) {
            line(svg, lines.get(i));
            legend(svg, lines.get(i), i);
        }
        return svg.append("</svg>\n").toString();
    }

    private void axes(StringBuilder svg) {
        for (Tick tick : x.ticks()) {
            String at = across(tick.value());
            rule(svg, at, Integer.toString(TOP), at, Integer.toString(TOP + PLOT_HEIGHT), "#dddddd");
            text(svg, Double.parseDouble(at), TOP + PLOT_HEIGHT + 16, "middle", "11", tick.label());
        }
        for (Tick tick : y.ticks()) {
            String at = down(tick.value());
            rule(svg, Integer.toString(LEFT), at, Integer.toString(LEFT + PLOT_WIDTH), at, "#dddddd");
            text(svg, LEFT - 8, Double.parseDouble(at) + 4, "end", "11", tick.label());
        }
        text(svg, LEFT + PLOT_WIDTH / 2.0, HEIGHT - 20, "middle", "12", x.label());
        svg.append("<text transform=\"translate(18 " + (TOP + PLOT_HEIGHT / 2)
                + ") rotate(-90)\" text-anchor=\"middle\" font-size=\"12\">" + escaped(y.label()) + "</text>\n");
    }

    private void line(StringBuilder svg, Line line) {
        StringBuilder points = new StringBuilder();
        for (Point point : line.points()) {
            points.append(points.length() == 0 ? "" : " ")
                    .append(across(point.x()))
                    .append(',')
                    .append(down(point.y()));
        }
        svg.append("<polyline fill=\"none\" " + stroke(line) + " points=\"" + points + "\"/>\n");
        for (Point point : line.points()) {
            svg.append("<circle cx=\"" + across(point.x()) + "\" cy=\"" + down(point.y()) + "\" r=\"2.5\" fill=\""
                    + colour(line) + "\"/>\n");
        }
    }

    private static void legend(StringBuilder svg, Line line, int place) {
        int at = TOP + 10 + 18 * place;
        svg.append("<line x1=\"" + LEGEND + "\" y1=\"" + at + "\" x2=\"" + (LEGEND + 24) + "\" y2=\"" + at + "\" "
                + stroke(line) + "/>\n");
        text(svg, LEGEND + 30, at + 4, "start", "11", line.name());
    }

    private static String stroke(Line line) {
        return "stroke=\"" + colour(line) + "\" stroke-width=\"1.8\""
                + (line.dashed() ? " stroke-dasharray=\"5 4\"" : "");
    }

    private static String colour(Line line) {
        return COLOURS.get(line.colour() % COLOURS.size());
    }

    private static void rule(StringBuilder svg, String x1, String y1, String x2, String y2, String colour) {
        svg.append("<line x1=\"" + x1 + "\" y1=\"" + y1 + "\" x2=\"" + x2 + "\" y2=\"" + y2 + "\" stroke=\"" + colour
                + "\"/>\n");
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String size, String words) {
        svg.append("<text x=\"" + Numbers.of(x, 1) + "\" y=\"" + Numbers.of(y, 1) + "\" text-anchor=\"" + anchor
                + "\" font-size=\"" + size + "\">" + escaped(words) + "</text>\n");
    }

    private String across(double value) {
        return Numbers.of(LEFT + PLOT_WIDTH * x.place(value), 1);
    }

    private String down(double value) {
        return Numbers.of(TOP + PLOT_HEIGHT * (1 - y.place(value)), 1);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
