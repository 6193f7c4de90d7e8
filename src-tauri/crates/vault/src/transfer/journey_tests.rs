//! A thousand journeys from home to the centre and back, with changes on either side or on both,
//! old files that turn up again, and vaults that are removed after a visit.

use std::collections::BTreeSet;

use super::*;

/// A text is known by its number; no two texts of a world are alike unless somebody went back.
type Text = u32;

fn mark(text: Text) -> [u8; 32] {
    let mut mark = [0xee; 32];
    mark[..4].copy_from_slice(&text.to_be_bytes());
    mark
}

/// A draft in a vault.
#[derive(Clone)]
struct Draft {
    text: Text,
    versions: BTreeSet<Text>,
    marks: BTreeSet<[u8; 32]>,
}

/// What is under test, or a control in its place.
#[derive(Clone, Copy)]
struct Way {
    meet: fn(Content<'_>, Option<Content<'_>>) -> Meeting,
    carries_marks: bool,
    keeps_marks: bool,
}

const OURS: Way = Way { meet, carries_marks: true, keeps_marks: true };

/// What went wrong in a world.
#[derive(Debug, Default, PartialEq, Eq)]
struct Wrongs {
    /// Texts that no vault has, nor anything that was written over them or chosen before them.
    lost: usize,
    /// Texts put aside without a word for one that does not follow from them.
    buried: usize,
    /// Questions about two texts of which one was plainly written over the other. Where somebody went
    /// back to a text it is older and newer at once, and no question is needless.
    needless: usize,
}

struct World {
    way: Way,
    seed: u64,
    written: Text,
    /// Who was written over whom, and who was chosen before whom.
    edits: Vec<(Text, Text)>,
    choices: Vec<(Text, Text)>,
    /// Home, which stays, and the centre, where a vault may be removed.
    sides: [Option<Draft>; 2],
    wrongs: Wrongs,
    asked: usize,
}

impl World {
    fn new(way: Way, seed: u64) -> Self {
        let first = Draft { text: 0, versions: BTreeSet::new(), marks: BTreeSet::new() };
        let sides = [Some(first), None];
        Self { way, seed, written: 0, edits: vec![], choices: vec![], sides, wrongs: Wrongs::default(), asked: 0 }
    }

    /// SplitMix64.
    fn below(&mut self, end: u64) -> u64 {
        self.seed = self.seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.seed ^ (self.seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    }

    /// Up to three changes, or a step back to a text from before.
    fn edit(&mut self, side: usize, goes_back: bool) {
        for _ in 0..self.below(4) {
            let back = goes_back && self.below(3) == 0;
            let Some(draft) = &mut self.sides[side] else { return };
            self.written += u32::from(!back);
            let text = if back { draft.versions.first().copied().unwrap_or(draft.text) } else { self.written };
            if text != draft.text {
                self.edits.push((draft.text, text));
                draft.versions.insert(draft.text);
                draft.text = text;
            }
        }
    }

    /// Whether `later` was written over `earlier`, or (`or_chosen`) chosen before it, in any number of steps.
    fn follows(&self, earlier: Text, later: Text, or_chosen: bool) -> bool {
        let (mut seen, mut open) = (BTreeSet::from([earlier]), vec![earlier]);
        while let Some(text) = open.pop() {
            for (from, to) in self.edits.iter().chain(self.choices.iter().filter(|_| or_chosen)) {
                if *from == text && seen.insert(*to) {
                    open.push(*to);
                }
            }
        }
        seen.contains(&later)
    }

    fn arrive(&mut self, file: &Draft, side: usize) {
        let marks: Vec<_> = file.marks.iter().copied().filter(|_| self.way.carries_marks).collect();
        let Some(mut here) = self.sides[side].clone() else {
            assert_eq!((self.way.meet)(Content { mark: mark(file.text), marks: &marks }, None), Meeting::New);
            self.sides[side] = Some(Draft { versions: BTreeSet::new(), marks: marks.into_iter().collect(), ..*file });
            return;
        };
        let (there, was) = (file.text, here.text);
        let mine: Vec<_> = here.marks.iter().copied().collect();
        let now = Content { mark: mark(was), marks: &mine };
        match (self.way.meet)(Content { mark: mark(there), marks: &marks }, Some(now)) {
            Meeting::New => panic!("there is one here"),
            Meeting::Same => assert_eq!(there, was),
            Meeting::HereIsNewer => self.wrongs.buried += usize::from(!self.follows(there, was, true)),
            Meeting::CarriedIsNewer => {
                self.wrongs.buried += usize::from(!self.follows(was, there, true));
                here.versions.insert(was);
                here.text = there;
            }
            Meeting::Both => {
                self.asked += 1;
                let plain = |one, other| self.follows(one, other, false) && !self.follows(other, one, true);
                self.wrongs.needless += usize::from(plain(was, there) || plain(there, was));
                here.versions.extend([was, there]);
                here.text = if self.below(2) == 0 { was } else { there };
                self.choices.push(if here.text == was { (there, was) } else { (was, there) });
            }
        }
        if self.way.keeps_marks {
            here.marks.extend(marks.into_iter().chain([mark(there)]));
        }
        self.sides[side] = Some(here);
    }

    /// Twenty journeys there and back.
    fn run(mut self, goes_back: bool, removes: bool) -> (Wrongs, usize) {
        let mut stick = vec![];
        for _ in 0..20 {
            for (from, to) in [(0, 1), (1, 0)] {
                self.edit(0, goes_back);
                self.edit(1, goes_back);
                let handed_over = self.sides[from].as_mut().unwrap();
                handed_over.marks.insert(mark(handed_over.text));
                stick.push(handed_over.clone());
                // Now and then somebody takes an older file of the stick.
                let newest = stick.len() - 1;
                let taken = if self.below(5) == 0 { self.below(stick.len() as u64) as usize } else { newest };
                self.arrive(&stick[taken].clone(), to);
                self.arrive(&stick[newest].clone(), to);
            }
            if removes && self.below(3) == 0 {
                self.sides[1] = None;
            }
        }
        let held: BTreeSet<Text> =
            self.sides.iter().flatten().flat_map(|draft| draft.versions.iter().copied().chain([draft.text])).collect();
        let gone = (0..=self.written).filter(|text| !held.contains(text));
        if goes_back {
            self.wrongs.needless = 0;
        }
        // Where no vault was removed, every single text must be there.
        self.wrongs.lost = gone.filter(|text| !removes || !held.iter().any(|later| self.follows(*text, *later, true))).count();
        (self.wrongs, self.asked)
    }
}

/// All that goes wrong in so many worlds, and how often the person was asked.
fn travelled(way: Way, worlds: u64) -> (Wrongs, usize) {
    let mut all = (Wrongs::default(), 0);
    for world in 0..worlds {
        let (wrongs, asked) = World::new(way, world).run(world % 4 >= 2, world % 2 == 1);
        all.0.lost += wrongs.lost;
        all.0.buried += wrongs.buried;
        all.0.needless += wrongs.needless;
        all.1 += asked;
    }
    all
}

#[test]
fn in_a_thousand_journeys_no_text_is_lost_or_buried_and_nobody_is_asked_in_vain() {
    let (wrongs, asked) = travelled(OURS, 50);
    assert_eq!(wrongs, Wrongs::default());
    assert!(asked > 100, "{asked}: the sides hardly ever differed");
}

/// The controls: marks that are not carried or not kept, and sides that always win.
#[test]
fn other_ways_lose_bury_or_ask_in_vain() {
    let (not_carried, _) = travelled(Way { carries_marks: false, ..OURS }, 24);
    assert!(not_carried.needless > 50, "{not_carried:?}");
    let (not_kept, _) = travelled(Way { keeps_marks: false, ..OURS }, 24);
    assert!(not_kept.needless > 30, "{not_kept:?}");
    let wins = |won: fn(Content<'_>, Option<Content<'_>>) -> Meeting| travelled(Way { meet: won, ..OURS }, 24).0;
    let here = wins(|carried, here| match meet(carried, here) {
        Meeting::CarriedIsNewer | Meeting::Both => Meeting::HereIsNewer,
        other => other,
    });
    assert!(here.lost > 100 && here.buried > 100, "{here:?}");
    let carried = wins(|carried, here| match meet(carried, here) {
        Meeting::HereIsNewer | Meeting::Both => Meeting::CarriedIsNewer,
        other => other,
    });
    assert!(carried.buried > 100, "{carried:?}");
}
