/** What is wrong with a rule pack (kiểm tra bộ tiêu chí), with file, line, column, cause and hint; and which rules may come from anywhere. */
@NullMarked
@CheckReturnValue
package vn.datchuan.lint;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
