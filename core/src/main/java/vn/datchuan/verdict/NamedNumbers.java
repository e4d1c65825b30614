package vn.datchuan.verdict;

import java.math.BigDecimal;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A few numbers by name, in an order of their own. Every evaluation has two or three of these, so they are kept as two arrays. Immutable and
 * thread-safe.
 */
public final class NamedNumbers extends AbstractMap<String, BigDecimal> {

    /** No number. */
    public static final NamedNumbers NONE = new NamedNumbers(NumberNames.NONE, new BigDecimal[0]);

    private static final AtomicReferenceArray<@Nullable Layout> LAYOUTS = new AtomicReferenceArray<>(1 << 8);

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final NumberNames names;
    private final @Nullable BigDecimal[] numbers;

    private NamedNumbers(NumberNames names, @Nullable BigDecimal[] numbers) {
        this.names = names;
        this.numbers = numbers;
    }

    /** Which of some names had a number. */
    private record Layout(String[] ofAll, long present, NumberNames names) {}

    /** The entries of a map in its order; the map itself where it is one of these. */
    public static NamedNumbers copyOf(Map<String, BigDecimal> map) {
        if (map instanceof NamedNumbers same) {
            return same;
        }
        if (map.isEmpty()) {
            return NONE;
        }
        String[] names = new String[map.size()];
        BigDecimal[] numbers = new BigDecimal[map.size()];
        int i = 0;
        for (Map.Entry<String, BigDecimal> entry : map.entrySet()) {
            names[i] = entry.getKey();
            numbers[i++] = entry.getValue();
        }
        return new NamedNumbers(new NumberNames(names), numbers);
    }

    /**
     * Numbers of some names.
     *
     * @param ofAll names by position, at most 64; the same array for the same names
     * @param bits one for each name that has a number, the first name's lowest
     * @param numbers of those names in their order; kept, and never to be changed again. What stands behind them does not count
     */
    public static NamedNumbers of(String[] ofAll, long bits, @Nullable BigDecimal[] numbers) {
        int slot = Long.hashCode(bits * SPREAD) & LAYOUTS.length() - 1;
        Layout layout = LAYOUTS.get(slot);
        if (layout == null || layout.present != bits || layout.ofAll != ofAll) {
            layout = layout(ofAll, bits);
            LAYOUTS.set(slot, layout);
        }
        return new NamedNumbers(layout.names, numbers);
    }

    private static Layout layout(String[] ofAll, long bits) {
        String[] names = new String[Long.bitCount(bits)];
        int next = 0;
        for (int i = 0; i < ofAll.length; i++) {
            if ((bits >>> i & 1) != 0) {
                names[next++] = ofAll[i];
            }
        }
        return new Layout(ofAll, bits, new NumberNames(names));
    }

    /** Only the numbers whose names stand in one of two lists, in the order of this map; asked for best with the same lists again. */
    public NamedNumbers only(List<String> some, List<String> others) {
        NumberNames.Choice choice = names.among(some, others);
        if (choice.chosen() == names) {
            return this;
        }
        int[] places = choice.places();
        BigDecimal[] chosen = new BigDecimal[places.length];
        for (int i = 0; i < places.length; i++) {
            chosen[i] = numbers[places[i]];
        }
        return new NamedNumbers(choice.chosen(), chosen);
    }

    @Override
    public int size() {
        return names.size();
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name != null && names.indexOf(name) >= 0;
    }

    @Override
    public @Nullable BigDecimal get(@Nullable Object name) {
        int i = name == null ? -1 : names.indexOf(name);
        return i < 0 ? null : numbers[i];
    }

    @Override
    public Set<Map.Entry<String, BigDecimal>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<String, BigDecimal>> {

        @Override
        public int size() {
            return names.size();
        }

        @Override
        public Iterator<Map.Entry<String, BigDecimal>> iterator() {
            return new InOrder();
        }
    }

    private final class InOrder implements Iterator<Map.Entry<String, BigDecimal>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < names.size();
        }

        @Override
        public Map.Entry<String, BigDecimal> next() {
            if (!hasNext()) {
                throw new NoSuchElementException("after the last of " + names.size() + " numbers");
            }
            int i = next++;
            return Map.entry(names.at(i), numbers[i]);
        }
    }
}
