package vn.datchuan.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RuleText;
import vn.datchuan.plan.Plan;

/**
 * Packs on the class path, listed when their jar was built: nothing of a pack but its entry in the list is read before it is asked for, and no YAML at
 * all.
 */
public final class PackCatalogue {

    static final String FILE = "catalogue.json";
    static final String PLAN = "plan.json";
    static final Set<String> KEYS = Set.of(
            "id",
            "version",
            "nameVi",
            "nameEn",
            "layer",
            "validFrom",
            "validTo",
            "legalBasis",
            "units",
            "folder",
            "digest",
            "model",
            "planDigest",
            "rules");

    private PackCatalogue() {}

    /**
     * Reads the list of packs.
     *
     * @param loader where the packs are
     * @param root their common folder, without slashes at its ends
     */
    public static List<RulePack> read(ClassLoader loader, String root) {
        List<Problem> problems = new ArrayList<>();
        Node node = NodeReader.json(FILE, text(loader, root + "/" + FILE), ErrorCode.INVALID_PACK, problems);
        List<RulePack> packs = new ArrayList<>();
        if (node instanceof Node.Sequence entries) {
            for (Node entry : entries.items()) {
                packs.add(pack(loader, root, new NodeFields(entry, "an entry of the catalogue", KEYS, problems)));
            }
        }
        if (!problems.isEmpty()) {
            throw new DatChuanException(ErrorCode.INVALID_PACK, problems);
        }
        return packs;
    }

    private static RulePack pack(ClassLoader loader, String root, NodeFields fields) {
        PackManifest manifest = new PackManifest(
                fields.required("id"),
                fields.required("version"),
                fields.text("nameVi"),
                fields.text("nameEn"),
                fields.choice("layer", Layer.class).orElse(Layer.COMMUNE),
                date(fields.text("validFrom")),
                date(fields.text("validTo")),
                fields.text("legalBasis"),
                fields.texts("units"));
        String folder = fields.text("folder").isEmpty() ? root : root + "/" + fields.text("folder");
        String planDigest = fields.text("planDigest");
        List<String> rules = fields.texts("rules");
        String model = fields.text("model");
        return new RulePack(
                manifest,
                fields.required("digest"),
                model.isEmpty() ? Optional.empty() : Optional.of(model),
                () -> planDigest.isEmpty() ? Optional.empty() : Optional.of(plan(loader, folder, planDigest)),
                () -> rules.stream()
                        .map(path -> new RuleText(path, text(loader, folder + "/" + path)))
                        .toList());
    }

    private static Plan plan(ClassLoader loader, String folder, String digest) {
        return PlanReader.readJson(PackReader.PLAN, text(loader, folder + "/" + PLAN), digest);
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static String text(ClassLoader loader, String resource) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new DatChuanException(
                        ErrorCode.UNREADABLE_FILE,
                        resource + " is not on the class path; expected the jar of the packs");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DatChuanException(ErrorCode.UNREADABLE_FILE, resource + ": " + e.getMessage());
        }
    }
}
