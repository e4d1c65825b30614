package vn.datchuan.examples.replay;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;

/** Time and memory of a piece of work: the heap that is still in use after a collection, and the most that was in use. */
final class Usage {

    private static final double MEBIBYTE = 1 << 20;
    private static final double NANOS = 1e9;

    private final long start = System.nanoTime();

    private Usage() {}

    static Usage begin() {
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            pool.resetPeakUsage();
        }
        return new Usage();
    }

    /** To be called while what the work made is still in use. */
    void tell(String what, PrintStream err) {
        double seconds = (System.nanoTime() - start) / NANOS;
        long most = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            most += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
        }
        System.gc();
        long kept = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        err.println(String.format(
                Locale.ROOT,
                "%s in %.1f s; heap %.0f MiB after a collection, %.0f MiB at most",
                what,
                seconds,
                kept / MEBIBYTE,
                most / MEBIBYTE));
    }
}
