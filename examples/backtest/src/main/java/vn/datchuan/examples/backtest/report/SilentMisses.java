package vn.datchuan.examples.backtest.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.datchuan.SeriesCase.Value;
import vn.datchuan.examples.backtest.data.Area;
import vn.datchuan.examples.backtest.score.Sample;
import vn.datchuan.examples.backtest.trial.Question;
import vn.datchuan.examples.backtest.trial.Signal;

/** The misses of which the default policy said nothing at 60 % of the horizon, the furthest from the target first. */
final class SilentMisses {

    private static final int SHOWN = 10;

    private SilentMisses() {}

    static void table(Markdown text, TrialResult result) {
        Sample sample = result.atMark();
        int day = sample.days().get(0);
        List<Question> silent = new ArrayList<>();
        for (int q : sample.questions()) {
            if (!sample.met(q) && result.defaultPolicy().at(q, day).signal() != Signal.ALARM) {
                silent.add(result.trial().questions().get(q));
            }
        }
        LocalDate close = result.trial().close();
        silent.sort(Comparator.comparing(
                        (Question q) -> q.area().exactShare(close).orElseThrow().subtract(q.target()))
                .thenComparing(q -> q.area().code()));
        List<List<String>> rows = new ArrayList<>();
        for (Question question : silent.subList(0, Math.min(SHOWN, silent.size()))) {
            Area area = question.area();
            List<Value> known = area.upTo(result.trial().mark());
            Optional<BigDecimal> then =
                    known.isEmpty() ? Optional.empty() : Area.exactShare(known.get(known.size() - 1));
            rows.add(List.of(
                    area.name() + ", " + area.district(),
                    share(area.exactShare(result.trial().base())),
                    share(then),
                    share(area.exactShare(close))));
        }
        text.paragraph("Silent misses: " + silent.size() + ". The " + rows.size() + " furthest from the target:");
        text.table(List.of("area", "base, %", "latest on " + result.trial().mark() + ", %", "at the close, %"), rows);
    }

    private static String share(Optional<BigDecimal> share) {
        return share.isPresent()
                ? share.orElseThrow().setScale(1, RoundingMode.HALF_UP).toPlainString()
                : Numbers.NONE;
    }
}
