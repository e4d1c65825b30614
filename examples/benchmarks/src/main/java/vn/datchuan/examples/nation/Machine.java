package vn.datchuan.examples.nation;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The machine that was measured on, as far as the JVM knows it. */
final class Machine {

    private Machine() {}

    static String describe() {
        return String.format(
                Locale.ROOT,
                "%d cores, %s %s, %s %s, heap of the measuring JVM at most %,d MB.",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getName(),
                ManagementFactory.getOperatingSystemMXBean().getArch(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
