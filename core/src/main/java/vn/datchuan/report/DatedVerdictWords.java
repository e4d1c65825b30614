package vn.datchuan.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.explain.Language;
import vn.datchuan.explain.Texts;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Verdict;

/** A verdict as of a day, as a sign in a row of days, in words, and as a colour. */
final class DatedVerdictWords {

    private static final String PASS = "✓";
    private static final String PROVISIONAL = "~";
    private static final String ON_TRACK = "→";
    private static final String AT_RISK = "!";
    private static final String SEVERE = "▲";
    private static final String FAIL = "✗";
    private static final String NOT_ASSESSED = "·";

    private DatedVerdictWords() {}

    /** One character. */
    static String sign(DatedVerdict v) {
        return switch (v.verdict()) {
            case PASS -> v.flags().contains(Flag.PROVISIONAL) ? PROVISIONAL : PASS;
            case FAIL -> FAIL;
            case AT_RISK -> severe(v) ? SEVERE : AT_RISK;
            case ON_TRACK -> ON_TRACK;
            case NOT_ASSESSED -> NOT_ASSESSED;
        };
    }

    /** What the signs mean. */
    static String signs(ReplayWords words) {
        return String.join(
                "; ",
                List.of(
                        PASS + " " + words.of("sign.pass"),
                        PROVISIONAL + " " + words.of("sign.provisional"),
                        ON_TRACK + " " + words.of("sign.onTrack"),
                        AT_RISK + " " + words.of("sign.atRisk"),
                        SEVERE + " " + words.of("sign.severe"),
                        FAIL + " " + words.of("sign.fail"),
                        NOT_ASSESSED + " " + words.of("sign.notAssessed")));
    }

    /** "Tạm đạt", "Khó đạt", "Chưa đánh giá: chưa có số liệu"; where there is none, that the case is not there. */
    static String of(Optional<DatedVerdict> verdict, ReplayWords words) {
        return verdict.isPresent() ? of(verdict.orElseThrow(), words.language()) : words.of("absent");
    }

    private static String of(DatedVerdict v, Language language) {
        Texts texts = Texts.of(language);
        String key = "verdict." + v.verdict().name();
        if (v.verdict() == Verdict.PASS && v.flags().contains(Flag.PROVISIONAL)) {
            key = "flag.PROVISIONAL";
        } else if (v.verdict() == Verdict.FAIL && v.flags().contains(Flag.LATE)) {
            key = "flag.LATE";
        } else if (v.verdict() == Verdict.AT_RISK && v.flags().contains(Flag.UNREACHABLE)) {
            key = "flag.UNREACHABLE";
        } else if (v.verdict() == Verdict.AT_RISK && v.severity().isPresent()) {
            key = "severity." + v.severity().orElseThrow().name();
        } else if (v.reason().isPresent()) {
            return notAssessed(v.reason().orElseThrow(), texts);
        }
        return texts.text(key);
    }

    private static String notAssessed(NotAssessedReason reason, Texts texts) {
        boolean never = reason == NotAssessedReason.NO_CASES || reason == NotAssessedReason.NOT_APPLICABLE;
        String words = texts.text("reason." + reason.name());
        String inside = Character.toString(Character.toLowerCase(words.codePointAt(0)))
                + words.substring(words.offsetByCodePoints(0, 1));
        return texts.text(never ? "evaluation.notAssessed.never" : "evaluation.notAssessed", Map.of("reason", inside));
    }

    private static boolean severe(DatedVerdict v) {
        return v.severity().isPresent() || v.flags().contains(Flag.UNREACHABLE);
    }
}
