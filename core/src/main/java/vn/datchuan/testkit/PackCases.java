package vn.datchuan.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Problem;
import vn.datchuan.io.Node;
import vn.datchuan.io.NodeReader;
import vn.datchuan.lint.CaseKeys;
import vn.datchuan.pack.PackFiles;

/**
 * The cases of one pack, from all files {@code cases/*.yaml}.
 *
 * @param cases in order of files and lines
 * @param exceptions what mutation and coverage need not find, each with its reason
 * @param problems what could not be read; such a case is not among the cases
 */
public record PackCases(List<PackCase> cases, List<TestException> exceptions, List<Problem> problems) {

    private static final String FOLDER = "cases/";

    public PackCases {
        cases = List.copyOf(cases);
        exceptions = List.copyOf(exceptions);
        problems = List.copyOf(problems);
    }

    /** Reads the case files of a pack. */
    public static PackCases read(PackFiles files) {
        List<PackCase> cases = new ArrayList<>();
        List<TestException> exceptions = new ArrayList<>(0);
        List<Problem> problems = new ArrayList<>(0);
        for (Map.Entry<String, byte[]> file : files.bytes().entrySet()) {
            String path = file.getKey();
            if (path.startsWith(FOLDER) && (path.endsWith(".yaml") || path.endsWith(".yml"))) {
                read(path, new String(file.getValue(), StandardCharsets.UTF_8), cases, exceptions, problems);
            }
        }
        checkNames(cases, problems);
        Collections.sort(problems);
        return new PackCases(cases, exceptions, problems);
    }

    private static void read(
            String path, String text, List<PackCase> cases, List<TestException> exceptions, List<Problem> problems) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            Node document = NodeReader.yaml(path, unmarked, ErrorCode.INVALID_PACK, problems);
            CaseFields fields = new CaseFields(document, "the case file", CaseKeys.FILE, problems);
            if (fields.has("cases")) {
                for (Node node : CaseFields.items(fields.node("cases").orElseThrow(), "cases", problems)) {
                    read(node, problems).ifPresent(cases::add);
                }
            }
            for (TestException.Kind kind : TestException.Kind.values()) {
                if (fields.has(kind.key())) {
                    Node list = fields.node(kind.key()).orElseThrow();
                    for (Node node : CaseFields.items(list, kind.key(), problems)) {
                        TestException.read(kind, node, problems).ifPresent(exceptions::add);
                    }
                }
            }
        } catch (DatChuanException e) {
            problems.addAll(e.problems());
        }
    }

    private static Optional<PackCase> read(Node node, List<Problem> problems) {
        if (node instanceof Node.Mapping mapping && mapping.entries().containsKey("indicator")) {
            return SingleCaseReader.read(node, problems);
        }
        if (node instanceof Node.Mapping mapping && mapping.entries().containsKey("set")) {
            return SingleCaseReader.readSet(node, problems);
        }
        return PlanCaseReader.read(node, problems);
    }

    private static void checkNames(List<PackCase> cases, List<Problem> problems) {
        Set<String> names = new HashSet<>();
        for (PackCase one : cases) {
            if (!names.add(one.place().file() + " " + one.name())) {
                problems.add(new Problem(one.place(), "case \"" + one.name() + "\" stands twice", "names that differ"));
            }
        }
    }
}
