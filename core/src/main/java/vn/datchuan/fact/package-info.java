/** The few public types that rule files may import. */
@NullMarked
@CheckReturnValue
package vn.datchuan.fact;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
