/**
 * What authors of rule packs test with: case files, coverage, mutation, generated boundary cases, dynamic JUnit tests, years of values and AssertJ
 * assertions on reports.
 *
 * <p>JUnit and AssertJ are optional dependencies: {@link vn.datchuan.testkit.PackTester} and {@link vn.datchuan.testkit.ReplayTester} need neither,
 * {@link vn.datchuan.testkit.RulePackTests} and {@link vn.datchuan.testkit.ReplayTests} need JUnit, {@link vn.datchuan.testkit.DatChuanAssertions} needs AssertJ.
 */
@NullMarked
@CheckReturnValue
package vn.datchuan.testkit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
