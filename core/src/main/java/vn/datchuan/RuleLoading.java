package vn.datchuan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.RulePack;

/**
 * Loads the rules of packs on a thread of their own. Meanwhile the calling thread reads plans ahead, until the rules are there: both are needed for
 * the first verdict, and neither waits for the other.
 */
final class RuleLoading {

    private static final Logger LOG = LoggerFactory.getLogger(RuleLoading.class);

    private RuleLoading() {}

    /**
     * The rule bases of all packs that have rules.
     *
     * @throws DatChuanException with the problems of all packs
     */
    static List<RuleBase> load(List<RulePack> packs, ClassLoader loader) {
        FutureTask<List<RuleBase>> rules = new FutureTask<>(() -> loadAll(packs, loader));
        Thread thread = new Thread(rules, "datchuan-rule-loading");
        thread.setDaemon(true);
        thread.start();
        readAhead(packs, rules);
        try {
            return rules.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while loading rules", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DatChuanException known) {
                throw known;
            }
            throw new IllegalStateException("rules cannot be loaded", e.getCause());
        }
    }

    /** A plan that cannot be read is reported when it is asked for. */
    private static void readAhead(List<RulePack> packs, FutureTask<?> rules) {
        int plans = 0;
        for (RulePack pack : packs) {
            if (rules.isDone()) {
                break;
            }
            try {
                plans += pack.plan().isPresent() ? 1 : 0;
            } catch (DatChuanException e) {
                LOG.debug("plan of pack {} cannot be read ahead", pack.id());
            }
        }
        LOG.debug("{} plans read ahead while rules were loading", plans);
    }

    private static List<RuleBase> loadAll(List<RulePack> packs, ClassLoader loader) {
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
