package vn.datchuan.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RuleText;
import vn.datchuan.verdict.Figure;

/**
 * The rules of a pack by name, with file, line, row, legal basis and the figures they compare, read from their text: the compiled rules lose all of
 * that or give it differently depending on how they were compiled. Immutable.
 */
public final class RuleIndex {

    private static final Set<String> FIGURES = new LinkedHashSet<>();

    static {
        for (Figure figure : Figure.values()) {
            FIGURES.add(figure.property());
        }
    }

    private final Map<String, RuleEntry> entries;
    private final boolean narrow;

    private RuleIndex(Map<String, RuleEntry> entries) {
        this.entries = entries;
        boolean all = true;
        for (RuleEntry entry : entries.values()) {
            all &= entry.narrow();
        }
        this.narrow = all;
    }

    /**
     * Reads all rules of a pack.
     *
     * @throws DatChuanException if two rules have one name
     */
    public static RuleIndex of(RulePack pack) {
        Map<String, RuleEntry> entries = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (RuleText file : pack.rules()) {
            for (RuleEntry entry : RuleScanner.scan(file)) {
                RuleEntry other = entries.putIfAbsent(entry.name(), entry);
                if (other != null) {
                    problems.add(new Problem(
                            entry.place(),
                            "rule \"" + entry.name() + "\" stands at " + other.place() + " too",
                            "names that are unique in a pack"));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new DatChuanException(ErrorCode.INVALID_PACK, problems);
        }
        return new RuleIndex(entries);
    }

    /** All rules in the order of files and lines. */
    public List<RuleEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** The rule of that name. */
    public Optional<RuleEntry> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** True if no rule sees more of a fact than {@link Sight} allows. */
    boolean isNarrow() {
        return narrow;
    }

    static boolean isFigure(String word) {
        return FIGURES.contains(word);
    }

    static Place place(RuleText file, int line) {
        int slash = file.path().lastIndexOf('/');
        return new Place(file.path().substring(slash + 1), line, 1);
    }
}
