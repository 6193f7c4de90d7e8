//! A number as one whole number over another. Nothing is ever lost; rounding is asked for by name.

use std::cmp::Ordering;
use std::fmt;
use std::ops::{Add, Div, Mul, Sub};

/// `over` / `under`, in lowest terms; `under` is above nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Fraction {
    over: i128,
    under: i128,
}

impl Fraction {
    /// Nothing.
    pub const ZERO: Fraction = Fraction { over: 0, under: 1 };

    /// `over` / `under`.
    pub fn new(over: i128, under: i128) -> Self {
        assert_ne!(under, 0, "nothing divides by nought");
        let (mut rest, mut common) = (over.abs(), under.abs());
        while rest != 0 {
            (common, rest) = (rest, common % rest);
        }
        let sign = under.signum();
        Fraction { over: sign * over / common, under: sign * under / common }
    }

    /// A whole number.
    pub fn whole(number: i128) -> Self {
        Fraction::new(number, 1)
    }

    /// So many øre, as kroner.
    pub fn oere(oere: i128) -> Self {
        Fraction::new(oere, 100)
    }

    /// So many of its decimals as a whole number; it must have no more.
    pub fn scaled(self, decimals: u32) -> i128 {
        let scale = 10_i128.pow(decimals);
        assert_eq!(scale % self.under, 0, "{self:?} has more than {decimals} decimals");
        self.over * (scale / self.under)
    }

    /// Kroner up to the next whole øre.
    pub fn up_to_oere(self) -> Self {
        Fraction::oere(-(-self.over * 100).div_euclid(self.under))
    }

    /// Kroner down to whole øre.
    pub fn down_to_oere(self) -> Self {
        Fraction::oere((self.over * 100).div_euclid(self.under))
    }

    /// Kroner to the nearest øre; from the middle up.
    pub fn nearest_oere(self) -> Self {
        (self + Fraction::new(1, 200)).down_to_oere()
    }

    /// Kroner with no third decimal.
    pub fn is_whole_oere(self) -> bool {
        100 % self.under == 0
    }

    /// This, or nothing where it is below.
    pub fn or_nothing(self) -> Self {
        self.max(Fraction::ZERO)
    }
}

impl Add for Fraction {
    type Output = Fraction;
    fn add(self, other: Fraction) -> Fraction {
        Fraction::new(self.over * other.under + other.over * self.under, self.under * other.under)
    }
}

impl Sub for Fraction {
    type Output = Fraction;
    fn sub(self, other: Fraction) -> Fraction {
        Fraction::new(self.over * other.under - other.over * self.under, self.under * other.under)
    }
}

impl Mul for Fraction {
    type Output = Fraction;
    fn mul(self, other: Fraction) -> Fraction {
        Fraction::new(self.over * other.over, self.under * other.under)
    }
}

impl Div for Fraction {
    type Output = Fraction;
    fn div(self, other: Fraction) -> Fraction {
        Fraction::new(self.over * other.under, self.under * other.over)
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.over * other.under).cmp(&(other.over * self.under))
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// As a decimal number where it is one of up to twelve decimals, else as a fraction.
impl fmt::Debug for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.over < 0 { "-" } else { "" };
        match (0..=12_u32).find(|&decimals| 10_i128.pow(decimals) % self.under == 0) {
            Some(0) => write!(f, "{}", self.over),
            Some(decimals) => {
                let scaled = (self.over * (10_i128.pow(decimals) / self.under)).abs();
                let unit = 10_i128.pow(decimals);
                write!(f, "{sign}{}.{:02$}", scaled / unit, scaled % unit, decimals as usize)
            }
            None => write!(f, "{}/{}", self.over, self.under),
        }
    }
}
