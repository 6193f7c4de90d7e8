//! What was answered before there was a box goes into it, and is there again after a restart.

use commands::run;
use commands::wire::*;
use support::sitting::{CODE, Sitting, by_code};

#[test]
fn answers_given_before_the_box_are_there_after_a_restart() {
    let mut sitting = Sitting::new();
    sitting.choose("0183", Voice::Relative);
    let answers = CheckAnswers { birth: Birth::YesNoInstead, over_18: YesNo::Yes, ..CheckAnswers::default() };
    run::check_step(&mut sitting.session, CheckAsk { answers: answers.clone(), show: CheckShow::Next }).unwrap();
    let pay = PayAsk { lowest_wage: "135".to_owned(), hours: "20".to_owned(), ..PayAsk::default() };
    run::pay_estimate(&mut sitting.session, pay.clone()).unwrap();
    let id = sitting.make_box().vaults[0].id.clone();
    let transport = TransportAsk { distance: "14".to_owned(), ..TransportAsk::default() };
    run::transport_estimate(&mut sitting.session, transport.clone()).unwrap();

    let view = sitting.start_again();
    assert!(matches!(view.chosen, Chosen::NotYet), "nothing of a closed box is shown");
    let view = run::vault_open(&mut sitting.session, VaultOpen { id, key: by_code(CODE) }).unwrap();
    assert_eq!((view.check, view.pay, view.transport), (answers, pay, transport));
    let Chosen::Chosen { kommune_name, voice, .. } = view.chosen else { panic!("the choice is kept") };
    assert_eq!((kommune_name.as_str(), voice), ("Ishøj", Voice::Relative));
}

#[test]
fn closing_the_box_forgets_all_answers() {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    sitting.make_box();
    let view = run::vault_lock(&mut sitting.session, VaultLock::default()).unwrap();
    assert!(matches!(view.chosen, Chosen::NotYet) && view.check == CheckAnswers::default());
    assert!(matches!(view.open, OpenVault::None));
}
