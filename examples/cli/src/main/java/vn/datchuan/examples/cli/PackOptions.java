package vn.datchuan.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.io.PackReader;
import vn.datchuan.pack.RulePack;
import vn.datchuan.rules.ShippedPacks;

/** Which rule packs a command works with: the shipped ones, and those of a folder, which replace packs of the same id. */
final class PackOptions {

    @Option(names = "--packs", paramLabel = "DIR", description = "Further rule packs: folders, zips or jars.")
    @Nullable
    Path folder;

    /** One pack of each id. */
    List<RulePack> load() {
        return folder == null ? ShippedPacks.all() : replacing(ShippedPacks.all(), "--packs", folder);
    }

    /** All versions of all packs, the shipped ones among them. */
    List<RulePack> versions() {
        List<RulePack> packs = new ArrayList<>(ShippedPacks.all());
        if (folder != null) {
            packs.addAll(read("--packs", folder));
        }
        return packs;
    }

    /**
     * Packs, and those of a folder, zip or jar in the place of those of the same id.
     *
     * @param option that names the folder
     */
    static List<RulePack> replacing(List<RulePack> packs, String option, Path folder) {
        Map<String, RulePack> byId = new LinkedHashMap<>();
        packs.forEach(pack -> byId.put(pack.id(), pack));
        read(option, folder).forEach(pack -> byId.put(pack.id(), pack));
        return new ArrayList<>(byId.values());
    }

    private static List<RulePack> read(String option, Path folder) {
        if (!Files.exists(folder)) {
            throw new DatChuanException(
                    ErrorCode.UNREADABLE_FILE,
                    option + " " + folder + ": not there; expected a folder, zip or jar of rule packs");
        }
        return PackReader.readAll(folder);
    }
}
