/** Problems with a place, and the one exception of the library. */
@NullMarked
@CheckReturnValue
package vn.datchuan.error;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
