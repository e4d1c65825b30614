package vn.datchuan.rules;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.datchuan.io.PackFilesReader;
import vn.datchuan.io.PackReader;
import vn.datchuan.pack.PackFiles;
import vn.datchuan.pack.RulePack;

/** Shipped packs with one text changed, as the next version of themselves. */
final class ChangedPacks {

    private ChangedPacks() {}

    /**
     * A changed pack.
     *
     * @param folder below {@code packs}
     * @param version its new version
     * @param file of the pack in which the text stands, once
     */
    static RulePack of(String folder, String version, String file, String text, String replacement) {
        PackFiles files = PackFilesReader.read(Path.of("packs").resolve(folder));
        SortedMap<String, byte[]> bytes = new TreeMap<>(files.bytes());
        replace(bytes, file, text, replacement);
        String manifest = text(bytes, "pack.yaml");
        String line = manifest.lines()
                .filter(l -> l.startsWith("version: "))
                .findFirst()
                .orElseThrow();
        replace(bytes, "pack.yaml", line, "version: " + version);
        return PackReader.read(new PackFiles(files.origin(), bytes));
    }

    /** Minh Hưng's plan with another target of C.7 than 80 percent. */
    static RulePack minhHung(String target) {
        String before = "close to C.6 (95%).\"\n    targets:\n      - period: \"2026\"\n        text: ";
        return of(
                "dong-nai/minh-hung/minh-hung-2026",
                "1.1.0",
                "plan.yaml",
                before + "\"≥ 80%\"",
                before + "\"" + target + "\"");
    }

    private static void replace(SortedMap<String, byte[]> bytes, String file, String text, String replacement) {
        String before = text(bytes, file);
        int at = before.indexOf(text);
        if (at < 0 || before.indexOf(text, at + 1) >= 0) {
            throw new AssertionError("\"" + text + "\" does not stand once in " + file);
        }
        bytes.put(file, before.replace(text, replacement).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(SortedMap<String, byte[]> bytes, String file) {
        byte[] content = bytes.get(file);
        if (content == null) {
            throw new AssertionError("no " + file + "; there are " + bytes.keySet());
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    /** The shipped packs with some in the place of those of the same id. */
    static List<RulePack> inPlace(RulePack... changed) {
        List<RulePack> packs = new ArrayList<>(List.of(changed));
        for (RulePack shipped : ShippedPacks.all()) {
            if (List.of(changed).stream().noneMatch(pack -> pack.id().equals(shipped.id()))) {
                packs.add(shipped);
            }
        }
        return packs;
    }

    /** The shipped packs and some beside them. */
    static List<RulePack> beside(RulePack... changed) {
        List<RulePack> packs = new ArrayList<>(ShippedPacks.all());
        packs.addAll(List.of(changed));
        return packs;
    }
}
