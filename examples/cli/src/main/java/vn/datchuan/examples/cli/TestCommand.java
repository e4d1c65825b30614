package vn.datchuan.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.testkit.PackTestProgress;
import vn.datchuan.testkit.PackTestResult;
import vn.datchuan.testkit.PackTestText;
import vn.datchuan.testkit.PackTester;

/** Tests rule packs with their cases. */
@Command(
        name = "test",
        description =
                "Runs the cases of rule packs, and says what they do not cover and which wrong versions they miss.",
        footer = {
            "",
            "The packs may stand on the shipped ones and on those of --packs.",
            "Exit code: 0 all passes; 1 a case fails, something is not covered, or a wrong",
            "version survives; 2 the call is wrong or a pack cannot be read."
        })
final class TestCommand implements Callable<Integer> {

    private static final Path BOUNDARIES = Path.of("cases", "boundaries.yaml");

    @Parameters(arity = "1..*", paramLabel = "PACK", description = "Folder, zip or jar with one or more packs.")
    private List<Path> sources = new ArrayList<>();

    @Option(
            names = "--boundaries",
            description =
                    "Write cases/boundaries.yaml first: cases below, on and above every threshold; for folders of one pack.")
    private boolean boundaries;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private PackOptions packs = new PackOptions();

    @Override
    public Integer call() throws IOException {
        output.require(OutputOptions.Format.TEXT);
        if (boundaries) {
            for (Path source : sources) {
                writeBoundaries(source);
            }
        }
        PackTestProgress progress = !Ansi.AUTO.enabled()
                ? PackTestProgress.NONE
                : (pack, step) -> Streams.err().println(pack + ": " + step);
        List<PackTestResult> results = PackTester.test(sources, packs.load(), progress);
        output.write(out -> out.write(PackTestText.of(results).getBytes(StandardCharsets.UTF_8)));
        boolean passed = results.stream().allMatch(PackTestResult::passed);
        return passed ? DatChuanCommand.DONE : DatChuanCommand.FAILED_ON;
    }

    private void writeBoundaries(Path source) throws IOException {
        if (!Files.isRegularFile(source.resolve("plan.yaml"))) {
            throw new DatChuanException(
                    ErrorCode.INVALID_ARGUMENT,
                    "--boundaries: " + source + " has no plan.yaml; expected the folder of a plan");
        }
        Path file = source.resolve(BOUNDARIES);
        Files.createDirectories(source.resolve("cases"));
        Files.writeString(file, PackTester.boundaries(source, packs.load()), StandardCharsets.UTF_8);
        Streams.err().println(file.getFileName() + ": written; check it against the document");
    }
}
