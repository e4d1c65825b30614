package vn.datchuan.reference;

import java.util.List;
import java.util.Optional;

/** Judges a case by the default policy PLAN_PATH_V1, rows 1 to 12. Stateless. */
public final class ReferencePolicy {

    private ReferencePolicy() {}

    public static ReferenceVerdict judge(ReferenceCase subject) {
        return switch (subject.target().kind()) {
            case "unreadable" -> ReferenceVerdict.notAssessed("1", "UNPARSED_TARGET");
            case "notSet" -> ReferenceVerdict.notAssessed("1", "NO_TARGET");
            case "qualitative" -> QualitativeRow.judge(Situation.of(subject));
            case "numeric" -> numeric(Situation.of(subject));
            default ->
                throw new IllegalArgumentException(
                        subject.id() + ": kind " + subject.target().kind());
        };
    }

    private static ReferenceVerdict numeric(Situation situation) {
        if (!situation.begun()) {
            return isMetAlready(situation)
                    ? ReferenceVerdict.notAssessed("5", "NOT_DUE", "ALREADY_MET")
                    : ReferenceVerdict.notAssessed("5", "NOT_DUE");
        }
        Optional<String> reason = DataReasons.ofWindow(situation);
        if (reason.isPresent()) {
            return ReferenceVerdict.notAssessed("1", reason.get());
        }
        if (situation.chosen().isEmpty()) {
            return ReferenceVerdict.notAssessed("5", "NOT_DUE");
        }
        Reading reading = Reading.of(situation.chosen().get(), situation.criterion());
        return situation.closed() ? MetRows.closed(situation, reading) : open(situation, reading);
    }

    private static ReferenceVerdict open(Situation situation, Reading reading) {
        if (reading.met()) {
            return MetRows.metNow(situation, reading);
        }
        if (Unreachable.holds(situation)) {
            boolean estimate = situation.chosen().orElseThrow().estimate();
            return ReferenceVerdict.severe("6", estimate ? List.of("ESTIMATE", "UNREACHABLE") : List.of("UNREACHABLE"));
        }
        return situation.early() ? ReferenceVerdict.notAssessed("5", "NOT_DUE") : OpenRows.judge(situation, reading);
    }

    /** By the latest exact figure of the indicator, whatever its span. */
    private static boolean isMetAlready(Situation situation) {
        return situation.known().stream()
                .filter(figure -> !figure.isBefore(situation.subject().comparableFrom()))
                .filter(figure -> figure.exact().isPresent())
                .max(KnownFigure.BY_DATE)
                .flatMap(KnownFigure::exact)
                .filter(situation.criterion()::isMetBy)
                .isPresent();
    }
}
