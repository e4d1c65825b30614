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

    @Option(names = "--packs", description = "Folder with further rule packs.")
    @Nullable
    Path folder;

    List<RulePack> load() {
        Map<String, RulePack> packs = new LinkedHashMap<>();
        ShippedPacks.all().forEach(pack -> packs.put(pack.id(), pack));
        if (folder != null) {
            if (!Files.isDirectory(folder)) {
                throw new DatChuanException(
                        ErrorCode.UNREADABLE_FILE,
                        "--packs " + folder + ": no folder; expected a folder of rule packs");
            }
            PackReader.readAll(folder).forEach(pack -> packs.put(pack.id(), pack));
        }
        return new ArrayList<>(packs.values());
    }
}
