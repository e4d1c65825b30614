/** What is judged, on which days, and what each method said. */
@NullMarked
@CheckReturnValue
package vn.datchuan.examples.backtest.trial;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
