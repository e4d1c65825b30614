package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datchuan.replay.PackLock;

/** The expected verdicts of the illustrative years are those of the second implementation of the policy, and show what years can show. */
class YearsReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"minh-hung", "tam-thanh", "thanh-dong", "thien-tan"})
    void expectations_ofEachUnit_areTheVerdictsOfTheReference(String unit) {
        Map<String, String> written = new TreeMap<>();
        for (Path file : YearsFiles.files(unit, "expected")) {
            written.put(YearsFiles.name(file), YearsFiles.text(file));
        }
        assertThat(written).isEqualTo(YearsFiles.expected(unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"minh-hung", "tam-thanh", "thanh-dong", "thien-tan"})
    void locks_ofEachUnit_nameTheShippedPacks(String unit) {
        Path lock = YearsFiles.ROOT.resolve(unit).resolve("packs.lock");
        assertThat(YearsFiles.text(lock))
                .isEqualTo(PackLock.of(YearsFiles.packs(unit)).text());
    }

    @Test
    void expectations_all_showEveryVerdictEveryRowAndMostMarks() {
        List<List<String>> rows = rows();
        assertThat(column(rows, 5)).containsExactly("AT_RISK", "FAIL", "NOT_ASSESSED", "ON_TRACK", "PASS");
        assertThat(column(rows, 7))
                .contains(
                        "DATA_ERROR",
                        "INSUFFICIENT_HISTORY",
                        "NEEDS_EVIDENCE",
                        "NOT_APPLICABLE",
                        "NOT_DUE",
                        "NO_CASES",
                        "NO_DATA",
                        "NO_TARGET",
                        "STALE",
                        "SUPPRESSED");
        assertThat(flags(rows))
                .contains(
                        "ALREADY_MET",
                        "ESTIMATE",
                        "EXCEEDED",
                        "LATE",
                        "MODEL",
                        "NO_BASE",
                        "OVERDUE",
                        "PROVISIONAL",
                        "ROUNDING_BORDERLINE",
                        "WATCH");
        assertThat(column(rows, 9))
                .contains("1", "2", "3", "5", "7", "8", "8a", "8b", "9", "9a", "9b", "9c", "10", "11", "12");
    }

    @Test
    void expectations_workedOutByHand_areFortyAtLeast() {
        assertThat(rows().stream().filter(row -> row.get(10).startsWith(YearsFiles.BY_HAND)))
                .hasSizeGreaterThanOrEqualTo(40);
    }

    private static List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (String unit : YearsFiles.UNITS.keySet()) {
            for (Path file : YearsFiles.files(unit, "expected")) {
                List<String> lines = YearsFiles.text(file).lines().skip(1).toList();
                lines.forEach(line -> rows.add(List.of(line.replace("\"", "").split(",", 11))));
            }
        }
        return rows;
    }

    private static Set<String> column(List<List<String>> rows, int index) {
        Set<String> words = new TreeSet<>();
        rows.forEach(row -> words.add(row.get(index)));
        return words;
    }

    private static Set<String> flags(List<List<String>> rows) {
        Set<String> flags = new TreeSet<>();
        column(rows, 8).forEach(words -> flags.addAll(List.of(words.split(" "))));
        return flags;
    }
}
