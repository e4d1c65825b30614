/**
 * The policies beside {@code PLAN_PATH_V1} a second time, in plain Java and from their texts alone, to be compared with the rules.
 *
 * <p>They share no code with the product, only what the reference of the default policy knows of a case. Arithmetic is in double; what is compared is
 * rounded half up to four decimals before ({@link vn.datchuan.reference.policies.Rounding} says what becomes of the noise of the last digits).
 */
package vn.datchuan.reference.policies;
