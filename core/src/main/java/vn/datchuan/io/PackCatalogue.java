package vn.datchuan.io;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.io.CatalogueFile.Entry;
import vn.datchuan.io.CatalogueFile.Field;
import vn.datchuan.io.CatalogueFile.Line;
import vn.datchuan.model.Bilingual;
import vn.datchuan.pack.EngineVersions;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackHead;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.PackSource;
import vn.datchuan.pack.PolicyDeclaration;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RuleText;
import vn.datchuan.pack.Scope;
import vn.datchuan.pack.Validity;
import vn.datchuan.plan.Plan;

/**
 * Packs on the class path, listed when their jar was built: nothing of a pack but its entry in the list is read before it is asked for, and no YAML at
 * all.
 */
public final class PackCatalogue {

    static final String FILE = "catalogue.properties";
    static final String PLAN = "plan.bin";
    static final String STATEMENTS = "statements.bin";

    private final URL list;
    private final String origin;

    private PackCatalogue(URL list) {
        this.list = list;
        this.origin = origin(list.getPath());
    }

    /**
     * Reads the packs of all jars and folders of the class path that have a list, in the order of the class path.
     *
     * @param loader where the packs are
     * @param root their common folder, without slashes at its ends
     * @throws DatChuanException if there is no list, or one cannot be read
     */
    public static List<RulePack> readAll(ClassLoader loader, String root) {
        List<RulePack> packs = new ArrayList<>();
        try {
            Enumeration<URL> lists = loader.getResources(root + "/" + FILE);
            if (!lists.hasMoreElements()) {
                throw missing(root + "/" + FILE);
            }
            while (lists.hasMoreElements()) {
                new PackCatalogue(lists.nextElement()).addTo(packs);
            }
        } catch (IOException e) {
            throw unreadable(root + "/" + FILE, e);
        }
        return packs;
    }

    /**
     * Reads the packs of the jar or folder that holds a class, whatever else is on the class path.
     *
     * @param root their common folder, without slashes at its ends
     * @throws DatChuanException if there is no list, or it cannot be read
     */
    public static List<RulePack> read(Class<?> besides, String root) {
        String file = besides.getSimpleName() + ".class";
        URL itself = besides.getResource(file);
        if (itself == null) {
            throw missing(root + "/" + FILE);
        }
        StringBuilder up = new StringBuilder();
        String name = besides.getPackageName();
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '.') {
                up.append("../");
            }
        }
        List<RulePack> packs = new ArrayList<>();
        new PackCatalogue(resolved(itself, up + "../" + root + "/" + FILE)).addTo(packs);
        return packs;
    }

    private void addTo(List<RulePack> packs) {
        for (Line line : CatalogueFile.read(bytes(FILE))) {
            Entry entry = line.upTo(Field.PLAN_DIGEST);
            packs.add(new RulePack(head(entry), new Listed(line, entry)));
        }
    }

    /** Name of the jar and the folder in it, or the folder alone. */
    private static String origin(String path) {
        int end = path.length() - FILE.length();
        int inJar = path.lastIndexOf("!/");
        if (inJar < 0) {
            return path.substring(path.lastIndexOf('/', end - 2) + 1, end);
        }
        return path.substring(path.lastIndexOf('/', inJar - 1) + 1, inJar + 1) + path.substring(inJar + 2, end);
    }

    private static PackHead head(Entry entry) {
        return new PackHead(
                entry.get(Field.ID),
                Layer.valueOf(entry.get(Field.LAYER)),
                texts(entry.get(Field.UNITS)),
                optional(entry.get(Field.EXTENDS)),
                entry.has(Field.ENGINE) ? new EngineVersions(entry.get(Field.ENGINE)) : EngineVersions.ANY,
                entry.has(Field.POLICY),
                optional(entry.get(Field.MODEL)));
    }

    /** A pack of the list. */
    private final class Listed implements PackSource {

        private final Line line;
        private final Entry first;

        Listed(Line line, Entry first) {
            this.line = line;
            this.first = first;
        }

        @Override
        public PackManifest manifest() {
            return PackCatalogue.manifest(line.entry());
        }

        @Override
        public String origin() {
            return origin + folder();
        }

        @Override
        public String digest() {
            return line.entry().get(Field.DIGEST);
        }

        @Override
        public Optional<Plan> plan() {
            return first.has(Field.PLAN_DIGEST)
                    ? Optional.of(PackCatalogue.this.plan(folder(), first.get(Field.PLAN_DIGEST)))
                    : Optional.empty();
        }

        @Override
        public List<RuleText> rules() {
            return first.has(Field.RULES)
                    ? PackCatalogue.this.rules(first.get(Field.ID), folder(), texts(first.get(Field.RULES)))
                    : List.of();
        }

        @Override
        public Map<String, Bilingual> statements() {
            return first.has(Field.STATEMENTS) ? PackCatalogue.this.statements(folder()) : Map.of();
        }

        private String folder() {
            return line.entry().get(Field.FOLDER);
        }
    }

    private static PackManifest manifest(Entry entry) {
        return new PackManifest(
                entry.get(Field.ID),
                entry.get(Field.VERSION),
                entry.get(Field.NAME_VI),
                entry.get(Field.NAME_EN),
                Layer.valueOf(entry.get(Field.LAYER)),
                validity(entry),
                entry.get(Field.LEGAL_BASIS),
                optional(entry.get(Field.EXTENDS)),
                scope(entry),
                entry.has(Field.ENGINE) ? new EngineVersions(entry.get(Field.ENGINE)) : EngineVersions.ANY,
                parameters(entry.get(Field.PARAMETERS)),
                policy(entry));
    }

    private static Validity validity(Entry entry) {
        return entry.has(Field.VALID_FROM) || entry.has(Field.VALID_TO)
                ? new Validity(date(entry.get(Field.VALID_FROM)), date(entry.get(Field.VALID_TO)))
                : Validity.ALWAYS;
    }

    private static Scope scope(Entry entry) {
        return new Scope(
                texts(entry.get(Field.UNITS)), texts(entry.get(Field.PLANS)), texts(entry.get(Field.UNIT_GROUPS)));
    }

    private static Optional<PolicyDeclaration> policy(Entry entry) {
        String name = entry.get(Field.POLICY);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        PolicyDeclaration.Kind kind = PolicyDeclaration.Kind.valueOf(entry.get(Field.KIND));
        return Optional.of(new PolicyDeclaration(name, kind, new TreeSet<>(texts(entry.get(Field.FIGURES)))));
    }

    private static SortedMap<String, BigDecimal> parameters(String joined) {
        SortedMap<String, BigDecimal> parameters = new TreeMap<>();
        for (String parameter : texts(joined)) {
            int equals = parameter.indexOf('=');
            parameters.put(parameter.substring(0, equals), new BigDecimal(parameter.substring(equals + 1)));
        }
        return parameters;
    }

    private Map<String, Bilingual> statements(String folder) {
        String resource = path(folder, STATEMENTS);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes(resource)))) {
            return ManifestReader.statements(NodeCodec.read(Place.of(PackReader.MANIFEST), in), new ArrayList<>());
        } catch (IOException e) {
            throw unreadable(resource, e);
        }
    }

    private List<RuleText> rules(String packId, String folder, List<String> paths) {
        List<RuleText> rules = new ArrayList<>(paths.size());
        List<Problem> problems = new ArrayList<>(0);
        for (String path : paths) {
            rules.add(PackReader.ruleText(packId, path, text(path(folder, path)), problems));
        }
        if (!problems.isEmpty()) {
            throw new DatChuanException(ErrorCode.INVALID_PACK, problems);
        }
        return rules;
    }

    private Plan plan(String folder, String digest) {
        String resource = path(folder, PLAN);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes(resource)))) {
            Node node = NodeCodec.read(Place.of(PackReader.PLAN), in);
            return PlanReader.readCompiled(node, digest, new ReadingCodec(in));
        } catch (IOException e) {
            throw unreadable(resource, e);
        }
    }

    private static List<String> texts(String joined) {
        if (joined.isEmpty()) {
            return List.of();
        }
        return joined.indexOf(',') < 0 ? List.of(joined) : List.of(joined.split(",", -1));
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static String path(String folder, String file) {
        return folder.isEmpty() ? file : folder + "/" + file;
    }

    private String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** A file of the same jar, whatever other jars hold under its name. */
    private byte[] bytes(String path) {
        try (InputStream in = resolved(list, path).openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw unreadable(origin + path, e);
        }
    }

    private static URL resolved(URL base, String path) {
        try {
            return new URL(base, path);
        } catch (MalformedURLException e) {
            throw unreadable(path, e);
        }
    }

    private static DatChuanException missing(String resource) {
        return new DatChuanException(
                ErrorCode.UNREADABLE_FILE, resource + " is not on the class path; expected the jar of the packs");
    }

    private static DatChuanException unreadable(String resource, IOException e) {
        return new DatChuanException(ErrorCode.UNREADABLE_FILE, resource + ": " + e.getMessage());
    }
}
