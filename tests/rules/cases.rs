//! The golden cases come out as they are written.

use std::path::Path;

use support::cases::run_below;

#[test]
fn every_golden_case_comes_out_as_written() {
    for rule in ["eligibility", "pay", "payslip", "transport"] {
        let report = run_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("cases").join(rule), law::facts());
        assert!(report.is_good(), "{rule}\n{report}");
        assert!(report.passed >= 20, "only {} cases of {rule}", report.passed);
    }
}

#[test]
fn the_example_of_the_readme_is_a_case() {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/README.md")).unwrap();
    let examples: Vec<&str> = readme.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert_eq!(examples.len(), 2);
    for example in examples {
        for case in support::cases::cases_in("README", example).unwrap() {
            assert_eq!(case.differences(law::facts()), []);
        }
    }
}
