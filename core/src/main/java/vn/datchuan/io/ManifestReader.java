package vn.datchuan.io;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Bilingual;
import vn.datchuan.pack.EngineVersions;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.PolicyDeclaration;
import vn.datchuan.pack.Scope;
import vn.datchuan.pack.Validity;

/** Reads {@code pack.yaml}. */
final class ManifestReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "version",
            "names",
            "layer",
            "validFrom",
            "validTo",
            "legalBasis",
            "extends",
            "units",
            "plans",
            "unitGroups",
            "engine",
            "parameters",
            "policy",
            "statements");
    private static final Set<String> POLICY_KEYS = Set.of("name", "kind", "figures");
    private static final Set<String> LANGUAGES = Set.of("vi", "en");

    private final List<Problem> problems;
    private final Node node;
    private final NodeFields fields;

    private ManifestReader(String fileName, String text) {
        this.problems = new ArrayList<>();
        this.node = NodeReader.yaml(fileName, text, ErrorCode.INVALID_PACK, problems);
        this.fields = new NodeFields(node, "the manifest", KEYS, problems);
    }

    /** What stands in a manifest: the manifest itself, and what its rows state. */
    record Content(PackManifest manifest, Map<String, Bilingual> statements, Optional<Node> statementsNode) {}

    /**
     * Reads a manifest.
     *
     * @throws DatChuanException with all problems
     */
    static Content read(String fileName, String text) {
        return new ManifestReader(fileName, text).content();
    }

    private Content content() {
        Optional<Layer> layer = fields.choice("layer", Layer.class);
        if (layer.isEmpty() && fields.text("layer").isEmpty()) {
            problems.add(new Problem(
                    fields.place(), "the manifest has no layer", "policy, base, national, province or commune"));
        }
        Map<String, String> names = fields.textsByKey("names", LANGUAGES);
        Optional<PolicyDeclaration> policy = policy(layer.orElse(Layer.COMMUNE));
        PackManifest manifest = new PackManifest(
                id(),
                version(),
                names.getOrDefault("vi", ""),
                names.getOrDefault("en", ""),
                layer.orElse(Layer.COMMUNE),
                validity(),
                fields.text("legalBasis"),
                extendedPack(),
                new Scope(names("units"), names("plans"), names("unitGroups")),
                engine(),
                parameters(),
                policy);
        Node statements = fields.node("statements");
        Map<String, Bilingual> sentences = statements == null ? Map.of() : statements(statements, problems);
        if (!problems.isEmpty()) {
            problems.sort(null);
            throw new DatChuanException(ErrorCode.INVALID_PACK, problems);
        }
        return new Content(manifest, sentences, Optional.ofNullable(statements));
    }

    private String id() {
        String id = fields.required("id");
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            boolean between = i > 0 && i < id.length() - 1 && id.charAt(i - 1) != '-' && id.charAt(i - 1) != '/';
            if (!letter && !(between && (c == '-' || c == '/'))) {
                problems.add(new Problem(
                        fields.place("id"),
                        "id \"" + id + "\"",
                        "lower-case letters a to z and digits, with single hyphens between, as in minh-hung-2026"));
                break;
            }
        }
        return id;
    }

    private String version() {
        String version = fields.required("version");
        if (!version.isEmpty() && !EngineVersions.isVersion(version)) {
            problems.add(
                    new Problem(fields.place("version"), "version \"" + version + "\"", "three numbers such as 1.0.0"));
        }
        return version;
    }

    private Validity validity() {
        Validity validity = new Validity(date("validFrom"), date("validTo"));
        if (validity.from().isPresent()
                && validity.to().isPresent()
                && validity.to().orElseThrow().isBefore(validity.from().orElseThrow())) {
            problems.add(new Problem(
                    fields.place("validTo"),
                    "validTo " + validity.to().orElseThrow() + " is before validFrom "
                            + validity.from().orElseThrow(),
                    "a last day on or after the first"));
        }
        return validity;
    }

    private Optional<String> extendedPack() {
        String extended = fields.text("extends");
        if (!extended.isEmpty() && extended.equals(fields.text("id"))) {
            problems.add(new Problem(
                    fields.place("extends"), "pack " + extended + " extends itself", "the id of another pack"));
        }
        return extended.isEmpty() ? Optional.empty() : Optional.of(extended);
    }

    /** A list of names, none of them blank, with a comma or twice. */
    private List<String> names(String key) {
        List<String> names = fields.texts(key);
        Set<String> seen = new TreeSet<>();
        for (String name : names) {
            if (name.isBlank() || name.indexOf(',') >= 0 || !seen.add(name)) {
                problems.add(new Problem(
                        fields.place(key), key + " with \"" + name + "\"", "different names without a comma"));
            }
        }
        return names;
    }

    private EngineVersions engine() {
        EngineVersions engine = new EngineVersions(fields.text("engine"));
        if (!engine.wellFormed()) {
            problems.add(new Problem(
                    fields.place("engine"), "engine \"" + engine.text() + "\"", "bounds such as \">=0.1 <1\""));
        }
        return engine;
    }

    private Optional<PolicyDeclaration> policy(Layer layer) {
        Node declared = fields.node("policy");
        if (declared == null) {
            if (layer == Layer.POLICY) {
                problems.add(new Problem(
                        fields.place("layer"), "a pack of layer policy has no policy", "policy: with name and kind"));
            }
            return Optional.empty();
        }
        if (layer != Layer.POLICY) {
            problems.add(new Problem(
                    declared.place(), "a policy in a pack of layer " + NodeFields.code(layer), "layer: policy"));
        }
        NodeFields policy = new NodeFields(declared, "the policy", POLICY_KEYS, problems);
        String name = policy.required("name");
        if (name.indexOf('+') >= 0) {
            problems.add(new Problem(policy.place("name"), "name \"" + name + "\"", "a name without +"));
        }
        Optional<PolicyDeclaration.Kind> kind = policy.choice("kind", PolicyDeclaration.Kind.class);
        if (kind.isEmpty() && policy.text("kind").isEmpty()) {
            problems.add(new Problem(policy.place(), "the policy has no kind", "forecast or review"));
        }
        return Optional.of(new PolicyDeclaration(
                name, kind.orElse(PolicyDeclaration.Kind.FORECAST), new TreeSet<>(policy.texts("figures"))));
    }

    private SortedMap<String, BigDecimal> parameters() {
        SortedMap<String, BigDecimal> parameters = new TreeMap<>();
        for (Map.Entry<String, Node> entry :
                members(fields.node("parameters"), "parameters", problems).entrySet()) {
            String text = entry.getValue() instanceof Node.Scalar s ? s.text() : "";
            try {
                parameters.put(entry.getKey(), new BigDecimal(text));
            } catch (NumberFormatException e) {
                problems.add(new Problem(
                        entry.getValue().place(),
                        "parameter " + entry.getKey() + ": \"" + text + "\"",
                        "a number such as 0.25"));
            }
        }
        return parameters;
    }

    /** What rows state, by row. */
    static Map<String, Bilingual> statements(Node node, List<Problem> problems) {
        Map<String, Bilingual> statements = new LinkedHashMap<>();
        for (Map.Entry<String, Node> row : members(node, "statements", problems).entrySet()) {
            NodeFields texts =
                    new NodeFields(row.getValue(), "the statement of row " + row.getKey(), LANGUAGES, problems);
            statements.put(row.getKey(), new Bilingual(texts.required("vi"), texts.required("en")));
        }
        return statements;
    }

    private static Map<String, Node> members(@Nullable Node node, String what, List<Problem> problems) {
        if (node == null) {
            return Map.of();
        }
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries();
        }
        problems.add(new Problem(node.place(), what + " is no mapping", "name: value"));
        return Map.of();
    }

    private Optional<LocalDate> date(String key) {
        String text = fields.text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            problems.add(new Problem(fields.place(key), key + " \"" + text + "\"", "a date such as 2026-01-31"));
            return Optional.empty();
        }
    }
}
