package vn.datchuan.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.datchuan.pack.RuleText;

/** Rules in Vietnamese sentences: what they stand for, line by line, and what is no sentence. */
class SentenceFileTest {

    private static final String HEAD = "package vn.datchuan.packs.vi_du; import vn.datchuan.fact.Evidence; "
            + "import vn.datchuan.fact.IndicatorCase; import vn.datchuan.verdict.Flag; "
            + "import vn.datchuan.verdict.NotAssessedReason; import vn.datchuan.verdict.Verdict; ";

    private static SentenceFile.Expanded expand(String text) {
        return SentenceFile.expand(new RuleText("rules/vi-du.dslr", text), "vn.datchuan.packs.vi_du");
    }

    @Test
    void expand_rule_givesOneLineForEachLine() {
        SentenceFile.Expanded expanded = expand("""
                // Xã khu vực III
                quy tắc "C.7 ở xã khu vực III"
                căn cứ "Quyết định minh họa, Điều 2"
                khi
                    chỉ tiêu "C.7" đạt từ 80,5% trở lên
                    - năm 2026
                    - đơn vị thuộc nhóm "khu vực III"

                    -  đã hết kỳ và  có số liệu cả kỳ
                thì
                    kết luận ĐẠT
                hết
                """);

        assertThat(expanded.problems()).isEmpty();
        assertThat(expanded.drl().path()).isEqualTo("rules/vi-du.dslr");
        assertThat(expanded.drl().text()).isEqualTo(HEAD + """
                                // Xã khu vực III
                                rule "C.7 ở xã khu vực III"
                                @LegalBasis("Quyết định minh họa, Điều 2")
                                when
                                $case : IndicatorCase( indicator == "C.7", satisfies("từ 80,5% trở lên")
                                , period == "2026"
                                , unitGroup == "khu vực III"

                                , obstacle == null, !qualitative, closed, conclusive )
                                then
                                $case.conclude(Verdict.PASS, drools.getRule().getName()).compared();
                                end
                                """);
    }

    @Test
    void expand_linesThatAreNoSentences_areProblemsWithTheirPlaces() {
        SentenceFile.Expanded expanded = expand("""
                quy tắc "một"
                khi
                    - năm 2026
                    chỉ tiêu "C.7"
                    chỉ tiêu "C.8"
                    - năm hai nghìn
                    - đạt 80%") || eval(true
                thì
                  kết luận TỐT
                khi
                """);

        assertThat(expanded.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "vi-du.dslr:3:5: a condition without an indicator above it; expected a sentence such as: chỉ tiêu \"C.7\"",
                        "vi-du.dslr:5:5: a second indicator in one rule; expected one rule for each indicator",
                        "vi-du.dslr:6:5: no sentence that is known: - năm hai nghìn; expected a sentence such as: - năm {year}",
                        "vi-du.dslr:7:5: no sentence that is known: - đạt 80%\") || eval(true; expected a sentence such as: - đạt {threshold}",
                        "vi-du.dslr:9:3: no sentence that is known: kết luận TỐT; expected a sentence such as: kết luận ĐẠT",
                        "vi-du.dslr:10:1: \"when\" does not stand here; expected rule, when, then, end in this order",
                        "vi-du.dslr:11:1: the last rule has no end; expected hết");
        assertThat(expanded.drl().text().lines()).hasSize(10);
    }

    @Test
    void expand_decomposedLetters_areTheSameSentence() {
        String text = "quy tắc \"a\"\nkhi\n  chỉ tiêu \"C.7\"\nthì\n  kết luận ĐẠT\nhết";
        String decomposed = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD);

        assertThat(expand(decomposed).problems()).isEmpty();
        assertThat(expand(decomposed).drl()).isEqualTo(expand(text).drl());
    }

    @Test
    void sentences_shipped_areDifferentAndEachFitsItself() {
        Set<String> words = new HashSet<>();
        for (Sentence sentence : Sentences.shipped().all()) {
            assertThat(words.add(sentence.section() + sentence.words()))
                    .as(sentence.words())
                    .isTrue();
            String example = sentence.words()
                    .replace("{year}", "2026")
                    .replace("{threshold}", "từ 80% trở lên")
                    .replaceAll("\\{[a-z]+}", "x");
            assertThat(Sentences.shipped()
                            .match(sentence.section(), example)
                            .orElseThrow()
                            .sentence())
                    .as(example)
                    .isEqualTo(sentence);
        }
        assertThat(words).hasSize(43);
    }
}
