/** The shipped series: weekly counts of areas of the size of a commune. */
@NullMarked
@CheckReturnValue
package vn.datchuan.examples.backtest.data;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
