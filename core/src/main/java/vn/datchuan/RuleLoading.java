package vn.datchuan;

import java.util.ArrayList;
import java.util.List;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.RulePack;

/** Loads the rules of packs: those compiled ahead of time as they are, the others by compiling them now. */
final class RuleLoading {

    private RuleLoading() {}

    /**
     * The rule bases of all packs that have rules.
     *
     * @throws DatChuanException with the problems of all packs
     */
    static List<RuleBase> load(List<RulePack> packs, ClassLoader loader) {
        List<RuleBase> ruleBases = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        DatChuanException last = null;
        for (RulePack pack : packs) {
            try {
                if (pack.modelClass().isPresent()) {
                    ruleBases.add(RuleBase.load(pack, loader));
                } else if (!pack.rules().isEmpty()) {
                    ruleBases.add(RuleBase.compile(pack, loader));
                }
            } catch (DatChuanException e) {
                problems.addAll(e.problems());
                last = e;
            }
        }
        if (last != null) {
            throw new DatChuanException(last.code(), problems);
        }
        return ruleBases;
    }
}
