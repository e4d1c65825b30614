package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of {@code replay.yaml} in a folder of years. */
class ReplayFolderSchemaTest {

    private static final Path YEARS = Path.of("../rules/years");
    private static final String FOLDER = """
            title: "Xã Y 2026"
            illustrative: false
            policy: PLAN_PATH_V1
            each: quarter
            from: 2026-03-31
            to: 2027-03-31
            note: ""
            """;

    private static List<String> folderErrors(String yaml) throws IOException {
        return ReplaySchemaTest.compiled(ReplaySchemaTest.schema("replay-folder"))
                .validate(yaml, InputFormat.YAML)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void replayFile_complete_fits() throws IOException {
        assertThat(folderErrors(FOLDER)).isEmpty();
        assertThat(folderErrors(FOLDER.replace("policy: PLAN_PATH_V1\n", "").replace("note: \"\"\n", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: \"Xã Y 2026\"|",
                "illustrative: false|",
                "each: quarter|",
                "from: 2026-03-31|",
                "to: 2027-03-31|",
                "Xã Y 2026|' '",
                "false|maybe",
                "false|\"false\"",
                "quarter|day",
                "quarter|2",
                "2026-03-31|31/3/2026",
                "2026-03-31|2026-03",
                "PLAN_PATH_V1|plan path",
                "\"Xã Y 2026\"|[a]",
                "note: \"\"|note: [a]",
                "2027-03-31|31/3/2027",
                "note:|nota:"
            })
    void replayFile_wrong_doesNotFit(String from, String to) throws IOException {
        assertThat(FOLDER).contains(from);
        assertThat(folderErrors(FOLDER.replace(from, to == null ? "" : to))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"minh-hung", "tam-thanh", "thanh-dong", "thien-tan"})
    void replayFile_ofShippedYears_fits(String years) throws IOException {
        String yaml = Files.readString(YEARS.resolve(years).resolve("replay.yaml"), StandardCharsets.UTF_8);
        assertThat(folderErrors(yaml)).isEmpty();
    }

    @Test
    void replayFile_shippedYears_areThoseFour() throws IOException {
        try (Stream<Path> all = Files.list(YEARS)) {
            assertThat(all.filter(Files::isDirectory).map(p -> String.valueOf(p.getFileName())))
                    .containsExactlyInAnyOrder("minh-hung", "tam-thanh", "thanh-dong", "thien-tan");
        }
    }
}
