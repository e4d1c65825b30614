package vn.datchuan.target;

import java.util.List;
import java.util.Optional;

/**
 * How a printed target is read (cách đọc chỉ tiêu): its criterion, the words it came from, and every assumption made
 * on the way.
 *
 * @param maintained what was reached is to be kept ("Duy trì", "giữ vững")
 * @param qualitative the words to be judged on evidence; empty where there are none
 * @param deadline of the whole target, where one is printed
 */
public record TargetReading(
        PrintedTarget printed,
        TargetKind kind,
        Criterion criterion,
        List<Condition> conditions,
        boolean maintained,
        String qualitative,
        Optional<Deadline> deadline,
        List<Remark<Assumption>> assumptions,
        List<Remark<Warning>> warnings) {

    public TargetReading {
        conditions = List.copyOf(conditions);
        assumptions = List.copyOf(assumptions);
        warnings = List.copyOf(warnings);
    }
}
