package vn.datchuan.examples.nation;

import java.util.Optional;
import vn.datchuan.explain.Explainer;
import vn.datchuan.explain.Language;
import vn.datchuan.io.Explanations;
import vn.datchuan.verdict.Evaluation;

/** Explanations in Vietnamese and English. */
final class BothLanguages implements Explanations {

    @Override
    public Optional<String> vi(Evaluation evaluation) {
        return Optional.of(Explainer.explain(evaluation, Language.VI));
    }

    @Override
    public Optional<String> en(Evaluation evaluation) {
        return Optional.of(Explainer.explain(evaluation, Language.EN));
    }
}
