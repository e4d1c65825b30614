/** The shipped rule packs. */
@NullMarked
@CheckReturnValue
package vn.datchuan.rules;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
