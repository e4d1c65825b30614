package vn.datchuan.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;

/**
 * The first files of a new rule pack (khung bộ tiêu chí): a made-up plan of two indicators with cases, a rule in sentences and a README, which pass
 * {@code lint} and {@code test} as they are, to be replaced part by part.
 */
public final class PackScaffold {

    private static final List<String> FILES =
            List.of("pack.yaml", "plan.yaml", "README.md", "rules.dslr", "cases/thresholds.yaml", "cases/rules.yaml");
    private static final String ID = "ma-bo-tieu-chi";
    private static final String UNIT = "ma-don-vi";

    private PackScaffold() {}

    /**
     * Writes the files into a folder, whose name becomes the pack's id.
     *
     * @param unit code of the judged unit
     * @return the paths written, inside the folder
     * @throws DatChuanException if the folder's name is no id, or the folder holds files already
     */
    public static List<String> write(Path folder, String unit) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String id = name == null ? "" : name.toString();
        requireCode(id, "the folder's name");
        requireCode(unit, "the unit's code");
        try {
            if (Files.exists(folder) && hasEntries(folder)) {
                throw new DatChuanException(
                        ErrorCode.INVALID_ARGUMENT,
                        folder.getFileName() + " holds files; expected a new or an empty folder");
            }
            List<String> written = new ArrayList<>();
            for (String file : FILES) {
                Path path = folder.resolve(file);
                Files.createDirectories(path.toAbsolutePath().getParent());
                Files.writeString(path, text(file).replace(ID, id).replace(UNIT, unit), StandardCharsets.UTF_8);
                written.add(file);
            }
            return written;
        } catch (IOException e) {
            throw new DatChuanException(
                    ErrorCode.UNREADABLE_FILE,
                    folder.getFileName() + ": " + e.getMessage() + "; expected a writable folder");
        }
    }

    private static boolean hasEntries(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isPresent();
        }
    }

    private static void requireCode(String code, String what) {
        boolean good = !code.isEmpty() && code.charAt(0) != '-';
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            good &= c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
        }
        if (!good) {
            throw new DatChuanException(
                    ErrorCode.INVALID_ARGUMENT,
                    what + " is \"" + code + "\"; expected letters a to z, digits and hyphens, such as minh-hung-2026");
        }
    }

    private static String text(String file) {
        try (InputStream in = PackScaffold.class.getResourceAsStream("scaffold/" + file)) {
            if (in == null) {
                throw new IllegalStateException("scaffold/" + file + " is missing in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
