package vn.datchuan.assembly;

import java.util.List;
import java.util.Optional;
import vn.datchuan.model.Observation;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.Incomparable;
import vn.datchuan.verdict.RelativeBase;

/**
 * What is really compared of a relative target: a level that follows from its base, or the reported change.
 *
 * @param bound empty where there is none, for want of a base
 * @param figures in the target's unit
 * @param waiting the base's own period is not over: nothing is due before
 * @param obstacle why nothing can be compared
 */
record Judgement(
        JudgedTarget target,
        Optional<Bound> bound,
        List<Observation> figures,
        Optional<RelativeBase> base,
        boolean waiting,
        Optional<Incomparable> obstacle,
        List<DataAssumption> assumptions) {

    /** Nothing can be compared. */
    static Judgement obstructed(
            JudgedTarget target, List<Observation> figures, Optional<RelativeBase> base, Incomparable obstacle) {
        return new Judgement(target, Optional.empty(), figures, base, false, Optional.of(obstacle), List.of());
    }
}
