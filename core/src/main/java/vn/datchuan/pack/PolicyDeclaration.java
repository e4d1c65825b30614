package vn.datchuan.pack;

import java.util.Set;

/**
 * The policy that a policy pack holds.
 *
 * @param name by which it is chosen, such as {@code PLAN_PATH_V1}
 * @param figures names of the figures that its rules compare beyond those every case has
 */
public record PolicyDeclaration(String name, Kind kind, Set<String> figures) {

    /** When the rules of a policy are asked. */
    public enum Kind {
        /** For windows that are open and have a figure: rows 5 to 12 of the decision table. */
        FORECAST,
        /** After all others, for what was concluded. */
        REVIEW
    }

    public PolicyDeclaration {
        figures = Set.copyOf(figures);
    }
}
