/**
 * What authors of rule packs test with: case files, coverage, mutation, generated boundary cases, dynamic JUnit tests and AssertJ assertions on reports.
 *
 * <p>JUnit and AssertJ are optional dependencies: {@link vn.datchuan.testkit.PackTester} needs neither, {@link vn.datchuan.testkit.RulePackTests} needs
 * JUnit, {@link vn.datchuan.testkit.DatChuanAssertions} needs AssertJ.
 */
@NullMarked
@CheckReturnValue
package vn.datchuan.testkit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
