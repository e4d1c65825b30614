package vn.datchuan.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdministrativeUnitTest {

    @Test
    void equals_oneComponentDiffers_isFalse() {
        AdministrativeUnit unit = new AdministrativeUnit("a", "xã A", UnitLevel.COMMUNE, "T");
        assertThat(unit)
                .isEqualTo(new AdministrativeUnit("a", "xã A", UnitLevel.COMMUNE, "T"))
                .hasSameHashCodeAs(new AdministrativeUnit("a", "xã A", UnitLevel.COMMUNE, "T"))
                .isNotEqualTo(new AdministrativeUnit("b", "xã A", UnitLevel.COMMUNE, "T"))
                .isNotEqualTo(new AdministrativeUnit("a", "xã B", UnitLevel.COMMUNE, "T"))
                .isNotEqualTo(new AdministrativeUnit("a", "xã A", UnitLevel.PROVINCE, "T"))
                .isNotEqualTo(new AdministrativeUnit("a", "xã A", UnitLevel.COMMUNE, "U"));
    }
}
