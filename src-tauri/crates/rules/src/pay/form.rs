//! The three forms of pay.

/// The forms of pay, in the order of BEK 483/2011 § 1, stk. 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PayForm {
    /// Nr. 1: pay by performance, the main rule.
    EfterIndsats,
    /// Nr. 2: hourly pay after an individual assessment of the work.
    TimeloenEfterArbejdsvurdering,
    /// Nr. 3: a token pay, at least 5 % of the lowest agreed pay in the work area.
    Arbejdsdusoer,
}

impl PayForm {
    /// Whether the order sets a least amount for it.
    pub fn has_floor(self) -> bool {
        match self {
            PayForm::EfterIndsats | PayForm::TimeloenEfterArbejdsvurdering => false,
            PayForm::Arbejdsdusoer => true,
        }
    }
}
