//! Daily transport (BEK 483/2011 § 2): the person's own share within 10 km of the enterprise, the municipality's share beyond, and the 30 % cap.
//!
//! | question | answer | why |
//! |---|---|---|
//! | which way counts? | the cheapest *necessary* one | § 2, stk. 1; what is necessary, the municipality decides |
//! | own share within 10 km | its price, but never over the cap | § 2, stk. 1 and 2 |
//! | own share beyond | its price of the first 10 km by a named [`Method`], but never over the cap | the law names no method, so the share is from–to where they differ |
//! | what is certain | [`TransportEstimate::at_most`]: the smaller of price and cap | stk. 2 has no limit of distance |
//!
//! The cap is a ceiling on the cost, not a fee. It counts pay after tax from the sheltered work alone.

mod cheapest;
mod estimate;
mod input;
mod method;
mod missing;
mod paid;
mod way;

pub use cheapest::{Cheapest, cheapest};
pub use estimate::{Reach, TransportEstimate, estimate};
pub use input::TransportInput;
pub use method::{FirstKm, Method, OwnShare, OwnShares};
pub use missing::{Missing, Missings};
pub use paid::{TravelCheck, travel_check};
pub use way::{Fare, Usable, Way};
