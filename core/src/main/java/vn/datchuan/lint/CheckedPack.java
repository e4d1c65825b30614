package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.SentenceFile;
import vn.datchuan.drl.Span;
import vn.datchuan.error.Place;
import vn.datchuan.io.Node;
import vn.datchuan.pack.PackFiles;
import vn.datchuan.pack.RulePack;
import vn.datchuan.plan.Plan;

/**
 * What could be read of one pack that is checked.
 *
 * @param texts readable files by path inside the pack
 * @param documents YAML documents by path inside the pack; those that cannot be parsed are missing
 * @param plan empty if there is none, or if it has mistakes
 * @param rules rule files as trees, in order of their paths
 * @param known packs that it may stand on
 */
record CheckedPack(
        PackFiles files,
        SortedMap<String, SourceText> texts,
        SortedMap<String, Node.Mapping> documents,
        Optional<Plan> plan,
        List<RuleFile> rules,
        List<RulePack> known) {

    CheckedPack {
        texts = new TreeMap<>(texts);
        documents = new TreeMap<>(documents);
        rules = List.copyOf(rules);
        known = List.copyOf(known);
    }

    String file(String path) {
        return files.origin() + "/" + path;
    }

    /** Where a stretch of a rule file stands; of a file of sentences the sentence. */
    Place place(RuleFile file, Span span) {
        String path = file.text().path();
        int column = isSentences(path) ? 1 + indent(line(path, span.line())) : span.column();
        return new Place(file(path), span.line(), column);
    }

    /** Length of a stretch of a rule file; of a file of sentences that of the sentence. */
    int length(RuleFile file, Span span) {
        String path = file.text().path();
        return isSentences(path) ? Math.max(1, line(path, span.line()).strip().length()) : span.end() - span.start();
    }

    static boolean isSentences(String path) {
        return path.endsWith(SentenceFile.SUFFIX);
    }

    String line(String path, int number) {
        SourceText text = texts.get(path);
        return text == null ? "" : text.line(number);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Where a value or key of a YAML document stands; its reader counts columns in code points. */
    Place place(String path, Place read) {
        SourceText text = texts.get(path);
        int line = Math.max(1, read.line());
        int column = text == null ? Math.max(1, read.column()) : text.column(line, read.column());
        return new Place(file(path), line, column);
    }

    /** A rule file as it was parsed. */
    SourceText textOf(RuleFile file) {
        return SourceText.of(file.text().text());
    }

    /** The manifest's mapping; empty if there is none that can be parsed. */
    Optional<Node.Mapping> manifest() {
        return Optional.ofNullable(documents.get(FileCheck.MANIFEST));
    }

    /** A text of the manifest; empty if it is missing. */
    String manifestText(String key) {
        return manifest().map(m -> Yaml.text(m, key)).orElse("");
    }

    /** Case files by path. */
    Map<String, Node.Mapping> caseFiles() {
        Map<String, Node.Mapping> cases = new TreeMap<>();
        for (Map.Entry<String, Node.Mapping> document : documents.entrySet()) {
            if (FileCheck.isCases(document.getKey())) {
                cases.put(document.getKey(), document.getValue());
            }
        }
        return cases;
    }

    /** Length of the word, quoted text or value that stands at a place. */
    int lengthAt(Place place) {
        SourceText text = texts.get(place.file().substring(files.origin().length() + 1));
        return text == null ? 1 : Yaml.tokenLength(text.line(place.line()), place.column());
    }

    /** The known pack of that id. */
    Optional<RulePack> knownPack(String id) {
        for (RulePack pack : known) {
            if (pack.id().equals(id)) {
                return Optional.of(pack);
            }
        }
        return Optional.empty();
    }

    List<String> knownIds() {
        List<String> ids = new ArrayList<>();
        for (RulePack pack : known) {
            ids.add(pack.id());
        }
        return ids;
    }
}
