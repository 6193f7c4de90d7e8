//! The days as a calendar file (.ics), which every calendar program opens. No name stands in it unless the person asks for it.

use icalendar::{Calendar, Component, Event as Entry, EventLike};

use crate::failure::input;
use crate::forms::NAVN;
use crate::session::Session;
use crate::take_away::Wanted;
use crate::wire::{CalendarWrite, Clash, Failure, PaperWritten};

pub(crate) fn calendar_write(session: &mut Session, request: CalendarWrite) -> Result<PaperWritten, Failure> {
    let written = session.written_of_the_case()?;
    let events = session.case_days(&written).events();
    if events.is_empty() {
        return Err(input(session, "", "calendar-empty", &[]));
    }
    let name = if request.with_name { written.line(NAVN) } else { "" };
    let mut calendar = Calendar::new();
    calendar.name(&session.write("calendar-name", &[]));
    for event in &events {
        let what = session.write(&format!("event-{}", event.key), &[]);
        let summary = match name {
            "" => session.write("calendar-entry", &[("what", what.into())]),
            name => session.write("calendar-entry-named", &[("what", what.into()), ("name", name.into())]),
        };
        calendar.push(
            Entry::new()
                // The same day of the same clock is the same entry, however often the file is taken away.
                .uid(&format!("{}-{}-{}@fodfaeste", event.clock.id(), event.key, event.day))
                .timestamp(session.now().and_utc())
                .summary(&summary)
                .all_day(event.day)
                .done(),
        );
    }
    let stem = session.write("calendar-file", &[("day", session.file_day())]);
    let wanted = Wanted { stem: &stem, extension: "ics", clash: Clash::Beside };
    let (file, folder) = session.take_away(&wanted, calendar.to_string().as_bytes())?;
    Ok(PaperWritten { file, folder, text: session.say("calendar-written", &[]) })
}
