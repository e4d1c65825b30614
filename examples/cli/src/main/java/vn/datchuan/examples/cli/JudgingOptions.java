package vn.datchuan.examples.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.datchuan.error.Problem;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.io.NumberForm;
import vn.datchuan.io.OverridesFile;
import vn.datchuan.io.OverridesReader;
import vn.datchuan.verdict.ExpertOverride;

/** How values are read and judged: policy, thresholds, decisions of persons, form of numbers, threads. */
final class JudgingOptions {

    /** How numbers in the files are written. */
    enum Numbers {
        VI,
        INTL
    }

    @Option(
            names = "--policy",
            description = "Policy that judges open windows (default PLAN_PATH_V1); reviewing policies are added by +.",
            defaultValue = PolicyParameters.PLAN_PATH_V1)
    String policy = PolicyParameters.PLAN_PATH_V1;

    @Option(
            names = "--parameter",
            paramLabel = "NAME=VALUE",
            description = "A threshold of the policy or of the base pack, such as missProbability=0.4; again for more.")
    Map<String, BigDecimal> parameters = Map.of();

    @Option(
            names = "--overrides",
            description =
                    "YAML list of decisions of persons {unit, plan, indicator, period, verdict, author, date, reason};"
                            + " needs --policy ...+EXPERT_OVERRIDE. FAIL counts only once the window is closed.")
    @Nullable
    Path overrides;

    @Option(names = "--numbers", description = "How numbers are written: vi (1.500,5) or intl (1,500.5).")
    @Nullable
    Numbers numbers;

    @Option(names = "--illustrative", description = "Mark the report: its values are made up.")
    boolean illustrative;

    @Option(names = "--threads", description = "Threads that judge at a time.", defaultValue = "1")
    int threads = 1;

    /** Reads decisions of persons; one that cannot be used is reported, and the others still count. */
    List<ExpertOverride> decisions(List<Problem> problems) {
        if (overrides == null) {
            return List.of();
        }
        OverridesFile read = OverridesReader.read(overrides);
        problems.addAll(read.problems());
        return read.overrides();
    }

    NumberForm form() {
        if (numbers == null) {
            return NumberForm.STRICT;
        }
        return numbers == Numbers.VI ? NumberForm.VIETNAMESE : NumberForm.INTERNATIONAL;
    }
}
