package vn.datchuan.examples.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.RulePack;
import vn.datchuan.replay.Replay;
import vn.datchuan.replay.ReplayProgress;
import vn.datchuan.verdict.ExpertOverride;

/** What years are judged from: a folder of measured values, and how they are judged. */
final class YearsOptions {

    @Option(
            names = "--values",
            required = true,
            paramLabel = "DIR",
            description = "Folder of files of measured values, in any folders, or one file.")
    @Nullable
    Path values;

    @Option(
            names = "--progress",
            negatable = true,
            description = "Tell on standard error how far it is; if not given, on a terminal only.")
    @Nullable
    Boolean progress;

    @Mixin
    JudgingOptions judging = new JudgingOptions();

    /**
     * Reads the values.
     *
     * @throws DatChuanException if no row is usable
     */
    ValuesFolder read() {
        if (values == null) {
            throw new DatChuanException(ErrorCode.INVALID_ARGUMENT, "--values: expected a folder");
        }
        return ValuesFolder.read(values, judging.form());
    }

    /** Reads decisions of persons, if there are any. */
    Decisions decisions() {
        List<Problem> problems = new ArrayList<>(0);
        List<ExpertOverride> overrides = judging.decisions(problems);
        return new Decisions(overrides, problems);
    }

    /** Decisions of persons, and what was wrong with others. */
    record Decisions(List<ExpertOverride> overrides, List<Problem> problems) {}

    Replay replay(List<RulePack> packs, Decisions decisions, ReplayProgress told) {
        return builder(packs, decisions).progress(told).build();
    }

    Replay.Builder builder(List<RulePack> packs, Decisions decisions) {
        Replay.Builder builder = Replay.builder()
                .packs(packs)
                .policy(judging.policy)
                .overrides(decisions.overrides)
                .illustrative(judging.illustrative)
                .parallelism(judging.threads);
        for (Map.Entry<String, BigDecimal> parameter : judging.parameters.entrySet()) {
            builder = builder.parameter(parameter.getKey(), parameter.getValue());
        }
        return builder;
    }
}
