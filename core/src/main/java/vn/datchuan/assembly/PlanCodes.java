package vn.datchuan.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The codes by which rows name what a plan judges: indicators, tasks and parts of compound targets, each with a number from 0. Immutable. */
public final class PlanCodes {

    private final String plan;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final String[] inOrder;
    private final int[][] ofParts;
    private final boolean compound;

    /**
     * @param plan id
     * @param cases all cases of the plan, in their order
     */
    public PlanCodes(String plan, List<PlannedCase> cases) {
        this.plan = plan;
        this.ofParts = new int[cases.size()][];
        boolean anyParts = false;
        for (PlannedCase planned : cases) {
            int[] numbered = new int[planned.parts().size()];
            numbers.putIfAbsent(planned.code(), numbers.size());
            for (int part = 0; part < numbered.length; part++) {
                numbered[part] = numbered(planned.parts().get(part).identity().indicator());
            }
            ofParts[planned.order()] = numbered;
            anyParts |= planned.compound();
        }
        this.compound = anyParts;
        this.inOrder = new String[numbers.size()];
        for (Map.Entry<String, Integer> code : numbers.entrySet()) {
            inOrder[code.getValue()] = code.getKey();
        }
    }

    private int numbered(String code) {
        Integer known = numbers.putIfAbsent(code, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** Id of the plan. */
    public String plan() {
        return plan;
    }

    /** How many codes there are. */
    public int size() {
        return numbers.size();
    }

    /** True if a target has parts. */
    public boolean compound() {
        return compound;
    }

    /** The number of a code, or -1 if the plan has no such code. */
    public int number(String code) {
        Integer number = numbers.get(code);
        return number == null ? -1 : number;
    }

    /**
     * The number of a code, or -1; known fastest where it is one number, or the one behind it.
     *
     * @param last from 0, or -1
     */
    int number(String code, int last) {
        if (last >= 0 && inOrder[last].equals(code)) {
            return last;
        }
        int next = last + 1;
        return next < inOrder.length && inOrder[next].equals(code) ? next : number(code);
    }

    /**
     * The number of the code of one part of a case.
     *
     * @param part from 0
     */
    public int number(PlannedCase planned, int part) {
        return ofParts[planned.order()][part];
    }
}
