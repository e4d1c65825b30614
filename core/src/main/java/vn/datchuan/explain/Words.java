package vn.datchuan.explain;

import org.jspecify.annotations.Nullable;

/**
 * Texts of the constants of one kind, such as {@code verdict.PASS}, found by constant and language without putting a key together. Thread-safe: what two
 * threads find at once is the same.
 */
final class Words<E extends Enum<E>> {

    private static final int LANGUAGES = Language.values().length;

    private final String prefix;
    private final @Nullable Template[] templates;
    private final @Nullable String[] texts;
    private final @Nullable String[] lowered;

    /**
     * @param prefix of the keys, with its dot
     */
    Words(String prefix, E[] constants) {
        int size = constants.length * LANGUAGES;
        this.prefix = prefix;
        this.templates = new Template[size];
        this.texts = new String[size];
        this.lowered = new String[size];
    }

    private static int index(Enum<?> constant, Language language) {
        return constant.ordinal() * LANGUAGES + language.ordinal();
    }

    String text(E constant, Language language) {
        int index = index(constant, language);
        String text = texts[index];
        if (text == null) {
            text = Texts.of(language).text(prefix + constant.name());
            texts[index] = text;
        }
        return text;
    }

    /** Beginning with a small letter. */
    String lowered(E constant, Language language) {
        int index = index(constant, language);
        String text = lowered[index];
        if (text == null) {
            text = Vocabulary.lowerFirst(text(constant, language));
            lowered[index] = text;
        }
        return text;
    }

    /** With its places filled. */
    String text(E constant, Language language, Named values) {
        int index = index(constant, language);
        Template template = templates[index];
        if (template == null) {
            template = Texts.of(language).template(prefix + constant.name());
            templates[index] = template;
        }
        return template.fill(values);
    }
}
