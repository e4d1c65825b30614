package vn.datchuan.verdict;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A text that is made when it is first asked for: digests take longer than the decisions that they name, and most are never read. Immutable to its
 * users, and thread-safe.
 */
public final class DeferredText {

    private @Nullable Supplier<String> maker;
    private volatile @Nullable String text;

    private DeferredText(@Nullable Supplier<String> maker, @Nullable String text) {
        this.maker = maker;
        this.text = text;
    }

    /** A text that is known already. */
    public static DeferredText of(String text) {
        return new DeferredText(null, text);
    }

    /**
     * A text that is made later.
     *
     * @param maker gives the same text whenever it is asked; it is asked once, by whatever thread asks first
     */
    public static DeferredText madeBy(Supplier<String> maker) {
        return new DeferredText(maker, null);
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
        Supplier<String> from = maker;
        if (known != null) {
            return known;
        }
        if (from == null) {
            throw new IllegalStateException("neither a text nor what makes it");
        }
        known = from.get();
        text = known;
        maker = null;
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
