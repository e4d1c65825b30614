package vn.datchuan;

/**
 * How far rules that are compiled at run time are trusted. Rules compiled ahead of time lie on the class path, are code of the embedder's own, and are
 * always trusted; plans and manifests carry no code.
 */
public enum Trust {
    /** Packs with rules are refused. */
    DATA_ONLY,
    /** Rules are compiled only if they compare, conclude, and do nothing else: no call of other code, no loop, no input or output. */
    CHECKED,
    /** Rules may hold any code that Java allows, and do what the embedder's own process may do. */
    TRUSTED
}
