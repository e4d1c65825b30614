package vn.datchuan.io;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** How JSON is written: UTF-8 whatever the locale, "\n" line ends, numbers plain, the stream left open. */
final class JsonOutput {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    /** For values one after the other, each of which ends its line itself. */
    private static final JsonFactory LINES =
            FACTORY.rebuild().rootValueSeparator("").build();

    private JsonOutput() {}

    /** Writes one value. */
    @FunctionalInterface
    interface Content {
        void write(JsonGenerator out);
    }

    /** Writes a document in the layout of {@link JsonLayout} and flushes the stream. */
    static void document(OutputStream target, Content content) throws IOException {
        document(target, new JsonLayout(), content);
    }

    /** Writes a document in a layout and flushes the stream. */
    static void document(OutputStream target, PrettyPrinter layout, Content content) throws IOException {
        write(target, content, new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return layout;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        });
        target.flush();
    }

    /** A generator for many values on lines of their own. */
    static JsonGenerator lines(OutputStream target) {
        return LINES.createGenerator(ObjectWriteContext.empty(), target, JsonEncoding.UTF8);
    }

    /** Writes a value on one line of its own; the stream is not flushed, because there may be many. */
    static void line(OutputStream target, Content content) throws IOException {
        write(target, content, ObjectWriteContext.empty());
    }

    private static void write(OutputStream target, Content content, ObjectWriteContext context) throws IOException {
        try (JsonGenerator out = FACTORY.createGenerator(context, target, JsonEncoding.UTF8)) {
            content.write(out);
            out.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    static <T> void array(JsonGenerator out, String name, List<T> items, Consumer<T> write) {
        out.writeName(name);
        out.writeStartArray();
        items.forEach(write);
        out.writeEndArray();
    }

    static void text(JsonGenerator out, String name, Optional<String> text) {
        out.writeName(name);
        if (text.isPresent()) {
            out.writeString(text.orElseThrow());
        } else {
            out.writeNull();
        }
    }

    /** The same for a text that is long and not only ASCII, which the generator writes faster from an array. */
    static void prose(JsonGenerator out, String name, Optional<String> text) {
        out.writeName(name);
        if (text.isPresent()) {
            char[] characters = text.orElseThrow().toCharArray();
            out.writeString(characters, 0, characters.length);
        } else {
            out.writeNull();
        }
    }

    /** An empty text is null. */
    static void filled(JsonGenerator out, String name, String text) {
        text(out, name, text.isEmpty() ? Optional.empty() : Optional.of(text));
    }

    static void number(JsonGenerator out, String name, Optional<BigDecimal> number) {
        out.writeName(name);
        if (number.isPresent()) {
            out.writeNumber(ValuesText.plain(number.orElseThrow()));
        } else {
            out.writeNull();
        }
    }

    static void numbers(JsonGenerator out, String name, Map<String, BigDecimal> numbers) {
        out.writeName(name);
        out.writeStartObject();
        numbers.forEach((key, number) -> number(out, key, Optional.of(number)));
        out.writeEndObject();
    }

    static void texts(JsonGenerator out, String name, Map<String, String> texts) {
        out.writeName(name);
        out.writeStartObject();
        texts.forEach(out::writeStringProperty);
        out.writeEndObject();
    }
}
