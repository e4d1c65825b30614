package vn.datchuan.examples.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.datchuan.io.PackFilesReader;
import vn.datchuan.lint.LintFinding;
import vn.datchuan.lint.LintText;
import vn.datchuan.lint.PackLint;
import vn.datchuan.pack.PackFiles;

/** Says what is wrong with rule packs. */
@Command(
        name = "lint",
        description = "Checks rule packs (folders, zips, jars): what is wrong or doubtful, with file, line and column.",
        footer = {
            "",
            "The packs may stand on the shipped ones and on those of --packs.",
            "Exit code: 0 no error; 1 an error was found, or a warning with --strict; 2 the",
            "call is wrong."
        })
final class LintCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PACK", description = "Folder, zip or jar with one or more packs.")
    private List<Path> sources = new ArrayList<>();

    @Option(names = "--strict", description = "Exit with 1 also where there are warnings only.")
    private boolean strict;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private PackOptions packs = new PackOptions();

    @Override
    public Integer call() {
        output.require(OutputOptions.Format.TEXT);
        List<PackFiles> files = new ArrayList<>();
        for (Path source : sources) {
            files.addAll(PackFilesReader.readAll(source));
        }
        List<LintFinding> findings = PackLint.check(files, packs.load());
        String text = LintText.of(findings, files);
        output.write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        boolean error = findings.stream().anyMatch(f -> f.severity() == LintFinding.Severity.ERROR);
        return error || strict && !findings.isEmpty() ? DatChuanCommand.FAILED_ON : DatChuanCommand.DONE;
    }
}
