package vn.datchuan.io;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a JSON document, exactly as it stands there: texts are not composed, numbers keep their spelling. Lines and columns count from 1. */
sealed interface JsonValue {

    int line();

    int column();

    /** An object; its keys in the order of the document. */
    record Members(int line, int column, Map<String, JsonValue> entries) implements JsonValue {
        public Members {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** An array. */
    record Items(int line, int column, List<JsonValue> items) implements JsonValue {
        public Items {
            items = List.copyOf(items);
        }
    }

    record Text(int line, int column, String text) implements JsonValue {}

    /** A number as it is spelled. */
    record Number(int line, int column, String text) implements JsonValue {}

    /** True or false. */
    record Flag(int line, int column, boolean value) implements JsonValue {}

    /** Null. */
    record Absent(int line, int column) implements JsonValue {}
}
