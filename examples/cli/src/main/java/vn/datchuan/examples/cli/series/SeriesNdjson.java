package vn.datchuan.examples.cli.series;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import vn.datchuan.SeriesVerdict;
import vn.datchuan.verdict.Flag;

/** Verdicts on series as NDJSON in UTF-8: one object a line, numbers plain and exact, null for what does not exist. */
public final class SeriesNdjson implements SeriesOutput {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private final String policy;

    /**
     * Writes verdicts of one policy.
     *
     * @param policy as it was chosen; it stands on every line
     */
    public SeriesNdjson(String policy) {
        this.policy = policy;
    }

    @Override
    public void write(List<SeriesVerdict> verdicts, OutputStream out) throws IOException {
        for (SeriesVerdict verdict : verdicts) {
            try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
                write(verdict, json);
                json.writeRaw('\n');
            } catch (JacksonIOException e) {
                throw e.getCause();
            }
        }
    }

    private void write(SeriesVerdict verdict, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", verdict.id());
        json.writeStringProperty("verdict", verdict.verdict().name());
        text(json, "severity", verdict.severity().map(Enum::name));
        json.writeArrayPropertyStart("flags");
        for (Flag flag : SeriesFigures.flags(verdict)) {
            json.writeString(flag.name());
        }
        json.writeEndArray();
        text(json, "reason", verdict.reason().map(Enum::name));
        text(json, "row", Optional.of(verdict.row()).filter(row -> !row.isEmpty()));
        number(json, "shortfall", SeriesFigures.shortfall(verdict));
        number(json, "missProbability", SeriesFigures.missProbability(verdict));
        number(json, "projected", SeriesFigures.projected(verdict));
        json.writeStringProperty("policy", policy);
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, Optional<String> text) {
        json.writeName(name);
        if (text.isPresent()) {
            json.writeString(text.orElseThrow());
        } else {
            json.writeNull();
        }
    }

    private static void number(JsonGenerator json, String name, Optional<BigDecimal> number) {
        json.writeName(name);
        if (number.isPresent()) {
            json.writeNumber(Decimals.plain(number.orElseThrow()));
        } else {
            json.writeNull();
        }
    }
}
