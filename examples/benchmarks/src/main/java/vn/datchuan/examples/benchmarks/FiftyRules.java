package vn.datchuan.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.pack.RulePack;

/** A program that compiles a pack of fifty rules at run time, cold, and judges one unit with it. */
public final class FiftyRules {

    private FiftyRules() {}

    /** Prints a verdict. */
    public static void main(String[] args) {
        List<RulePack> packs = new ArrayList<>(Plans.packs(1, 30, 2026, 2026));
        packs.add(LayerPacks.ofRules(50));
        System.out.println("verdict "
                + ComplianceEvaluator.builder()
                        .packs(packs)
                        .build()
                        .evaluate(Values.of(1, 30, "2026"), Workload.CLOSED)
                        .evaluations()
                        .get(0)
                        .verdict());
    }
}
