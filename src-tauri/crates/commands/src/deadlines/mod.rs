//! "Mine frister": the days of one case, from the clocks of the core. The same days stand on the screen, in letters, on the slip and in the
//! calendar file.

/// The calendar file (.ics).
mod calendar_file;
/// Which days are known of the case, and what the clocks make of them.
mod case_days;
/// One clock as the page shows it.
mod clock;
/// The slip with the days to remember.
mod slip;
/// The counting in words.
mod steps;
/// All days in order, and the next one.
mod timeline;

use crate::session::Session;
use crate::wire::{DeadlinesView, Failure, Nothing};

pub(crate) use calendar_file::calendar_write;
use case_days::Clock;
pub(crate) use case_days::{told_number, told_period};

pub(crate) fn deadlines_read(session: &mut Session, _: Nothing) -> Result<DeadlinesView, Failure> {
    let written = session.written_of_the_case()?;
    let days = session.case_days(&written);
    let clocks = Clock::ALL.into_iter().filter_map(|clock| session.clock(clock, &written, &days)).collect();
    Ok(DeadlinesView {
        today: session.today_words(),
        timeline: session.timeline(&days),
        clocks,
        next: session.next_day(&days),
        after_complaint: session.after_complaint(&written),
        stamp: session.stamp(),
    })
}
