package vn.datchuan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Problem;
import vn.datchuan.io.PackFilesReader;
import vn.datchuan.io.PackReader;
import vn.datchuan.pack.PackFiles;
import vn.datchuan.pack.PackProblems;
import vn.datchuan.pack.RulePack;

/**
 * Keeps an evaluator of packs that lie in folders, zips and jars, and loads them again on request while the evaluator is in use (nạp lại bộ tiêu chí).
 *
 * <p>Threads: {@link #evaluator()} may be called by any thread at any time and gives a whole, immutable evaluator: that of before or that of after a
 * reload, never a mixture. An evaluation that has begun ends with the packs with which it began. Reloads run one at a time. Files should not be written
 * while they are read: write beside and move.
 */
public final class RulePackLoader implements AutoCloseable {

    private final ComplianceEvaluator.Builder settings;
    private final List<Path> sources;
    private Map<String, RulePack> loaded = Map.of();
    private volatile @Nullable ComplianceEvaluator current;

    private RulePackLoader(ComplianceEvaluator.Builder settings, List<Path> sources) {
        this.settings = settings.copy();
        this.sources = List.copyOf(sources);
    }

    /**
     * What a reload did.
     *
     * @param applied true if {@link RulePackLoader#evaluator()} now gives what the sources hold; false if it gives what it gave before
     * @param problems why it was not applied; empty if it was
     * @param changedPackIds packs that are new, gone, or have another digest; empty if not applied
     */
    public record Reload(boolean applied, List<Problem> problems, SortedSet<String> changedPackIds) {
        public Reload {
            problems = List.copyOf(problems);
            changedPackIds = Collections.unmodifiableSortedSet(new TreeSet<>(changedPackIds));
        }
    }

    /**
     * Loads the packs of all sources. Seconds, where they have rules.
     *
     * @param settings the packs that those of the sources stand on, whose place they take where ids are the same; policy, thresholds, trust and all
     *     else that an evaluator has. Later changes of the builder have no effect.
     * @param sources folders, zips or jars with one pack or more
     * @throws DatChuanException with all problems of all packs
     */
    public static RulePackLoader open(ComplianceEvaluator.Builder settings, List<Path> sources) {
        RulePackLoader loader = new RulePackLoader(settings, sources);
        Map<String, RulePack> packs = loader.read();
        loader.current =
                loader.settings.copy().packs(List.copyOf(packs.values())).build();
        loader.loaded = packs;
        return loader;
    }

    /**
     * The evaluator of the packs that were loaded last.
     *
     * @throws DatChuanException if the loader is closed
     */
    public ComplianceEvaluator evaluator() {
        ComplianceEvaluator now = current;
        if (now == null) {
            throw new DatChuanException(
                    ErrorCode.INVALID_ARGUMENT, "the loader of rule packs is closed; expected no use of it afterwards");
        }
        return now;
    }

    /**
     * Loads the sources again: reads and compiles what has changed, then puts a new evaluator in the place of the old one, all at once. A pack without a
     * change keeps its compiled rules. If any pack fails, the old evaluator stays, and the result says why.
     *
     * @throws DatChuanException if the loader is closed
     */
    public synchronized Reload reload() {
        ComplianceEvaluator before = evaluator();
        try {
            Map<String, RulePack> packs = read();
            SortedSet<String> changed = changes(loaded, packs);
            if (!changed.isEmpty()) {
                current = settings.copy().packs(List.copyOf(packs.values())).build(before.ruleBases());
                loaded = packs;
            }
            return new Reload(true, List.of(), changed);
        } catch (DatChuanException e) {
            return new Reload(false, e.problems(), new TreeSet<>());
        }
    }

    /** All packs of the sources by id. One that has not changed is the one that was read before. */
    private Map<String, RulePack> read() {
        Map<String, RulePack> byId = new TreeMap<>();
        List<RulePack> packs = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, RulePack> byDigest = byDigest();
        for (Path source : sources) {
            try {
                for (PackFiles files : PackFilesReader.readAll(source)) {
                    read(files, byDigest, packs, problems);
                }
            } catch (DatChuanException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new DatChuanException(ErrorCode.INVALID_PACK, problems);
        }
        PackCheck.requireDifferentIds(packs);
        for (RulePack pack : packs) {
            byId.put(pack.id(), pack);
        }
        return byId;
    }

    private static void read(
            PackFiles files, Map<String, RulePack> byDigest, List<RulePack> packs, List<Problem> problems) {
        try {
            RulePack before = byDigest.get(files.origin() + " " + PackReader.digest(files));
            packs.add(before == null ? PackReader.read(files) : before);
        } catch (DatChuanException e) {
            for (Problem problem : e.problems()) {
                problems.add(PackProblems.within(files.origin(), problem));
            }
        }
    }

    private Map<String, RulePack> byDigest() {
        Map<String, RulePack> byDigest = new HashMap<>();
        for (RulePack pack : loaded.values()) {
            byDigest.put(pack.origin() + " " + pack.digest(), pack);
        }
        return byDigest;
    }

    private static SortedSet<String> changes(Map<String, RulePack> before, Map<String, RulePack> after) {
        SortedSet<String> changed = new TreeSet<>();
        for (RulePack pack : after.values()) {
            RulePack old = before.get(pack.id());
            if (old == null || !old.digest().equals(pack.digest())) {
                changed.add(pack.id());
            }
        }
        for (String id : before.keySet()) {
            if (!after.containsKey(id)) {
                changed.add(id);
            }
        }
        return changed;
    }

    /**
     * Lets go of the compiled rules of its packs, which take memory and classes. No evaluator of this loader may be in use any more: rules that are asked
     * afterwards are an error. To close it twice is none.
     */
    @Override
    public synchronized void close() {
        ComplianceEvaluator last = current;
        current = null;
        loaded = Map.of();
        if (last != null) {
            for (RuleBase ruleBase : last.ruleBases()) {
                ruleBase.close();
            }
        }
    }
}
