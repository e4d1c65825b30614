package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.datchuan.engine.Layers;
import vn.datchuan.reference.ReferencePolicy;
import vn.datchuan.reference.ReferenceVerdict;
import vn.datchuan.target.TargetNotation;
import vn.datchuan.target.TargetReading;

/** The case files of the base pack and the default policy: rules and reference both give what is expected. */
class BasePackCasesTest {

    private static Layers rules;

    @BeforeAll
    static void loadRules() {
        rules = ShippedRules.planPath();
    }

    static List<CaseFile> cases() throws IOException {
        return CaseFile.readAll();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void rules_caseFile_giveTheExpectedVerdict(CaseFile file) {
        TargetReading reading = TargetNotation.read(file.printed());
        ReferenceVerdict verdict = RuleSide.judge(rules, List.of(RuleSide.fact(file.subject(), reading.criterion())))
                .get(0);
        assertThat(verdict).as(file.toString()).isEqualTo(file.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reference_caseFile_givesTheExpectedVerdict(CaseFile file) {
        assertThat(ReferencePolicy.judge(file.subject())).as(file.toString()).isEqualTo(file.expected());
    }

    @Test
    void caseFiles_all_coverEveryRow() throws IOException {
        Set<String> rows = new TreeSet<>();
        cases().forEach(file -> rows.add(file.expected().row()));
        assertThat(rows)
                .containsExactlyInAnyOrder(
                        "1", "2", "3", "5", "6", "7", "8", "8a", "8b", "9", "9a", "9b", "9c", "10", "11", "12");
    }
}
