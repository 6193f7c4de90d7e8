//! What was answered before there was a box goes into it, and is there again after a restart.

use commands::run;
use commands::wire::*;
use support::sitting::{CODE, Sitting, by_code};
use vault::{Secret, SecretString, VaultHome};

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

/// Half of a number, and one that nothing can be worked out of, are what the person has written so far.
#[test]
fn what_was_typed_is_there_after_a_restart_though_nothing_was_worked_out() {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    let id = sitting.make_box().vaults[0].id.clone();
    let pay = PayAsk { lowest_wage: "135,".to_owned(), hours: "mange".to_owned(), ..PayAsk::default() };
    let transport = TransportAsk { distance: "14 km".to_owned(), ..TransportAsk::default() };
    let check = CheckAnswers { wants_work: YesNo::DontKnow, ..CheckAnswers::default() };
    let saves = [
        AnswersSave::Pay { ask: pay.clone() },
        AnswersSave::Transport { ask: transport.clone() },
        AnswersSave::Check { answers: check.clone() },
    ];
    for save in saves {
        assert!(run::answers_save(&mut sitting.session, save).unwrap().text.starts_with("Gemt kl."));
    }
    sitting.start_again();
    let view = run::vault_open(&mut sitting.session, VaultOpen { id, key: by_code(CODE) }).unwrap();
    assert_eq!((view.pay, view.transport, view.check), (pay, transport, check));
}

#[test]
fn without_a_box_nothing_is_said_to_be_kept() {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    let pay = PayAsk { hours: "20".to_owned(), ..PayAsk::default() };
    assert_eq!(run::answers_save(&mut sitting.session, AnswersSave::Pay { ask: pay.clone() }).unwrap().text, "");
    assert_eq!(sitting.make_box().pay, pay, "it goes along into the box");
}

/// Somebody has answered something without a box, and gone; another person opens hers.
#[test]
fn answers_from_before_go_into_a_box_that_lay_here_only_when_its_person_says_so() {
    for take in [false, true] {
        let mut sitting = Sitting::with_box(&[]);
        run::vault_lock(&mut sitting.session, VaultLock::default()).unwrap();

        sitting.choose("0183", Voice::Own);
        let ask = PayAsk { hours: "20".to_owned(), ..PayAsk::default() };
        run::answers_save(&mut sitting.session, AnswersSave::Pay { ask: ask.clone() }).unwrap();
        sitting.save("navn", "Bo Opfundet").unwrap();
        let view = sitting.open_box();
        assert!(view.aside);
        assert_eq!((view.pay, sitting.field("navn").as_str()), (PayAsk::default(), ""));

        let view = run::aside_take(&mut sitting.session, AsideTake { take }).unwrap();
        let expected = if take { (ask, "Bo Opfundet") } else { (PayAsk::default(), "") };
        assert!(!view.aside);
        assert_eq!((view.pay.clone(), sitting.field("navn").as_str()), expected);
        run::vault_lock(&mut sitting.session, VaultLock::default()).unwrap();
        let again = sitting.open_box();
        assert_eq!((again.pay, again.aside), (view.pay, false));
    }
}

#[test]
fn what_nobody_has_said_yes_or_no_to_waits_unseen_by_its_own_box_through_a_lock() {
    let mut sitting = Sitting::with_box(&[]);
    let own = run::session_start(&mut sitting.session, Nothing {}).unwrap().vaults[0].id.clone();
    run::vault_lock(&mut sitting.session, VaultLock::default()).unwrap();
    let ask = PayAsk { hours: "20".to_owned(), ..PayAsk::default() };
    run::answers_save(&mut sitting.session, AnswersSave::Pay { ask: ask.clone() }).unwrap();
    assert!(sitting.open_box().aside);

    let locked = run::vault_lock(&mut sitting.session, VaultLock::default()).unwrap();
    assert_eq!((locked.aside, &locked.pay), (false, &PayAsk::default()));
    let other = sitting.make_box_with("Ulv", "sofa fisk hat vind").unwrap();
    assert_eq!((other.aside, &other.pay), (false, &PayAsk::default()), "it is not the other's");
    let view = run::vault_open(&mut sitting.session, VaultOpen { id: own, key: by_code(CODE) }).unwrap();
    assert_eq!((view.aside, &view.pay), (true, &PayAsk::default()));
    let view = run::aside_take(&mut sitting.session, AsideTake { take: true }).unwrap();
    assert_eq!((view.aside, view.pay), (false, ask));
}

/// She has looked at a result without a box, and begun the questions anew: nothing is left on the screen, and nothing goes along.
#[test]
fn a_result_that_was_left_goes_into_no_box_that_lay_here() {
    let mut sitting = Sitting::with_box(&[]);
    run::vault_lock(&mut sitting.session, VaultLock::default()).unwrap();
    sitting.choose("0730", Voice::Own);
    let answers = CheckAnswers { wants_work: YesNo::Yes, ..CheckAnswers::default() };
    run::answers_save(&mut sitting.session, AnswersSave::Check { answers: answers.clone() }).unwrap();
    sitting.check(answers);
    run::answers_save(&mut sitting.session, AnswersSave::Check { answers: CheckAnswers::default() }).unwrap();
    sitting.save("navn", "Bo Opfundet").unwrap();
    sitting.save("navn", "").unwrap();
    let id = run::session_start(&mut sitting.session, Nothing {}).unwrap().vaults[0].id.clone();
    assert!(!sitting.open_box().aside, "nobody is asked about nothing");
    run::vault_lock(&mut sitting.session, VaultLock::default()).unwrap();

    let home = VaultHome::at(sitting.folder().join("bokse"), sitting.folder().join("kendte.cbor"));
    let code = SecretString::from(CODE);
    let vault = home.open(&id.parse().unwrap(), &Secret::Code(&code)).unwrap();
    let svar = vault.drafts().unwrap().into_iter().find(|draft| draft.kind == "svar").unwrap().id;
    let fields = vault.read_draft(&svar).unwrap().fields;
    assert_eq!((fields["results"].as_str(), fields["sag"].as_str()), ("{}", "{}"));
}

#[test]
fn what_was_answered_without_a_box_is_forgotten_when_the_person_ends() {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    let ask = PayAsk { hours: "20".to_owned(), ..PayAsk::default() };
    run::answers_save(&mut sitting.session, AnswersSave::Pay { ask }).unwrap();
    sitting.save("navn", "Bo Opfundet").unwrap();
    let view = run::vault_lock(&mut sitting.session, VaultLock::default()).unwrap();
    assert!(sitting.session.takes_fresh_view(), "the page that has shown it must go");
    assert!(matches!(view.chosen, Chosen::NotYet) && view.pay == PayAsk::default());
    sitting.choose("0730", Voice::Own);
    sitting.make_box();
    assert_eq!(sitting.field("navn"), "");
}

#[test]
fn closing_the_box_forgets_all_answers() {
    let mut sitting = Sitting::with_box(&[]);
    let view = run::vault_lock(&mut sitting.session, VaultLock::default()).unwrap();
    assert!(matches!(view.chosen, Chosen::NotYet) && view.check == CheckAnswers::default());
    assert!(matches!(view.open, OpenVault::None));
}
