/**
 * The verdict policy {@code PLAN_PATH_V1} a second time, in plain Java and from its text alone, to be compared with the rules.
 *
 * <p>It shares no code with the product: only the JDK. Shares are in percent (80, never 0.8) and all but the forecast is exact.
 */
package vn.datchuan.reference;
