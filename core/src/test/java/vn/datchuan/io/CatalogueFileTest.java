package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.datchuan.io.CatalogueFile.Entry;
import vn.datchuan.io.CatalogueFile.Field;

/** What the build writes of a pack, a start reads. */
class CatalogueFileTest {

    private static Entry entry(String id, String name, String rules) {
        String[] values = new String[Field.values().length];
        Arrays.fill(values, "");
        values[Field.ID.ordinal()] = id;
        values[Field.NAME_VI.ordinal()] = name;
        values[Field.RULES.ordinal()] = rules;
        return new Entry(values);
    }

    @Test
    void read_whatWasWritten_isTheSame() {
        List<Entry> entries = List.of(
                entry("a", "Phường Minh Hưng\\n \t\r\nhai dòng", ""),
                entry("~b", "~", "rows.drl,~"),
                entry("c", "", "x\\y.drl"));
        StringBuilder list = new StringBuilder();
        entries.forEach(entry -> CatalogueFile.append(list, entry));
        byte[] bytes = list.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(CatalogueFile.read(bytes))
                .extracting(line -> List.of(line.entry().values()))
                .containsExactlyElementsOf(
                        entries.stream().map(entry -> List.of(entry.values())).toList());
        assertThat(list.toString().lines()).hasSize(3);
    }

    @Test
    void read_twoListsJoined_isBoth() {
        StringBuilder list = new StringBuilder();
        CatalogueFile.append(list, entry("a", "", ""));
        CatalogueFile.append(list.append('\n'), entry("b", "", ""));
        assertThat(CatalogueFile.read(list.toString().getBytes(StandardCharsets.UTF_8)))
                .extracting(line -> line.upTo(Field.ID).get(Field.ID))
                .containsExactly("a", "b");
    }
}
