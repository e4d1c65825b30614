package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleParser;
import vn.datchuan.drl.SentenceFile;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.Problem;
import vn.datchuan.io.Node;
import vn.datchuan.io.PackReader;
import vn.datchuan.io.PlanReader;
import vn.datchuan.pack.PackFiles;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RulePackage;
import vn.datchuan.pack.RuleText;
import vn.datchuan.plan.Plan;

/**
 * Checks rule packs (kiểm tra bộ tiêu chí): says with file, line and column what is wrong with them or doubtful. A mistake is one finding; what follows
 * from it is not told. A pack in which no error is found compiles. Stateless and thread-safe.
 */
public final class PackLint {

    /** In this order, because a later check leaves out what an earlier one explains. */
    private static final List<PackCheck> CHECKS = List.of(
            new ManifestCheck(),
            new PlanCheck(),
            new TargetCheck(),
            new RuleCheck(),
            new QuantityCheck(),
            new LiteralCheck(),
            new RowCheck(),
            new CaseCheck());

    /** Only of packs in which the checks above found no error. */
    private static final List<PackCheck> LAST_CHECKS =
            List.of(new CompileCheck(), new TrustCheck(), new RuleAnalysis());

    private PackLint() {}

    /**
     * Checks packs, each for itself and all together.
     *
     * @param known packs that they may stand on, such as those shipped; one with the id of a checked pack does not count
     * @return all findings in the order of their places
     */
    public static List<LintFinding> check(List<PackFiles> packs, List<RulePack> known) {
        Findings findings = new Findings();
        List<Optional<RulePack>> own = new ArrayList<>();
        for (PackFiles files : packs) {
            own.add(packOf(files));
        }
        List<RulePack> others = others(own, known);
        List<CheckedPack> checked = new ArrayList<>();
        for (int i = 0; i < packs.size(); i++) {
            checked.add(read(packs.get(i), withSiblings(i, own, others), findings));
        }
        for (CheckedPack pack : checked) {
            for (PackCheck check : CHECKS) {
                check.check(pack, findings);
            }
        }
        PackSetCheck.check(checked, others, findings);
        for (CheckedPack pack : checked) {
            for (PackCheck check : LAST_CHECKS) {
                if (!findings.hasErrorBelow(pack.file(""))) {
                    check.check(pack, findings);
                }
            }
        }
        List<LintFinding> sorted = new ArrayList<>(findings.all());
        sorted.sort(null);
        return sorted;
    }

    /** Known packs without those that are checked. */
    private static List<RulePack> others(List<Optional<RulePack>> own, List<RulePack> known) {
        Set<String> ids = new TreeSet<>();
        for (Optional<RulePack> pack : own) {
            pack.ifPresent(p -> ids.add(p.id()));
        }
        List<RulePack> others = new ArrayList<>();
        for (RulePack pack : known) {
            if (!ids.contains(pack.id())) {
                others.add(pack);
            }
        }
        return others;
    }

    private static List<RulePack> withSiblings(int index, List<Optional<RulePack>> own, List<RulePack> others) {
        List<RulePack> all = new ArrayList<>(others);
        for (int i = 0; i < own.size(); i++) {
            if (i != index) {
                own.get(i).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<RulePack> packOf(PackFiles files) {
        try {
            return Optional.of(PackReader.read(files));
        } catch (DatChuanException e) {
            return Optional.empty();
        }
    }

    private static CheckedPack read(PackFiles files, List<RulePack> known, Findings findings) {
        SortedMap<String, SourceText> texts = FileCheck.read(files, findings);
        SortedMap<String, Node.Mapping> documents = new TreeMap<>();
        for (Map.Entry<String, SourceText> text : texts.entrySet()) {
            if (text.getKey().endsWith(".yaml")) {
                Yaml.read(files.origin() + "/" + text.getKey(), text.getValue(), findings)
                        .ifPresent(document -> documents.put(text.getKey(), document));
            }
        }
        CheckedPack bare = new CheckedPack(files, texts, documents, Optional.empty(), List.of(), known);
        Optional<Plan> plan = documents.containsKey(FileCheck.PLAN) ? plan(bare, findings) : Optional.empty();
        return new CheckedPack(files, texts, documents, plan, rules(bare), known);
    }

    private static Optional<Plan> plan(CheckedPack pack, Findings findings) {
        String path = FileCheck.PLAN;
        SourceText text = Objects.requireNonNull(pack.texts().get(path));
        try {
            return Optional.of(PlanReader.readYaml(pack.file(path), text.text()));
        } catch (DatChuanException e) {
            ReaderProblems.add(pack, path, e.problems(), findings);
            return Optional.empty();
        }
    }

    /** A file of sentences of which some could not be read: those come first, because the DRL lacks them. */
    private static RuleFile withProblems(RuleFile file, List<Problem> problems) {
        List<Problem> all = problems.isEmpty() ? file.problems() : problems;
        return new RuleFile(
                file.text(), file.packageName(), file.packageSpan(), file.imports(), file.rules(), file.others(), all);
    }

    private static List<RuleFile> rules(CheckedPack pack) {
        List<RuleFile> rules = new ArrayList<>();
        String drlPackage = RulePackage.of(pack.manifestText("id"));
        for (Map.Entry<String, SourceText> text : pack.texts().entrySet()) {
            RuleText rule = new RuleText(text.getKey(), text.getValue().text());
            if (text.getKey().endsWith(SentenceFile.SUFFIX)) {
                SentenceFile.Expanded expanded = SentenceFile.expand(rule, drlPackage);
                rules.add(withProblems(RuleParser.parse(expanded.drl()), expanded.problems()));
            } else if (FileCheck.isRules(text.getKey())) {
                rules.add(RuleParser.parse(rule));
            }
        }
        return rules;
    }
}
