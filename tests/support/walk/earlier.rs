//! A box that was kept on an earlier day and by other rules, and what is told when it is opened now.

use chrono::{Datelike, Days, NaiveDate};
use commands::ports::Folders;
use commands::wire::{
    Birth, CheckAnswers, CheckAsk, CheckShow, DraftSave, Kommune, PayAsk, PayForm, SessionChoice, TransportAsk, VaultLock, Voice,
    WayAsk, YesNo,
};
use commands::{Session, run};

use super::{CODE, Person, Walk, randers};
use crate::clock::StoppedClock;
use crate::home::Home;
use crate::other_facts::facts_with;
use crate::sitting::make_box;
use crate::window::Window;

/// So many days ago the box was kept.
const KEPT: u64 = 30;
/// So many days ago its owner reached the folkepensionsalder.
const REACHED: u64 = 5;

/// She kept her results a month ago. Since then she has become too old, and two rules have changed.
pub fn earlier() -> Person {
    Person { outcome: "outcome-maybe_not_now", paid: "600", ..randers() }
}

/// Leaves her box in the account, as the program of that day did.
///
/// # Panics
/// Where a command refuses.
pub fn leave_box(home: &Home) {
    let today = chrono::Local::now().date_naive();
    let kept = (today - Days::new(KEPT)).and_hms_opt(14, 32, 0).expect("a time of day");
    let rules = [("value = \"0.05\"", "value = \"0.04\""), ("value = \"0.30\"", "value = \"0.25\"")];
    let facts = Box::leak(Box::new(facts_with("national/aflonning-og-befordring.toml", &rules)));
    let folders = Folders {
        vaults: home.home().join(".local/share/fodfaeste/bokse"),
        known: home.home().join(".config/fodfaeste/kendte.cbor"),
        papers: home.home().join("Dokumenter"),
        downloads: home.home().join("Hentet"),
    };
    let session = &mut Session::with_facts(facts, Box::new(StoppedClock(kept)), folders);

    let choice = SessionChoice { kommune: Kommune::Known { code: "0730".to_owned() }, voice: Voice::Own };
    run::session_choose(session, choice).expect("a choice is always taken");
    make_box(session, "Asta", CODE).expect("the box is made");
    let named = DraftSave { field: "navn".to_owned(), value: "Asta Opfundet".to_owned() };
    run::draft_save(session, named).expect("the name is kept");
    let answers = answers(born_to_reach_the_age_on(today - Days::new(REACHED)));
    run::check_step(session, CheckAsk { answers, show: CheckShow::Result }).expect("good answers");
    let (lowest_wage, hours) = ("143,40".to_owned(), "20".to_owned());
    let pay = PayAsk { form: PayForm::Arbejdsdusoer, lowest_wage, hours, ..PayAsk::default() };
    run::pay_estimate(session, pay).expect("a wage and hours");
    let (distance, net_pay) = ("8".to_owned(), "400".to_owned());
    let ways = vec![WayAsk { price: "600".to_owned(), ..WayAsk::default() }];
    let transport = TransportAsk { distance, ways, net_pay, ..TransportAsk::default() };
    run::transport_estimate(session, transport).expect("a way and its price");
    run::vault_lock(session, VaultLock::default()).expect("the box is closed");
}

/// The last birth date for which the folkepensionsalder is reached on this day.
fn born_to_reach_the_age_on(day: NaiveDate) -> NaiveDate {
    let ages = law::facts().law.folkepensionsalder.on(day).expect("the age is known");
    let next = ages.value.first_born_under(day).expect("the table goes on");
    next.pred_opt().expect("a day of the calendar")
}

fn answers(born: NaiveDate) -> CheckAnswers {
    let [day, month, year] = [born.day().to_string(), born.month().to_string(), born.year().to_string()];
    CheckAnswers {
        birth: Birth::Date { day, month, year },
        wants_work: YesNo::Yes,
        ordinary_work: YesNo::No,
        foertidspension: YesNo::Yes,
        other_offers: YesNo::No,
        funktionsevne: YesNo::Yes,
        ..CheckAnswers::default()
    }
}

impl<At: AsyncFnMut(&Window, &str)> Walk<'_, At> {
    /// Opens the box and is told what has changed, on both pages that tell it; sees why the offer may not fit now, and ends on a month of
    /// travel that was paid for above the cap.
    pub async fn what_has_changed(&mut self) {
        self.open_box().await;
        let changed = self.word("recheck-title");
        self.window.wait_for_text(&changed).await;
        self.step("noget-er-aendret").await;
        self.press("app-menu-write").await;
        self.press("form-ansoegning").await;
        self.window.wait_for_h1(&self.word("form-ansoegning")).await;
        self.window.wait_for_text(&changed).await;
        self.step("ansoegning-noget-er-aendret").await;

        self.see("recheck-check").await;
        self.arrive(self.person.outcome, "resultat").await;
        self.unfold_all("resultat-kilder").await;

        for (result, heading, step) in [
            ("recheck-pay", "money-pay-title", "loen-set-igen"),
            ("recheck-transport", "money-transport-title", "transport-set-igen"),
        ] {
            self.press("app-menu-start").await;
            self.window.wait_for_text(&changed).await;
            self.see(result).await;
            self.window.wait_for_h1(&self.word(heading)).await;
            self.window.wait_for_text(&self.word("money-how")).await;
            self.step(step).await;
        }
        self.travel_check().await;
    }

    /// Follows the link to the result that has changed; which one it is, a screen reader says after the words that are seen.
    async fn see(&self, result: &str) {
        self.window.press(&format!("{} : {}", self.word("recheck-see"), self.word(result))).await;
    }
}
