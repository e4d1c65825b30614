package vn.datchuan.io;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.Problem;

/** Reads annexes from text in tests, and shows what came out in short. */
final class TargetTexts {

    private TargetTexts() {}

    static TargetRows read(String fileName, String text) {
        return read(fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    static TargetRows read(String fileName, byte[] bytes) {
        return TargetRows.read(fileName, new ByteArrayInputStream(bytes));
    }

    /** Id, indicator, unit and target of each row, with its line and column. */
    static List<String> rows(TargetRows annex) {
        return annex.rows().stream().map(TargetTexts::row).toList();
    }

    static List<String> problems(TargetRows annex) {
        return annex.problems().stream().map(Problem::toString).toList();
    }

    /** Why the whole file is refused. */
    static List<String> refusal(String fileName, byte[] bytes) {
        try {
            return List.of("read: " + read(fileName, bytes));
        } catch (DatChuanException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    static List<String> refusal(String fileName, String text) {
        return refusal(fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String row(TargetRow row) {
        return row.id() + "|" + row.printed().indicator() + "|"
                + row.printed().unitOfMeasure().orElse("-") + "|"
                + row.printed().target() + " @"
                + row.place().line() + ":" + row.place().column();
    }
}
