package vn.datchuan.examples.cli;

import java.time.LocalDate;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import vn.datchuan.replay.ReplayProgress;

/** Tells on standard error how far a run is: by a bar on a terminal, by a line a day where it was asked for without one, else not at all. */
final class Progress implements ReplayProgress, AutoCloseable {

    private final boolean lines;
    private final @Nullable ProgressBar bar;

    private Progress(boolean lines, @Nullable ProgressBar bar) {
        this.lines = lines;
        this.bar = bar;
    }

    /**
     * Begins.
     *
     * @param asked what the call says; null: it says nothing
     * @param days to judge
     */
    static Progress of(@Nullable Boolean asked, int days) {
        boolean terminal = asked == null || asked ? Terminal.isStandardError() : false;
        return new Progress(asked != null && asked && !terminal, terminal ? bar(days) : null);
    }

    private static ProgressBar bar(int days) {
        return ProgressBar.builder()
                .setInitialMax(days)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new DelegatingProgressBarConsumer(Progress::draw, Terminal.width() - 1))
                .clearDisplayOnFinish()
                .build();
    }

    private static void draw(String text) {
        Streams.err().print("\r" + text);
        Streams.err().flush();
    }

    @Override
    public void judged(LocalDate day, int done, int all) {
        if (bar != null) {
            bar.stepTo(done).setExtraMessage(day.toString()).refresh();
        } else if (lines) {
            Streams.err().println(day + " (" + done + " of " + all + ")");
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
