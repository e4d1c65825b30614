/** What the methods are measured by. */
@NullMarked
@CheckReturnValue
package vn.datchuan.examples.backtest.score;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
