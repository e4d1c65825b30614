package vn.datchuan.timeline;

/**
 * A pack that a replay worked with, by what it held.
 *
 * @param digest of manifest, plan and rule files
 * @param planDigest of its plan; empty: it has none
 * @param rulesDigest of its rule files; empty: it has none
 */
public record UsedPack(String id, String version, String digest, String planDigest, String rulesDigest)
        implements Comparable<UsedPack> {

    /** By id, then by version, then by digest, as texts. */
    @Override
    public int compareTo(UsedPack other) {
        int byId = id.compareTo(other.id);
        int byVersion = byId != 0 ? byId : version.compareTo(other.version);
        return byVersion != 0 ? byVersion : digest.compareTo(other.digest);
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
