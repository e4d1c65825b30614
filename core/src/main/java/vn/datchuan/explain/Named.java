package vn.datchuan.explain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values for the places of a sentence, each by its name. */
interface Named {

    /** The value; null where there is none. */
    @Nullable
    String get(Name name);

    static Named of(Map<String, String> values) {
        return new Given(values);
    }

    /** One value. */
    static Named of(String name, String value) {
        return new One(name, value);
    }

    /** Values that are there already. */
    record Given(Map<String, String> values) implements Named {
        @Override
        public @Nullable String get(Name name) {
            return values.get(name.text());
        }
    }

    /** A single value. */
    record One(String name, String value) implements Named {
        @Override
        public @Nullable String get(Name other) {
            return name.equals(other.text()) ? value : null;
        }
    }
}
