/** Pure functions on series of figures. The only package that uses {@code double} and Commons Math. */
@NullMarked
@CheckReturnValue
package vn.datchuan.trend;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
