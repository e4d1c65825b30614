package vn.datchuan.testkit;

import java.util.List;
import vn.datchuan.testkit.MutantResult.Fate;

/** Tells test results of packs as text, a line for each pack and below it what is wrong. */
public final class PackTestText {

    private PackTestText() {}

    /** All results; ends with a line feed, unless there are none. */
    public static String of(List<PackTestResult> results) {
        StringBuilder text = new StringBuilder();
        results.forEach(result -> text.append(of(result)));
        return text.toString();
    }

    /** One result. */
    public static String of(PackTestResult result) {
        StringBuilder text = new StringBuilder();
        int covered = result.coverage().size() - result.uncovered().size();
        text.append(result.passed() ? "passed  " : "FAILED  ")
                .append(result.pack())
                .append(": ");
        text.append(counted(result.outcomes().size(), "case"));
        if (!result.failures().isEmpty()) {
            text.append(", ").append(result.failures().size()).append(" failed");
        }
        text.append("; coverage ")
                .append(covered)
                .append(" of ")
                .append(result.coverage().size());
        text.append("; ").append(counted(result.mutants().size(), "mutant"));
        count(text, result, Fate.CAUGHT, "caught");
        count(text, result, Fate.EQUIVALENT, "equivalent");
        count(text, result, Fate.REFUSED, "do not compile");
        count(text, result, Fate.SURVIVED, "survived");
        text.append('\n');
        result.problems().forEach(problem -> text.append("  ").append(problem).append('\n'));
        result.failures().forEach(failure -> text.append(indented(failure.message())));
        if (result.outcomes().isEmpty()) {
            text.append("  no case: expected one at least, in cases/*.yaml\n");
        }
        result.uncovered().forEach(point -> text.append("  no case shows: ")
                .append(point.place())
                .append(": ")
                .append(point)
                .append('\n'));
        result.survivors()
                .forEach(mutant ->
                        text.append("  no case notices: ").append(mutant).append('\n'));
        return text.toString();
    }

    private static void count(StringBuilder text, PackTestResult result, Fate fate, String word) {
        long count = result.mutants().stream()
                .filter(mutant -> mutant.fate() == fate)
                .count();
        if (count > 0) {
            text.append(", ").append(count).append(' ').append(word);
        }
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String indented(String message) {
        return "  " + message.replace("\n", "\n  ") + "\n";
    }
}
