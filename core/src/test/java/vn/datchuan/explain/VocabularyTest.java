package vn.datchuan.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Verdict;

class VocabularyTest {

    @ParameterizedTest
    @MethodSource("words")
    void of_evaluation_saysTheWholeVerdict(Evaluations evaluation, String vietnamese, String english) {
        Evaluation e = evaluation.build();
        assertThat(Vocabulary.of(e, Language.VI)).isEqualTo(vietnamese);
        assertThat(Vocabulary.of(e, Language.EN)).isEqualTo(english);
    }

    @Test
    void inTable_roundingOnTheBorder_isShown() {
        Evaluation e = Evaluations.of("3", Verdict.PASS)
                .flags(Flag.EXCEEDED, Flag.ROUNDING_BORDERLINE)
                .build();
        assertThat(Vocabulary.inTable(e, Language.VI)).isEqualTo("Đạt (vượt, sát ngưỡng làm tròn)");
        assertThat(Vocabulary.inTable(e, Language.EN)).isEqualTo("Met (exceeded, within rounding)");
        assertThat(Vocabulary.of(e, Language.VI)).isEqualTo("Đạt (vượt)");
    }

    private static Stream<Arguments> words() {
        return Stream.concat(decided(), open());
    }

    private static Stream<Arguments> decided() {
        return Stream.of(
                words(Evaluations.of("3", Verdict.PASS), "Đạt", "Met"),
                words(Evaluations.of("3", Verdict.PASS).flags(Flag.EXCEEDED), "Đạt (vượt)", "Met (exceeded)"),
                words(
                        Evaluations.of("7", Verdict.PASS).flags(Flag.PROVISIONAL),
                        "Tạm đạt (chưa chốt kỳ)",
                        "Provisionally met (period not closed)"),
                words(
                        Evaluations.of("3", Verdict.PASS).flags(Flag.PROVISIONAL, Flag.ESTIMATE),
                        "Tạm đạt (số ước)",
                        "Provisionally met (estimate)"),
                words(Evaluations.of("3", Verdict.FAIL), "Không đạt", "Missed"),
                words(
                        Evaluations.of("3", Verdict.FAIL).flags(Flag.PROVISIONAL, Flag.ESTIMATE),
                        "Không đạt (số ước)",
                        "Missed (estimate)"),
                words(Evaluations.of("2", Verdict.FAIL).flags(Flag.LATE), "Hoàn thành quá hạn", "Completed late"),
                words(
                        Evaluations.notAssessed("1", NotAssessedReason.NO_DATA),
                        "Chưa đánh giá: chưa có số liệu",
                        "Not assessed: no data"),
                words(
                        Evaluations.notAssessed("1", NotAssessedReason.NO_DATA).number("77.3", "2027-06-30"),
                        "Chưa đánh giá: chưa có số liệu cả kỳ",
                        "Not assessed: no figure for the whole period"),
                words(
                        Evaluations.notAssessed("1", NotAssessedReason.NO_CASES),
                        "Không đánh giá: không phát sinh",
                        "Not assessed: no cases"),
                words(Evaluations.of("roll-up", Verdict.NOT_ASSESSED), "Chưa đánh giá", "Not assessed"));
    }

    private static Stream<Arguments> open() {
        return Stream.of(
                words(Evaluations.of("9", Verdict.AT_RISK), "Có nguy cơ không đạt", "At risk"),
                words(Evaluations.of("8", Verdict.AT_RISK).severe(), "Khó đạt", "Unlikely"),
                words(
                        Evaluations.of("6", Verdict.AT_RISK).severe().flags(Flag.UNREACHABLE),
                        "Không còn khả năng đạt trong kỳ",
                        "Out of reach this period"),
                words(Evaluations.of("11", Verdict.ON_TRACK), "Đang thực hiện, đúng tiến độ", "On track"),
                words(
                        Evaluations.of("10", Verdict.ON_TRACK).flags(Flag.WATCH),
                        "Đang thực hiện, đúng tiến độ (cần chú ý)",
                        "On track (watch)"),
                words(
                        Evaluations.notAssessed("5", NotAssessedReason.NOT_DUE).flags(Flag.ALREADY_MET),
                        "Chưa đánh giá: chưa đến kỳ (đã đạt trước kỳ)",
                        "Not assessed: not due (already met)"),
                words(
                        Evaluations.notAssessed("2", NotAssessedReason.NEEDS_EVIDENCE)
                                .flags(Flag.OVERDUE),
                        "Chưa đánh giá: cần minh chứng (quá hạn)",
                        "Not assessed: needs evidence (overdue)"));
    }

    private static Arguments words(Evaluations evaluation, String vietnamese, String english) {
        return Arguments.of(evaluation, vietnamese, english);
    }
}
