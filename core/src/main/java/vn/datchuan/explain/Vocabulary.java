package vn.datchuan.explain;

import java.util.ArrayList;
import java.util.List;
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

    private static final Words<Verdict> VERDICTS = new Words<>("verdict.", Verdict.values());
    private static final Words<Severity> SEVERITIES = new Words<>("severity.", Severity.values());
    private static final Words<Flag> FLAGS = new Words<>("flag.", Flag.values());
    private static final Words<NotAssessedReason> REASONS = new Words<>("reason.", NotAssessedReason.values());
    static final Words<DataAssumption> DATA_ASSUMPTIONS = new Words<>("dataAssumption.", DataAssumption.values());
    static final Words<Assumption> ASSUMPTIONS = new Words<>("assumption.", Assumption.values());
    private static final Words<Warning> WARNINGS = new Words<>("warning.", Warning.values());
    private static final Words<Figure> FIGURES = new Words<>("figure.", Figure.values());

    private Vocabulary() {}

    public static String of(Verdict verdict, Language language) {
        return VERDICTS.text(verdict, language);
    }

    public static String of(Severity severity, Language language) {
        return SEVERITIES.text(severity, language);
    }

    public static String of(Flag flag, Language language) {
        return FLAGS.text(flag, language);
    }

    public static String of(NotAssessedReason reason, Language language) {
        return REASONS.text(reason, language);
    }

    public static String of(DataAssumption assumption, Language language) {
        return DATA_ASSUMPTIONS.text(assumption, language);
    }

    public static String of(Assumption assumption, Language language) {
        return ASSUMPTIONS.text(assumption, language);
    }

    public static String of(Warning warning, Language language) {
        return WARNINGS.text(warning, language);
    }

    /** What a figure is, in words. */
    public static String of(Figure figure, Language language) {
        return FIGURES.text(figure, language);
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
            case PASS -> headOrFlag(e, Flag.PROVISIONAL, texts);
            case FAIL -> headOrFlag(e, Flag.LATE, texts);
            case AT_RISK -> atRisk(e, texts);
            case ON_TRACK -> of(Verdict.ON_TRACK, texts.language());
            case NOT_ASSESSED -> notAssessed(e, texts);
        };
    }

    private static String headOrFlag(Evaluation e, Flag flag, Texts texts) {
        return e.flags().contains(flag) ? of(flag, texts.language()) : of(e.verdict(), texts.language());
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
        String words = MeasuredText.isPartOfThePeriod(e)
                ? lowerFirst(texts.text("reason." + reason.name() + ".notFinal"))
                : REASONS.lowered(reason, texts.language());
        return texts.text(never ? "evaluation.notAssessed.never" : "evaluation.notAssessed", Named.of("reason", words));
    }

    private static List<String> details(Evaluation e, Texts texts) {
        List<String> details = new ArrayList<>(0);
        if (e.flags().isEmpty()) {
            return details;
        }
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
