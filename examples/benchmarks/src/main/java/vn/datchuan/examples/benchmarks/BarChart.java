package vn.datchuan.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Horizontal bars on a scale from zero, as SVG. */
final class BarChart {

    private static final int LABELS = 250;
    private static final int BARS = 420;
    private static final int WIDTH = LABELS + BARS + 150;
    private static final int STEP = 26;
    private static final int TOP = 44;

    private record Bar(String label, double value, String text, boolean own) {}

    private final String title;
    private final List<Bar> bars = new ArrayList<>();

    BarChart(String title) {
        this.title = title;
    }

    /**
     * Adds a bar.
     *
     * @param text stands at its end
     * @param own drawn in the colour that stands out
     */
    BarChart bar(String label, double value, String text, boolean own) {
        bars.add(new Bar(label, value, text, own));
        return this;
    }

    String svg() {
        int height = TOP + STEP * bars.size() + 12;
        double most = bars.stream().mapToDouble(Bar::value).max().orElse(1);
        StringBuilder out = new StringBuilder();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(WIDTH)
                .append("\" height=\"")
                .append(height);
        out.append("\" viewBox=\"0 0 ").append(WIDTH).append(' ').append(height);
        out.append("\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\">\n<title>")
                .append(escaped(title));
        out.append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        text(out, 12, 24, "start", title, "bold");
        int y = TOP;
        for (Bar bar : bars) {
            long width = Math.max(1, Math.round(BARS * bar.value() / most));
            text(out, LABELS - 8, y + 14, "end", bar.label(), "normal");
            out.append("<rect x=\"")
                    .append(LABELS)
                    .append("\" y=\"")
                    .append(y)
                    .append("\" width=\"")
                    .append(width);
            out.append("\" height=\"18\" fill=\"")
                    .append(bar.own() ? "#0b6e4f" : "#9aa5b1")
                    .append("\"/>\n");
            text(out, LABELS + width + 6, y + 14, "start", bar.text(), "normal");
            y += STEP;
        }
        return out.append("</svg>\n").toString();
    }

    private static void text(StringBuilder out, long x, int y, String anchor, String text, String weight) {
        out.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" text-anchor=\"")
                .append(anchor);
        out.append("\" font-weight=\"")
                .append(weight)
                .append("\">")
                .append(escaped(text))
                .append("</text>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
