package vn.datchuan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.datchuan.explain.Language;
import vn.datchuan.explain.Texts;
import vn.datchuan.explain.Vocabulary;
import vn.datchuan.verdict.Evaluation;

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
        return each(l -> Vocabulary.inTable(e, l));
    }

    /** One language below the other, for a narrow heading. */
    String stacked(String key) {
        return text(key).replace(BESIDE, "\n");
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
