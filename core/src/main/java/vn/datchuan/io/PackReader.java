package vn.datchuan.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RuleText;
import vn.datchuan.pack.Sha256;
import vn.datchuan.plan.Plan;

/** Reads a rule pack from a folder. */
public final class PackReader {

    static final String MANIFEST = "pack.yaml";
    static final String PLAN = "plan.yaml";
    static final String RULES = ".drl";

    private PackReader() {}

    /**
     * Reads the pack in a folder that holds {@code pack.yaml}.
     *
     * @throws DatChuanException with all problems of manifest and plan
     */
    public static RulePack read(Path folder) {
        SortedMap<String, String> files = files(folder);
        String manifestText = files.get(MANIFEST);
        if (manifestText == null) {
            throw new DatChuanException(
                    ErrorCode.INVALID_PACK, folder.getFileName() + ": no pack.yaml; expected a folder with a manifest");
        }
        ManifestReader.Content content = ManifestReader.read(MANIFEST, manifestText);
        String planText = files.get(PLAN);
        Optional<Plan> plan = planText == null ? Optional.empty() : Optional.of(PlanReader.readYaml(PLAN, planText));
        List<RuleText> rules = new ArrayList<>();
        files.forEach((path, text) -> {
            if (path.endsWith(RULES)) {
                rules.add(new RuleText(path, text));
            }
        });
        return new RulePack(
                content.manifest(),
                Sha256.ofFiles(files),
                Optional.empty(),
                () -> plan,
                () -> List.copyOf(rules),
                content::statements);
    }

    /** All packs below a folder, in order of their paths. */
    public static List<RulePack> readAll(Path root) {
        List<RulePack> packs = new ArrayList<>();
        for (Path folder : packFolders(root)) {
            packs.add(read(folder));
        }
        return packs;
    }

    static List<Path> packFolders(Path root) {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(p -> p.getFileName().toString().equals(MANIFEST))
                    .map(p -> p.toAbsolutePath().getParent())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(root, e);
        }
    }

    /** Manifest, plan and rule files by path inside the pack, as text with LF line ends. */
    static SortedMap<String, String> files(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (name.equals(MANIFEST) || name.equals(PLAN) || name.endsWith(RULES)) {
                    files.put(
                            name, Files.readString(path, StandardCharsets.UTF_8).replace("\r\n", "\n"));
                }
            }
        } catch (IOException e) {
            throw unreadable(folder, e);
        } catch (UncheckedIOException e) {
            throw unreadable(folder, new IOException(e));
        }
        return files;
    }

    private static DatChuanException unreadable(Path path, IOException e) {
        return new DatChuanException(
                ErrorCode.UNREADABLE_FILE,
                path.getFileName() + ": " + e.getMessage() + "; expected a readable folder of UTF-8 files");
    }
}
