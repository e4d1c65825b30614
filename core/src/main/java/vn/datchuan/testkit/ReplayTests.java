package vn.datchuan.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import vn.datchuan.pack.RulePack;

/**
 * Dynamic JUnit tests of rule packs by years of values: for each folder of years a container with one container for each unit, in it one for each year, in it one
 * test for each indicator; and one test each that nothing is left untested, that a second run is the same, and that all files are read.
 *
 * <pre>{@code
 * class MyYearsTest {
 *
 *     @TestFactory
 *     Stream<DynamicNode> years_ofMyCommune_areJudgedAsExpected() {
 *         return ReplayTests.of(ShippedPacks.all(), Path.of("years/my-commune"));
 *     }
 * }
 * }</pre>
 *
 * <p>{@link ReplayTester} says what a folder of years holds.
 */
public final class ReplayTests {

    private ReplayTests() {}

    /**
     * The tests of folders of years. They are replayed when this is called; each test then tells of one thing.
     *
     * @param available packs to pick from; each folder's lock says which versions
     * @param folders each of years, or of several folders of years
     */
    public static Stream<DynamicNode> of(List<RulePack> available, Path... folders) {
        return of(ReplayTester.test(List.of(folders), available));
    }

    /** The tests of results that are there already. */
    public static Stream<DynamicNode> of(List<ReplayTestResult> results) {
        List<DynamicNode> folders = new ArrayList<>();
        for (ReplayTestResult result : results) {
            String name = result.folder() + (result.illustrative() ? " (illustrative)" : "");
            folders.add(DynamicContainer.dynamicContainer(name, nodes(result)));
        }
        return folders.stream();
    }

    private static List<DynamicNode> nodes(ReplayTestResult result) {
        Map<String, Map<String, List<DynamicNode>>> units = new LinkedHashMap<>();
        for (ReplayOutcome outcome : result.outcomes()) {
            String name = outcome.indicator() + " of " + outcome.plan();
            units.computeIfAbsent(outcome.unit(), unit -> new LinkedHashMap<>())
                    .computeIfAbsent(outcome.year(), year -> new ArrayList<>())
                    .add(DynamicTest.dynamicTest(name, () -> require(outcome.passed(), outcome.message())));
        }
        List<DynamicNode> nodes = new ArrayList<>();
        units.forEach((unit, years) -> {
            List<DynamicNode> ofUnit = new ArrayList<>();
            years.forEach((year, tests) -> ofUnit.add(DynamicContainer.dynamicContainer(year, tests)));
            nodes.add(DynamicContainer.dynamicContainer(unit, ofUnit));
        });
        nodes.add(test("complete: every judged case has an expectation, every expectation a case", result.untested()));
        nodes.add(test("repeatable: a second run gives the same bytes", result.unrepeated()));
        List<Object> unread = new ArrayList<>(result.problems());
        if (result.checked() == 0) {
            unread.add("no verdict was compared");
        }
        nodes.add(test("files: all are read, and every row counts", unread));
        return nodes;
    }

    private static DynamicTest test(String name, List<?> wrong) {
        return DynamicTest.dynamicTest(name, () -> require(wrong.isEmpty(), lines(wrong)));
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new AssertionError(message);
        }
    }

    private static String lines(List<?> items) {
        StringBuilder text = new StringBuilder();
        items.forEach(item -> text.append(text.isEmpty() ? "" : "\n").append(item));
        return text.toString();
    }
}
