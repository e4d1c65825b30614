package vn.datchuan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackManifestTest {

    @ParameterizedTest
    @CsvSource({
        "minh-hung, plan-a, nhóm 1, true",
        "thien-tan, plan-a, nhóm 1, false",
        "minh-hung, plan-b, nhóm 1, false",
        "minh-hung, plan-a, nhóm 2, false",
        "minh-hung, plan-a, '', false"
    })
    void scope_allThreeLists_limitTogether(String unit, String plan, String group, boolean expected) {
        Scope scope = new Scope(List.of("minh-hung"), List.of("plan-a"), List.of("nhóm 1"));
        assertThat(scope.contains(unit, plan, group)).isEqualTo(expected);
    }

    @Test
    void scope_emptyLists_setNoLimit() {
        assertThat(Scope.ALL.contains("minh-hung", "plan-a", "")).isTrue();
        assertThat(new Scope(List.of(), List.of("plan-a"), List.of()).contains("any", "plan-a", "nhóm 3"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-12-31, true", "2027-01-01, false"})
    void appliesTo_daysOfValidity_areInclusive(LocalDate day, boolean expected) {
        PackManifest manifest = new PackManifest(
                "p",
                "1.0.0",
                "",
                "",
                Layer.COMMUNE,
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.of(LocalDate.of(2026, 12, 31)),
                "",
                List.of("minh-hung"));
        assertThat(manifest.appliesTo("minh-hung", "p", "", day)).isEqualTo(expected);
        assertThat(manifest.appliesTo("thien-tan", "p", "", day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "base, vn.datchuan.packs.base",
        "minh-hung-2026, vn.datchuan.packs.minh_hung_2026",
        "dong-nai/minh-hung, vn.datchuan.packs.dong_nai_minh_hung",
        "2026-plan, vn.datchuan.packs._2026_plan",
        "new, vn.datchuan.packs._new"
    })
    void rulePackage_ofAPackId_isAPackageOfJava(String id, String expected) {
        assertThat(RulePackage.of(id)).isEqualTo(expected);
    }
}
