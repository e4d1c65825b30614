package vn.datchuan.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.fact.Concludable;
import vn.datchuan.pack.RulePack;

/**
 * The compiled rules of one pack. Rules compiled ahead of time are looked for and put together when they are first asked, because most of a start is spent
 * there. Thread-safe: each call runs in a session of its own.
 */
public final class RuleBase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RuleBase.class);

    private final RulePack pack;
    private final ClassLoader loader;
    private volatile @Nullable RuleIndex index;
    private volatile @Nullable CaseRules rules;
    private volatile boolean closed;

    private RuleBase(RulePack pack, ClassLoader loader) {
        this.pack = pack;
        this.loader = loader;
    }

    /**
     * A pack that was compiled ahead of time. Its compiled rules are looked for when they are first asked.
     *
     * @throws DatChuanException if it has none
     */
    public static RuleBase load(RulePack pack, ClassLoader loader) {
        if (pack.modelClass().isEmpty()) {
            throw new DatChuanException(
                    ErrorCode.INVALID_PACK, "pack " + pack.id() + " has no rules compiled ahead of time");
        }
        return new RuleBase(pack, loader);
    }

    /**
     * Compiles a pack's rule texts now. Seconds, not milliseconds: shipped packs are compiled ahead of time.
     *
     * @throws DatChuanException with all problems of its rules
     */
    public static RuleBase compile(RulePack pack, ClassLoader loader) {
        RuleBase compiled = new RuleBase(pack, loader);
        compiled.index = RuleIndex.of(pack);
        compiled.rules = FiringRules.of(RuleCompiler.compile(pack, loader));
        return compiled;
    }

    /** A pack of which something other than the rule engine decides, to hold the one against the other; asked for each case. */
    public static RuleBase decidedBy(CaseRules rules, RulePack pack) {
        RuleBase other = new RuleBase(pack, RuleBase.class.getClassLoader());
        other.rules = rules;
        return other;
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

    /** True if it says the same of all cases that are alike in what its rules see. */
    boolean sharesDecisions() {
        CaseRules known = rules;
        return (known == null || known.followsTexts()) && index().isNarrow();
    }

    /**
     * Lets the rules judge cases; conclusions are added to each.
     *
     * @return the cases for which a rule threw or rules fired without end, with what was said; their conclusions are dropped, all others stand
     * @throws DatChuanException if the rules compiled ahead of time are not found
     */
    public List<RuleFailure> judge(List<? extends Concludable> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        CaseRules firing = rules();
        try {
            firing.conclude(cases);
            return List.of();
        } catch (RuntimeException e) {
            LOG.warn("a rule of pack {} threw; its {} cases are judged one by one", pack.id(), cases.size(), e);
            return judgeOneByOne(firing, cases);
        }
    }

    private List<RuleFailure> judgeOneByOne(CaseRules firing, List<? extends Concludable> cases) {
        List<RuleFailure> failures = new ArrayList<>();
        for (Concludable fact : cases) {
            fact.conclusions().clear();
            try {
                firing.conclude(List.of(fact));
            } catch (RuntimeException e) {
                fact.conclusions().clear();
                failures.add(RuleFailure.of(fact, e));
            }
        }
        return failures;
    }

    private CaseRules rules() {
        CaseRules known = rules;
        if (known == null) {
            synchronized (this) {
                known = rules;
                if (known == null) {
                    known = load();
                    rules = known;
                }
            }
        }
        return known;
    }

    private CaseRules load() {
        if (closed) {
            throw new DatChuanException(
                    ErrorCode.INVALID_ARGUMENT, "pack " + pack.id() + " is closed; expected no use of it afterwards");
        }
        try {
            Class<? extends Model> model =
                    Class.forName(pack.modelClass().orElse(""), false, loader).asSubclass(Model.class);
            return FiringRules.of(KieBaseBuilder.createKieBaseFromModel(
                    model.getDeclaredConstructor().newInstance()));
        } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
            throw missing(pack, e);
        }
    }

    /** Lets go of the compiled rules, which take memory and classes. Calls that have begun end as usual; to call it again is no error. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            rules = null;
        }
    }

    private static DatChuanException missing(RulePack pack, Throwable cause) {
        return (DatChuanException) new DatChuanException(
                        ErrorCode.INVALID_PACK, "pack " + pack.id() + ": its compiled rules are not found or broken")
                .initCause(cause);
    }
}
