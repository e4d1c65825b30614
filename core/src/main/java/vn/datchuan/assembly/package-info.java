/** Joins plans and measurements into one fact for each unit, indicator and period. */
@NullMarked
@CheckReturnValue
package vn.datchuan.assembly;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
