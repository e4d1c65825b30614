package vn.datchuan.examples.cli;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import picocli.CommandLine.Help.Ansi;

/** Whether a person watches standard error. The JDK tells it of standard output and input only, which a script redirects more often than not. */
final class Terminal {

    private static final int USUAL_WIDTH = 80;

    private Terminal() {}

    static boolean isStandardError() {
        if (!Streams.errIsOfProcess() || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        if (File.separatorChar == '\\') {
            return Ansi.AUTO.enabled();
        }
        try {
            return new ProcessBuilder("test", "-t", "2")
                            .redirectError(Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Columns, as the environment tells them. */
    static int width() {
        String columns = System.getenv("COLUMNS");
        try {
            return columns == null ? USUAL_WIDTH : Math.max(USUAL_WIDTH / 2, Integer.parseInt(columns));
        } catch (NumberFormatException e) {
            return USUAL_WIDTH;
        }
    }
}
