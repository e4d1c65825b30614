package vn.datchuan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackHead;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RulePackage;

/** What packs must be to each other and to this library before any of their rules is loaded. */
final class PackCheck {

    private PackCheck() {}

    /** Packs that are handed over together have different ids. */
    static void requireDifferentIds(List<RulePack> packs) {
        Map<String, RulePack> byId = new HashMap<>();
        List<Problem> problems = new ArrayList<>(0);
        for (RulePack pack : packs) {
            RulePack other = byId.put(pack.id(), pack);
            if (other != null) {
                problems.add(new Problem(
                        Place.NONE,
                        "two packs have the id " + pack.id() + ": " + other.origin() + " and " + pack.origin(),
                        "an id of its own for each"));
            }
        }
        refuse(problems);
    }

    /** One of the packs is the base, all work with this version of the library, and no two with rules share a package. */
    static void requireUsable(Collection<RulePack> packs) {
        boolean based = false;
        Map<String, RulePack> byPackage = new HashMap<>();
        List<Problem> problems = new ArrayList<>(0);
        for (RulePack pack : packs) {
            PackHead head = pack.head();
            based |= head.layer() == Layer.BASE;
            if (!head.engine().contain(LibraryVersion.VALUE)) {
                problems.add(new Problem(
                        Place.of(pack.origin()),
                        "pack " + pack.id() + " works with versions "
                                + head.engine().text() + " of the library, and this is " + LibraryVersion.VALUE,
                        "a pack for this version"));
            }
            if (pack.hasRules()) {
                RulePack other = byPackage.put(RulePackage.of(pack.id()), pack);
                if (other != null) {
                    problems.add(new Problem(
                            Place.NONE,
                            "packs " + other.id() + " (" + other.origin() + ") and " + pack.id() + " (" + pack.origin()
                                    + ") share the package " + RulePackage.of(pack.id()),
                            "ids that differ in letters and digits"));
                }
            }
        }
        if (!based) {
            problems.add(new Problem(Place.NONE, "no pack of layer base", "the base pack and a policy at least"));
        }
        refuse(problems);
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new DatChuanException(ErrorCode.INVALID_PACK, problems);
        }
    }
}
