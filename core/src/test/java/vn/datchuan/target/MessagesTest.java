package vn.datchuan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code has a text in both languages, and no text is without a code. */
class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void bundle_eachLanguage_hasOneTextForEachCode(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                TargetNotation.class.getResourceAsStream("messages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        TreeSet<String> codes = new TreeSet<>();
        for (Assumption code : Assumption.values()) {
            codes.add("assumption." + code.name());
        }
        for (Warning code : Warning.values()) {
            codes.add("warning." + code.name());
        }
        assertThat(texts.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(texts.values())
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
    }
}
