package vn.datchuan.engine;

/** Rules fired more often than each could for each fact: they feed themselves and would never end. */
final class FiringLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FiringLimitException(int limit) {
        super("rules fired more than " + limit + " times; each may fire once for a case");
    }
}
