package vn.datchuan.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import vn.datchuan.model.Measurement;
import vn.datchuan.plan.Plan;

/** What one would write first: a session for each unit, its values and targets inserted, and rules that join them. For closed windows alone. */
final class NaiveDrools {

    private static final String RULES = "naive.drl";

    private final KieBase base = compiled();
    private final Map<String, List<NaiveTarget>> targets = new LinkedHashMap<>();

    NaiveDrools(List<Plan> plans) {
        for (Plan plan : plans) {
            targets.put(plan.unit().code(), NaiveTarget.of(plan));
        }
    }

    private static KieBase compiled() {
        KieServices services = KieServices.Factory.get();
        ReleaseId release = services.newReleaseId("vn.datchuan.examples", "naive", "1");
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        try (InputStream rules = NaiveDrools.class.getResourceAsStream(RULES)) {
            files.write(
                    "src/main/resources/vn/datchuan/examples/benchmarks/" + RULES,
                    services.getResources().newByteArrayResource(rules.readAllBytes(), "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        KieBuilder builder = services.newKieBuilder(files, NaiveDrools.class.getClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(release, NaiveDrools.class.getClassLoader())
                .getKieBase();
    }

    /** One result for each target of each unit that reports, in the order of units and rules. */
    List<NaiveResult> judge(List<Measurement> rows) {
        Map<String, List<NaiveValue>> values = new LinkedHashMap<>();
        for (Measurement row : rows) {
            values.computeIfAbsent(row.unit(), unit -> new ArrayList<>()).add(NaiveValue.of(row));
        }
        List<NaiveResult> results = new ArrayList<>(rows.size());
        for (Map.Entry<String, List<NaiveValue>> unit : values.entrySet()) {
            KieSession session = base.newKieSession();
            try {
                session.setGlobal("results", results);
                for (NaiveTarget target : targets.get(unit.getKey())) {
                    session.insert(target);
                }
                for (NaiveValue value : unit.getValue()) {
                    session.insert(value);
                }
                session.fireAllRules();
            } finally {
                session.dispose();
            }
        }
        return results;
    }
}
