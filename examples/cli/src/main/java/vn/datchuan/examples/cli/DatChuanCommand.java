package vn.datchuan.examples.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.Problem;

/** The program {@code datchuan}: judges whether administrative units meet the targets of their plans. */
@Command(
        name = "datchuan",
        description = "Decides whether wards, communes and provinces meet the targets of their plans.",
        mixinStandardHelpOptions = true,
        version = "datchuan 0.1.0",
        subcommands = {
            PacksCommand.class,
            PlanCommand.class,
            EvaluateCommand.class,
            ExplainCommand.class,
            ReplayCommand.class,
            ImpactCommand.class,
            AssessSeriesCommand.class,
            ReadTargetsCommand.class,
            ImportAnnexCommand.class,
            TemplateCommand.class,
            NewPackCommand.class,
            LintCommand.class,
            TestCommand.class
        })
public final class DatChuanCommand implements Runnable {

    /** Done; problems in the data are in the report and on standard error. */
    static final int DONE = 0;
    /** Done, and {@code --fail-on} applies, or a check did not hold. */
    static final int FAILED_ON = 1;
    /** The call is wrong, or no row is usable. */
    static final int WRONG_CALL = 2;

    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    /** Runs a command line; both streams are written in UTF-8 whatever the locale. */
    static int run(String[] args, PrintStream standardOut, PrintStream standardErr) {
        PrintStream out = new PrintStream(standardOut, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(standardErr, true, StandardCharsets.UTF_8);
        CommandLine command = new CommandLine(new DatChuanCommand());
        command.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        command.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setExecutionExceptionHandler((e, line, parsed) -> report(e, line, parsed));
        command.setParameterExceptionHandler((e, arguments) -> {
            e.getCommandLine().getErr().println(firstLine(String.valueOf(e.getMessage())));
            return WRONG_CALL;
        });
        Streams.use(out, err, standardErr == System.err);
        return command.execute(args);
    }

    /** One line an error; the stack only with {@code --debug}. */
    private static int report(Exception e, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (e instanceof DatChuanException known) {
            for (Problem problem : known.problems()) {
                err.println(problem);
            }
        } else if (e instanceof InvalidPathException path) {
            err.println(
                    path.getInput() + ": this locale cannot express the path; expected another path or a UTF-8 locale");
        } else {
            err.println("internal error: " + e);
        }
        if (parsed.hasMatchedOption("--debug") || hasDebug(parsed)) {
            e.printStackTrace(err);
        }
        err.flush();
        return WRONG_CALL;
    }

    private static boolean hasDebug(ParseResult parsed) {
        List<ParseResult> nested = parsed.subcommands();
        return nested.stream().anyMatch(p -> p.hasMatchedOption("--debug"));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("wrong call");
    }

    @Override
    public void run() {
        new CommandLine(this).usage(Streams.out());
    }
}
