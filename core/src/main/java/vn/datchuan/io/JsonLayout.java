package vn.datchuan.io;

import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamContext;

/**
 * Layout of a document: each key of the outermost object and each item of a list directly in it begins a line; everything deeper stands on its item's
 * line, but for the items of lists that are named. Two reports then differ in the lines of the evaluations that differ.
 */
final class JsonLayout implements PrettyPrinter {

    private final Set<String> lists;

    JsonLayout() {
        this(Set.of());
    }

    /**
     * @param lists keys of lists that are deeper, of which each item begins a line too
     */
    JsonLayout(Set<String> lists) {
        this.lists = Set.copyOf(lists);
    }

    private boolean broken(JsonGenerator out) {
        return depth(out) == 2 || !lists.isEmpty() && isNamed(out.streamWriteContext());
    }

    private boolean isNamed(TokenStreamContext list) {
        TokenStreamContext parent = list.getParent();
        return parent != null && parent.inObject() && lists.contains(parent.currentName());
    }

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
        newLine(out, broken(out));
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        out.writeRaw(',');
        newLine(out, broken(out));
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        newLine(out, broken(out) && values > 0);
        out.writeRaw(']');
    }
}
