package vn.datchuan.examples.backtest.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.datchuan.SeriesCase.Value;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.MeasuredValue.Ratio;

final class WeeklyDataReaderTest {

    private static final String HEADER = "date,sa2_code,population_12plus,dose1,dose2,dose2_uptake_published\n";
    private static final LocalDate FIRST = LocalDate.of(2021, 11, 24);
    private static final LocalDate SECOND = LocalDate.of(2021, 12, 1);

    private static WeeklyData read(String weekly) throws IOException {
        return WeeklyDataReader.read(
                new BufferedReader(new StringReader("sa2_code,sa2_name,dhb\n100100,North Cape,Northland\n")),
                new BufferedReader(new StringReader(HEADER + weekly)));
    }

    @Test
    void read_countsAndSuppressedCells_becomeRatiosAndBounds() throws IOException {
        WeeklyData data = read("2021-12-01,100100,1500,,,>95%\n2021-11-24,100100,1524,1266,1163,763\n");
        assertThat(data.days()).containsExactly(FIRST, SECOND);
        assertThat(data.areas())
                .singleElement()
                .extracting(Area::name, Area::district)
                .containsExactly("North Cape", "Northland");
        assertThat(data.areas().get(0).values())
                .containsExactly(
                        new Value(FIRST, new Ratio(new BigDecimal("1163"), new BigDecimal("1524"))),
                        new Value(SECOND, new Bounded(Optional.of(new BigDecimal("95")), Optional.empty(), false)));
    }

    @Test
    void read_noDosesAndNoSuppression_namesTheLine() {
        assertThatThrownBy(() -> read("2021-11-24,100100,1524,,,763\n"))
                .hasMessage("nz_sa2_vaccination_weekly.csv:2: no second doses beside \"763\"; expected >950 or >95%");
    }

    @Test
    void read_areaTwiceOnADay_namesTheLine() {
        assertThatThrownBy(() -> read("2021-11-24,100100,9,9,9,999\n2021-11-24,100100,9,9,9,999\n"))
                .hasMessage("nz_sa2_vaccination_weekly.csv:3: area 100100 stands twice on 2021-11-24");
    }

    @Test
    void read_areaWithoutName_namesTheLine() {
        assertThatThrownBy(() -> read("2021-11-24,100200,9,9,9,999\n"))
                .hasMessage("nz_sa2_vaccination_weekly.csv:2: area 100200 has no name");
    }

    @Test
    void exactShare_ofASuppressedCell_isEmpty() throws IOException {
        Area area = read("2021-12-01,100100,1500,,,>950\n2021-11-24,100100,40,,30,750\n")
                .areas()
                .get(0);
        assertThat(area.exactShare(FIRST)).hasValueSatisfying(s -> assertThat(s).isEqualByComparingTo("75"));
        assertThat(area.exactShare(SECOND)).isEmpty();
        assertThat(area.exactShare(SECOND.plusDays(7))).isEmpty();
        assertThat(area.upTo(SECOND.minusDays(1))).extracting(Value::day).containsExactly(FIRST);
    }

    @Test
    void bundled_tables_areThoseOfTheReadme() {
        WeeklyData data = WeeklyDataReader.bundled();
        assertThat(data.areas()).hasSize(2132);
        assertThat(data.days()).hasSize(14).startsWith(FIRST).endsWith(LocalDate.of(2022, 3, 30));
        assertThat(data.areas().stream().mapToInt(a -> a.values().size()).sum()).isEqualTo(29817);
        assertThat(data.areas().stream()
                        .flatMap(a -> a.values().stream())
                        .filter(v -> v.value() instanceof Bounded)
                        .count())
                .isEqualTo(9080);
    }
}
