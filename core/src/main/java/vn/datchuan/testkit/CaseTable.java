package vn.datchuan.testkit;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.datchuan.error.Problem;
import vn.datchuan.io.NumberForm;
import vn.datchuan.io.ValuesFile;
import vn.datchuan.io.ValuesReader;
import vn.datchuan.model.Measurement;

/** Reads the values of cases as a file of values would be read, and brings problems back to the place in the case file. */
final class CaseTable {

    private static final String HEADER = "unit;plan;indicator;period;value;as_of;known_on;status;unit_of_measure\n";

    private final Map<Integer, CaseValue> byLine = new TreeMap<>();
    private final List<Measurement> measurements;
    private final List<Problem> problems = new ArrayList<>(0);

    private CaseTable(String unit, String plan, List<CaseValue> values) {
        StringBuilder rows = new StringBuilder(HEADER);
        int line = 1;
        for (CaseValue value : values) {
            byLine.put(++line, value);
            List<String> cells = List.of(
                    unit,
                    plan,
                    value.indicator(),
                    value.period(),
                    value.value(),
                    value.asOf(),
                    value.knownOn(),
                    value.status(),
                    value.unitOfMeasure());
            for (String cell : cells) {
                rows.append('"').append(cell.replace("\"", "\"\"")).append("\";");
            }
            rows.setCharAt(rows.length() - 1, '\n');
        }
        ValuesFile file = ValuesReader.read(
                "case.csv",
                new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)),
                NumberForm.STRICT);
        this.measurements = file.measurements();
        for (Problem problem : file.problems()) {
            problems.add(placed(problem));
        }
    }

    static CaseTable of(String unit, String plan, List<CaseValue> values) {
        return new CaseTable(unit, plan, values);
    }

    List<Measurement> measurements() {
        return measurements;
    }

    /** What could not be read, where it stands in the case file. */
    List<Problem> problems() {
        return problems;
    }

    /** The same problem where the value stands in the case file. */
    Problem placed(Problem problem) {
        CaseValue value = byLine.get(problem.place().line());
        return value == null ? problem : new Problem(value.place(), problem.what(), problem.expected());
    }
}
