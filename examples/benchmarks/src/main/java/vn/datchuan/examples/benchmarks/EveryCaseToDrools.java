package vn.datchuan.examples.benchmarks;

import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import vn.datchuan.engine.CaseRules;
import vn.datchuan.fact.Concludable;
import vn.datchuan.pack.RulePack;

/** The compiled rules of a shipped pack, asked for each case in a session for each batch, however often the same case was asked before. */
final class EveryCaseToDrools implements CaseRules {

    private final KieBase base;

    EveryCaseToDrools(RulePack pack) {
        try {
            base = KieBaseBuilder.createKieBaseFromModel(
                    (Model) Class.forName(pack.modelClass().orElseThrow())
                            .getDeclaredConstructor()
                            .newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void conclude(List<? extends Concludable> cases) {
        KieSession session = base.newKieSession();
        try {
            for (Concludable fact : cases) {
                session.insert(fact);
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
