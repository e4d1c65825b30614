package vn.datchuan.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Measurement;

/** Keeps all that is read of a file. */
final class ValuesLists implements ValuesSink {

    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Override
    public void measurement(Measurement measurement) {
        measurements.add(measurement);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    ValuesFile file() {
        Collections.sort(problems);
        return new ValuesFile(measurements, problems);
    }
}
