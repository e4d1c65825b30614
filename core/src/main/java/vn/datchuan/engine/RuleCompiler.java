package vn.datchuan.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.compiler.kproject.models.KieModuleModelImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.Resource;
import org.kie.api.runtime.KieContainer;
import org.kie.internal.builder.InternalKieBuilder;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RulePackage;
import vn.datchuan.pack.RuleText;

/**
 * Compiles rule texts at run time. The only caller of the rule builder. Nothing stays registered with the rule engine: what was compiled lives as long
 * as the rule base that is returned.
 */
final class RuleCompiler {

    private static final String FOLDER = "src/main/resources/";
    private static final String SUFFIX = ".drl";

    /** Two compilations of one pack at a time must not remove each other's module. */
    private static final AtomicLong COMPILATIONS = new AtomicLong();

    private RuleCompiler() {}

    /**
     * Compiles the rules of a pack.
     *
     * @param loader sees the types that rules name
     * @throws DatChuanException with all problems that the rule builder finds
     */
    static KieBase compile(RulePack pack, ClassLoader loader) {
        KieServices services = KieServices.get();
        String version = pack.digest() + "." + COMPILATIONS.incrementAndGet();
        ReleaseId release = services.newReleaseId("vn.datchuan.packs", RulePackage.of(pack.id()), version);
        try {
            return compile(services, release, pack, new OwnPackageLoader(RulePackage.of(pack.id()), loader));
        } catch (DatChuanException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw broken(pack, e);
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** Some mistakes come out of the rule builder as exceptions of its own. */
    private static DatChuanException broken(RulePack pack, Throwable cause) {
        Place place = pack.rules().size() == 1 ? place(pack.rules().get(0).path(), 0, 0) : Place.NONE;
        String said = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        Problem problem = new Problem(place, "the rules of pack " + pack.id() + " cannot be compiled: " + said, "");
        return (DatChuanException) new DatChuanException(ErrorCode.INVALID_PACK, List.of(problem)).initCause(cause);
    }

    private static KieBase compile(KieServices services, ReleaseId release, RulePack pack, ClassLoader loader) {
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        for (RuleText rule : pack.rules()) {
            Resource resource =
                    services.getResources().newByteArrayResource(rule.text().getBytes(StandardCharsets.UTF_8), "UTF-8");
            files.write(FOLDER + builderPath(rule.path()), resource);
        }
        KieBuilder builder = builder(services, files, loader).buildAll(ExecutableModelProject.class);
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
            container.dispose();
        }
    }

    /** On the calling thread alone: threads of the common pool do not have the caller's class loader. */
    private static KieBuilder builder(KieServices services, KieFileSystem files, ClassLoader loader) {
        KieModuleModelImpl module = new KieModuleModelImpl();
        module.setConfigurationProperty(
                ParallelRulesBuildThresholdOption.PROPERTY_NAME, Integer.toString(Integer.MAX_VALUE));
        return ((InternalKieBuilder) services.newKieBuilder(files, loader)).withKModuleModel(module);
    }

    /** The rule builder knows a rule file by its suffix. */
    private static String builderPath(String path) {
        return path.endsWith(SUFFIX) ? path : path + SUFFIX;
    }

    private static Place place(Message message) {
        String path = message.getPath() == null ? "" : message.getPath();
        return place(path, message.getLine(), message.getColumn());
    }

    private static Place place(String path, int line, int column) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        if (file.endsWith(".dslr" + SUFFIX)) {
            file = file.substring(0, file.length() - SUFFIX.length());
        }
        return new Place(file, Math.max(0, line), Math.max(0, column));
    }
}
