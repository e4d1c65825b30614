package vn.datchuan.examples.backtest.trial;

import java.util.List;
import vn.datchuan.SeriesCase;
import vn.datchuan.SeriesVerdict;

/** Judges series by one policy. */
public interface SeriesJudge {

    /** One verdict for each case, in order. */
    List<SeriesVerdict> judge(List<SeriesCase> cases);
}
