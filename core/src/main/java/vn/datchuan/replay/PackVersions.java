package vn.datchuan.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.Validity;

/**
 * Packs of which there may be several versions. On each day one of an id is taken: of those whose validity has the day, the one that came into force last, and
 * of these the highest version. After the end of all it is still the last, for windows are judged after their plan has ended; before the beginning of all there
 * is none, but for the base and policies, whose rules say themselves that they do not apply.
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
            RulePack inForce = inForce(versions, day);
            if (inForce != null) {
                chosen.add(inForce);
            }
        }
        return chosen;
    }

    /** Without one in force the last that was, because windows are judged after their plan has ended. */
    private static @Nullable RulePack inForce(List<RulePack> versions, LocalDate day) {
        RulePack ended = null;
        for (int i = versions.size() - 1; i >= 0; i--) {
            Validity validity = versions.get(i).manifest().validity();
            if (validity.contains(day)) {
                return versions.get(i);
            }
            if (ended == null
                    && (validity.from().isEmpty()
                            || !validity.from().orElseThrow().isAfter(day))) {
                ended = versions.get(i);
            }
        }
        boolean always = ended == null && versions.get(0).head().layer().compareTo(Layer.BASE) <= 0;
        return always ? versions.get(0) : ended;
    }

    /** All versions of all packs. */
    List<RulePack> all() {
        List<RulePack> all = new ArrayList<>();
        byId.values().forEach(all::addAll);
        return all;
    }
}
