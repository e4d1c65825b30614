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
 * Dynamic JUnit tests of rule packs: for each pack a container with one container for each case file, one test for each case, one for coverage, one for
 * mutation and one for its test files.
 *
 * <pre>{@code
 * class MyPackTest {
 *
 *     @TestFactory
 *     Stream<DynamicNode> pack_itsCases_passCoverAndCatch() {
 *         return RulePackTests.of(ShippedPacks.all(), Path.of("packs/my-province/my-commune/my-plan"));
 *     }
 * }
 * }</pre>
 *
 * A name of its own for such a factory is one annotation away:
 *
 * <pre>{@code
 * @TestFactory
 * @Retention(RetentionPolicy.RUNTIME)
 * @Target(ElementType.METHOD)
 * @interface RulePackTest {}
 * }</pre>
 */
public final class RulePackTests {

    private RulePackTests() {}

    /**
     * The tests of packs. The packs are judged when this is called; each test then tells of one thing.
     *
     * @param standOn packs that judge beside them: the base and the policies at least
     * @param packFolders each of one pack or of several
     */
    public static Stream<DynamicNode> of(List<RulePack> standOn, Path... packFolders) {
        return of(PackTester.test(List.of(packFolders), standOn));
    }

    /** The tests of results that are there already. */
    public static Stream<DynamicNode> of(List<PackTestResult> results) {
        List<DynamicNode> packs = new ArrayList<>();
        results.forEach(result -> packs.add(DynamicContainer.dynamicContainer(result.pack(), nodes(result))));
        return packs.stream();
    }

    private static List<DynamicNode> nodes(PackTestResult result) {
        Map<String, List<DynamicNode>> files = new LinkedHashMap<>();
        for (CaseOutcome outcome : result.outcomes()) {
            files.computeIfAbsent(outcome.of().place().file(), file -> new ArrayList<>())
                    .add(DynamicTest.dynamicTest(
                            outcome.of().name(), () -> require(outcome.passed(), outcome.message())));
        }
        List<DynamicNode> nodes = new ArrayList<>();
        files.forEach((file, tests) -> nodes.add(DynamicContainer.dynamicContainer(file, tests)));
        nodes.add(DynamicTest.dynamicTest(
                "coverage: every rule, row and threshold is shown by a case",
                () -> require(result.uncovered().isEmpty(), lines("no case shows", result.uncovered()))));
        nodes.add(DynamicTest.dynamicTest(
                "mutation: every wrong version is noticed by a case",
                () -> require(result.survivors().isEmpty(), lines("no case notices", result.survivors()))));
        nodes.add(DynamicTest.dynamicTest(
                "case files: all are read, and no exception is listed without need",
                () -> require(
                        result.problems().isEmpty() && !result.outcomes().isEmpty(),
                        result.outcomes().isEmpty() ? "no case" : lines("problem", result.problems()))));
        return nodes;
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new AssertionError(message);
        }
    }

    private static String lines(String what, List<?> items) {
        StringBuilder text = new StringBuilder();
        items.forEach(item -> text.append(text.isEmpty() ? "" : "\n")
                .append(what)
                .append(": ")
                .append(item));
        return text.toString();
    }
}
