package vn.datchuan.engine;

import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.KieSession;
import vn.datchuan.fact.Concludable;

/** Rules as Drools holds them: all cases of one call are put into one session. */
record FiringRules(KieBase base, int count) implements CaseRules {

    static FiringRules of(KieBase base) {
        int count = 0;
        for (KiePackage part : base.getKiePackages()) {
            count += part.getRules().size();
        }
        return new FiringRules(base, count);
    }

    @Override
    public void conclude(List<? extends Concludable> cases) {
        KieSession session = base.newKieSession();
        try {
            for (Concludable fact : cases) {
                session.insert(fact);
            }
            int limit = limit(cases.size());
            if (session.fireAllRules(limit + 1) > limit) {
                throw new FiringLimitException(limit);
            }
        } finally {
            session.dispose();
        }
    }

    @Override
    public boolean followsTexts() {
        return true;
    }

    /** Each rule once for each fact. */
    private int limit(int facts) {
        return (int) Math.min(Integer.MAX_VALUE - 1L, (long) facts * count);
    }
}
