package vn.datchuan.testkit;

import vn.datchuan.error.Place;

/** One case of a pack (trường hợp kiểm thử): what is given, and the verdict that is expected of it. */
public sealed interface PackCase permits PlanCase, SingleCase, SetCase {

    /** What the case shows; unique in its file. */
    String name();

    /** The arithmetic behind what is expected. */
    String why();

    /** Where it begins in its file. */
    Place place();
}
