package vn.datchuan.examples.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {

    @TempDir
    private Path folder;

    @Test
    void mix_stateZero_isTheFirstNumberOfSplitMix64() {
        assertThat(Long.toHexString(Mix.mix(0))).isEqualTo("e220a8397b1dcdaf");
    }

    @Test
    void values_sameSeed_areTheSameBytesEverywhere() throws IOException {
        assertThat(digestOfValues(small()))
                .isEqualTo("909d4d1423d66908d15fcb9083c60174d4a815151017ad7301599d62129660bf");
    }

    @Test
    void values_ofOpenYears_areTheSameBytesEverywhere() throws IOException {
        assertThat(digestOfValues(small().inside()))
                .isEqualTo("ef05121f3f5b3679ccfec4dcab2b6b694d3d6cf5f3c7a017b2ee209734edde20");
    }

    @Test
    void plan_sameNation_isTheSameBytesEverywhere() throws IOException {
        assertThat(digest(PlanText.of(small(), 0)))
                .isEqualTo("95689563654331252799f715064ffb68ccc77083d0ca2248581db7ee4f1b363d");
    }

    @Test
    void values_ofFortyCommunes_beginWithARowThatSaysTheyAreIllustrative() throws IOException {
        assertThat(values(small()).lines().limit(3))
                .containsExactly(
                        "unit,indicator,period,value,numerator,denominator,note",
                        "xa-00001,I.1,2025,63.3,,,số liệu minh họa do máy tạo",
                        "xa-00001,I.1,2026,182.5,,,");
    }

    @Test
    void values_ofTwoHundredCommunes_haveTheSharesThatWereAskedFor() throws IOException {
        Map<RowKind, Long> counts = ValuesText.write(Nation.whole().withCommunes(200), new StringWriter());
        assertThat(counts)
                .isEqualTo(Map.of(
                        RowKind.NUMBER, 29_703L,
                        RowKind.PARTS, 3_483L,
                        RowKind.RATING, 1_756L,
                        RowKind.NONE, 347L,
                        RowKind.MISSING, 361L,
                        RowKind.UNKNOWN_INDICATOR, 94L,
                        RowKind.NO_NUMBER, 101L,
                        RowKind.NO_PERIOD, 70L,
                        RowKind.OUT_OF_RANGE, 85L));
    }

    @Test
    void values_ofMoreCommunes_beginWithThoseOfFewer() throws IOException {
        assertThat(values(small().withCommunes(80)).lines().limit(1_000).toList())
                .isEqualTo(values(small()).lines().limit(1_000).toList());
    }

    private static Nation small() {
        return Nation.whole().withCommunes(40);
    }

    private static String values(Nation nation) throws IOException {
        StringWriter text = new StringWriter();
        var unused = ValuesText.write(nation, text);
        return text.toString();
    }

    private String digestOfValues(Nation nation) throws IOException {
        return digest(values(nation));
    }

    private String digest(String text) throws IOException {
        return OutputFiles.digest(Files.writeString(folder.resolve("text"), text, StandardCharsets.UTF_8));
    }
}
