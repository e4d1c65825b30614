/** What is measured: units, indicators, periods and measured values. Depends on nothing but {@code error}. */
@NullMarked
@CheckReturnValue
package vn.datchuan.model;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
