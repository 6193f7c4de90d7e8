//! Pay.

use super::figures::{day, fine_money, guess as guesses, hundredths, maybe, money};
use super::*;
use rules::pay::{
    self as by_rules, AmBidrag, AskWhy, Foertidspension, PayFigures, PayForm, PayInput, PensionAdvice, PensionInput, TaxCard,
};
use support::second_opinion::pay::{Advice, AmSaid, Figures, Form, Found, Given, Law, Lines, Scheme, estimate};

pub(super) fn facts() -> Law {
    Law {
        floor: rows(&law().arbejdsdusoer_floor),
        am: rows(&law().am_bidrag),
        single: rows(&law().foertidspension_limit_single),
        others: rows(&law().foertidspension_limit_others),
    }
}

pub(super) fn form() -> impl Strategy<Value = Option<Form>> {
    proptest::sample::select(vec![
        None,
        Some(Form::EfterIndsats),
        Some(Form::Timeloen),
        Some(Form::Arbejdsdusoer),
        Some(Form::Arbejdsdusoer),
    ])
}

pub(super) fn their_form(form: Form) -> PayForm {
    match form {
        Form::EfterIndsats => PayForm::EfterIndsats,
        Form::Timeloen => PayForm::TimeloenEfterArbejdsvurdering,
        Form::Arbejdsdusoer => PayForm::Arbejdsdusoer,
    }
}

/// Pay for one hour a week that comes within an øre of three quarters of a limit beside førtidspension.
fn near_a_limit() -> impl Strategy<Value = Fraction> {
    (proptest::sample::select(vec![73_300_i128, 80_300, 82_600, 86_900]), -10..=10_i128)
        .prop_map(|(limit, away)| Fraction::new(limit * 10_000 * 3 / (4 * 52) + away, 10_000))
}

fn given() -> impl Strategy<Value = Given> {
    let offer = prop_oneof![5 => fine_money(), 1 => near_a_limit()].boxed();
    let hours = prop_oneof![4 => hundredths(60), 1 => Just(Fraction::whole(1))].boxed();
    let pay = (form(), maybe(guesses(fine_money().boxed())), maybe(guesses(offer)), maybe(guesses(hours)), hundredths(40));
    let am = proptest::sample::select(vec![AmSaid::Taken, AmSaid::NotTaken, AmSaid::Open]);
    let most = Fraction::whole(100);
    let percent =
        guesses(hundredths(100).boxed()).prop_map(move |percent| Guess::new(percent.least.min(most), percent.most.min(most)));
    let tax = (maybe(percent), maybe(money()), am);
    let scheme =
        proptest::sample::select(vec![Scheme::None, Scheme::Since2003, Scheme::Since2003, Scheme::Before2003, Scheme::Unknown]);
    let other = proptest::sample::select(vec![None, None, Some(false), Some(false), Some(true)]);
    (day(), pay, tax, scheme, other).prop_map(
        |(on, (form, lowest_wage, offered, hours, table_hours), (percent, fradrag, am), scheme, other_earnings)| Given {
            on,
            form,
            lowest_wage,
            offered,
            hours,
            percent,
            fradrag,
            am,
            scheme,
            other_earnings,
            table_hours,
        },
    )
}

fn input(given: &Given) -> PayInput {
    PayInput {
        form: given.form.map(their_form),
        lowest_wage: given.lowest_wage.map(kroner_span),
        offered_wage: given.offered.map(kroner_span),
        hours: given.hours.map(span),
        tax: TaxCard {
            percent: given.percent.map(span),
            fradrag: given.fradrag.map(kroner),
            am: match given.am {
                AmSaid::Taken => AmBidrag::Taken,
                AmSaid::NotTaken => AmBidrag::NotTaken,
                AmSaid::Open => AmBidrag::OnPayslip,
            },
        },
        pension: PensionInput {
            scheme: match given.scheme {
                Scheme::None => Foertidspension::None,
                Scheme::Since2003 => Foertidspension::Since2003,
                Scheme::Before2003 => Foertidspension::Before2003,
                Scheme::Unknown => Foertidspension::Unknown,
            },
            other_earnings: given.other_earnings,
        },
    }
}

fn figures(theirs: PayFigures, given: &Given) -> Figures {
    let lines = |lines: by_rules::AfterTax| Lines {
        month: amount(lines.month),
        am: amount(lines.am),
        taxed: amount(lines.taxed),
        tax: amount(lines.tax),
        net: amount(lines.net),
    };
    Figures {
        exact_hour: guess(theirs.exact_hour),
        hour: guess(theirs.hour),
        week: theirs.week.map(guess),
        month: theirs.month.map(guess),
        year: theirs.year.map(guess),
        net: theirs.net_month.map(|month| (lines(month.low), lines(month.high))),
        table: guess(by_rules::month_for(&theirs, decimal(given.table_hours)).unwrap()),
    }
}

fn advice(theirs: PensionAdvice) -> Advice {
    match theirs {
        PensionAdvice::NotConcerned => Advice::NotConcerned,
        PensionAdvice::AsARuleNothing => Advice::Nothing,
        PensionAdvice::Ask(AskWhy::OldScheme) => Advice::AskOldScheme,
        PensionAdvice::Ask(AskWhy::OtherEarnings) => Advice::AskOtherEarnings,
        PensionAdvice::Ask(AskWhy::PayUnknown) => Advice::AskPayUnknown,
        PensionAdvice::Ask(AskWhy::NearLimit) => Advice::AskNear,
        PensionAdvice::Ask(AskWhy::NoLimitKnown) => Advice::AskNoLimit,
    }
}

fn shown(figures: &Figures) -> Vec<Guess> {
    let lines = |lines: Lines| [lines.month, lines.am, lines.taxed, lines.tax, lines.net].map(|line| Guess::new(line, line));
    let net = figures.net.into_iter().flat_map(|(least, most)| [lines(least), lines(most)].concat());
    [Some(figures.hour), figures.week, figures.month, figures.year, Some(figures.table)]
        .into_iter()
        .flatten()
        .chain(net)
        .collect()
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn pay_is_what_the_second_opinion_says(given in given()) {
        let estimated = by_rules::estimate(&input(&given), law(), given.on);
        let theirs = estimated.as_ref().ok().map(|theirs| Found {
            floor: theirs.floor.map(|floor| figures(floor, &given)),
            offered: theirs.offered.map(|offered| figures(offered, &given)),
            advice: advice(theirs.pension.advice),
            single: theirs.pension.single.map(|limit| fraction(limit.value)),
            others: theirs.pension.others.map(|limit| fraction(limit.value)),
            holds: theirs.pension.holds,
        });
        prop_assert_eq!(&theirs, &estimate(&given, &facts()), "left: the rules; right: the second opinion");

        for figures in theirs.iter().flat_map(|theirs| theirs.floor.iter().chain(&theirs.offered)) {
            prop_assert!(whole_oere(shown(figures)), "a third decimal in {:?}", figures);
            if let Some((least, most)) = figures.net {
                prop_assert!(least.net <= most.net);
                for lines in [least, most] {
                    prop_assert_eq!(lines.am + lines.tax + lines.net, lines.month, "the lines do not add up");
                }
            }
        }
        if let Some((floor, wage)) = theirs.and_then(|theirs| Some((theirs.floor?, given.lowest_wage?))) {
            let five = Fraction::new(5, 100);
            prop_assert!(floor.hour.least >= wage.least * five && floor.hour.most >= wage.most * five, "under 5 %");
        }
    }
}
