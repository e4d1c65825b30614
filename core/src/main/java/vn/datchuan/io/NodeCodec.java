package vn.datchuan.io;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.datchuan.error.Place;

/**
 * The compact form in which a build keeps documents that it has read and checked: a kind, then the text, or the size and the members. It is read
 * without any parser, because that is what a cold start can afford; it is never exchanged between versions.
 */
final class NodeCodec {

    private static final int SCALAR = 0;
    private static final int SEQUENCE = 1;
    private static final int MAPPING = 2;

    private NodeCodec() {}

    static void write(Node node, DataOutputStream out) throws IOException {
        if (node instanceof Node.Scalar scalar) {
            out.writeByte(SCALAR);
            out.writeUTF(scalar.text());
        } else if (node instanceof Node.Sequence sequence) {
            out.writeByte(SEQUENCE);
            out.writeInt(sequence.items().size());
            for (Node item : sequence.items()) {
                write(item, out);
            }
        } else if (node instanceof Node.Mapping mapping) {
            out.writeByte(MAPPING);
            out.writeInt(mapping.entries().size());
            for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
                out.writeUTF(entry.getKey());
                write(entry.getValue(), out);
            }
        }
    }

    /** Reads what was made from a file: places name that file, without lines. */
    static Node read(Place file, DataInputStream in) throws IOException {
        int kind = in.readByte();
        if (kind == SCALAR) {
            return new Node.Scalar(file, in.readUTF());
        }
        int size = in.readInt();
        if (kind == SEQUENCE) {
            List<Node> items = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                items.add(read(file, in));
            }
            return new Node.Sequence(file, items);
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            String key = in.readUTF();
            keys.put(key, file);
            entries.put(key, read(file, in));
        }
        return new Node.Mapping(file, entries, keys);
    }
}
