//! What holds for the code on paper, mistyped in every way that can be told.

use super::*;

fn typed(code: &PaperCode) -> String {
    code.groups().iter().map(|group| group.as_str()).collect::<Vec<_>>().join(" ")
}

fn code_of(bytes: [u8; 16]) -> PaperCode {
    PaperCode(SecretBytes::copy_of(&bytes).unwrap())
}

/// The least and the greatest that a group can be, and any number of random ones.
fn samples(count: usize) -> impl Iterator<Item = PaperCode> {
    let random = std::iter::repeat_with(|| PaperCode::random().unwrap());
    [code_of([0; 16]), code_of([0xff; 16])].into_iter().chain(random.take(count))
}

#[test]
fn ten_thousand_secrets_come_back_from_their_digits() {
    for code in samples(10_000) {
        let sheet = typed(&code);
        assert_eq!(sheet.len(), 8 * 6 + 7);
        assert!(PaperCode::read(&sheet).as_ref() == Ok(&code), "{sheet}");
        assert!(code.groups().iter().all(|group| PaperCode::is_group(group)));
    }
}

#[test]
fn each_single_wrong_digit_is_found_in_its_group() {
    for code in samples(40) {
        let right: Vec<char> = code.groups().iter().flat_map(|group| group.chars().collect::<Vec<_>>()).collect();
        for place in 0..right.len() {
            for digit in ('0'..='9').filter(|digit| *digit != right[place]) {
                let mut wrong = right.clone();
                wrong[place] = digit;
                let found = PaperCode::read(&wrong.iter().collect::<String>()).err();
                assert_eq!(found, Some(Error::PaperGroups { wrong: vec![place / 6 + 1] }));
            }
        }
    }
}

#[test]
fn each_swap_of_neighbours_is_found_also_across_two_groups() {
    for code in samples(200) {
        let right: Vec<char> = code.groups().iter().flat_map(|group| group.chars().collect::<Vec<_>>()).collect();
        for place in 1..right.len() {
            if right[place] == right[place - 1] {
                continue;
            }
            let mut wrong = right.clone();
            wrong.swap(place, place - 1);
            let mut groups = vec![(place - 1) / 6 + 1, place / 6 + 1];
            groups.dedup();
            let found = PaperCode::read(&wrong.iter().collect::<String>()).err();
            assert_eq!(found, Some(Error::PaperGroups { wrong: groups }));
        }
    }
}

/// The control: a sum of digits, the simplest check there is, finds no swap at all.
#[test]
fn a_sum_of_digits_would_not_find_a_swap() {
    let sum = |group: &str| group.bytes().map(u32::from).sum::<u32>();
    assert_eq!(sum("123456"), sum("213456"));
    assert!(PaperCode::is_group("123453") && !PaperCode::is_group("213453"));
}

#[test]
fn it_is_read_however_it_was_copied() {
    let code = code_of(*b"sixteen bytes ok");
    let sheet = typed(&code);
    let plain = sheet.replace(' ', "");
    for copied in [
        plain.clone(),
        sheet.replace(' ', "-"),
        sheet.replace(' ', "\r\n"),
        format!("  {}\n", sheet.replace(' ', " \u{2013} ")),
        plain.replace('0', "O").replace('1', "l"),
        plain.chars().map(|digit| char::from_u32(u32::from(digit) - 0x30 + 0xff10).unwrap()).collect(),
    ] {
        assert!(PaperCode::read(&copied).as_ref() == Ok(&code), "{copied}");
    }
}

#[test]
fn what_is_too_short_too_long_or_no_digit_is_told_apart() {
    let sheet = typed(&code_of([7; 16]));
    assert_eq!(PaperCode::read("").err(), Some(Error::PaperLength { found: 0 }));
    assert_eq!(PaperCode::read(&sheet[..sheet.len() - 7]).err(), Some(Error::PaperLength { found: 42 }));
    assert_eq!(PaperCode::read(&format!("{sheet} 1")).err(), Some(Error::PaperLength { found: 49 }));
    assert_eq!(PaperCode::read("12345x").err(), Some(Error::PaperLetter { found: 'x' }));
    for no_group in ["", "12345", "720896", "999999", "12345x", "1234533"] {
        assert!(!PaperCode::is_group(no_group), "{no_group}");
    }
}

#[test]
fn two_groups_that_changed_places_are_among_what_is_tried() {
    let code = PaperCode::random().unwrap();
    for (one, other) in (0..8).flat_map(|one| (one + 1..8).map(move |other| (one, other))) {
        let mut groups = code.groups();
        groups.swap(one, other);
        let read = PaperCode::read(&groups.map(|group| group.to_string()).join(" ")).unwrap();
        assert!(read.with_groups_changed_over().any(|tried| tried == code));
    }
    assert_eq!(code.with_groups_changed_over().count(), 29);
}
