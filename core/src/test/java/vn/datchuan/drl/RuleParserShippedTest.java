package vn.datchuan.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.datchuan.engine.RuleEntry;
import vn.datchuan.engine.RuleIndex;
import vn.datchuan.error.Place;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RuleText;
import vn.datchuan.verdict.Figure;

/** Every shipped rule file is wholly inside of the described part, and reads as the index of rules reads it. */
class RuleParserShippedTest {

    @Test
    void parse_everyShippedFile_hasNoProblemAndNothingOutside() {
        List<RuleText> files = ShippedFiles.all();
        assertThat(files).hasSizeGreaterThanOrEqualTo(12);
        for (RuleText file : files) {
            RuleFile tree = RuleParser.parse(file);
            assertThat(tree.problems()).as(file.path()).isEmpty();
            assertThat(TreeWalk.others(tree)).as(file.path()).isEmpty();
            assertThat(tree.packageName()).startsWith("vn.datchuan.packs.");
            assertThat(tree.rules()).as(file.path()).isNotEmpty();
        }
    }

    @Test
    void parse_everyShippedFile_hasTheSameRulesAsTheIndex() {
        for (RuleText file : ShippedFiles.all()) {
            List<RuleEntry> read = new ArrayList<>();
            for (RuleTree rule : RuleParser.parse(file).rules()) {
                read.add(entry(file, rule));
            }
            assertThat(read).isEqualTo(RuleIndex.of(pack(file)).entries());
        }
    }

    private static RuleEntry entry(RuleText file, RuleTree rule) {
        Set<String> operands = new LinkedHashSet<>();
        Set<String> thresholds = new LinkedHashSet<>();
        for (ConditionElement element : rule.condition()) {
            if (element instanceof FactPattern pattern) {
                pattern.constraints().forEach(c -> names(c, operands, thresholds));
            }
        }
        String base = file.path().substring(file.path().lastIndexOf('/') + 1);
        return new RuleEntry(
                rule.name(),
                new Place(base, rule.span().line(), 1),
                rule.annotation("Row"),
                rule.annotation("LegalBasis"),
                List.copyOf(operands),
                List.copyOf(thresholds),
                Map.of(),
                isNarrow(rule, operands));
    }

    /** Of the shipped rules, those of cases that compare no figure but times, and those of sets. */
    private static boolean isNarrow(RuleTree rule, Set<String> operands) {
        String type = rule.condition().get(0) instanceof FactPattern pattern ? pattern.type() : "";
        return type.equals("VerdictTally")
                || type.equals("IndicatorCase")
                        && Set.of("elapsed", "elapsedMonths", "reportingMonths").containsAll(operands);
    }

    private static void names(Expression expression, Set<String> operands, Set<String> thresholds) {
        for (Expression part : TreeWalk.parts(expression)) {
            names(part, operands, thresholds);
        }
        if (expression instanceof Expression.Name name) {
            figure(name.name()).ifPresent(operands::add);
        } else if (expression instanceof Expression.Member member) {
            figure(member.name()).ifPresent(operands::add);
        } else if (expression instanceof Expression.OwnCall call && call.name().equals("figure")) {
            operands.add(((Expression.Text) call.arguments().get(0)).value());
        } else if (expression instanceof Expression.Call call) {
            String argument = ((Expression.Text) call.arguments().get(0)).value();
            (call.name().equals("number") ? thresholds : operands).add(argument);
        }
    }

    private static Optional<String> figure(String name) {
        Set<String> figures = new TreeSet<>();
        for (Figure figure : Figure.values()) {
            figures.add(figure.property());
        }
        return figures.contains(name) ? Optional.of(name) : Optional.empty();
    }

    private static RulePack pack(RuleText file) {
        PackManifest manifest =
                new PackManifest("base", "1", "", "", Layer.BASE, Optional.empty(), Optional.empty(), "", List.of());
        assertThat(new TreeMap<>(manifest.parameters())).isEmpty();
        return new RulePack(manifest, "", Optional.empty(), Optional::empty, () -> List.of(file));
    }
}
