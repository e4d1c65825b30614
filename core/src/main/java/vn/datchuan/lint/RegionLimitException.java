package vn.datchuan.lint;

/** Thrown where a region would need more boxes than a check may make. */
final class RegionLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegionLimitException() {
        super("a region of more boxes than the bound");
    }
}
