package vn.datchuan.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.datchuan.verdict.Figure;
import vn.datchuan.verdict.NamedNumbers;
import vn.datchuan.verdict.NotAssessedReason;

class IndicatorCaseTest {

    private static final long SEED = 20261122L;

    private static IndicatorCase of(@Nullable NotAssessedReason obstacle, Evidence evidence, boolean... states) {
        CaseStates all = new CaseStates(
                obstacle,
                states[0],
                evidence,
                states[1],
                states[2],
                states[3],
                states[4],
                states[5],
                states[6],
                states[7],
                states[8],
                states[9],
                states[10],
                states[11],
                states[12]);
        PolicyParameters policy = new PolicyParameters("none", Map.of(), Set.of());
        return new IndicatorCase(new CaseIdentity("u", "p", "C.1", "2026"), policy, all);
    }

    @Test
    void figures_putInAnyOrder_areThoseOfAMapByFigure() {
        Random random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            List<Figure> order = new ArrayList<>(List.of(Figure.values()));
            Collections.shuffle(order, random);
            IndicatorCase fact = of(null, Evidence.SILENT, new boolean[13]);
            Map<Figure, BigDecimal> expected = new EnumMap<>(Figure.class);
            for (Figure figure : order.subList(0, random.nextInt(order.size() + 1))) {
                for (int again = random.nextInt(2); again >= 0; again--) {
                    BigDecimal value = BigDecimal.valueOf(random.nextInt(100));
                    fact.put(figure, value);
                    expected.put(figure, value);
                }
            }
            List<String> names = new ArrayList<>();
            expected.keySet().forEach(figure -> names.add(figure.property()));
            assertThat(fact.figures().keySet()).containsExactlyElementsOf(names);
            assertThat(fact.figures().values()).containsExactlyElementsOf(expected.values());
            for (Figure figure : order) {
                assertThat(fact.figureOf(figure)).isEqualTo(expected.get(figure));
            }
        }
    }

    @Test
    void figures_handedOut_doNotChangeWithTheCase() {
        IndicatorCase fact = of(null, Evidence.SILENT, new boolean[13]);
        fact.put(Figure.OBSERVED, BigDecimal.ONE);
        fact.put(Figure.GAP, BigDecimal.valueOf(2));
        NamedNumbers before = fact.figures();
        fact.put(Figure.OBSERVED, BigDecimal.TEN);
        fact.put(Figure.THRESHOLD, BigDecimal.TEN);
        assertThat(before)
                .containsExactly(Map.entry("observed", BigDecimal.ONE), Map.entry("gap", BigDecimal.valueOf(2)));
        assertThat(fact.figures().keySet()).containsExactly("observed", "threshold", "gap");
        assertThat(fact.getObserved()).isEqualTo(BigDecimal.TEN);
    }

    @Test
    void states_eachAlone_areSaidByItsOwnPropertyOnly() {
        for (int i = 0; i < 13; i++) {
            boolean[] states = new boolean[13];
            states[i] = true;
            IndicatorCase fact = of(null, Evidence.NOT_YET, states);
            assertThat(new boolean[] {
                        fact.isQualitative(),
                        fact.isLate(),
                        fact.isBegun(),
                        fact.isClosed(),
                        fact.isMeasured(),
                        fact.isConclusive(),
                        fact.isMet(),
                        fact.isAlreadyMet(),
                        fact.isIrreversible(),
                        fact.isAttainable(),
                        fact.isMaintained(),
                        fact.isOnPath(),
                        fact.isProjectedMet()
                    })
                    .isEqualTo(states);
            assertThat(fact.getObstacle()).isNull();
            assertThat(fact.getEvidence()).isEqualTo(Evidence.NOT_YET);
        }
    }

    @Test
    void obstacleAndEvidence_everyOne_areSaidAsGiven() {
        for (NotAssessedReason obstacle : NotAssessedReason.values()) {
            for (Evidence evidence : Evidence.values()) {
                IndicatorCase fact = of(obstacle, evidence, new boolean[13]);
                assertThat(fact.getObstacle()).isEqualTo(obstacle);
                assertThat(fact.getEvidence()).isEqualTo(evidence);
                assertThat(fact.isProjectedMet()).isFalse();
            }
        }
    }
}
