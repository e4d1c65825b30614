package vn.datchuan.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import vn.datchuan.model.Bilingual;

/**
 * Texts for people in one language. They come from the message bundle of that language alone: neither the default locale nor another bundle ever
 * fills a gap. Immutable and thread-safe; a bundle is read when its language is first asked for.
 */
public final class Texts {

    private static final Named NOTHING = Named.of(Map.of());

    private final Language language;
    private final Map<String, Template> patterns;

    private Texts(Language language, Map<String, Template> patterns) {
        this.language = language;
        this.patterns = Collections.unmodifiableMap(patterns);
    }

    public static Texts of(Language language) {
        return language == Language.VI ? Vietnamese.TEXTS : English.TEXTS;
    }

    /** The text of a key that has no places to fill. */
    public String text(String key) {
        return template(key).fill(NOTHING);
    }

    /**
     * The text of a key, its places filled by name.
     *
     * @throws IllegalArgumentException if there is no such text
     */
    public String text(String key, Map<String, String> values) {
        return template(key).fill(Named.of(values));
    }

    String text(String key, Named values) {
        return template(key).fill(values);
    }

    /** Appends the text of a key. */
    void text(String key, Named values, StringBuilder out) {
        template(key).fill(values, out);
    }

    Template template(String key) {
        Template pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for \"" + key + "\"");
        }
        return pattern;
    }

    /** True where the text of a key can be told with these values, nothing left unknown. */
    boolean isToldBy(String key, Named values) {
        Template pattern = patterns.get(key);
        return pattern != null && pattern.isFilledBy(values);
    }

    Language language() {
        return language;
    }

    /** How a value stands to a threshold. */
    String relation(int sign) {
        return text(sign > 0 ? "relation.more" : sign < 0 ? "relation.less" : "relation.equal");
    }

    /** A pack's own sentence. */
    Template own(Bilingual pattern) {
        return Template.of(language == Language.VI ? pattern.vi() : pattern.en());
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** All keys, in no order. */
    public Set<String> keys() {
        return patterns.keySet();
    }

    private static final class Vietnamese {
        private static final Texts TEXTS = read(Language.VI);
    }

    private static final class English {
        private static final Texts TEXTS = read(Language.EN);
    }

    private static Texts read(Language language) {
        String name = "messages_" + language.code() + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Template> patterns = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            patterns.put(key, Template.of(properties.getProperty(key)));
        }
        return new Texts(language, patterns);
    }
}
