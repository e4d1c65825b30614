package vn.datchuan.verdict;

import java.util.List;

/** Names of a few numbers, in an order; shared by all {@link NamedNumbers} that hold numbers of the same names. Immutable. */
final class NumberNames {

    static final NumberNames NONE = new NumberNames(new String[0]);

    private final String[] names;
    private volatile Choice last = new Choice(List.of(), List.of(), new int[0], this);

    NumberNames(String[] names) {
        this.names = names;
    }

    /** Which of the names are among some others: their places, and they themselves. */
    record Choice(List<String> some, List<String> others, int[] places, NumberNames chosen) {}

    int size() {
        return names.length;
    }

    String at(int place) {
        return names[place];
    }

    int indexOf(Object name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The names that stand in one of two lists; the last choice is kept, because rules ask for the same ones again and again. */
    Choice among(List<String> some, List<String> others) {
        Choice known = last;
        if (known.some != some || known.others != others) {
            known = chosen(some, others);
            last = known;
        }
        return known;
    }

    private Choice chosen(List<String> some, List<String> others) {
        int[] places = new int[names.length];
        int size = 0;
        for (int i = 0; i < names.length; i++) {
            if (some.contains(names[i]) || others.contains(names[i])) {
                places[size++] = i;
            }
        }
        int[] kept = new int[size];
        String[] chosen = new String[size];
        for (int i = 0; i < size; i++) {
            kept[i] = places[i];
            chosen[i] = names[places[i]];
        }
        return new Choice(some, others, kept, size == names.length ? this : new NumberNames(chosen));
    }
}
