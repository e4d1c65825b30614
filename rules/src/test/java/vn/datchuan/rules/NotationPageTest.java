package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.datchuan.target.Assumption;
import vn.datchuan.target.NormalForm;
import vn.datchuan.target.PrintedTarget;
import vn.datchuan.target.TargetNotation;
import vn.datchuan.target.TargetReading;
import vn.datchuan.target.Warning;

/** What the page for rule authors says of the notation is what the reader does. */
class NotationPageTest {

    static List<NotationPage.Example> examples() throws IOException {
        return NotationPage.examples();
    }

    @Test
    void page_table_hasItsRows() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void page_example_isReadAsThePageSays(NotationPage.Example example) {
        TargetReading reading = TargetNotation.read(example.printed());
        assertThat(NotationPage.readAs(reading)).isEqualTo(example.readAs());
        assertThat(NotationPage.codes(reading)).isEqualTo(example.codes());
    }

    @Test
    void page_lists_haveEveryCodeInItsOrder() throws IOException {
        assertThat(NotationPage.codesOf("Assumptions")).isEqualTo(names(Assumption.values()));
        assertThat(NotationPage.codesOf("Warnings")).isEqualTo(names(Warning.values()));
    }

    @Test
    void page_everyCode_hasAnExample() throws IOException {
        Set<String> shown = new TreeSet<>();
        examples().forEach(example -> shown.addAll(example.codes()));
        List<String> all = new ArrayList<>(names(Assumption.values()));
        all.addAll(names(Warning.values()));
        assertThat(shown).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void readAs_numberWithDate_hasKindNormalFormAndDeadline() {
        TargetReading reading = TargetNotation.read(
                new PrintedTarget("Đến năm 2027, có ít nhất 5 mô hình điểm", Optional.empty(), "", Optional.empty()));
        assertThat(NotationPage.readAs(reading)).isEqualTo("numeric `≥ 5 mô hình`, due 2027-12-31");
        assertThat(TargetNotation.normalForm(reading, NormalForm.Language.VI)).isEqualTo("≥ 5 mô hình");
    }

    private static List<String> names(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Enum::name).toList();
    }
}
