package vn.datchuan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.RulePack;
import vn.datchuan.plan.Plan;

/** Which pack extends which. Immutable. */
final class PackChains {

    private final Map<String, RulePack> packs;

    /**
     * Checks that every pack that is extended is there, and that none extends itself.
     *
     * @throws DatChuanException with all problems
     */
    PackChains(Map<String, RulePack> packs) {
        this.packs = packs;
        TreeSet<Problem> problems = new TreeSet<>();
        for (RulePack pack : packs.values()) {
            if (pack.head().extendedPack().isPresent()) {
                check(pack, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new DatChuanException(ErrorCode.INVALID_PACK, List.copyOf(problems));
        }
    }

    private void check(RulePack pack, Set<Problem> problems) {
        List<String> chain = new ArrayList<>();
        RulePack next = pack;
        while (!chain.contains(next.id())) {
            chain.add(next.id());
            Optional<String> base = next.head().extendedPack();
            if (base.isEmpty()) {
                return;
            }
            RulePack extended = packs.get(base.orElseThrow());
            if (extended == null) {
                problems.add(new Problem(
                        Place.NONE,
                        "pack " + next.id() + " extends " + base.orElseThrow() + ", which is not loaded",
                        "pack " + base.orElseThrow() + " beside it"));
                return;
            }
            next = extended;
        }
        List<String> cycle = new ArrayList<>(chain.subList(chain.indexOf(next.id()), chain.size()));
        while (!cycle.get(0).equals(Collections.min(cycle))) {
            Collections.rotate(cycle, 1);
        }
        cycle.add(cycle.get(0));
        problems.add(new Problem(
                Place.NONE, "packs extend each other: " + String.join(" extends ", cycle), "a chain that ends"));
    }

    /** True if one pack extends the other, directly or not. */
    boolean extend(String extending, String extended) {
        Optional<String> next = base(extending);
        while (next.isPresent()) {
            if (next.orElseThrow().equals(extended)) {
                return true;
            }
            next = base(next.orElseThrow());
        }
        return false;
    }

    /** The pack farthest up the chain that has a plan; the pack itself if it extends none. */
    String root(String pack) {
        String root = pack;
        Optional<String> next = base(pack);
        while (next.isPresent()) {
            String id = next.orElseThrow();
            root = pack(id).plan().isPresent() ? id : root;
            next = base(id);
        }
        return root;
    }

    private Optional<String> base(String id) {
        return pack(id).head().extendedPack();
    }

    private RulePack pack(String id) {
        RulePack pack = packs.get(id);
        if (pack == null) {
            throw new IllegalStateException("pack " + id + " was there when the chains were checked");
        }
        return pack;
    }

    /** The plans of a chain, the pack's own last; packs without a plan are left out. */
    List<Plan> plans(RulePack pack) {
        List<Plan> plans = new ArrayList<>(1);
        Optional<RulePack> next = Optional.of(pack);
        while (next.isPresent()) {
            RulePack one = next.orElseThrow();
            if (one.plan().isPresent()) {
                plans.add(0, one.plan().orElseThrow());
            }
            Optional<String> base = one.head().extendedPack();
            next = base.isEmpty() ? Optional.empty() : Optional.of(pack(base.orElseThrow()));
        }
        return plans;
    }
}
