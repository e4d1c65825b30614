/** Verdicts over time: what a replay of past years finds, what changed between two of them, and why. Plain values; {@code replay} makes them. */
@NullMarked
@CheckReturnValue
package vn.datchuan.timeline;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
