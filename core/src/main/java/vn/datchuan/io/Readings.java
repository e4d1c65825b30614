package vn.datchuan.io;

import java.util.ArrayList;
import java.util.List;
import vn.datchuan.target.PrintedTarget;
import vn.datchuan.target.TargetNotation;
import vn.datchuan.target.TargetReading;

/** Where a plan's readings come from: made from the printed words, or kept from when they were made. */
interface Readings {

    TargetReading of(PrintedTarget printed);

    /** Reads the printed words and keeps each reading, in the order in which they were asked for. */
    final class Made implements Readings {

        final List<TargetReading> all = new ArrayList<>();

        @Override
        public TargetReading of(PrintedTarget printed) {
            TargetReading reading = TargetNotation.read(printed);
            all.add(reading);
            return reading;
        }
    }
}
