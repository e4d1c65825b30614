package vn.datchuan.rules;

import java.util.List;
import vn.datchuan.io.PackCatalogue;
import vn.datchuan.pack.RulePack;

/** The rule packs that this jar ships: the base and the plans of communes and wards. Nothing is read of a pack before it is needed. */
public final class ShippedPacks {

    private ShippedPacks() {}

    /** All shipped packs in the order of their folders. Those of other jars are found by {@link PackCatalogue#readAll}. */
    public static List<RulePack> all() {
        return PackCatalogue.read(ShippedPacks.class, "packs");
    }
}
