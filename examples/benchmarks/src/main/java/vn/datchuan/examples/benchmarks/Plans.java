package vn.datchuan.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.io.PlanReader;
import vn.datchuan.model.AdministrativeUnit;
import vn.datchuan.model.UnitLevel;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.Sha256;
import vn.datchuan.plan.Plan;
import vn.datchuan.rules.ShippedPacks;

/** Made-up plans of communes, one pack each, without rules of their own: numbers in both directions, ranges, shares of counts, ratings. */
final class Plans {

    private static final String[] NUMBERS = {
        "\"%\", nature: stock, bounded: true, direction: higher|≥ 80%",
        "\"%\", nature: stock, bounded: true, direction: lower|≤ 5%",
        "\"%\", nature: stock, bounded: true, direction: higher|Từ 80% đến 90%",
        "\"%\", nature: stock, bounded: true, direction: higher|Trên 70%",
        "\"mô hình\", nature: flow, bounded: false, direction: higher|≥ 5",
        "\"vụ\", nature: flow, bounded: false, direction: lower|dưới 10",
        "\"%\", nature: stock, bounded: true, direction: higher|100%",
    };
    private static final String RATIO = "\"%\", nature: ratio, bounded: true, direction: higher|≥ 85%";
    private static final String RATING = "\"Đạt\", nature: milestone, bounded: false, direction: higher|Đạt";

    private Plans() {}

    static String unit(int number) {
        return "commune-" + number;
    }

    /** The base, the default policy, and a pack for each unit. */
    static List<RulePack> packs(int units, int indicators, int firstYear, int lastYear) {
        List<RulePack> packs = new ArrayList<>(withoutPlans());
        Plan pattern = pattern(indicators, firstYear, lastYear);
        for (int i = 0; i < units; i++) {
            packs.add(pack(of(pattern, unit(i))));
        }
        return packs;
    }

    /** The base and the default policy as shipped. */
    static List<RulePack> withoutPlans() {
        List<RulePack> packs = new ArrayList<>();
        for (RulePack pack : ShippedPacks.all()) {
            if (pack.id().equals("base") || pack.id().equals("plan-path-v1")) {
                packs.add(pack);
            }
        }
        return packs;
    }

    /** A plan's pack without rules. */
    static RulePack pack(Plan plan) {
        PackManifest manifest = new PackManifest(
                plan.id(),
                "1.0.0",
                "",
                "",
                Layer.COMMUNE,
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(plan.unit().code()));
        return new RulePack(manifest, plan.digest(), Optional.empty(), () -> Optional.of(plan), List::of);
    }

    static Plan of(Plan pattern, String unit) {
        return new Plan(
                unit + "-plan",
                pattern.title(),
                new AdministrativeUnit(unit, "xã " + unit, UnitLevel.COMMUNE, "T"),
                pattern.document(),
                pattern.years(),
                pattern.calendar(),
                pattern.notes(),
                pattern.sections(),
                pattern.indicators(),
                pattern.taskSections(),
                pattern.tasks(),
                Sha256.of(unit + pattern.digest()));
    }

    /** Every tenth indicator is a share of counts, every twentieth a rating, the others numbers. */
    static Plan pattern(int indicators, int firstYear, int lastYear) {
        StringBuilder text = new StringBuilder();
        text.append(
                "plan: pattern\ntitle: \"KẾ HOẠCH\"\nunit: {code: pattern, name: \"xã\", level: commune, province: \"T\"}\n");
        text.append("document: {number: \"1/KH-UBND\", issuer: \"UBND xã\"}\n");
        text.append("years: \"").append(firstYear == lastYear ? firstYear + "" : firstYear + "-" + lastYear);
        text.append("\"\nsections: [{id: \"I\", title: \"Chỉ tiêu\"}]\nindicators:\n");
        for (int i = 0; i < indicators; i++) {
            String[] kind = kind(i).split("\\|");
            text.append("  - {code: \"")
                    .append(code(i))
                    .append("\", section: \"I\", number: \"")
                    .append(i + 1);
            text.append("\", name: \"Chỉ tiêu ").append(i + 1).append("\", frequency: quarterly, unitOfMeasure: ");
            text.append(kind[0]).append(", targets: [");
            for (int year = firstYear; year <= lastYear; year++) {
                text.append(year == firstYear ? "" : ", ").append("{period: ").append(year);
                text.append(", text: \"").append(kind[1]).append("\"}");
            }
            text.append("]}\n");
        }
        return PlanReader.readYaml("pattern.yaml", text.toString());
    }

    static String code(int indicator) {
        return "I." + (indicator + 1);
    }

    static boolean isRatio(int indicator) {
        return indicator % 10 == 3;
    }

    static boolean isRating(int indicator) {
        return indicator % 20 == 7;
    }

    private static String kind(int indicator) {
        return isRatio(indicator) ? RATIO : isRating(indicator) ? RATING : NUMBERS[indicator % NUMBERS.length];
    }
}
