package vn.datchuan.io;

import vn.datchuan.error.Problem;
import vn.datchuan.model.Measurement;

/** Takes what is read of a file of values, in the order of the file. */
interface ValuesSink {

    void measurement(Measurement measurement);

    void problem(Problem problem);
}
