package vn.datchuan.verdict;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text that is made when it is first asked for: digests take longer than the decisions that they name, and most are never read. Immutable to its
 * users, and thread-safe.
 */
public final class DeferredText {

    private @Nullable Function<Object, String> maker;
    private @Nullable Object of;
    private volatile @Nullable String text;

    private DeferredText(@Nullable Function<Object, String> maker, @Nullable Object of, @Nullable String text) {
        this.maker = maker;
        this.of = of;
        this.text = text;
    }

    /** A text that is known already. */
    public static DeferredText of(String text) {
        return new DeferredText(null, null, text);
    }

    /**
     * A text that is made later.
     *
     * @param maker gives the same text whenever it is asked; it is asked once, by whatever thread asks first
     * @param of what it is given; many texts have one maker
     */
    public static DeferredText madeBy(Function<Object, String> maker, Object of) {
        return new DeferredText(maker, of, null);
    }

    /** The text. */
    public String text() {
        String known = text;
        if (known == null) {
            known = made();
        }
        return known;
    }

    private synchronized String made() {
        String known = text;
        Function<Object, String> from = maker;
        Object given = of;
        if (known != null) {
            return known;
        }
        if (from == null || given == null) {
            throw new IllegalStateException("neither a text nor what makes it");
        }
        known = from.apply(given);
        text = known;
        maker = null;
        of = null;
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof DeferredText one && text().equals(one.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
