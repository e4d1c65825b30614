package vn.datchuan.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.datchuan.error.Place;

/** A value of a YAML or JSON document with the place where it stands. */
public sealed interface Node {

    Place place();

    /** Keys in the order of the document. A key that stands twice is reported by the reader; the first counts. */
    record Mapping(Place place, Map<String, Node> entries, Map<String, Place> keys) implements Node {
        public Mapping {
            entries = new LinkedHashMap<>(entries);
            keys = new LinkedHashMap<>(keys);
        }
    }

    record Sequence(Place place, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Text as written; {@code quoted} or plain does not matter to us, null is the empty text. */
    record Scalar(Place place, String text) implements Node {}
}
