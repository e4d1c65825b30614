package vn.datchuan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.datchuan.explain.Language;
import vn.datchuan.explain.Texts;
import vn.datchuan.explain.Vocabulary;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Verdict;

/** Texts in one language or in several side by side: "Đạt / Met". Numbers are written in the first. */
final class Wording {

    private static final String BESIDE = " / ";

    private final List<Language> languages;

    Wording(List<Language> languages) {
        this.languages = List.copyOf(languages);
    }

    Language first() {
        return languages.get(0);
    }

    String text(String key) {
        return text(key, Map.of());
    }

    String text(String key, Map<String, String> values) {
        return each(l -> Texts.of(l).text(key, values));
    }

    String verdict(Evaluation e) {
        return each(l -> Vocabulary.of(e, l));
    }

    String verdict(Verdict verdict) {
        return each(l -> Vocabulary.of(verdict, l));
    }

    /** In every language, without saying the same twice. */
    String each(Function<Language, String> words) {
        List<String> texts = new ArrayList<>(languages.size());
        for (Language language : languages) {
            String text = words.apply(language);
            if (!texts.contains(text)) {
                texts.add(text);
            }
        }
        return String.join(BESIDE, texts);
    }
}
