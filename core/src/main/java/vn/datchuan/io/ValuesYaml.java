package vn.datchuan.io;

import java.io.Reader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Measured values as a YAML list of mappings. People write it, so that a number is text like in CSV: {@code 1.500} stays doubtful. */
final class ValuesYaml {

    private ValuesYaml() {}

    static ValuesSource of(Reader in, ValuesRows rows) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        YAMLFactory factory = YAMLFactory.builder().loadSettings(settings).build();
        JsonParser parser = factory.createParser(ObjectReadContext.empty(), in);
        return new ValuesItems(parser, "YAML", new ValuesKeys(rows, false), rows);
    }
}
