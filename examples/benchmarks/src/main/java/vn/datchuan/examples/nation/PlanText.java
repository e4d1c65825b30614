package vn.datchuan.examples.nation;

/** The files of one made-up plan. */
final class PlanText {

    private final Nation nation;
    private final int plan;
    private final StringBuilder text = new StringBuilder(1 << 16);

    private PlanText(Nation nation, int plan) {
        this.nation = nation;
        this.plan = plan;
    }

    static String manifest(int plan) {
        return "id: " + Nation.planId(plan) + "\n"
                + "version: 1.0.0\n"
                + "names:\n"
                + "  vi: \"Kế hoạch minh họa số " + (plan + 1) + "\"\n"
                + "  en: \"Illustrative plan " + (plan + 1) + ", issued by nobody\"\n"
                + "layer: province\n"
                + "legalBasis: \"Kế hoạch minh họa\"\n";
    }

    static String of(Nation nation, int plan) {
        return new PlanText(nation, plan).write();
    }

    private String write() {
        text.append("# Illustrative data, made by a program; issued by nobody.\n");
        text.append("plan: ").append(Nation.planId(plan)).append('\n');
        text.append("title: \"KẾ HOẠCH MINH HỌA SỐ ").append(plan + 1).append("\"\n");
        text.append("document: {number: \"0/KH-MH\", date: \"\", issuer: \"Không của cơ quan nào\"}\n");
        text.append("years: \"")
                .append(Nation.FIRST_YEAR)
                .append('-')
                .append(Nation.LAST_YEAR)
                .append("\"\n");
        text.append("units:\n");
        for (int commune = plan; commune < nation.communes(); commune += nation.plans()) {
            text.append("  - {code: ").append(Nation.unit(commune)).append(", name: \"xã minh họa ");
            text.append(commune + 1).append("\", level: commune, province: \"Tỉnh minh họa\"}\n");
        }
        text.append("agencies:\n  - {name: \"Phòng minh họa\", aliases: [\"Phòng minh họa\"]}\n");
        text.append("sections:\n");
        for (int i = 0; i < nation.indicators(); i++) {
            if (i == 0 || !nation.section(i).equals(nation.section(i - 1))) {
                text.append("  - {id: \"").append(nation.section(i)).append("\", title: \"Phần minh họa\"}\n");
            }
        }
        text.append("indicators:\n");
        for (int i = 0; i < nation.indicators(); i++) {
            indicator(i);
        }
        return text.toString();
    }

    private void indicator(int index) {
        IndicatorKind kind = IndicatorKinds.of(plan, index);
        String code = nation.code(index);
        text.append("  - code: \"").append(code).append("\"\n");
        text.append("    section: \"").append(nation.section(index)).append("\"\n");
        text.append("    number: \"")
                .append(code.substring(code.indexOf('.') + 1))
                .append("\"\n");
        text.append("    name: \"")
                .append(kind.form().noun())
                .append(" minh họa ")
                .append(index + 1);
        text.append("\"\n    nature: ").append(kind.form().nature()).append('\n');
        text.append("    bounded: ").append(kind.form().bounded()).append('\n');
        text.append("    frequency: ")
                .append(nation.open() ? "quarterly" : "annual")
                .append('\n');
        text.append("    direction: ").append(kind.lower() ? "lower" : "higher").append('\n');
        if (kind.form().bounded()) {
            text.append("    denominator: \"tổng số minh họa\"\n");
        }
        text.append("    agencies: {lead: \"Phòng minh họa\"}\n    leadAgency: \"Phòng minh họa\"\n    targets:\n");
        for (int year = 0; year < Nation.YEARS; year++) {
            text.append("      - {period: \"").append(Nation.FIRST_YEAR + year).append("\", text: \"");
            text.append(kind.text(plan, year)).append("\"}\n");
        }
    }
}
