package vn.datchuan.assembly;

import java.util.List;
import java.util.Optional;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.model.Observation;
import vn.datchuan.verdict.Basis;
import vn.datchuan.verdict.DataAssumption;

/** A case ready for the rules, with the figure that counted and what was assumed of it. */
public record AssembledCase(
        IndicatorCase fact,
        JudgedTarget target,
        Optional<Observation> observed,
        List<DataAssumption> assumptions,
        Basis basis) {}
