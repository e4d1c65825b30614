package vn.datchuan.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.verdict.Verdict;

/**
 * The fact of the roll-up rules: how many of each verdict a set holds. Used for the parts of a compound target and for scorecards.
 *
 * <p>Used in one rule session at a time.
 */
public final class VerdictTally implements Concludable {

    private final String unit;
    private final TallyProfile profile;
    private final List<Conclusion> conclusions = new ArrayList<>(0);

    /**
     * @param set what the set is: "compound", or the kind of the scorecard
     * @param notAssessed only those that count against
     * @param pass provisional ones included
     */
    public VerdictTally(String unit, String set, int fail, int atRisk, int notAssessed, int onTrack, int pass) {
        this.unit = unit;
        this.profile = new TallyProfile(set, fail, atRisk, notAssessed, onTrack, pass);
    }

    /** Code of the unit; not "unit", a word that the rule language keeps for itself. */
    public String getUnitCode() {
        return unit;
    }

    public String getSet() {
        return profile.set;
    }

    public int getFail() {
        return profile.fail;
    }

    public int getAtRisk() {
        return profile.atRisk;
    }

    /** Not assessed for a reason that counts against the set. */
    public int getNotAssessed() {
        return profile.notAssessed;
    }

    public int getOnTrack() {
        return profile.onTrack;
    }

    public int getPass() {
        return profile.pass;
    }

    /** Concludes for the set. */
    public Conclusion conclude(Verdict verdict, String rule) {
        Conclusion conclusion = new Conclusion(rule, verdict, Optional.empty(), Set.of(), Set.of());
        conclusions.add(conclusion);
        return conclusion;
    }

    /** What this set has in common with many. */
    public TallyProfile profile() {
        return profile;
    }

    @Override
    public List<Conclusion> conclusions() {
        return conclusions;
    }
}
