package vn.datchuan.fact;

/**
 * Which case it is.
 *
 * @param unit code
 * @param plan id
 * @param indicator code, with {@code #n} for a part
 * @param period label
 */
public record CaseIdentity(String unit, String plan, String indicator, String period) {}
