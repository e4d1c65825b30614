package vn.datchuan.lint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleParser;
import vn.datchuan.io.Node;
import vn.datchuan.io.PackFilesReader;
import vn.datchuan.io.PackReader;
import vn.datchuan.pack.PackFiles;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RuleText;

/** Small packs of rules, and the shipped ones, for the analysis alone. */
final class RuleAnalysisSample {

    static final Path SHIPPED = Path.of("../rules/packs");

    private RuleAnalysisSample() {}

    /** Findings about rules of a commune, one after the other: "condition -> consequence". */
    static List<String> commune(String... rules) {
        return told(sample("id: mau\nlayer: commune\n", rules));
    }

    static List<String> told(CheckedPack pack) {
        Findings findings = new Findings();
        new RuleAnalysis().check(pack, findings);
        List<String> told = new ArrayList<>();
        for (LintFinding finding : findings.all()) {
            told.add(finding.toString());
        }
        return told;
    }

    /** A pack of numbered rules, each on one line: rule 1 on line 1. */
    static CheckedPack sample(String manifest, String... rules) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rules.length; i++) {
            String[] parts = rules[i].split(" -> ", -1);
            String pattern = parts[0].contains("$case :") ? parts[0] : "$case : IndicatorCase( " + parts[0] + " )";
            text.append("rule \"")
                    .append(i + 1)
                    .append("\" when ")
                    .append(pattern)
                    .append(" then $case.")
                    .append(
                            parts[1].contains("(")
                                    ? parts[1]
                                    : "conclude(Verdict." + parts[1] + ", drools.getRule().getName())")
                    .append("; end\n");
        }
        return checked(Map.of("pack.yaml", manifest, "rules.drl", text.toString()), "mau", List.of());
    }

    private static CheckedPack checked(Map<String, String> files, String origin, List<RulePack> known) {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        SortedMap<String, SourceText> texts = new TreeMap<>();
        SortedMap<String, Node.Mapping> documents = new TreeMap<>();
        List<RuleFile> rules = new ArrayList<>();
        for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
            String path = file.getKey();
            SourceText text = SourceText.of(file.getValue());
            bytes.put(path, file.getValue().getBytes(StandardCharsets.UTF_8));
            texts.put(path, text);
            if (path.endsWith(".yaml")) {
                Yaml.read(path, text, new Findings()).ifPresent(document -> documents.put(path, document));
            } else if (path.endsWith(".drl")) {
                rules.add(RuleParser.parse(new RuleText(path, file.getValue())));
            }
        }
        return new CheckedPack(new PackFiles(origin, bytes), texts, documents, Optional.empty(), rules, known);
    }

    /** A shipped pack, standing on the base. */
    static CheckedPack shipped(Path folder) throws IOException {
        return shipped(folder, "", "");
    }

    /** The same with other words in the place of some. */
    static CheckedPack shipped(Path folder, String words, String others) throws IOException {
        PackFiles files = PackFilesReader.read(folder);
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.bytes().entrySet()) {
            texts.put(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8).replace(words, others));
        }
        RulePack base = PackReader.read(PackFilesReader.read(SHIPPED.resolve("base")));
        return checked(texts, files.origin(), List.of(base));
    }
}
