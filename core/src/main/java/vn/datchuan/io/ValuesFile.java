package vn.datchuan.io;

import java.util.List;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Measurement;

/**
 * What was read from one file of measured values (số liệu).
 *
 * @param measurements in the order of the file
 * @param problems by line and column
 */
public record ValuesFile(List<Measurement> measurements, List<Problem> problems) {

    public ValuesFile {
        measurements = List.copyOf(measurements);
        problems = List.copyOf(problems);
    }
}
