package vn.datchuan.pack;

import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;

/** Says of which pack a problem is, where there are several packs. */
public final class PackProblems {

    private PackProblems() {}

    /**
     * The same problem with the pack's origin before the file.
     *
     * @param problem with a place inside the pack, or with none
     */
    public static Problem within(String origin, Problem problem) {
        Place place = problem.place();
        String file = place.file().isEmpty() ? origin : origin + "/" + place.file();
        return new Problem(new Place(file, place.line(), place.column()), problem.what(), problem.expected());
    }
}
