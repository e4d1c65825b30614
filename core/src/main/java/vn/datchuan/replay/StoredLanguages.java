package vn.datchuan.replay;

import java.util.Optional;
import vn.datchuan.explain.Explainer;
import vn.datchuan.explain.Language;
import vn.datchuan.io.Explanations;
import vn.datchuan.verdict.Evaluation;

/** Explanations in the languages that a stored report has them in. */
record StoredLanguages(boolean vietnamese, boolean english) implements Explanations {

    @Override
    public Optional<String> vi(Evaluation evaluation) {
        return vietnamese ? Optional.of(Explainer.explain(evaluation, Language.VI)) : Optional.empty();
    }

    @Override
    public Optional<String> en(Evaluation evaluation) {
        return english ? Optional.of(Explainer.explain(evaluation, Language.EN)) : Optional.empty();
    }
}
