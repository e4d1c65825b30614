/**
 * Rule files as trees: the part of DRL that packs are written in, with the place of every word. No rule engine is needed to read them.
 *
 * <p>A rule is one or more patterns over the facts of {@code vn.datchuan.fact}, each with a list of conditions, and one consequence of chained calls.
 * What is DRL but not of that part is kept as {@link vn.datchuan.drl.OtherText} with its place, so that it can be named, and is never skipped silently.
 */
@NullMarked
@CheckReturnValue
package vn.datchuan.drl;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
