package vn.datchuan.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.datchuan.target.Assumption;
import vn.datchuan.target.Warning;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Figure;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

/** Words for verdicts and all that stands beside them (từ vựng kết luận), in both languages. */
public final class Vocabulary {

    private static final String CLOSED_ROW = "3";

    private Vocabulary() {}

    public static String of(Verdict verdict, Language language) {
        return Texts.of(language).text("verdict." + verdict.name());
    }

    public static String of(Severity severity, Language language) {
        return Texts.of(language).text("severity." + severity.name());
    }

    public static String of(Flag flag, Language language) {
        return Texts.of(language).text("flag." + flag.name());
    }

    public static String of(NotAssessedReason reason, Language language) {
        return Texts.of(language).text("reason." + reason.name());
    }

    public static String of(DataAssumption assumption, Language language) {
        return Texts.of(language).text("dataAssumption." + assumption.name());
    }

    public static String of(Assumption assumption, Language language) {
        return Texts.of(language).text("assumption." + assumption.name());
    }

    public static String of(Warning warning, Language language) {
        return Texts.of(language).text("warning." + warning.name());
    }

    /** What a figure is, in words. */
    public static String of(Figure figure, Language language) {
        return Texts.of(language).text("figure." + figure.name());
    }

    /** What a flag means, as a sentence without its period. */
    public static String meaning(Flag flag, Language language) {
        return Texts.of(language).text("meaning." + flag.name());
    }

    /** The whole verdict in words: "Tạm đạt (chưa chốt kỳ)", "Khó đạt", "Chưa đánh giá: chưa có số liệu". */
    public static String of(Evaluation evaluation, Language language) {
        Texts texts = Texts.of(language);
        return words(evaluation, details(evaluation, texts), texts);
    }

    /** The whole verdict where no sentence stands beside it: with "sát ngưỡng làm tròn" too. */
    public static String inTable(Evaluation evaluation, Language language) {
        Texts texts = Texts.of(language);
        List<String> details = details(evaluation, texts);
        add(details, evaluation, Flag.ROUNDING_BORDERLINE, texts, "detail.rounding");
        return words(evaluation, details, texts);
    }

    private static String words(Evaluation evaluation, List<String> details, Texts texts) {
        String head = head(evaluation, texts);
        return details.isEmpty() ? head : head + " (" + String.join(", ", details) + ")";
    }

    private static String head(Evaluation e, Texts texts) {
        return switch (e.verdict()) {
            case PASS -> texts.text(e.flags().contains(Flag.PROVISIONAL) ? "flag.PROVISIONAL" : "verdict.PASS");
            case FAIL -> texts.text(e.flags().contains(Flag.LATE) ? "flag.LATE" : "verdict.FAIL");
            case AT_RISK -> atRisk(e, texts);
            case ON_TRACK -> texts.text("verdict.ON_TRACK");
            case NOT_ASSESSED -> notAssessed(e, texts);
        };
    }

    private static String atRisk(Evaluation e, Texts texts) {
        if (e.flags().contains(Flag.UNREACHABLE)) {
            return texts.text("flag.UNREACHABLE");
        }
        return e.severity().map(s -> texts.text("severity." + s.name())).orElseGet(() -> texts.text("verdict.AT_RISK"));
    }

    private static String notAssessed(Evaluation e, Texts texts) {
        if (e.reason().isEmpty()) {
            return texts.text("verdict.NOT_ASSESSED");
        }
        NotAssessedReason reason = e.reason().orElseThrow();
        boolean never = reason == NotAssessedReason.NO_CASES || reason == NotAssessedReason.NOT_APPLICABLE;
        String key = "reason." + reason.name() + (MeasuredText.isPartOfThePeriod(e) ? ".notFinal" : "");
        return texts.text(
                never ? "evaluation.notAssessed.never" : "evaluation.notAssessed",
                Map.of("reason", lowerFirst(texts.text(key))));
    }

    private static List<String> details(Evaluation e, Texts texts) {
        List<String> details = new ArrayList<>(2);
        add(details, e, Flag.EXCEEDED, texts, "detail.exceeded");
        if (e.verdict() == Verdict.PASS && !isClosed(e)) {
            add(details, e, Flag.PROVISIONAL, texts, "detail.open");
        }
        add(details, e, Flag.WATCH, texts, "detail.watch");
        add(details, e, Flag.ALREADY_MET, texts, "detail.alreadyMet");
        add(details, e, Flag.OVERDUE, texts, "detail.overdue");
        add(details, e, Flag.ESTIMATE, texts, "detail.estimate");
        return details;
    }

    private static void add(List<String> details, Evaluation e, Flag flag, Texts texts, String key) {
        if (e.flags().contains(flag)) {
            details.add(texts.text(key));
        }
    }

    /** Concluded by the row for closed windows; of a compound target all parts are. */
    private static boolean isClosed(Evaluation e) {
        return e.parts().isEmpty()
                ? e.row().equals(CLOSED_ROW)
                : e.parts().stream().allMatch(Vocabulary::isClosed);
    }

    static String lowerFirst(String text) {
        int first = text.codePointAt(0);
        return new StringBuilder(text.length())
                .appendCodePoint(Character.toLowerCase(first))
                .append(text, Character.charCount(first), text.length())
                .toString();
    }
}
