package vn.datchuan.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.datchuan.io.ReplayJson;
import vn.datchuan.timeline.ReplayReport;
import vn.datchuan.timeline.Timeline;

/** Compares two runs of the same years, as the JSON reports that they are written as. */
final class ReplayRepetition {

    private ReplayRepetition() {}

    /** What differs; empty where the reports are the same to the byte. */
    static List<String> differences(ReplayReport first, ReplayReport second) {
        byte[] one = bytes(first);
        byte[] other = bytes(second);
        int at = Arrays.mismatch(one, other);
        if (at < 0) {
            return List.of();
        }
        List<String> differences = new ArrayList<>();
        differences.add("the reports differ from line " + line(one, at) + " on");
        int common = Math.min(first.timelines().size(), second.timelines().size());
        for (int i = 0; i < common; i++) {
            Timeline timeline = second.timelines().get(i);
            if (!first.timelines().get(i).equals(timeline)) {
                differences.add(timeline.key() + ": the second run says " + timeline.verdicts());
            }
        }
        return differences;
    }

    private static byte[] bytes(ReplayReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ReplayJson.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int line(byte[] text, int at) {
        int line = 1;
        for (int i = 0; i < Math.min(at, text.length); i++) {
            line += text[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
