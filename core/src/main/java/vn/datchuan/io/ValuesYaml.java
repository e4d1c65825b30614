package vn.datchuan.io;

import java.io.Reader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Measured values as a YAML list of mappings. People write it, so that a number is text like in CSV: {@code 1.500} stays doubtful. */
final class ValuesYaml {

    private ValuesYaml() {}

    static void read(Reader in, ValuesRows rows) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        YAMLFactory factory = YAMLFactory.builder().loadSettings(settings).build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), in)) {
            ValuesJson.readItems(parser, new ValuesKeys(rows, false), rows);
        } catch (JacksonException e) {
            ValuesJson.reportBroken(e, "YAML", rows);
        }
    }
}
