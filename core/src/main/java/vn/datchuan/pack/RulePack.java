package vn.datchuan.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.datchuan.model.Bilingual;
import vn.datchuan.plan.Plan;

/**
 * The rules and plan of one issued document (bộ tiêu chí) before they are compiled. What is large is read when it is first asked for. Thread-safe.
 */
public final class RulePack {

    private final PackHead head;
    private final PackSource source;
    private volatile @Nullable PackManifest manifest;
    private volatile boolean planRead;
    private @Nullable Plan plan;
    private volatile @Nullable List<RuleText> rules;
    private volatile @Nullable Map<String, Bilingual> statements;

    /** A pack of which only the head is known so far. */
    public RulePack(PackHead head, PackSource source) {
        this.head = head;
        this.source = source;
    }

    /**
     * A pack whose manifest is known.
     *
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
        this(PackHead.of(manifest, modelClass), new GivenSource(manifest, origin, digest, plan, rules, statements));
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

    public String id() {
        return head.id();
    }

    /** What is known of it without reading more. */
    public PackHead head() {
        return head;
    }

    public PackManifest manifest() {
        PackManifest known = manifest;
        return known == null ? readManifest() : known;
    }

    private synchronized PackManifest readManifest() {
        PackManifest known = manifest;
        if (known == null) {
            known = source.manifest();
            manifest = known;
        }
        return known;
    }

    /** What to call the place it comes from: folder, archive, class path. */
    public String origin() {
        return source.origin();
    }

    public String digest() {
        return source.digest();
    }

    public Optional<String> modelClass() {
        return head.modelClass();
    }

    /** The plan of the document; empty for a pack of rules alone. */
    public Optional<Plan> plan() {
        return planRead ? Optional.ofNullable(plan) : readPlan();
    }

    private synchronized Optional<Plan> readPlan() {
        if (!planRead) {
            plan = source.plan().orElse(null);
            planRead = true;
        }
        return Optional.ofNullable(plan);
    }

    /** True if it has rules, compiled or not. */
    public boolean hasRules() {
        return head.modelClass().isPresent() || !rules().isEmpty();
    }

    /** Its rule files in order of their paths; empty for a plan that the base judges alone. */
    public List<RuleText> rules() {
        List<RuleText> known = rules;
        return known == null ? readRules() : known;
    }

    private synchronized List<RuleText> readRules() {
        List<RuleText> known = rules;
        if (known == null) {
            known = source.rules();
            rules = known;
        }
        return known;
    }

    /**
     * What its rows state, by row; only of rows that the shared table does not have. Names in braces stand for the figures and thresholds that the
     * row's rule compares.
     */
    public Map<String, Bilingual> statements() {
        Map<String, Bilingual> known = statements;
        return known == null ? readStatements() : known;
    }

    private synchronized Map<String, Bilingual> readStatements() {
        Map<String, Bilingual> known = statements;
        if (known == null) {
            known = source.statements();
            statements = known;
        }
        return known;
    }
}
