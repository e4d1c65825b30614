/** The entry of the library: {@link vn.datchuan.ComplianceEvaluator}. */
@NullMarked
@CheckReturnValue
package vn.datchuan;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
