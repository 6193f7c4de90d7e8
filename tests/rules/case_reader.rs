//! The reader of cases refuses what it does not know, and the runner shows what differs.

use std::path::PathBuf;
use std::{env, fs, process};

use support::cases::{CaseError, cases_in, run_below};

const GOOD: &str = r#"
rule = "pay"
on = 2026-11-22
because = "BEK 483/2011 § 1"
given.form = "arbejdsdusoer"
given.lowest-wage = "100"
expect.floor-hour = "mindst 5,00"
"#;

fn refused(text: &str) -> String {
    cases_in("a-case", text).expect_err("must be refused").to_string()
}

/// A folder of its own, gone when the test is.
struct Folder(PathBuf);

impl Folder {
    fn with(name: &str, files: &[(&str, &str)]) -> Self {
        let folder = Folder(env::temp_dir().join(format!("house-cases-{name}-{}", process::id())));
        fs::create_dir_all(&folder.0).unwrap();
        for (file, text) in files {
            let path = folder.0.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // Left behind at worst: nothing of the tests rests on it.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_good_case_is_read() {
    let cases = cases_in("a-case", GOOD).unwrap();
    assert_eq!(cases.len(), 1);
    assert_eq!(cases[0].name, "a-case");
    assert_eq!(cases[0].differences(law::facts()), []);
}

#[test]
fn an_unknown_key_is_refused_wherever_it_stands() {
    assert!(refused(&GOOD.replace("because", "becuase")).contains("unknown field `becuase`"));
    assert!(
        refused(&GOOD.replace("given.form", "given.farm"))
            .contains("unknown field `farm`, expected one of `form`, `lowest-wage`")
    );
    assert!(refused(&GOOD.replace("expect.floor-hour", "expect.floor")).contains("unknown field `floor`"));
    let of_another_rule = GOOD.replace("given.form = \"arbejdsdusoer\"", "given.distance-km = \"6\"");
    assert!(refused(&of_another_rule).contains("unknown field `distance-km`"));
}

#[test]
fn an_unknown_word_is_refused_and_the_known_ones_are_named() {
    let message = refused(&GOOD.replace("\"arbejdsdusoer\"", "\"dusoer\""));
    assert!(
        message.contains("\"dusoer\" is not one of: efter-indsats, timeloen-efter-arbejdsvurdering, arbejdsdusoer"),
        "{message}"
    );
    assert!(message.contains("`given`") && message.contains("`form`") && message.contains("a-case"), "{message}");
    assert!(refused(&GOOD.replace("\"pay\"", "\"wage\"")).contains("unknown variant `wage`"));
    assert!(refused(&GOOD.replace("mindst", "omtrent")).contains("\"omtrent\" is not one of: mindst, cirka, højst, ukendt"));
}

#[test]
fn a_deadline_takes_only_what_belongs_to_its_event() {
    let of =
        |given: &str| format!("rule = \"deadline\"\non = 2026-11-24\nbecause = \"RSL § 67\"\n{given}\nexpect.safe = 2026-12-22");
    let decision = "given.event = \"decision\"\ngiven.sent = \"orally\"";
    assert_eq!(cases_in("a-case", &of(decision)).unwrap()[0].differences(law::facts()), []);
    assert!(refused(&of("given.sent = \"orally\"")).contains("missing field `event`"));
    assert!(refused(&of("given.event = \"decision\"")).contains("missing field `sent`"));
    assert!(refused(&of("given.event = \"complaint\"\ngiven.sent = \"orally\"")).contains("unknown field `sent`"));
    assert!(refused(&of(&format!("{decision}\ngiven.time = \"8 weeks\""))).contains("unknown field `time`"));
    assert!(refused(&of(&format!("{decision}\ngiven.received = \"i går\""))).contains("is no day: write it as 2026-11-24"));
    for time in ["8", "8 years", "weeks 8", "-1 days", "07300"] {
        let message = refused(&of(&format!("given.event = \"application\"\ngiven.time = \"{time}\"")));
        assert!(message.contains("is no time: write \"8 weeks\""), "{message}");
    }
}

#[test]
fn a_deadline_of_another_event_or_a_refused_one_fails() {
    let text =
        "rule = \"deadline\"\non = 2026-11-24\nbecause = \"RSL § 66\"\ngiven.event = \"complaint\"\nexpect.safe = 2026-12-22";
    let got = |text: &str| cases_in("a-case", text).unwrap()[0].differences(law::facts()).remove(0).got;
    assert_eq!(got(text), "no such day for this event");
    assert_eq!(got(&text.replace("expect.safe", "expect.day").replace("12-22", "12-23")), "2026-12-22");
    assert_eq!(
        got(&text.replace("expect.safe", "expect.day").replace("on = 2026-11-24", "on = 2060-12-31")),
        "refused: outside-calendar"
    );
    assert_eq!(got(&text.replace("expect.safe = 2026-12-22", "expect.refused = \"outside-calendar\"")), "a result");
}

#[test]
fn a_number_without_quotes_is_refused() {
    assert!(refused(&GOOD.replace("\"100\"", "100")).contains("write numbers as \"143,35\""));
    assert!(refused(&GOOD.replace("\"100\"", "100.0")).contains("write numbers as \"143,35\""));
    assert!(refused(&GOOD.replace("\"100\"", "\"1.234,50\"")).contains("nothing between thousands"));
}

#[test]
fn what_must_be_there_is_asked_for_by_name() {
    for key in ["on", "because"] {
        let without: String =
            GOOD.lines().filter(|line| !line.starts_with(&format!("{key} ="))).map(|line| format!("{line}\n")).collect();
        assert_eq!(refused(&without), format!("case \"a-case\": `{key}` is missing"));
    }
    let without_rule = GOOD.replace("rule = \"pay\"", "");
    assert!(refused(&without_rule).contains("missing field `rule`"));
    assert_eq!(refused(&GOOD.replace("\"BEK 483/2011 § 1\"", "\" \"")), "case \"a-case\": `because` is missing");
    let without_kommune = "rule = \"eligibility\"\non = 2026-11-22\nbecause = \"§ 103\"\nexpect.next-question = \"birth\"";
    assert!(refused(without_kommune).contains("missing field `kommune`"));
}

#[test]
fn a_case_that_could_never_fail_is_refused() {
    let expects_nothing = GOOD.replace("expect.floor-hour = \"mindst 5,00\"", "");
    assert_eq!(cases_in("a-case", &expects_nothing).unwrap_err(), CaseError::ExpectsNothing { case: "a-case".to_owned() });
    let expects_above = format!("{GOOD}\n[[case]]\nname = \"one\"\nexpect.floor-hour = \"mindst 5\"");
    assert_eq!(cases_in("a-case", &expects_above).unwrap_err(), CaseError::ExpectAboveCases);
}

#[test]
fn two_cases_of_one_name_are_refused() {
    let above = GOOD.replace("expect.floor-hour = \"mindst 5,00\"", "");
    let case = "\n[[case]]\nname = \"one\"\nexpect.floor-hour = \"mindst 5\"\n";
    assert_eq!(cases_in("a", &format!("{above}{case}{case}")).unwrap_err(), CaseError::NameTwice { case: "one".to_owned() });
    assert_eq!(cases_in("a", &format!("{above}{case}")).unwrap().len(), 1);
}

#[test]
fn a_case_adds_to_what_stands_above_it_and_takes_back() {
    let text = r#"
rule = "eligibility"
on = 2026-11-22
because = "§ 103"
given.kommune = "anden"
given.birth = 1990-05-01
[[case]]
name = "as above"
expect.next-question = "wants-work"
[[case]]
name = "taken back"
given.birth = "ikke spurgt"
expect.next-question = "birth"
[[case]]
name = "on another day"
on = 2020-01-01
expect.no-value-before = 2022-04-25
"#;
    for case in cases_in("three", text).unwrap() {
        assert_eq!(case.differences(law::facts()), [], "{}", case.name);
    }
}

#[test]
fn a_wrong_expectation_is_a_row_of_the_table() {
    let folder = Folder::with("wrong", &[("deep/wrong.toml", &GOOD.replace("5,00", "4,99")), ("deep/good.toml", GOOD)]);
    let report = run_below(&folder.0, law::facts());
    assert_eq!((report.passed, report.failed, report.is_good()), (1, 1, false));
    let shown = report.to_string();
    let rows: Vec<Vec<&str>> = shown.lines().map(|line| line.split(" | ").map(str::trim).collect()).collect();
    assert_eq!(rows[0], ["case", "field", "expected", "got"]);
    assert_eq!(rows[2], ["deep/wrong.toml", "floor-hour", "mindst 4,99", "mindst 5,00"]);
    assert_eq!(rows[3], ["1 passed, 1 failed"]);
}

#[test]
fn a_value_where_none_is_expected_fails_and_the_other_way_round() {
    let expects_none = GOOD.replace("floor-hour = \"mindst 5,00\"", "no-value-before = 2011-05-19");
    let too_early = GOOD.replace("2026-11-22", "2001-01-01");
    let folder = Folder::with("none", &[("expects-none.toml", &expects_none), ("too-early.toml", &too_early)]);
    let report = run_below(&folder.0, law::facts());
    let got: Vec<(&str, &str)> = report.differences.iter().map(|difference| (&*difference.field, &*difference.got)).collect();
    assert_eq!(got, [("no-value-before", "a value"), ("floor-hour", "no value before 2011-05-19")]);
}

#[test]
fn a_municipality_without_a_standard_fails_unless_it_is_called_another() {
    let text = "rule = \"eligibility\"\non = 2026-11-22\nbecause = \"§ 103\"\ngiven.kommune = \"0000\"\nexpect.next-question = \"birth\"";
    let differences = cases_in("a", text).unwrap()[0].differences(law::facts());
    assert_eq!(differences.len(), 1);
    assert_eq!(differences[0].field, "given.kommune");
    assert_eq!(cases_in("a", &text.replace("0000", "anden")).unwrap()[0].differences(law::facts()), []);
}

#[test]
fn a_file_that_cannot_be_read_fails_the_run() {
    let folder = Folder::with("broken", &[("good.toml", GOOD), ("broken.toml", "rule = "), ("note.md", "no case")]);
    let report = run_below(&folder.0, law::facts());
    assert_eq!((report.passed, report.failed, report.is_good()), (1, 0, false));
    assert!(report.to_string().ends_with("1 passed, 1 failed"), "{report}");
}

#[test]
fn a_folder_without_cases_fails_the_run() {
    let folder = Folder::with("empty", &[("note.md", "no case")]);
    assert!(!run_below(&folder.0, law::facts()).is_good());
    assert!(!run_below(&folder.0.join("not-there"), law::facts()).is_good());
}
