package vn.datchuan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleParser;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.lint.RuleTrust;
import vn.datchuan.pack.PackProblems;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RulePackage;
import vn.datchuan.pack.RuleText;

/** Loads the rules of packs: those compiled ahead of time as they are, the others by compiling them now, after a look at what they hold. */
final class RuleLoading {

    private final ClassLoader loader;
    private final Trust trust;
    private final Map<String, RuleBase> known = new HashMap<>();

    /** @param known rule bases that are used again for packs that have not changed */
    RuleLoading(ClassLoader loader, Trust trust, List<RuleBase> known) {
        this.loader = loader;
        this.trust = trust;
        for (RuleBase ruleBase : known) {
            this.known.put(key(ruleBase.pack()), ruleBase);
        }
    }

    /**
     * The rule bases of all packs that have rules.
     *
     * @throws DatChuanException with the problems of all packs
     */
    List<RuleBase> load(List<RulePack> packs) {
        List<RuleBase> ruleBases = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (RulePack pack : packs) {
            RuleBase before = known.isEmpty() ? null : known.get(key(pack));
            if (before != null) {
                ruleBases.add(before);
            } else if (pack.modelClass().isPresent()) {
                ruleBases.add(RuleBase.load(pack, loader));
            } else if (!pack.rules().isEmpty()) {
                compile(pack, ruleBases, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new DatChuanException(ErrorCode.INVALID_PACK, problems);
        }
        return ruleBases;
    }

    private static String key(RulePack pack) {
        return pack.id() + " " + pack.digest() + " " + pack.modelClass().orElse("");
    }

    private void compile(RulePack pack, List<RuleBase> ruleBases, List<Problem> problems) {
        List<Problem> found = refused(pack);
        try {
            if (found.isEmpty()) {
                ruleBases.add(RuleBase.compile(pack, loader));
            }
        } catch (DatChuanException e) {
            found.addAll(e.problems());
        }
        for (Problem problem : found) {
            problems.add(PackProblems.within(pack.origin(), problem));
        }
    }

    private List<Problem> refused(RulePack pack) {
        List<Problem> problems = new ArrayList<>();
        if (trust == Trust.DATA_ONLY) {
            problems.add(new Problem(
                    Place.of(pack.rules().get(0).path()),
                    "pack " + pack.id() + " has rules, and packs of data alone are taken",
                    "a pack without rule files"));
            return problems;
        }
        List<RuleFile> files = new ArrayList<>();
        for (RuleText text : pack.rules()) {
            files.add(RuleParser.parse(text));
        }
        if (trust == Trust.CHECKED) {
            problems.addAll(RuleTrust.check(pack.id(), files));
        } else {
            requirePackage(pack, files, problems);
        }
        return problems;
    }

    private static void requirePackage(RulePack pack, List<RuleFile> files, List<Problem> problems) {
        String expected = RulePackage.of(pack.id());
        for (RuleFile file : files) {
            if (!file.packageName().equals(expected)) {
                String path = file.text().path();
                problems.add(new Problem(
                        new Place(
                                path.substring(path.lastIndexOf('/') + 1),
                                file.packageSpan().line(),
                                file.packageSpan().column()),
                        "package " + file.packageName(),
                        expected));
            }
        }
    }
}
