//! The vault as it is thought to be, in a few lines and in memory: what the tests hold it against.

use std::collections::BTreeMap;

use crate::{
    id::DraftId,
    loss::{is_left_of, is_loss},
};

pub(crate) type Fields = BTreeMap<String, String>;

/// A draft as it must be.
pub(crate) struct Paper {
    pub(crate) id: DraftId,
    pub(crate) fields: Fields,
    /// The newest first.
    pub(crate) versions: Vec<Fields>,
    changed: u64,
    /// The counters when it was put into the bin: of the writing and of the days.
    pub(crate) binned: Option<(u64, i64)>,
    /// Its text was changed in this sitting.
    touched: bool,
}

/// A vault as it must be.
#[derive(Default)]
pub(crate) struct Model {
    pub(crate) papers: Vec<Paper>,
    count: u64,
    days: i64,
    last_day: Option<i64>,
}

impl Paper {
    fn text(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }

    fn put_aside(&mut self) {
        let mut text = self.fields.clone();
        text.retain(|_, value| !value.is_empty());
        if !text.is_empty() && self.versions.first() != Some(&text) {
            self.versions.insert(0, text);
            self.versions.truncate(50);
        }
    }

    /// Whether a change takes away what the newest version does not have.
    fn loses(&self, name: &str, new: &str) -> bool {
        let old = self.text(name);
        let kept = self.versions.first().and_then(|newest| newest.get(name));
        is_loss(old, new) && !kept.is_some_and(|kept| is_left_of(old, kept))
    }
}

impl Model {
    fn next(&mut self) -> u64 {
        self.count += 1;
        self.count
    }

    pub(crate) fn make(&mut self, id: DraftId) {
        let changed = self.next();
        self.papers.push(Paper { id, fields: Fields::new(), versions: vec![], changed, binned: None, touched: false });
    }

    fn write(&mut self, n: usize, fields: Fields) {
        let changed = self.next();
        let paper = &mut self.papers[n];
        paper.fields.extend(fields);
        (paper.changed, paper.binned) = (changed, None);
    }

    pub(crate) fn save(&mut self, n: usize, mut fields: Fields) {
        let paper = &mut self.papers[n];
        fields.retain(|name, new| paper.fields.get(name) != Some(new));
        if fields.iter().any(|(name, new)| paper.text(name) != new) {
            if !paper.touched || fields.iter().any(|(name, new)| paper.loses(name, new)) {
                paper.put_aside();
            }
            paper.touched = true;
        }
        if !fields.is_empty() {
            self.write(n, fields);
        }
    }

    pub(crate) fn restore(&mut self, n: usize, version: usize) {
        let paper = &mut self.papers[n];
        let mut wanted: Fields = paper.fields.keys().map(|name| (name.clone(), String::new())).collect();
        wanted.extend(paper.versions[version].clone());
        if wanted != paper.fields {
            paper.put_aside();
            self.write(n, wanted);
        }
    }

    pub(crate) fn bin(&mut self, n: usize) {
        let place = (self.next(), self.days);
        self.papers[n].binned.get_or_insert(place);
    }

    pub(crate) fn take_back(&mut self, n: usize) {
        if self.papers[n].binned.is_some() {
            self.write(n, Fields::new());
        }
    }

    /// Returns how many drafts go.
    pub(crate) fn begin_day(&mut self, day: i64) -> usize {
        self.days += (day - self.last_day.unwrap_or(day)).clamp(0, 7);
        self.last_day = Some(day);
        let before = self.papers.len();
        let days = self.days;
        self.papers.retain(|paper| paper.binned.is_none_or(|(_, since)| days - since < 30));
        before - self.papers.len()
    }

    pub(crate) fn delete(&mut self, n: usize) {
        self.papers.remove(n);
    }

    pub(crate) fn reopen(&mut self) {
        for paper in &mut self.papers {
            paper.touched = false;
        }
    }

    /// The drafts out of the bin, the one changed last first.
    pub(crate) fn listed(&self) -> Vec<DraftId> {
        let mut listed: Vec<_> = self.papers.iter().filter(|paper| paper.binned.is_none()).collect();
        listed.sort_by_key(|paper| std::cmp::Reverse(paper.changed));
        listed.into_iter().map(|paper| paper.id).collect()
    }

    /// The drafts in the bin and the days each has left, the one put there last first.
    pub(crate) fn binned(&self) -> Vec<(DraftId, u32)> {
        let mut binned: Vec<_> = self.papers.iter().filter_map(|paper| Some((paper.binned?, paper.id))).collect();
        binned.sort_by_key(|((count, _), _)| std::cmp::Reverse(*count));
        binned.into_iter().map(|((_, since), id)| (id, (30 - (self.days - since)) as u32)).collect()
    }
}
