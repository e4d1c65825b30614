package vn.datchuan.io;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Layout of a document: each key of the outermost object and each item of a list directly in it begins a line; everything deeper stands on its item's
 * line. Two reports then differ in the lines of the evaluations that differ.
 */
final class JsonLayout implements PrettyPrinter {

    private static int depth(JsonGenerator out) {
        return out.streamWriteContext().getNestingDepth();
    }

    private static void newLine(JsonGenerator out, boolean wanted) {
        if (wanted) {
            out.writeRaw('\n');
        }
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        out.writeRaw('{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        newLine(out, depth(out) == 1);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        out.writeRaw(',');
        newLine(out, depth(out) == 1);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(':');
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        newLine(out, depth(out) == 1 && entries > 0);
        out.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        out.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        newLine(out, depth(out) == 2);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        out.writeRaw(',');
        newLine(out, depth(out) == 2);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        newLine(out, depth(out) == 2 && values > 0);
        out.writeRaw(']');
    }
}
