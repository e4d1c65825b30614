package vn.datchuan.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.io.Node;
import vn.datchuan.io.PackReader;
import vn.datchuan.pack.PackFiles;
import vn.datchuan.pack.RulePack;

/** What is wrong with {@code pack.yaml}: what its reader says, and what a reader lets pass. */
final class ManifestCheck implements PackCheck {

    private static final String FILE = FileCheck.MANIFEST;
    private static final String SEVERE = "severe";

    @Override
    public void check(CheckedPack pack, Findings findings) {
        Optional<Node.Mapping> manifest = pack.manifest();
        if (manifest.isPresent()) {
            ReaderProblems.add(pack, FILE, problems(pack), findings);
            checkNames(pack, manifest.orElseThrow(), findings);
            checkId(pack, manifest.orElseThrow(), findings);
            checkLegalBasis(pack, manifest.orElseThrow(), findings);
            checkParameters(pack, manifest.orElseThrow(), findings);
        }
    }

    private static List<Problem> problems(CheckedPack pack) {
        byte[] bytes = pack.files().bytes().get(FILE);
        if (bytes == null) {
            return List.of();
        }
        try {
            RulePack unused = PackReader.read(new PackFiles(pack.files().origin(), new TreeMap<>(Map.of(FILE, bytes))));
            return List.of();
        } catch (DatChuanException e) {
            return e.problems();
        }
    }

    private static void checkNames(CheckedPack pack, Node.Mapping manifest, Findings findings) {
        Map<String, Node> names = Yaml.members(manifest, "names");
        Place place = pack.place(FILE, Yaml.place(manifest, "names"));
        if (names.isEmpty()) {
            findings.addFollower(
                    LintKind.MISSING_KEY.at(place, pack.lengthAt(place), "the manifest", "names", "with vi and en"));
            return;
        }
        for (String language : List.of("vi", "en")) {
            if (!(names.get(language) instanceof Node.Scalar name)
                    || name.text().isBlank()) {
                findings.addFollower(LintKind.MISSING_TRANSLATION.at(
                        place, pack.lengthAt(place), "the name of the pack", language, language));
            }
        }
    }

    private static void checkId(CheckedPack pack, Node.Mapping manifest, Findings findings) {
        String id = Yaml.text(manifest, "id");
        String origin = pack.files().origin();
        String folder = origin.substring(Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('!')) + 1);
        boolean archive = folder.endsWith(".zip") || folder.endsWith(".jar");
        boolean same = folder.equals(id) || id.endsWith("/" + folder) || archive;
        if (!id.isEmpty() && !same) {
            Place place = pack.place(FILE, Yaml.place(manifest, "id"));
            findings.addFollower(LintKind.ID_NOT_FOLDER.at(place, pack.lengthAt(place), id, folder));
        }
    }

    private static void checkLegalBasis(CheckedPack pack, Node.Mapping manifest, Findings findings) {
        if (Yaml.text(manifest, "legalBasis").isBlank() && !manifest.entries().containsKey("legalBasis")) {
            Place place = pack.place(FILE, manifest.place());
            findings.addFollower(LintKind.MISSING_LEGAL_BASIS.at(place, pack.lengthAt(place)));
        }
    }

    /** A severe threshold below the mild one of its name lets two rows overlap. */
    private static void checkParameters(CheckedPack pack, Node.Mapping manifest, Findings findings) {
        Map<String, Node> parameters = Yaml.members(manifest, "parameters");
        for (Map.Entry<String, Node> parameter : parameters.entrySet()) {
            String name = parameter.getKey();
            if (name.startsWith(SEVERE) && name.length() > SEVERE.length()) {
                String mild = Character.toLowerCase(name.charAt(SEVERE.length())) + name.substring(SEVERE.length() + 1);
                Optional<BigDecimal> low = number(parameter.getValue());
                Optional<BigDecimal> high =
                        Optional.ofNullable(parameters.get(mild)).flatMap(ManifestCheck::number);
                if (low.isPresent() && high.isPresent() && low.orElseThrow().compareTo(high.orElseThrow()) < 0) {
                    Place place = pack.place(FILE, parameter.getValue().place());
                    findings.addFollower(LintKind.SEVERE_BELOW_MILD.at(
                            place,
                            pack.lengthAt(place),
                            name,
                            low.orElseThrow().toPlainString(),
                            mild,
                            high.orElseThrow().toPlainString()));
                }
            }
        }
    }

    private static Optional<BigDecimal> number(Node node) {
        try {
            return node instanceof Node.Scalar scalar ? Optional.of(new BigDecimal(scalar.text())) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
