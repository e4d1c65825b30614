package vn.datchuan.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.datchuan.model.Bilingual;
import vn.datchuan.plan.Plan;

/**
 * The rules and plan of one issued document (bộ tiêu chí) before they are compiled. What is large is read when it is first asked for. Thread-safe.
 */
public final class RulePack {

    private final PackManifest manifest;
    private final String origin;
    private final String digest;
    private final Optional<String> modelClass;
    private final Lazy<Optional<Plan>> plan;
    private final Lazy<List<RuleText>> rules;
    private final Lazy<Map<String, Bilingual>> statements;

    /**
     * @param origin what to call the place it comes from in a message
     * @param digest SHA-256 over the sorted paths and LF-normalised bytes of manifest, plan and rule files, in lower-case hexadecimal
     * @param modelClass name of the class that holds the rules compiled ahead of time; empty if there is none
     */
    public RulePack(
            PackManifest manifest,
            String origin,
            String digest,
            Optional<String> modelClass,
            Supplier<Optional<Plan>> plan,
            Supplier<List<RuleText>> rules,
            Supplier<Map<String, Bilingual>> statements) {
        this.manifest = manifest;
        this.origin = origin;
        this.digest = digest;
        this.modelClass = modelClass;
        this.plan = new Lazy<>(plan);
        this.rules = new Lazy<>(rules);
        this.statements = new Lazy<>(statements);
    }

    /** A pack made in memory whose rows need no statements of their own. */
    public RulePack(
            PackManifest manifest,
            String digest,
            Optional<String> modelClass,
            Supplier<Optional<Plan>> plan,
            Supplier<List<RuleText>> rules) {
        this(manifest, "memory", digest, modelClass, plan, rules, Map::of);
    }

    public PackManifest manifest() {
        return manifest;
    }

    public String id() {
        return manifest.id();
    }

    /** What to call the place it comes from: folder, archive, class path. */
    public String origin() {
        return origin;
    }

    public String digest() {
        return digest;
    }

    public Optional<String> modelClass() {
        return modelClass;
    }

    /** The plan of the document; empty for a pack of rules alone. */
    public Optional<Plan> plan() {
        return plan.get();
    }

    /** True if it has rules, compiled or not. */
    public boolean hasRules() {
        return modelClass.isPresent() || !rules.get().isEmpty();
    }

    /** Its rule files in order of their paths; empty for a plan that the base judges alone. */
    public List<RuleText> rules() {
        return rules.get();
    }

    /**
     * What its rows state, by row; only of rows that the shared table does not have. Names in braces stand for the figures and thresholds that the
     * row's rule compares.
     */
    public Map<String, Bilingual> statements() {
        return statements.get();
    }
}
