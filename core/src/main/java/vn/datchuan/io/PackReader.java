package vn.datchuan.io;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.datchuan.drl.SentenceFile;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.PackFiles;
import vn.datchuan.pack.PackProblems;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RulePackage;
import vn.datchuan.pack.RuleText;
import vn.datchuan.pack.Sha256;
import vn.datchuan.plan.Plan;

/** Reads rule packs from folders, zips and jars. */
public final class PackReader {

    static final String MANIFEST = "pack.yaml";
    static final String PLAN = "plan.yaml";
    static final String RULES = ".drl";

    private PackReader() {}

    /**
     * Reads the one pack of a folder, a zip or a jar.
     *
     * @throws DatChuanException with all problems of manifest, plan and rule files
     */
    public static RulePack read(Path source) {
        return read(PackFilesReader.read(source));
    }

    /**
     * Reads all packs of a folder, a zip or a jar, in order of their paths.
     *
     * @throws DatChuanException with all problems of all packs
     */
    public static List<RulePack> readAll(Path source) {
        List<RulePack> packs = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (PackFiles files : PackFilesReader.readAll(source)) {
            try {
                packs.add(read(files));
            } catch (DatChuanException e) {
                for (Problem problem : e.problems()) {
                    problems.add(PackProblems.within(files.origin(), problem));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new DatChuanException(ErrorCode.INVALID_PACK, problems);
        }
        return packs;
    }

    /**
     * Reads a pack.
     *
     * @throws DatChuanException with all problems of manifest, plan and rule files
     */
    public static RulePack read(PackFiles pack) {
        SortedMap<String, String> texts = texts(pack);
        String manifestText = texts.get(MANIFEST);
        if (manifestText == null) {
            throw new DatChuanException(
                    ErrorCode.INVALID_PACK, pack.origin() + ": no pack.yaml; expected a pack with a manifest");
        }
        ManifestReader.Content content = ManifestReader.read(MANIFEST, manifestText);
        String planText = texts.get(PLAN);
        Optional<Plan> plan = planText == null ? Optional.empty() : Optional.of(PlanReader.readYaml(PLAN, planText));
        List<RuleText> rules = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, String> file : texts.entrySet()) {
            if (isRules(file.getKey())) {
                rules.add(ruleText(content.manifest().id(), file.getKey(), file.getValue(), problems));
            }
        }
        if (!problems.isEmpty()) {
            throw new DatChuanException(ErrorCode.INVALID_PACK, problems);
        }
        return new RulePack(
                content.manifest(),
                pack.origin(),
                Sha256.ofFiles(texts),
                Optional.empty(),
                () -> plan,
                () -> List.copyOf(rules),
                content::statements);
    }

    /**
     * What a pack's digest would be, without reading what stands in its files.
     *
     * @throws DatChuanException if a file is not UTF-8
     */
    public static String digest(PackFiles pack) {
        return Sha256.ofFiles(texts(pack));
    }

    /** A rule file as the rule engine and all readers of rules see it: sentences as the DRL they stand for. */
    static RuleText ruleText(String packId, String path, String text, List<Problem> problems) {
        RuleText written = new RuleText(path, text);
        if (!path.endsWith(SentenceFile.SUFFIX)) {
            return written;
        }
        SentenceFile.Expanded expanded = SentenceFile.expand(written, RulePackage.of(packId));
        problems.addAll(expanded.problems());
        return expanded.drl();
    }

    /** True for the files whose texts are rules. */
    static boolean isRules(String path) {
        return path.endsWith(RULES) || path.endsWith(SentenceFile.SUFFIX);
    }

    /** Manifest, plan and rule files by path inside the pack, as text with LF line ends: what a pack's digest is of. */
    static SortedMap<String, String> texts(PackFiles pack) {
        SortedMap<String, String> texts = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : pack.bytes().entrySet()) {
            String path = file.getKey();
            if (path.equals(MANIFEST) || path.equals(PLAN) || isRules(path)) {
                try {
                    texts.put(path, text(file.getValue()));
                } catch (CharacterCodingException e) {
                    problems.add(new Problem(Place.of(path), "the file is not UTF-8", "text in UTF-8"));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new DatChuanException(ErrorCode.INVALID_PACK, problems);
        }
        return texts;
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
