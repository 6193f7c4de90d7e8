//! What holds for meetings: one by one, and in a thousand journeys.

use super::*;

const fn mark(number: u8) -> [u8; 32] {
    [number; 32]
}

fn met(carried: (u8, &[u8]), here: (u8, &[u8])) -> Meeting {
    let marks = |numbers: &[u8]| numbers.iter().copied().map(mark).collect::<Vec<_>>();
    let (there, home) = (marks(carried.1), marks(here.1));
    meet(Content { mark: mark(carried.0), marks: &there }, Some(Content { mark: mark(here.0), marks: &home }))
}

#[test]
fn each_meeting_is_told() {
    assert_eq!(meet(Content { mark: mark(1), marks: &[] }, None), Meeting::New);
    assert_eq!(met((1, &[]), (1, &[])), Meeting::Same);
    assert_eq!(met((1, &[2]), (1, &[3])), Meeting::Same);
    assert_eq!(met((1, &[]), (2, &[1])), Meeting::HereIsNewer);
    assert_eq!(met((1, &[1]), (2, &[2, 1])), Meeting::HereIsNewer);
    assert_eq!(met((2, &[1]), (1, &[])), Meeting::CarriedIsNewer);
    assert_eq!(met((2, &[2, 1]), (1, &[1])), Meeting::CarriedIsNewer);
    assert_eq!(met((2, &[1]), (3, &[1])), Meeting::Both);
    assert_eq!(met((2, &[]), (3, &[])), Meeting::Both);
    // Somebody went back to an older content: it may have been on either side.
    assert_eq!(met((1, &[1, 2]), (2, &[1, 2])), Meeting::Both);
}
