package vn.datchuan.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Only what says the same is compared. */
class EqualityTest {

    @ParameterizedTest
    @EnumSource(value = Contender.class, names = "DATCHUAN", mode = EnumSource.Mode.EXCLUDE)
    void differences_ofEveryContender_areNone(Contender contender) {
        Equality equality = contender.isSlow() ? new Equality(1, 8) : new Equality(3, 47);
        assertThat(equality.differences(contender)).isEmpty();
    }

    @Test
    void rows_ofTheWorkload_coverEveryRowOfTheBaseAndMostOfThePolicy() {
        assertThat(new Equality(3, 47).rows())
                .contains(
                        "1 NOT_ASSESSED",
                        "2 AT_RISK",
                        "2 FAIL",
                        "2 NOT_ASSESSED",
                        "2 PASS",
                        "3 FAIL",
                        "3 PASS",
                        "5 NOT_ASSESSED",
                        "7 PASS",
                        "8 AT_RISK",
                        "9 AT_RISK",
                        "10 ON_TRACK",
                        "11 ON_TRACK");
    }
}
