package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.datchuan.drl.Sentence;
import vn.datchuan.drl.Sentences;

/** The page for rule authors lists every sentence that the library has, and no other. */
class SentencePageTest {

    @Test
    void page_sentences_areThoseOfTheLibrary() throws IOException {
        String page = Files.readString(Path.of("README.md"));
        String section = page.substring(page.indexOf("### The same in sentences"), page.indexOf("## A policy"));
        List<String> listed = new ArrayList<>();
        for (String line : section.split("\n")) {
            if (line.startsWith("| `")) {
                listed.add(line.substring(3, line.indexOf('`', 3)));
            }
        }
        assertThat(listed)
                .containsExactlyElementsOf(
                        Sentences.shipped().all().stream().map(Sentence::words).toList());
    }
}
