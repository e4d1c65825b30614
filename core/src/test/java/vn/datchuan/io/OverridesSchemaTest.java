package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The shipped schema takes and refuses the files that the reader takes and refuses. */
class OverridesSchemaTest {

    private static final String FILE = """
            - unit: minh-hung
              plan: minh-hung-2026
              indicator: C.7
              period: 2026
              verdict: PASS
              author: Chủ tịch UBND phường
              date: "2027-01-10"
              reason: Hồ sơ giấy chưa được cộng.
            """;

    private static List<String> errors(String document) throws IOException {
        String name = "/vn/datchuan/schema/overrides-file.schema.json";
        try (InputStream in = OverridesSchemaTest.class.getResourceAsStream(name)) {
            String schema = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema, InputFormat.JSON)
                    .validate(document, InputFormat.YAML)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private static void assertBothRefuse(String document) throws IOException {
        assertThat(errors(document)).hasSize(1);
        assertThat(OverridesReader.readYaml("o.yaml", document).problems()).hasSize(1);
    }

    @Test
    void file_complete_fits() throws IOException {
        assertThat(errors(FILE)).isEmpty();
        assertThat(errors(FILE.replace("period: 2026", "period: \"2028-2030\"")))
                .isEmpty();
        assertThat(OverridesReader.readYaml("o.yaml", FILE).problems()).isEmpty();
    }

    @Test
    void file_wrong_doesNotFit() throws IOException {
        assertBothRefuse(FILE.replace("PASS", "NOT_ASSESSED"));
        assertBothRefuse(FILE.replace("PASS", "pass"));
        assertBothRefuse(FILE + "  colour: red\n");
        assertBothRefuse(FILE.replace("  plan: minh-hung-2026\n", ""));
        assertBothRefuse(FILE.replace("Chủ tịch UBND phường", "\"  \""));
        assertBothRefuse(FILE.replace("2027-01-10", "10/1/2027"));
    }
}
