//! No clock, however wrong, takes a draft out of the bin before its time.

use crate::{
    ground::{Dice, Sealed},
    id::DraftId,
    vault::Vault,
};

const AT: &str = "2026-11-22T09:00:00";
/// Days since 1970: that year, 2026, 2038 and 2099.
const DAYS: [i64; 4] = [0, 20_779, 24_855, 47_481];

fn binned(sealed: &Sealed, first_day: i64) -> (Vault, DraftId) {
    let mut vault = sealed.open();
    vault.begin_day(first_day).unwrap();
    let draft = vault.make_draft("ansøgning", AT).unwrap();
    vault.save_field(&draft, "a", "tekst", AT).unwrap();
    vault.bin_draft(&draft, AT).unwrap();
    (vault, draft)
}

/// How many days must be begun until the draft is gone; `None` where it outlives them all.
fn lasts(vault: &mut Vault, draft: &DraftId, days: impl IntoIterator<Item = i64>) -> Option<usize> {
    for (begun, day) in (1..).zip(days) {
        let gone = vault.begin_day(day).unwrap();
        assert_eq!(vault.read_draft(draft).is_err(), gone == 1, "told as it is");
        if gone == 1 {
            return Some(begun);
        }
    }
    None
}

#[test]
fn with_a_clock_that_goes_right_it_is_thirty_days() {
    let sealed = Sealed::new();
    for step in [1, 2, 3, 5, 6] {
        let (mut vault, draft) = binned(&sealed, DAYS[1]);
        for begun in 1..30 / step {
            assert_eq!(vault.begin_day(DAYS[1] + begun * step), Ok(0));
            // The same day twice is one day, also after closing and opening.
            assert_eq!(vault.begin_day(DAYS[1] + begun * step), Ok(0));
            assert_eq!(vault.binned().unwrap()[0].days_left, 30 - (begun * step) as u32);
            vault.close().unwrap();
            vault = sealed.open();
        }
        assert_eq!(vault.begin_day(DAYS[1] + 30), Ok(1));
        assert_eq!(vault.binned(), Ok(vec![]));
        assert!(vault.read_draft(&draft).is_err());
    }
}

#[test]
fn no_clock_takes_a_draft_on_fewer_than_five_begun_days() {
    let sealed = Sealed::new();
    // There and back, in every order, beginning anywhere.
    for first in DAYS {
        for [one, other] in DAYS.map(|one| DAYS.map(|other| [one, other])).as_flattened() {
            let (mut vault, draft) = binned(&sealed, first);
            let lasted = lasts(&mut vault, &draft, [*one, *other].into_iter().cycle().take(12));
            assert!(lasted.is_none_or(|begun| begun >= 5), "{first} {one} {other}: {lasted:?}");
            if lasted.is_none() {
                vault.delete_for_ever(&draft).unwrap();
            }
        }
    }
    // The control: the fifth day can be the last.
    let (mut vault, draft) = binned(&sealed, 0);
    assert_eq!(lasts(&mut vault, &draft, (1..).map(|n| n * 1000)), Some(5));
}

#[test]
fn no_random_clock_does_either() {
    let sealed = Sealed::new();
    let mut dice = Dice::new(2099);
    let mut jumps = 0;
    let mut shortest = usize::MAX;
    while jumps < 500 {
        let (mut vault, draft) = binned(&sealed, DAYS[dice.below(4)]);
        let days: Vec<_> = (0..40).map(|_| [0, dice.below(60_000) as i64, i64::MIN, i64::MAX][dice.below(4)]).collect();
        let lasted = lasts(&mut vault, &draft, days);
        shortest = shortest.min(lasted.unwrap_or(usize::MAX));
        jumps += lasted.unwrap_or(40);
    }
    assert!((5..20).contains(&shortest), "{shortest}");
}

#[test]
fn a_clock_set_back_adds_nothing_and_counts_on_from_there() {
    let sealed = Sealed::new();
    let (mut vault, draft) = binned(&sealed, DAYS[3]);
    assert_eq!(lasts(&mut vault, &draft, (0..200).map(|n| DAYS[3] - n * 100)), None);
    assert_eq!(vault.binned().unwrap()[0].days_left, 30);
    // No day has to be reached again before the next one counts.
    assert_eq!(lasts(&mut vault, &draft, DAYS[3] - 19_899..), Some(30));
}

#[test]
fn only_what_is_over_goes() {
    let sealed = Sealed::new();
    let (mut vault, early) = binned(&sealed, 0);
    let stays = vault.make_draft("klage", AT).unwrap();
    vault.begin_day(1).unwrap();
    let late = vault.make_draft("ansøgning", AT).unwrap();
    vault.bin_draft(&late, AT).unwrap();
    assert_eq!(lasts(&mut vault, &early, 2..40), Some(29));
    assert!(vault.read_draft(&late).is_ok() && vault.read_draft(&stays).is_ok());
    assert_eq!(vault.binned().unwrap()[0].days_left, 1);
}
