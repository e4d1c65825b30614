package vn.datchuan.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.model.Bilingual;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.PackSource;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RuleText;
import vn.datchuan.plan.Plan;

/**
 * A pack as it is, with the text of a rule beside its own that looks at what is different in each case. The library asks a pack once for cases that its
 * rules cannot tell apart; a contender in the pack's place has to be asked for each, else it is not the contender that is measured.
 */
final class EachCase implements PackSource {

    private static final RuleText LOOKS_AT_ALL = new RuleText("each-case.drl", """
            rule "asked for each case"
            when
                $case : IndicatorCase( unitCode == "", plan == "", indicator == "", period == "", observed == 0, threshold == 0 )
            then
            end
            """);

    private final RulePack pack;

    private EachCase(RulePack pack) {
        this.pack = pack;
    }

    /** The same pack, of which every case is asked. */
    static RulePack of(RulePack pack) {
        return new RulePack(pack.head(), new EachCase(pack));
    }

    @Override
    public PackManifest manifest() {
        return pack.manifest();
    }

    @Override
    public String origin() {
        return pack.origin();
    }

    @Override
    public String digest() {
        return pack.digest();
    }

    @Override
    public Optional<Plan> plan() {
        return pack.plan();
    }

    @Override
    public List<RuleText> rules() {
        List<RuleText> rules = new ArrayList<>(pack.rules());
        rules.add(LOOKS_AT_ALL);
        return rules;
    }

    @Override
    public Map<String, Bilingual> statements() {
        return pack.statements();
    }
}
