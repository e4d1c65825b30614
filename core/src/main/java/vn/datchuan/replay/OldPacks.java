package vn.datchuan.replay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.datchuan.pack.RulePack;
import vn.datchuan.timeline.ReplayInputs;
import vn.datchuan.timeline.UsedPack;

/** The packs that a stored replay worked with, as far as they are at hand. */
final class OldPacks {

    private OldPacks() {}

    /** Those that it names and that are not at hand. */
    static List<UsedPack> missing(ReplayInputs stored, Replay now) {
        Set<String> known = new HashSet<>();
        now.packs().all().forEach(pack -> known.add(pack.digest()));
        return stored.packs().stream()
                .filter(pack -> !known.contains(pack.digest()))
                .toList();
    }

    /**
     * Those that it names, and of today's those of ids that it does not name: a report names only what judged, and what that extends or what could have been
     * chosen was there too.
     *
     * @param without ids of packs that turned out to judge although the report does not name them: they were not there
     */
    static PackVersions of(ReplayInputs stored, Replay now, Set<String> without) {
        Set<String> digests = new HashSet<>();
        Set<String> ids = new HashSet<>(without);
        for (UsedPack pack : stored.packs()) {
            digests.add(pack.digest());
            ids.add(pack.id());
        }
        List<RulePack> packs = new ArrayList<>();
        for (RulePack pack : now.packs().all()) {
            if (digests.contains(pack.digest()) || !ids.contains(pack.id())) {
                packs.add(pack);
            }
        }
        return new PackVersions(packs);
    }

    /** Ids of packs that judged in a run and that the stored report does not name. */
    static Set<String> strangers(ReplayInputs stored, ReplayInputs run) {
        Set<String> ids = new HashSet<>();
        run.packs().forEach(pack -> ids.add(pack.id()));
        stored.packs().forEach(pack -> ids.remove(pack.id()));
        return ids;
    }
}
