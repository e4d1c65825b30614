package vn.datchuan;

import java.util.ArrayList;
import java.util.List;

/** A few counters by name, in the order in which they were first asked for: the sections or agencies of one unit. Not thread-safe. */
final class NamedCounters {

    private final List<String> names = new ArrayList<>(4);
    private final List<VerdictCounter> counters = new ArrayList<>(4);
    private int last;

    /** The counter of a name; asked fastest for the same name again. */
    VerdictCounter of(String name) {
        if (last < names.size() && names.get(last).equals(name)) {
            return counters.get(last);
        }
        last = names.indexOf(name);
        if (last < 0) {
            last = names.size();
            names.add(name);
            counters.add(new VerdictCounter());
        }
        return counters.get(last);
    }

    int size() {
        return names.size();
    }

    String name(int i) {
        return names.get(i);
    }

    VerdictCounter counter(int i) {
        return counters.get(i);
    }
}
