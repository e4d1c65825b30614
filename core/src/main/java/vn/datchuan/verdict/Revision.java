package vn.datchuan.verdict;

import java.util.Optional;

/**
 * What was computed before a reviewing policy put another verdict in its place.
 *
 * @param row row that concluded it
 * @param expertOverride the person's decision, where it was one
 */
public record Revision(
        Verdict verdict,
        Optional<Severity> severity,
        Optional<NotAssessedReason> reason,
        String row,
        Optional<ExpertOverride> expertOverride) {}
