/** Plans as issued: indicators with the targets printed for each period, and dated tasks. */
@NullMarked
@CheckReturnValue
package vn.datchuan.plan;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
