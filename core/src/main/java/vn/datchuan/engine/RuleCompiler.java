package vn.datchuan.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.Resource;
import org.kie.api.runtime.KieContainer;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RuleText;

/** Compiles rule texts at run time. The only caller of the rule builder. */
final class RuleCompiler {

    /** Two compilations of one pack at a time must not remove each other's module. */
    private static final AtomicLong COMPILATIONS = new AtomicLong();

    private RuleCompiler() {}

    static KieBase compile(RulePack pack, ClassLoader loader) {
        KieServices services = KieServices.get();
        String version = pack.digest() + "." + COMPILATIONS.incrementAndGet();
        ReleaseId release = services.newReleaseId("vn.datchuan.packs", pack.id(), version);
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        for (RuleText rule : pack.rules()) {
            Resource resource =
                    services.getResources().newByteArrayResource(rule.text().getBytes(StandardCharsets.UTF_8), "UTF-8");
            files.write("src/main/resources/" + rule.path(), resource);
        }
        KieBuilder builder = services.newKieBuilder(files, loader).buildAll(ExecutableModelProject.class);
        List<Problem> problems = new ArrayList<>();
        for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
            problems.add(new Problem(place(message), message.getText(), ""));
        }
        if (!problems.isEmpty()) {
            throw new DatChuanException(ErrorCode.INVALID_PACK, problems);
        }
        KieContainer container = services.newKieContainer(release, loader);
        try {
            return container.newKieBase(services.newKieBaseConfiguration());
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static Place place(Message message) {
        String path = message.getPath() == null ? "" : message.getPath();
        return new Place(
                path.substring(path.lastIndexOf('/') + 1),
                Math.max(0, message.getLine()),
                Math.max(0, message.getColumn()));
    }
}
