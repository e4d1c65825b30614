/** Reports for people. */
@NullMarked
@CheckReturnValue
package vn.datchuan.report;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
