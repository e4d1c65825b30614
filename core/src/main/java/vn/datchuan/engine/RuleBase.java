package vn.datchuan.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.fact.Concludable;
import vn.datchuan.fact.VerdictTally;
import vn.datchuan.pack.RulePack;

/**
 * The compiled rules of one pack. Rules compiled ahead of time are put together when they are first asked, because most of a start is spent there.
 * Thread-safe: each call runs in a session of its own.
 */
public final class RuleBase {

    private static final Logger LOG = LoggerFactory.getLogger(RuleBase.class);

    private final RulePack pack;
    private final @Nullable Class<? extends Model> model;
    private volatile @Nullable RuleIndex index;
    private volatile @Nullable KieBase kieBase;

    private RuleBase(RulePack pack, @Nullable Class<? extends Model> model, @Nullable KieBase kieBase) {
        this.pack = pack;
        this.model = model;
        this.kieBase = kieBase;
    }

    /**
     * Loads a pack that was compiled ahead of time.
     *
     * @throws DatChuanException if its compiled rules cannot be found
     */
    public static RuleBase load(RulePack pack, ClassLoader loader) {
        String name = pack.modelClass()
                .orElseThrow(() -> new DatChuanException(
                        ErrorCode.INVALID_PACK, "pack " + pack.id() + " has no rules compiled ahead of time"));
        try {
            return new RuleBase(pack, Class.forName(name, false, loader).asSubclass(Model.class), null);
        } catch (ReflectiveOperationException e) {
            throw missing(pack, e);
        }
    }

    /** Compiles a pack's rule texts now. Seconds, not milliseconds: shipped packs are compiled ahead of time. */
    public static RuleBase compile(RulePack pack, ClassLoader loader) {
        RuleBase compiled = new RuleBase(pack, null, RuleCompiler.compile(pack, loader));
        compiled.index = RuleIndex.of(pack);
        return compiled;
    }

    public RulePack pack() {
        return pack;
    }

    /** What the texts of its rules say. */
    public RuleIndex index() {
        RuleIndex known = index;
        if (known == null) {
            known = RuleIndex.of(pack);
            index = known;
        }
        return known;
    }

    /**
     * Lets the rules judge cases; conclusions are added to each.
     *
     * @return the cases for which a rule threw, with what it said; their conclusions are dropped, all others stand
     */
    public List<RuleFailure> judge(List<? extends Concludable> cases) {
        try {
            run(cases);
            return List.of();
        } catch (RuntimeException e) {
            LOG.warn("a rule of pack {} threw; its {} cases are judged one by one", pack.id(), cases.size(), e);
            return judgeOneByOne(cases);
        }
    }

    /** Lets the roll-up rules conclude for sets. */
    public void rollUp(List<VerdictTally> tallies) {
        run(tallies);
    }

    private List<RuleFailure> judgeOneByOne(List<? extends Concludable> cases) {
        List<RuleFailure> failures = new ArrayList<>();
        for (Concludable fact : cases) {
            fact.conclusions().clear();
            try {
                run(List.of(fact));
            } catch (RuntimeException e) {
                fact.conclusions().clear();
                failures.add(RuleFailure.of(fact, e));
            }
        }
        return failures;
    }

    private void run(List<?> facts) {
        if (facts.isEmpty()) {
            return;
        }
        KieSession session = kieBase().newKieSession();
        try {
            for (Object fact : facts) {
                session.insert(fact);
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private KieBase kieBase() {
        KieBase built = kieBase;
        if (built == null) {
            synchronized (this) {
                built = kieBase;
                if (built == null) {
                    built = build();
                    kieBase = built;
                }
            }
        }
        return built;
    }

    private KieBase build() {
        try {
            return KieBaseBuilder.createKieBaseFromModel(
                    requireNonNull(model).getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw missing(pack, e);
        }
    }

    private static DatChuanException missing(RulePack pack, ReflectiveOperationException cause) {
        return (DatChuanException) new DatChuanException(
                        ErrorCode.INVALID_PACK, "pack " + pack.id() + ": its compiled rules are not found or broken")
                .initCause(cause);
    }
}
