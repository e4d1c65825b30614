package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.SeriesCase;
import vn.datchuan.SeriesVerdict;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.io.PackReader;
import vn.datchuan.model.Direction;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Nature;
import vn.datchuan.pack.RulePack;
import vn.datchuan.policy.PolicyFigures;
import vn.datchuan.policy.PolicyInput;
import vn.datchuan.target.Comparison;

/** A policy of a user's own: a folder, a class on the class path, and nothing changed in the library. */
class OwnPolicyTest {

    private static final String MANIFEST = """
            id: half-way
            version: 0.1.0
            names: {vi: "Nửa đường", en: "Half way"}
            layer: policy
            policy: {name: HALF_WAY, kind: forecast, figures: [share]}
            parameters: {half: "0.5"}
            statements:
              HW-1: {vi: "{verdict}: được {share} (ngưỡng {half}).", en: "{verdict}: {share} of it (threshold {half})."}
            """;

    private static final String RULES = """
            package vn.datchuan.packs.half_way;
            import vn.datchuan.fact.IndicatorCase;
            import vn.datchuan.verdict.Verdict;
            rule "HW-1: more than half"
            @Row("HW-1")
            when
                $case : IndicatorCase( obstacle == null, !qualitative, measured, begun, !closed,
                    figure("share") >= policy.number("half") )
            then
                $case.conclude(Verdict.ON_TRACK, drools.getRule().getName());
            end
            rule "HW-2: less than half"
            @Row("HW-2")
            when
                $case : IndicatorCase( obstacle == null, !qualitative, measured, begun, !closed,
                    figure("share") < policy.number("half") )
            then
                $case.conclude(Verdict.AT_RISK, drools.getRule().getName());
            end
            """;

    /** Value as a share of the target; found through META-INF/services. */
    public static final class HalfWayFigures implements PolicyFigures {

        @Override
        public String policy() {
            return "HALF_WAY";
        }

        @Override
        public Map<String, BigDecimal> compute(PolicyInput input, PolicyParameters parameters) {
            return Map.of("share", input.value().decimal().divide(input.threshold()));
        }
    }

    private static RulePack pack(Path folder, String rules) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("half-way"));
        Files.writeString(pack.resolve("pack.yaml"), MANIFEST);
        Files.writeString(pack.resolve("rows.drl"), rules);
        return PackReader.read(pack);
    }

    private static SeriesVerdict assess(RulePack own, String half, String value) {
        List<RulePack> packs = new ArrayList<>(ShippedPacks.all());
        packs.add(own);
        ComplianceEvaluator.Builder builder = ComplianceEvaluator.builder()
                .packs(packs)
                .policy("HALF_WAY")
                .classLoader(OwnPolicyTest.class.getClassLoader());
        if (!half.isEmpty()) {
            builder = builder.parameter("half", new BigDecimal(half));
        }
        LocalDate day = LocalDate.of(2026, 6, 30);
        SeriesCase c = new SeriesCase(
                "own",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                day,
                Direction.HIGHER,
                false,
                false,
                Nature.STOCK,
                Comparison.AT_LEAST,
                new BigDecimal("10"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(new SeriesCase.Value(day, new MeasuredValue.Numeric(new BigDecimal(value)))));
        return builder.build().assess(List.of(c)).get(0);
    }

    @Test
    void ownPolicy_fromAFolder_judgesByItsOwnFigureAndThreshold(@TempDir Path folder) throws IOException {
        RulePack own = pack(folder, RULES);
        assertThat(assess(own, "", "5").row()).isEqualTo("HW-1");
        assertThat(assess(own, "", "4.9").row()).isEqualTo("HW-2");
        assertThat(assess(own, "0.4", "4.9").row()).isEqualTo("HW-1");
    }

    @Test
    void ownPolicy_figureThatIsNotDeclared_isAnErrorOfTheRule(@TempDir Path folder) throws IOException {
        SeriesVerdict judged = assess(pack(folder, RULES.replace("figure(\"share\")", "figure(\"shame\")")), "", "5");
        assertThat(judged.verdict()).hasToString("NOT_ASSESSED");
        assertThat(judged.reason()).map(Enum::name).contains("RULE_ERROR");
    }

    @Test
    void parameter_thatThePolicyLacks_isRefused(@TempDir Path folder) throws IOException {
        RulePack own = pack(folder, RULES);
        List<RulePack> packs = new ArrayList<>(ShippedPacks.all());
        packs.add(own);
        ComplianceEvaluator.Builder builder = ComplianceEvaluator.builder()
                .packs(packs)
                .policy("HALF_WAY")
                .classLoader(OwnPolicyTest.class.getClassLoader())
                .parameter("haff", BigDecimal.ONE);
        assertThatThrownBy(builder::build)
                .isInstanceOf(DatChuanException.class)
                .hasMessageContaining("haff")
                .hasMessageContaining("earlyShare, half, milestoneLateShare");
    }
}
