package vn.datchuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import vn.datchuan.engine.Decision;
import vn.datchuan.engine.Layers;
import vn.datchuan.engine.Review;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.engine.RuleEntry;
import vn.datchuan.engine.RuleFailure;
import vn.datchuan.error.Place;
import vn.datchuan.fact.CaseIdentity;
import vn.datchuan.fact.Conclusion;
import vn.datchuan.model.Bilingual;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackHead;
import vn.datchuan.verdict.Consultation;
import vn.datchuan.verdict.Finding;
import vn.datchuan.verdict.NamedNumbers;

/** Says of each conclusion which rule drew it, what it compared, and on what basis. */
final class FindingMaker {

    private static final int RECENT = 1 << 5;

    private final Map<String, BigDecimal> thresholds;
    private final Layers layers;
    private final boolean layered;
    private final LocalDate asOf;
    private final Map<RuleBase, Map<String, RuleSays>> knownRules = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<@Nullable Said> recent = new AtomicReferenceArray<>(RECENT);
    private final Map<String, List<RuleBase>> speakingByUnit = new ConcurrentHashMap<>();

    FindingMaker(Map<String, BigDecimal> thresholds, Layers layers, LocalDate asOf) {
        this.thresholds = thresholds;
        this.layers = layers;
        this.asOf = asOf;
        boolean other = false;
        for (RuleBase ruleBase : layers.ruleBases()) {
            other |= ruleBase.pack().head().layer().compareTo(Layer.BASE) > 0;
        }
        this.layered = other;
    }

    /** A rule that concluded not long ago. */
    private record Said(RuleBase deciding, String rule, RuleSays says) {}

    /** Findings of a decision: what stands first, then what it took the place of; marks of reviewing policies last. */
    List<Finding> of(Decision decision, NamedNumbers figures, String legalBasis) {
        return of(decision, Optional.empty(), figures, legalBasis);
    }

    /** The same for a case, of which other packs may have been asked. */
    List<Finding> of(Decision decision, CaseIdentity identity, NamedNumbers figures, String legalBasis) {
        return of(decision, layered ? Optional.of(identity) : Optional.empty(), figures, legalBasis);
    }

    private List<Finding> of(
            Decision decision, Optional<CaseIdentity> identity, NamedNumbers figures, String legalBasis) {
        Consultation consultation = identity.isPresent() && decision.ruleBase().isPresent()
                ? consultation(decision.ruleBase().orElseThrow(), identity.orElseThrow())
                : Consultation.NONE;
        if (decision.conclusions().size() == 1 && decision.reviews().isEmpty()) {
            String rule = decision.conclusions().get(0).rule();
            return List.of(finding(decision.ruleBase(), rule, figures, legalBasis, consultation));
        }
        List<Finding> findings = new ArrayList<>(1);
        add(
                findings,
                0,
                decision.ruleBase(),
                decision.conclusions(),
                decision.failure(),
                figures,
                legalBasis,
                consultation);
        if (decision.reviews().isEmpty()) {
            return findings;
        }
        Conclusion standing = decision.conclusions().get(0);
        for (Review review : decision.reviews()) {
            boolean behind = review.failure().isEmpty() && !review.revises(standing);
            add(
                    findings,
                    behind ? findings.size() : 0,
                    Optional.of(review.ruleBase()),
                    review.conclusions(),
                    review.failure(),
                    figures,
                    legalBasis,
                    Consultation.NONE);
            standing = review.revises(standing) ? review.conclusions().get(0) : standing;
        }
        return findings;
    }

    private void add(
            List<Finding> findings,
            int place,
            Optional<RuleBase> ruleBase,
            List<Conclusion> conclusions,
            Optional<RuleFailure> failure,
            NamedNumbers figures,
            String legalBasis,
            Consultation consultation) {
        int next = place;
        for (Conclusion conclusion : conclusions) {
            findings.add(next++, finding(ruleBase, conclusion.rule(), figures, legalBasis, consultation));
        }
        if (failure.isPresent()) {
            RuleFailure f = failure.orElseThrow();
            String said = f.rule().isEmpty() ? f.message() : f.rule() + ": " + f.message();
            findings.add(next, finding(ruleBase, said, figures, legalBasis, consultation));
        }
    }

    private Finding finding(
            Optional<RuleBase> ruleBase,
            String rule,
            NamedNumbers figures,
            String legalBasis,
            Consultation consultation) {
        if (ruleBase.isEmpty()) {
            return new Finding("", rule, Place.NONE, "", Map.of(), Map.of(), legalBasis);
        }
        RuleBase deciding = ruleBase.orElseThrow();
        RuleSays said = said(deciding, rule);
        if (said == null) {
            return new Finding(
                    deciding.pack().id(),
                    rule,
                    Place.NONE,
                    "",
                    Map.of(),
                    Map.of(),
                    legalBasis,
                    Optional.empty(),
                    consultation);
        }
        return said.finding(figures, legalBasis, consultation);
    }

    /** Null where the pack has no rule of that name. */
    private @Nullable RuleSays said(RuleBase deciding, String rule) {
        int slot = rule.hashCode() & RECENT - 1;
        Said last = recent.get(slot);
        if (last != null && last.deciding == deciding && last.rule.equals(rule)) {
            return last.says;
        }
        RuleSays says = known(deciding, rule);
        if (says != null) {
            recent.set(slot, new Said(deciding, rule, says));
        }
        return says;
    }

    private @Nullable RuleSays known(RuleBase deciding, String rule) {
        Map<String, RuleSays> ofPack = knownRules.get(deciding);
        if (ofPack == null) {
            ofPack = new ConcurrentHashMap<>();
            knownRules.put(deciding, ofPack);
        }
        RuleSays known = ofPack.get(rule);
        if (known == null) {
            Optional<RuleEntry> found = deciding.index().find(rule);
            if (found.isEmpty()) {
                return null;
            }
            RuleEntry entry = found.orElseThrow();
            Bilingual statement = deciding.pack().statements().get(entry.row());
            known = new RuleSays(deciding.pack().id(), entry, compared(entry), Optional.ofNullable(statement));
            ofPack.put(rule, known);
        }
        return known;
    }

    /** The other packs that apply to the case: those before the deciding one were silent, those behind it were not asked. */
    private Consultation consultation(RuleBase deciding, CaseIdentity identity) {
        List<String> silent = new ArrayList<>(0);
        List<String> notAsked = new ArrayList<>(1);
        boolean decided = false;
        for (RuleBase ruleBase : speakingOf(identity.unit())) {
            if (ruleBase == deciding) {
                decided = true;
            } else if (ruleBase.pack()
                    .manifest()
                    .appliesTo(identity.unit(), identity.plan(), identity.unitGroup(), asOf)) {
                (decided ? notAsked : silent).add(ruleBase.pack().id());
            }
        }
        return new Consultation(silent, notAsked);
    }

    /** Packs with rules but policies that may speak of a unit, as few of many do. */
    private List<RuleBase> speakingOf(String unit) {
        List<RuleBase> known = speakingByUnit.get(unit);
        if (known == null) {
            known = new ArrayList<>(2);
            for (RuleBase ruleBase : layers.ruleBases()) {
                PackHead head = ruleBase.pack().head();
                if (head.mayJudge(unit) && head.layer() != Layer.POLICY) {
                    known.add(ruleBase);
                }
            }
            speakingByUnit.put(unit, known);
        }
        return known;
    }

    private NamedNumbers compared(RuleEntry entry) {
        Map<String, BigDecimal> compared = new LinkedHashMap<>();
        for (String name : entry.thresholds()) {
            BigDecimal value = thresholds.get(name);
            if (value != null) {
                compared.put(name, value);
            }
        }
        compared.putAll(entry.literals());
        return NamedNumbers.copyOf(compared);
    }
}
