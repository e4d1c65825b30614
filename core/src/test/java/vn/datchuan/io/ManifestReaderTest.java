package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.EngineVersions;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.Scope;
import vn.datchuan.pack.Validity;

/** What a manifest may say; the shipped schema takes and refuses the same. */
class ManifestReaderTest {

    private static final String FULL = """
            id: dong-nai-extra
            version: 1.2.0
            names: {vi: "Bộ tiêu chí bổ sung", en: "Further criteria"}
            layer: province
            validFrom: 2026-01-01
            validTo: 2026-12-31
            legalBasis: "Quyết định 12/QĐ-UBND"
            extends: dong-nai-2026
            units: [minh-hung, thien-tan]
            plans: [dong-nai-2026]
            unitGroups: ["nhóm 1", "nhóm 2"]
            engine: ">=0.1 <1"
            """;

    private static List<Problem> problems(String text) {
        DatChuanException thrown =
                catchThrowableOfType(DatChuanException.class, () -> ManifestReader.read("pack.yaml", text));
        return thrown == null ? List.of() : thrown.problems();
    }

    private static List<String> schemaErrors(String text) throws IOException {
        String name = "/vn/datchuan/schema/pack-file.schema.json";
        try (InputStream in = ManifestReaderTest.class.getResourceAsStream(name)) {
            String schema = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema, InputFormat.JSON)
                    .validate(text, InputFormat.YAML)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    @Test
    void manifest_allKeys_areRead() throws IOException {
        PackManifest manifest = ManifestReader.read("pack.yaml", FULL).manifest();
        assertThat(manifest.id()).isEqualTo("dong-nai-extra");
        assertThat(manifest.layer()).isEqualTo(Layer.PROVINCE);
        assertThat(manifest.validity())
                .isEqualTo(
                        new Validity(Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(LocalDate.of(2026, 12, 31))));
        assertThat(manifest.extendedPack()).contains("dong-nai-2026");
        assertThat(manifest.scope())
                .isEqualTo(new Scope(
                        List.of("minh-hung", "thien-tan"), List.of("dong-nai-2026"), List.of("nhóm 1", "nhóm 2")));
        assertThat(manifest.engine()).isEqualTo(new EngineVersions(">=0.1 <1"));
        assertThat(schemaErrors(FULL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: dong-nai-extra    | id: Dong-Nai    | pack.yaml:1:5: id "Dong-Nai"; expected lower-case letters
            id: dong-nai-extra    | id: a--b        | pack.yaml:1:5: id "a--b"
            version: 1.2.0        | version: "1.2"  | pack.yaml:2:10: version "1.2"; expected three numbers such as 1.0.0
            engine: ">=0.1 <1"    | engine: newest  | pack.yaml:12:9: engine "newest"; expected bounds such as ">=0.1 <1"
            plans: [dong-nai-2026] | plans: [a, a]  | pack.yaml:10:8: plans with "a"; expected different names without a comma
            ["nhóm 1", "nhóm 2"]  | ["a,b"]         | pack.yaml:11:13: unitGroups with "a,b"
            validFrom: 2026-01-01 | validFrom: 1/1/2026 | pack.yaml:5:12: validFrom "1/1/2026"; expected a date
            plans:                | plan:           | pack.yaml:10:1: unknown key "plan" in the manifest
            """)
    void manifest_oneMistake_isRefusedByReaderAndSchema(String correct, String wrong, String message)
            throws IOException {
        String text = FULL.replace(correct, wrong);
        assertThat(text).isNotEqualTo(FULL);
        assertThat(problems(text)).singleElement().asString().startsWith(message);
        assertThat(schemaErrors(text)).isNotEmpty();
    }

    /** What no schema can say. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            validTo: 2026-12-31    | validTo: 2025-12-31     | pack.yaml:6:10: validTo 2025-12-31 is before validFrom 2026-01-01
            extends: dong-nai-2026 | extends: dong-nai-extra | pack.yaml:8:10: pack dong-nai-extra extends itself
            """)
    void manifest_partsThatContradict_areRefused(String correct, String wrong, String message) {
        assertThat(problems(FULL.replace(correct, wrong)))
                .singleElement()
                .asString()
                .startsWith(message);
    }
}
