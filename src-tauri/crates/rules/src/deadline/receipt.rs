//! When a decision counts as received (Ankestyrelsen's practice; law.md § 5.2).
//!
//! The presumption can be rebutted and may have changed with the post, so it gives only the *likely* day. Where it is open how to count, the
//! earlier day is taken.

use chrono::{Days, NaiveDate};

use super::{Count, Refused, What, not_counted};
use crate::facts::Law;

/// How a decision reached the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// Digital Post: presumed received on the day it was sent.
    DigitalPost,
    /// An ordinary letter: so many hverdage, Saturdays among them.
    Letter,
    /// A quick letter: so many days.
    QuickLetter,
    /// Handed over. Nobody presumes when: the person says it, or there is no likely day.
    ByHand,
    /// Told. Received on the day it was told.
    Orally,
    /// The person does not know. As by hand.
    Unknown,
}

impl Sent {
    /// All ways.
    pub const ALL: [Sent; 6] = [Sent::DigitalPost, Sent::Letter, Sent::QuickLetter, Sent::ByHand, Sent::Orally, Sent::Unknown];
}

/// A decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The date on the decision itself; of an oral one the day it was told.
    pub dated: NaiveDate,
    /// How it reached the person.
    pub sent: Sent,
    /// The day the person really received it, where she knows.
    pub received: Option<NaiveDate>,
}

/// Goes on to the day of receipt; `false` where nobody knows it.
pub(super) fn receipt<'a>(count: &mut Count<'a>, decision: &Decision, law: &'a Law) -> Result<bool, Refused> {
    let dated = decision.dated;
    if let Some(received) = decision.received {
        if received < dated {
            return Err(Refused::ReceivedBeforeDecided);
        }
        count.step(What::ReallyReceived, law.calendar.known(Some(received))?, &[]);
        return Ok(true);
    }
    let days = match decision.sent {
        Sent::DigitalPost => &law.digital_post_days,
        Sent::QuickLetter => &law.quick_letter_days,
        Sent::Letter => {
            let row = law.letter_hverdage.on(dated)?;
            let Count { calendar, steps, .. } = count;
            let day = calendar.hverdage_after(dated, row.value.into(), not_counted(calendar, steps))?;
            count.step(What::PresumedAfterHverdage(row.value), day, &row.sources);
            return Ok(true);
        }
        Sent::Orally => return Ok(true),
        Sent::ByHand | Sent::Unknown => return Ok(false),
    };
    let row = days.on(dated)?;
    let day = law.calendar.known(dated.checked_add_days(Days::new(row.value.into())))?;
    count.step(What::PresumedAfterDays(row.value), day, &row.sources);
    Ok(true)
}
