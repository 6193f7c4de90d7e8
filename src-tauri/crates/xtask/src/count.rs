//! How many things passed and failed, read from what the test programs print.

use std::ops::AddAssign;

/// Passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

impl Count {
    /// A check that is one thing only.
    pub(crate) fn one(good: bool) -> Self {
        Self { passed: usize::from(good), failed: usize::from(!good) }
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// Sums cargo's `test result: ok. 3 passed; 0 failed; …` lines.
pub(crate) fn of_cargo(output: &str) -> Count {
    let mut sum = Count::default();
    for line in output.lines() {
        if let Some((_, result)) = line.split_once("test result: ") {
            sum += Count { passed: number_before(result, " passed"), failed: number_before(result, " failed") };
        }
    }
    sum
}

/// The last line of our own shape, `3 passed, 0 failed`, if there is one.
pub(crate) fn of_own(output: &str) -> Option<Count> {
    output
        .lines()
        .rev()
        .find(|line| line.contains(" passed, ") && line.trim_end().ends_with(" failed"))
        .map(|line| Count { passed: number_before(line, " passed"), failed: number_before(line, " failed") })
}

/// Vitest's JSON report.
pub(crate) fn of_vitest(report: &str) -> Count {
    Count { passed: number_after(report, "\"numPassedTests\":"), failed: number_after(report, "\"numFailedTests\":") }
}

fn number_before(text: &str, mark: &str) -> usize {
    text.split(mark)
        .next()
        .filter(|before| before.len() < text.len())
        .and_then(|before| before.rsplit(|c: char| !c.is_ascii_digit()).next())
        .and_then(|digits| digits.parse().ok())
        .unwrap_or(0)
}

fn number_after(text: &str, mark: &str) -> usize {
    text.split(mark)
        .nth(1)
        .map(str::trim_start)
        .and_then(|after| after.split(|c: char| !c.is_ascii_digit()).next())
        .and_then(|digits| digits.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(passed: usize, failed: usize) -> Count {
        Count { passed, failed }
    }

    #[test]
    fn every_result_line_of_cargo_is_summed() {
        let output = "running 2 tests\n\
            test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s\n\
            test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured\n";
        assert_eq!(of_cargo(output), count(15, 2));
        assert_eq!(of_cargo("error: could not compile"), count(0, 0));
    }

    #[test]
    fn the_last_line_of_our_own_shape_counts() {
        assert_eq!(of_own("1 passed, 1 failed\nx\n41 passed, 0 failed\n"), Some(count(41, 0)));
        assert_eq!(of_own("nothing of the kind"), None);
    }

    #[test]
    fn the_report_of_vitest_is_read() {
        let report = r#"{"numTotalTests":9,"numPassedTests":7,"numFailedTests": 2,"success":false}"#;
        assert_eq!(of_vitest(report), count(7, 2));
    }
}
