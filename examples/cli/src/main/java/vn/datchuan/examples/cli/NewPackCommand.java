package vn.datchuan.examples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.io.PackScaffold;

/** Makes the folder of a new rule pack. */
@Command(
        name = "new-pack",
        mixinStandardHelpOptions = true,
        description = "Makes a rule pack that passes lint and test, with a made-up plan to be replaced.",
        footer = {"", "Exit code: 0 done; 2 the call is wrong."})
final class NewPackCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder; its name is the pack's id.")
    private @Nullable Path folder;

    @Option(names = "--unit", description = "Code of the judged unit (default ${DEFAULT-VALUE}).")
    private String unit = "xa-minh-hoa";

    @Option(names = "--debug", description = "Prints the stack of an error.")
    boolean debug;

    @Override
    public Integer call() {
        if (folder == null) {
            throw new DatChuanException(ErrorCode.INVALID_ARGUMENT, "expected the folder to make");
        }
        for (String file : PackScaffold.write(folder, unit)) {
            Streams.out().println(folder.getFileName() + "/" + file);
        }
        Streams.out().println("Next: lint " + folder + " and test " + folder + "; then replace what is made up.");
        return DatChuanCommand.DONE;
    }
}
