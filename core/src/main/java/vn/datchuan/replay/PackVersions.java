package vn.datchuan.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.RulePack;

/**
 * Packs of which there may be several versions. On each day one of an id is taken: of those whose validity has the day, the one that came into force last, and
 * of these the highest version. Where none has the day it is the one that came into force last, which then says itself that it does not apply.
 */
final class PackVersions implements PackChoice {

    private final Map<String, List<RulePack>> byId = new TreeMap<>();

    /** @throws DatChuanException if two packs have one id and one version, and are not the same */
    PackVersions(List<RulePack> packs) {
        List<Problem> problems = new ArrayList<>(0);
        for (RulePack pack : packs) {
            List<RulePack> versions = byId.computeIfAbsent(pack.id(), id -> new ArrayList<>(1));
            RulePack same = sameVersion(versions, pack);
            if (same == null) {
                versions.add(pack);
            } else if (!same.digest().equals(pack.digest())) {
                problems.add(new Problem(
                        Place.NONE,
                        "two packs are " + pack.id() + " " + pack.manifest().version() + " and differ: " + same.origin()
                                + " and " + pack.origin(),
                        "a version of its own for each"));
            }
        }
        if (!problems.isEmpty()) {
            throw new DatChuanException(ErrorCode.INVALID_PACK, problems);
        }
        for (List<RulePack> versions : byId.values()) {
            if (versions.size() > 1) {
                versions.sort(PackVersions::byForce);
            }
        }
    }

    private static @Nullable RulePack sameVersion(List<RulePack> versions, RulePack pack) {
        for (RulePack other : versions) {
            if (other.manifest().version().equals(pack.manifest().version())) {
                return other;
            }
        }
        return null;
    }

    private static int byForce(RulePack a, RulePack b) {
        LocalDate fromA = a.manifest().validFrom().orElse(LocalDate.MIN);
        LocalDate fromB = b.manifest().validFrom().orElse(LocalDate.MIN);
        int byDay = fromA.compareTo(fromB);
        return byDay != 0
                ? byDay
                : VersionOrder.compare(a.manifest().version(), b.manifest().version());
    }

    @Override
    public List<RulePack> on(LocalDate day) {
        List<RulePack> chosen = new ArrayList<>(byId.size());
        for (List<RulePack> versions : byId.values()) {
            chosen.add(inForce(versions, day));
        }
        return chosen;
    }

    private static RulePack inForce(List<RulePack> versions, LocalDate day) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (versions.size() == 1 || versions.get(i).manifest().validity().contains(day)) {
                return versions.get(i);
            }
        }
        return versions.get(versions.size() - 1);
    }

    /** All versions of all packs. */
    List<RulePack> all() {
        List<RulePack> all = new ArrayList<>();
        byId.values().forEach(all::addAll);
        return all;
    }

    /** The packs of these digests. */
    List<RulePack> ofDigests(Set<String> digests) {
        List<RulePack> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (RulePack pack : all()) {
            if (digests.contains(pack.digest()) && taken.add(pack.digest())) {
                found.add(pack);
            }
        }
        return found;
    }
}
