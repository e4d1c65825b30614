package vn.datchuan.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.datchuan.replay.PackLock;

/** Writes the expectation files and locks of the years anew, from the reference and the shipped packs. Run in the folder of the module. */
final class YearsMaker {

    private YearsMaker() {}

    public static void main(String[] args) throws IOException {
        for (String unit : YearsFiles.UNITS.keySet()) {
            Path folder = YearsFiles.ROOT.resolve(unit);
            Files.createDirectories(folder.resolve("expected"));
            Map<String, String> files = YearsFiles.expected(unit);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve("expected").resolve(file.getKey()), file.getValue());
            }
            PackLock.of(YearsFiles.packs(unit)).write(folder.resolve("packs.lock"));
        }
    }
}
