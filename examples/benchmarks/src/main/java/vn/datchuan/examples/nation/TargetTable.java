package vn.datchuan.examples.nation;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import vn.datchuan.model.Direction;
import vn.datchuan.pack.RulePack;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlannedIndicator;
import vn.datchuan.plan.PlannedTarget;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.Criterion.Threshold;

/** The targets of the plans as a table for SQL, one row each in the order of a report, made from what the library read in the printed texts. */
final class TargetTable {

    private static final String PLAIN_SHARE = "%";

    private TargetTable() {}

    static void write(NationFiles files) throws IOException {
        try (Writer units = Files.newBufferedWriter(files.units());
                Writer targets = Files.newBufferedWriter(files.targets())) {
            units.write("unit,plan\n");
            for (int commune = 0; commune < files.nation().communes(); commune++) {
                int plan = files.nation().planOf(commune);
                units.write(Nation.unit(commune) + "," + Nation.planId(plan) + "\n");
            }
            targets.write("plan,seq,indicator,period,kind,op,threshold,bounded\n");
            for (RulePack pack : files.planPacks()) {
                plan(pack.plan().orElseThrow(), targets);
            }
        }
    }

    private static void plan(Plan plan, Writer out) throws IOException {
        int sequence = 0;
        for (PlannedIndicator indicator : plan.indicators()) {
            for (int column = 0; column < indicator.targets().size(); column++) {
                PlannedTarget target = indicator.targets().get(column);
                out.write(plan.id() + "," + sequence++ + ","
                        + indicator.indicator().code() + "," + target.period().label() + ","
                        + columns(indicator, column) + "\n");
            }
        }
    }

    /** kind, op, threshold, bounded. */
    private static String columns(PlannedIndicator indicator, int column) {
        Criterion criterion = criterion(indicator, column);
        if (criterion instanceof Criterion.NotSet) {
            return "none,,,";
        }
        if (criterion instanceof Criterion.Achieved) {
            return "rating,,,";
        }
        boolean higher = indicator.indicator().direction().value() == Direction.HIGHER;
        Threshold threshold = criterion instanceof Criterion.Between between
                ? higher ? between.lower() : between.upper()
                : (Threshold) criterion;
        String op = threshold.comparison().symbol();
        boolean bounded = indicator.indicator().bounded().value() && share(indicator.targets(), column);
        return "number," + op + "," + threshold.value().toPlainString() + "," + bounded;
    }

    private static boolean share(List<PlannedTarget> targets, int column) {
        Optional<Boolean> own = Optional.empty();
        for (int i = column; i >= 0 && own.isEmpty(); i--) {
            own = targets.get(i).reading().conditions().stream()
                    .map(c -> c.unit().equals(PLAIN_SHARE))
                    .findFirst();
        }
        return own.orElse(false);
    }

    /** Its own, or that of the year before where the text says that what was reached is kept. */
    private static Criterion criterion(PlannedIndicator indicator, int column) {
        int at = column;
        Criterion criterion = indicator.targets().get(at).reading().criterion();
        while (at > 0 && criterion instanceof Criterion.Inherited) {
            at--;
            criterion = indicator.targets().get(at).reading().criterion();
        }
        return criterion;
    }
}
