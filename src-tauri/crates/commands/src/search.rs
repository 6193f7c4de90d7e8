//! "Søg": topics, hard words, questions and screens, found by what a person types.

use rules::eligibility::Question;
use rules::form::Form;
use search::{Entry, Index};
use text::Value;

use crate::check::key_of;
use crate::session::{Session, text_voice};
use crate::wire::{Failure, SearchAsk, SearchHit, SearchKind, SearchView};

/// How many hits are shown.
const MOST: usize = 10;

/// The screens that can be found: the path, and the key of its words; the everyday words stand in its `.also`.
const SCREENS: [(&str, &str); 13] = [
    ("check", "search-screen-check"),
    ("money/pay", "search-screen-pay"),
    ("money/payslip", "search-screen-payslip"),
    ("money/transport", "search-screen-transport"),
    ("money/transport/check", "search-screen-travel"),
    ("now", "search-screen-now"),
    ("write", "search-screen-write"),
    ("write/sag/brev/sagsbehandler", "search-screen-sagsbehandler"),
    ("deadlines", "search-screen-deadlines"),
    ("explain/compare", "search-screen-compare"),
    ("explain/terms", "search-screen-terms"),
    ("look", "search-screen-look"),
    ("first/kommune", "search-screen-kommune"),
];

pub(crate) fn search_find(session: &mut Session, request: SearchAsk) -> Result<SearchView, Failure> {
    let index = session.index.take().unwrap_or_else(|| Index::new(&session.entries()));
    let found = index.find(&request.typed, MOST);
    session.index = Some(index);
    let hits: Vec<SearchHit> = found.iter().filter_map(|hit| session.hit(&hit.id)).collect();
    let typed = request.typed.trim();
    let told = match hits.len() {
        _ if typed.is_empty() => String::new(),
        0 => session.say("search-none", &[("typed", Value::from(typed))]),
        count => session.say("search-count", &[("count", Value::Count(u32::try_from(count).unwrap_or(u32::MAX)))]),
    };
    Ok(SearchView { hits, told })
}

/// Those screens, and one for each form, which is called in the search what it is called in the list of forms.
fn screens() -> impl Iterator<Item = (String, String)> {
    let fixed = SCREENS.into_iter().map(|(path, key)| (path.to_owned(), key.to_owned()));
    let forms = Form::ALL.into_iter().filter(|form| *form != Form::Sag);
    fixed.chain(forms.map(|form| (format!("write/{}", form.id()), format!("form-{}", form.id()))))
}

impl Session {
    fn entries(&self) -> Vec<Entry> {
        let topics = self.facts.topics.iter().map(|topic| {
            let is_shown = |statement: &&law::Statement| statement.is_for(self.standard());
            let said = topic.statements().filter(is_shown).filter_map(|statement| self.say_known(&statement.words));
            let title = topic.title();
            Entry {
                id: format!("topic/{}", topic.id),
                title: self.say(&title, &[]),
                also: self.listed(&format!("{title}.also")),
                text: said.collect::<Vec<_>>().join(" "),
            }
        });
        let terms = self.facts.terms.iter().map(|term| {
            let key = format!("term-{}", term.id);
            let mut also = self.listed(&format!("{key}.forms"));
            also.extend(self.listed(&format!("{key}.also")));
            let text = self.say_known(&format!("{key}.means")).unwrap_or_default();
            Entry { id: format!("term/{}", term.id), title: self.say(&key, &[]), also, text }
        });
        let questions = Question::ALL.into_iter().map(|question| Entry {
            id: format!("question/{}", key_of(question)),
            title: self.say(&format!("question-{}-title", key_of(question)), &[]),
            also: Vec::new(),
            text: self.say(&format!("question-{}-why", key_of(question)), &[]),
        });
        let screens = screens().map(|(path, key)| Entry {
            id: format!("screen/{path}"),
            title: self.say(&key, &[]),
            also: self.listed(&format!("{key}.also")),
            text: String::new(),
        });
        screens.chain(topics).chain(terms).chain(questions).collect()
    }

    /// The words of a message that is a list; none where there is no such message.
    fn listed(&self, key: &str) -> Vec<String> {
        if !self.words.has(key) {
            return Vec::new();
        }
        let voice = text_voice(self.voice());
        self.words.say(key, voice, &[]).split(',').map(|word| word.trim().to_owned()).collect()
    }

    /// What is shown of a found entry, and where it leads.
    fn hit(&self, id: &str) -> Option<SearchHit> {
        let (kind, rest) = id.split_once('/')?;
        let hit = |kind, title, text, to| Some(SearchHit { kind, title, text, to });
        match kind {
            "topic" => {
                let topic = self.facts.topics.iter().find(|topic| topic.id == rest)?;
                let point = topic.statements().find(|statement| statement.is_for(self.standard()))?;
                let text = self.say_known(&point.words).unwrap_or_default();
                hit(SearchKind::Topic, self.say(&topic.title(), &[]), text, format!("explain/{rest}"))
            }
            "term" => {
                let key = format!("term-{rest}");
                let means = self.say_known(&format!("{key}.means"))?;
                hit(SearchKind::Term, self.say(&key, &[]), means, format!("explain/terms/{rest}"))
            }
            "question" => {
                let [title, why] = ["title", "why"].map(|part| self.say(&format!("question-{rest}-{part}"), &[]));
                hit(SearchKind::Question, title, why, format!("check/question/{rest}"))
            }
            _ => {
                let (_, key) = screens().find(|(path, _)| path == rest)?;
                hit(SearchKind::Screen, self.say(&key, &[]), String::new(), rest.to_owned())
            }
        }
    }
}
