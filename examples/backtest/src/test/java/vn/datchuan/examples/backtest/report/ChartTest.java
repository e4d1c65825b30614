package vn.datchuan.examples.backtest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

final class ChartTest {

    private static final Chart CHART = new Chart(
            "Said & seen",
            Chart.Axis.share("x"),
            Chart.Axis.share("y"),
            List.of(new Chart.Line("a < b", 0, true, List.of(new Chart.Point(0, 0), new Chart.Point(0.5, 1)))));

    @Test
    void svg_points_lieOnTheirScales() {
        assertThat(CHART.svg()).contains("points=\"70.0,370.0 280.0,40.0\"").contains("stroke-dasharray");
    }

    @Test
    void svg_names_areEscaped() throws Exception {
        assertThat(CHART.svg()).contains("Said &amp; seen").contains("a &lt; b");
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(CHART.svg())))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
    }

    @Test
    void svg_inAnotherLocale_isTheSame() {
        String first = CHART.svg();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertThat(CHART.svg()).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }
}
