//! What was typed and chosen about pay, read for the rules.

use rules::money::Kroner;
use rules::pay::payslip::PayslipInput;
use rules::pay::{self, AmBidrag, Foertidspension, PayInput, PensionInput, TaxCard};

use crate::session::Session;
use crate::typed::{Kind, Typed};
use crate::wire::{AmAnswer, Failure, PayAsk, PayForm, PensionAnswer, ReadBack, YesNo};

pub(super) fn form(form: PayForm) -> Option<pay::PayForm> {
    match form {
        PayForm::DontKnow => None,
        PayForm::EfterIndsats => Some(pay::PayForm::EfterIndsats),
        PayForm::TimeloenEfterArbejdsvurdering => Some(pay::PayForm::TimeloenEfterArbejdsvurdering),
        PayForm::Arbejdsdusoer => Some(pay::PayForm::Arbejdsdusoer),
    }
}

fn am(answer: AmAnswer) -> AmBidrag {
    match answer {
        AmAnswer::OnPayslip => AmBidrag::OnPayslip,
        AmAnswer::Taken => AmBidrag::Taken,
        AmAnswer::NotTaken => AmBidrag::NotTaken,
    }
}

fn scheme(answer: PensionAnswer) -> Foertidspension {
    match answer {
        PensionAnswer::DontKnow => Foertidspension::Unknown,
        PensionAnswer::None => Foertidspension::None,
        PensionAnswer::Since2003 => Foertidspension::Since2003,
        PensionAnswer::Before2003 => Foertidspension::Before2003,
    }
}

fn other_earnings(answer: YesNo) -> Option<bool> {
    match answer {
        YesNo::Yes => Some(true),
        YesNo::No => Some(false),
        YesNo::NotAsked | YesNo::DontKnow => None,
    }
}

impl Session {
    /// Only the fields that stand on the page for this form: no other can be in the way.
    pub(crate) fn read_pay(&self, request: &PayAsk) -> Result<(PayInput, Vec<ReadBack>), Failure> {
        let mut typed = Typed::new(self);
        let form = form(request.form);
        let (lowest_wage, offered_wage) = if form.is_none_or(pay::PayForm::has_floor) {
            (typed.kroner_span("lowest_wage", &request.lowest_wage)?, None)
        } else {
            (None, typed.kroner_span("offered_wage", &request.offered_wage)?)
        };
        let input = PayInput {
            form,
            lowest_wage,
            offered_wage,
            hours: typed.span("hours", Kind::Hours, &request.hours)?,
            tax: TaxCard {
                percent: typed.span("tax_percent", Kind::Percent, &request.tax_percent)?,
                fradrag: typed.number("fradrag", Kind::Kroner, &request.fradrag)?.map(Kroner::from_decimal),
                am: am(request.am),
            },
            pension: PensionInput { scheme: scheme(request.pension), other_earnings: other_earnings(request.other_earnings) },
        };
        Ok((input, typed.read_back))
    }

    /// Only the fields that stand on the payslip page: none for a form without a floor.
    pub(crate) fn read_payslip(&self, request: &PayAsk) -> Result<(PayslipInput, Vec<ReadBack>), Failure> {
        let mut typed = Typed::new(self);
        let form = form(request.form);
        if form.is_some_and(|form| !form.has_floor()) {
            return Ok((PayslipInput { form, ..PayslipInput::default() }, typed.read_back));
        }
        let input = PayslipInput {
            form,
            paid: typed.kroner("payslip_paid", &request.payslip_paid)?,
            hours: typed.span("payslip_hours", Kind::PeriodHours, &request.payslip_hours)?,
            lowest_wage: typed.kroner_span("lowest_wage", &request.lowest_wage)?,
        };
        Ok((input, typed.read_back))
    }
}
