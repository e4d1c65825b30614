package vn.datchuan.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.pack.PackFiles;
import vn.datchuan.pack.RuleText;

/** Hands the rule files of packs to a rule compiler that knows no sentences. Run by the build of a module with packs, before its rules are compiled. */
public final class RuleTextsWriter {

    private RuleTextsWriter() {}

    /**
     * Writes every rule file as DRL, sentences as the rules they stand for.
     *
     * @param args folder of the packs; folder to write to
     * @throws DatChuanException if a pack cannot be read
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Path.of(args[1]));
    }

    static void write(Path packs, Path output) throws IOException {
        for (Map.Entry<String, PackFiles> pack : PackFilesReader.byFolder(packs).entrySet()) {
            Path folder = output.resolve(pack.getKey());
            for (RuleText rule : PackReader.read(pack.getValue()).rules()) {
                String path = rule.path().endsWith(PackReader.RULES) ? rule.path() : rule.path() + PackReader.RULES;
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.writeString(file, rule.text());
            }
        }
    }
}
