//! Who signs: always the citizen, but for those who hold a signed power of attorney or a guardianship and said so.

/// Who signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signer {
    /// The citizen herself.
    Citizen,
    /// A helper "på vegne af" the citizen, with a fuldmagt as enclosure (FVL § 8).
    WithFuldmagt,
    /// A guardian "på vegne af" the citizen, with the decision on the guardianship as enclosure.
    Vaerge,
}

/// Who signs, by the citizen's and the helper's name and the chosen authority. Without both names there is nobody to sign on behalf of.
pub fn signer(citizen: &str, helper: &str, authority: &str) -> Signer {
    match (citizen.trim().is_empty() || helper.trim().is_empty(), authority) {
        (false, "fuldmagt") => Signer::WithFuldmagt,
        (false, "vaergemaal") => Signer::Vaerge,
        _ => Signer::Citizen,
    }
}
