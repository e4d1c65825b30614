/**
 * How policies compute figures of their own. A policy is a rule pack and, where its rules compare figures that not every case has, a {@link
 * vn.datchuan.policy.PolicyFigures} found by {@link java.util.ServiceLoader}.
 */
@NullMarked
@CheckReturnValue
package vn.datchuan.policy;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
