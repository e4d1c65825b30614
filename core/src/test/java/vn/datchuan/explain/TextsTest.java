package vn.datchuan.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.datchuan.target.Assumption;
import vn.datchuan.target.Comparison;
import vn.datchuan.target.Warning;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.Figure;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Scorecard;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

class TextsTest {

    private static final List<String> PARAMETERS = List.of(
            "severeShortfall",
            "shortfall",
            "severeMissProbability",
            "missProbability",
            "watchMissProbability",
            "severeGap",
            "gap",
            "severeRestExcess",
            "restExcess",
            "lateShare",
            "earlyShare",
            "milestoneLateShare",
            "forecastPoints");

    @ParameterizedTest
    @EnumSource
    void text_everyCode_standsInTheBundle(Language language) {
        Texts texts = Texts.of(language);
        assertAll(texts, "verdict.", Verdict.values());
        assertAll(texts, "severity.", Severity.values());
        assertAll(texts, "flag.", Flag.values());
        assertAll(texts, "meaning.", Flag.values());
        assertAll(texts, "reason.", NotAssessedReason.values());
        assertAll(texts, "because.", NotAssessedReason.values());
        assertAll(texts, "assumption.", Assumption.values());
        assertAll(texts, "warning.", Warning.values());
        assertAll(texts, "dataAssumption.", DataAssumption.values());
        assertAll(texts, "figure.", Figure.values());
        assertAll(texts, "require.", Comparison.values());
        assertAll(texts, "report.card.", Scorecard.By.values());
        assertThat(PARAMETERS).allMatch(p -> texts.has("parameter." + p));
    }

    private static void assertAll(Texts texts, String prefix, Enum<?>[] codes) {
        assertThat(Arrays.stream(codes).map(c -> prefix + c.name())).allMatch(texts::has);
    }

    @Test
    void keys_ofBothLanguages_areTheSame() {
        assertThat(new TreeSet<>(Texts.of(Language.VI).keys()))
                .isEqualTo(new TreeSet<>(Texts.of(Language.EN).keys()));
    }

    @Test
    void text_otherDefaultLocale_isTheSame() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Texts.of(Language.EN).text("verdict.FAIL")).isEqualTo("Missed");
            assertThat(Vocabulary.lowerFirst("Ít nhất")).isEqualTo("ít nhất");
            assertThat(Vocabulary.lowerFirst("In")).isEqualTo("in");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void text_unknownKey_isRefused() {
        assertThatThrownBy(() -> Texts.of(Language.VI).text("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fill_bracketWithoutItsValue_isLeftOut() {
        assertThat(Template.fill("{a}[, then {b}][; {a} and {b}].", Map.of("a", "x")))
                .isEqualTo("x.");
    }

    @Test
    void fill_bracketWithItsValues_isKept() {
        assertThat(Template.fill("{a}[, then {b}].", Map.of("a", "x", "b", "y")))
                .isEqualTo("x, then y.");
    }

    @Test
    void fill_valueThatLooksLikeAPattern_isPrintedAsItIs() {
        assertThat(Template.fill("“{a}”", Map.of("a", "{b} [c] 'd'"))).isEqualTo("“{b} [c] 'd'”");
    }
}
