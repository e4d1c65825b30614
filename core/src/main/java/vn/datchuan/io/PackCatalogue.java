package vn.datchuan.io;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.model.Bilingual;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.PolicyDeclaration;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RuleText;
import vn.datchuan.plan.Plan;

/**
 * Packs on the class path, listed when their jar was built: nothing of a pack but its entry in the list is read before it is asked for, and no YAML at
 * all.
 */
public final class PackCatalogue {

    static final String FILE = "catalogue.properties";
    static final String PLAN = "plan.bin";
    static final String STATEMENTS = "statements.bin";
    static final String COUNT = "packs";

    private PackCatalogue() {}

    /**
     * Reads the list of packs. It is a properties file, because that is what a JVM reads fastest when it starts.
     *
     * @param loader where the packs are
     * @param root their common folder, without slashes at its ends
     */
    public static List<RulePack> read(ClassLoader loader, String root) {
        Properties entries = new Properties();
        try {
            entries.load(new StringReader(text(loader, root + "/" + FILE)));
        } catch (IOException e) {
            throw new DatChuanException(ErrorCode.UNREADABLE_FILE, root + "/" + FILE + ": " + e.getMessage());
        }
        int count = Integer.parseInt(entries.getProperty(COUNT, "0"));
        List<RulePack> packs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            packs.add(pack(loader, root, entries, i + "."));
        }
        return packs;
    }

    private static RulePack pack(ClassLoader loader, String root, Properties entries, String prefix) {
        PackManifest manifest = new PackManifest(
                entries.getProperty(prefix + "id", ""),
                entries.getProperty(prefix + "version", ""),
                entries.getProperty(prefix + "nameVi", ""),
                entries.getProperty(prefix + "nameEn", ""),
                Layer.valueOf(entries.getProperty(prefix + "layer", "")),
                date(entries.getProperty(prefix + "validFrom", "")),
                date(entries.getProperty(prefix + "validTo", "")),
                entries.getProperty(prefix + "legalBasis", ""),
                texts(entries.getProperty(prefix + "units", "")),
                parameters(entries.getProperty(prefix + "parameters", "")),
                policy(entries, prefix));
        String folder = root + "/" + entries.getProperty(prefix + "folder", "");
        String planDigest = entries.getProperty(prefix + "planDigest", "");
        List<String> rules = texts(entries.getProperty(prefix + "rules", ""));
        String model = entries.getProperty(prefix + "model", "");
        boolean stated = !entries.getProperty(prefix + "statements", "").isEmpty();
        return new RulePack(
                manifest,
                entries.getProperty(prefix + "digest", ""),
                model.isEmpty() ? Optional.empty() : Optional.of(model),
                () -> planDigest.isEmpty() ? Optional.empty() : Optional.of(plan(loader, folder, planDigest)),
                () -> rules(loader, folder, rules),
                () -> stated ? statements(loader, folder) : Map.of());
    }

    private static Optional<PolicyDeclaration> policy(Properties entries, String prefix) {
        String name = entries.getProperty(prefix + "policy", "");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        PolicyDeclaration.Kind kind = PolicyDeclaration.Kind.valueOf(entries.getProperty(prefix + "kind", ""));
        List<String> figures = texts(entries.getProperty(prefix + "figures", ""));
        return Optional.of(new PolicyDeclaration(name, kind, new TreeSet<>(figures)));
    }

    private static SortedMap<String, BigDecimal> parameters(String joined) {
        SortedMap<String, BigDecimal> parameters = new TreeMap<>();
        for (String parameter : texts(joined)) {
            int equals = parameter.indexOf('=');
            parameters.put(parameter.substring(0, equals), new BigDecimal(parameter.substring(equals + 1)));
        }
        return parameters;
    }

    private static Map<String, Bilingual> statements(ClassLoader loader, String folder) {
        String resource = folder + "/" + STATEMENTS;
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes(loader, resource)))) {
            return ManifestReader.statements(NodeCodec.read(Place.of(PackReader.MANIFEST), in), new ArrayList<>());
        } catch (IOException e) {
            throw new DatChuanException(ErrorCode.UNREADABLE_FILE, resource + ": " + e.getMessage());
        }
    }

    private static List<RuleText> rules(ClassLoader loader, String folder, List<String> paths) {
        List<RuleText> rules = new ArrayList<>(paths.size());
        for (String path : paths) {
            rules.add(new RuleText(path, text(loader, folder + "/" + path)));
        }
        return rules;
    }

    private static List<String> texts(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(",", -1));
    }

    private static Plan plan(ClassLoader loader, String folder, String digest) {
        String resource = folder + "/" + PLAN;
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes(loader, resource)))) {
            Node node = NodeCodec.read(Place.of(PackReader.PLAN), in);
            return PlanReader.readCompiled(node, digest, new ReadingCodec(in));
        } catch (IOException e) {
            throw new DatChuanException(ErrorCode.UNREADABLE_FILE, resource + ": " + e.getMessage());
        }
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static String text(ClassLoader loader, String resource) {
        return new String(bytes(loader, resource), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ClassLoader loader, String resource) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new DatChuanException(
                        ErrorCode.UNREADABLE_FILE,
                        resource + " is not on the class path; expected the jar of the packs");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new DatChuanException(ErrorCode.UNREADABLE_FILE, resource + ": " + e.getMessage());
        }
    }
}
