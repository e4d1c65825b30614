package vn.datchuan.lint;

import java.util.Set;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.Span;

/** Checks that a type is named as it was imported: an own type of the same name must not stand in for it. */
final class RuleTrustTypes {

    private final Set<String> imported;
    private final RuleTrustReport report;

    RuleTrustTypes(Set<String> imported, RuleTrustReport report) {
        this.imported = imported;
        this.report = report;
    }

    void require(String type, Span span) {
        String full = RuleTrustWords.TYPES.getOrDefault(type, "");
        if (!imported.contains(full)) {
            report.refuse(span, "import " + full + ";");
        }
    }

    /** True for {@code Verdict.PASS} and the like; what is not imported is refused here. */
    boolean isConstant(Expression expression) {
        if (expression instanceof Expression.Member member && member.target() instanceof Expression.Name type) {
            Set<String> constants = RuleTrustWords.CONSTANTS.getOrDefault(type.name(), Set.of());
            if (constants.contains(member.name())) {
                require(type.name(), type.span());
                return true;
            }
        }
        return false;
    }

    /** True for a constant of that type. */
    boolean isConstant(Expression expression, String type) {
        return isConstant(expression)
                && expression instanceof Expression.Member member
                && member.target() instanceof Expression.Name name
                && name.name().equals(type);
    }
}
