package vn.datchuan.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.datchuan.model.Bilingual;
import vn.datchuan.plan.Plan;

/** A pack whose manifest was read before. */
record GivenSource(
        PackManifest manifest,
        String origin,
        String digest,
        Supplier<Optional<Plan>> plans,
        Supplier<List<RuleText>> texts,
        Supplier<Map<String, Bilingual>> said)
        implements PackSource {

    @Override
    public Optional<Plan> plan() {
        return plans.get();
    }

    @Override
    public List<RuleText> rules() {
        return texts.get();
    }

    @Override
    public Map<String, Bilingual> statements() {
        return said.get();
    }
}
