package vn.datchuan.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.model.AdministrativeUnit;
import vn.datchuan.model.Observation;
import vn.datchuan.model.Period;
import vn.datchuan.target.TargetReading;

/**
 * The verdict on one unit, indicator (or task) and period, with everything that led to it.
 *
 * @param id digest of what the decision follows from; its definition stands in the documentation
 * @param indicator code, for a part of a compound target with {@code #1}, {@code #2}
 * @param close day on which the window closes
 * @param observed the figure that counted
 * @param target printed text
 * @param reading how the target was read
 * @param share the quantity is a share in percent
 * @param figures all figures computed, by property
 * @param dataAssumptions what was assumed of the measured values, by code
 * @param findings at least one
 * @param parts evaluations of a compound target's parts in printed order
 * @param revision what was computed before a reviewing policy put this verdict in its place
 * @param basis unit and base in which value and target were compared
 */
public record Evaluation(
        DeferredText id,
        AdministrativeUnit unit,
        String plan,
        String section,
        String indicator,
        String name,
        Period period,
        LocalDate close,
        boolean task,
        Verdict verdict,
        Optional<Severity> severity,
        Set<Flag> flags,
        Optional<NotAssessedReason> reason,
        Optional<Observation> observed,
        String target,
        TargetReading reading,
        boolean share,
        String leadAgency,
        Map<String, BigDecimal> figures,
        List<DataAssumption> dataAssumptions,
        List<Finding> findings,
        List<Evaluation> parts,
        Optional<Revision> revision,
        Basis basis) {

    public Evaluation {
        flags = FlagSet.copyOf(flags);
        figures = NamedNumbers.copyOf(figures);
        dataAssumptions = List.copyOf(dataAssumptions);
        findings = List.copyOf(findings);
        parts = List.copyOf(parts);
    }

    /** The digest as 32 hexadecimal digits; made when it is first asked for. */
    public String decisionId() {
        return id.text();
    }

    /** Signed distance to the threshold, better is positive; points for shares. Empty without a value or a threshold. */
    public Optional<BigDecimal> margin() {
        BigDecimal gap = figures.get(Figure.GAP.property());
        return gap == null ? Optional.empty() : Optional.of(gap.negate());
    }

    /** Row of the policy that concluded, empty where none of its rows did. */
    public String row() {
        return findings.isEmpty() ? "" : findings.get(0).row();
    }
}
