package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.FactPattern;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.drl.Span;

/**
 * One rule, ready to be analysed.
 *
 * @param parts its conditions, all of which must hold, as they are written
 * @param constraints the same, as they are read
 * @param variables of the constraints
 * @param conclusion null if it cannot be read
 */
record RuleAnalysisRule(
        RuleFile file,
        RuleTree tree,
        Class<?> fact,
        List<Expression> parts,
        List<Constraint> constraints,
        SortedMap<String, RegionDomain> variables,
        @Nullable RuleAnalysisConclusion conclusion) {

    RuleAnalysisRule {
        parts = List.copyOf(parts);
        constraints = List.copyOf(constraints);
        variables = new TreeMap<>(variables);
    }

    /** Empty for a rule that is not about one fact. */
    static Optional<RuleAnalysisRule> of(RuleFile file, RuleTree tree, RuleAnalysisPack pack) {
        if (tree.condition().size() != 1 || !(tree.condition().get(0) instanceof FactPattern pattern)) {
            return Optional.empty();
        }
        Optional<Class<?>> fact = FactTypes.named(pattern.type()).filter(FactTypes::isFact);
        if (fact.isEmpty()) {
            return Optional.empty();
        }
        List<Expression> parts = new ArrayList<>();
        for (Expression constraint : pattern.constraints()) {
            addParts(constraint, parts);
        }
        ConstraintReader reader =
                new ConstraintReader(fact.orElseThrow(), pattern.binding(), pack.parameters(), pack.thresholds(tree));
        List<Constraint> constraints = new ArrayList<>();
        for (Expression part : parts) {
            constraints.add(reader.read(part));
        }
        return Optional.of(new RuleAnalysisRule(
                file,
                tree,
                fact.orElseThrow(),
                parts,
                constraints,
                reader.variables(),
                RuleAnalysisConclusion.of(tree)));
    }

    private static void addParts(Expression expression, List<Expression> parts) {
        if (expression instanceof Expression.And and) {
            for (Expression part : and.parts()) {
                addParts(part, parts);
            }
        } else {
            parts.add(expression);
        }
    }

    String name() {
        return tree.name();
    }

    Constraint condition() {
        return new Constraint.All(constraints);
    }

    /** The same rule with variables under other names. */
    RuleAnalysisRule renamed(SortedMap<String, String> names) {
        List<Constraint> renamed = new ArrayList<>();
        for (Constraint constraint : constraints) {
            renamed.add(renamed(constraint, names));
        }
        SortedMap<String, RegionDomain> domains = new TreeMap<>();
        variables.forEach((name, domain) -> domains.put(names.getOrDefault(name, name), domain));
        return new RuleAnalysisRule(file, tree, fact, parts, renamed, domains, conclusion);
    }

    private static Constraint renamed(Constraint constraint, SortedMap<String, String> names) {
        if (constraint instanceof Constraint.All all) {
            return new Constraint.All(
                    all.parts().stream().map(part -> renamed(part, names)).toList());
        }
        if (constraint instanceof Constraint.Any any) {
            return new Constraint.Any(
                    any.parts().stream().map(part -> renamed(part, names)).toList());
        }
        if (constraint instanceof Constraint.Not not) {
            return new Constraint.Not(renamed(not.inner(), names));
        }
        if (constraint instanceof Constraint.Meets meets) {
            String name = names.getOrDefault(meets.variable(), meets.variable());
            return new Constraint.Meets(name, meets.bounds(), meets.missed());
        }
        return constraint;
    }

    /** True if every condition is one on a single figure, state or text, which intervals describe exactly. */
    boolean isByIntervals() {
        return !RuleAnalysisLinks.hasPair(condition());
    }

    /** Conditions that could not be read. */
    List<Span> unknown() {
        List<Span> unknown = new ArrayList<>();
        for (Constraint constraint : constraints) {
            addUnknown(constraint, unknown);
        }
        return unknown;
    }

    private static void addUnknown(Constraint constraint, List<Span> unknown) {
        if (constraint instanceof Constraint.Unknown one) {
            unknown.add(one.span());
        } else if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> addUnknown(part, unknown));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(part -> addUnknown(part, unknown));
        } else if (constraint instanceof Constraint.Not not) {
            addUnknown(not.inner(), unknown);
        }
    }

    /** Texts that one variable is compared with. */
    SortedSet<String> texts(String variable) {
        SortedSet<String> texts = new TreeSet<>();
        for (Constraint constraint : constraints) {
            addTexts(constraint, variable, texts);
        }
        return texts;
    }

    private static void addTexts(Constraint constraint, String variable, SortedSet<String> texts) {
        if (constraint instanceof Constraint.Compared one && one.variable().equals(variable)) {
            texts.add(one.constant().text());
        } else if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> addTexts(part, variable, texts));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(part -> addTexts(part, variable, texts));
        } else if (constraint instanceof Constraint.Not not) {
            addTexts(not.inner(), variable, texts);
        }
    }
}
