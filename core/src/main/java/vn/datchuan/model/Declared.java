package vn.datchuan.model;

/**
 * A property of an indicator with the reason for it.
 *
 * @param because why, where the document does not say it itself; empty where it does
 * @param assumed true where the plan's author left it out and the reader assumed it
 */
public record Declared<T>(T value, String because, boolean assumed) {

    public static <T> Declared<T> of(T value, String because) {
        return new Declared<>(value, because, false);
    }

    public static <T> Declared<T> assumed(T value, String because) {
        return new Declared<>(value, because, true);
    }
}
