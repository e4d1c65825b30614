/** Alarms of the policies, given before the close, against what the close then showed. */
@NullMarked
@CheckReturnValue
package vn.datchuan.examples.backtest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
