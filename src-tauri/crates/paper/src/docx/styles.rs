//! How a Word document looks. Every measure is the PDF's, as far as Word has it.

use crate::checked::Checked;
use crate::docx::xml::{HEAD, WORD};
use crate::{Paper, Size};

/// Twentieths of a point, Word's measure of length, from tenths of a millimetre.
pub(super) const fn twips(tenths: u32) -> u32 {
    (tenths * 1440 + 127) / 254
}

/// The width between the margins.
pub(super) const fn text_width(wide: bool) -> u32 {
    twips(if wide { 2440 } else { 1570 })
}

/// Half points, Word's measure of letters, in the paper's size.
pub(super) const fn letters(size: Size, half_points: u32) -> u32 {
    match size {
        Size::Normal => half_points,
        Size::Large => half_points * 3 / 2,
    }
}

/// The room before a paragraph: the gap between two paragraphs of the paper's size, in twips.
pub(super) const fn gap(size: Size) -> u32 {
    letters(size, 24) * 7
}

/// The styles that the body names. Room stands before a paragraph, never after it, so that a part of a paragraph can go on
/// without any.
pub(super) fn styles(paper: &Paper, checked: &Checked) -> String {
    let size = paper.size;
    let (lang, region) = (&checked.lang, &checked.region);
    let letters = |half_points| letters(size, half_points);
    let normal = letters(24);
    let mut out = format!(
        "{HEAD}<w:styles {WORD}><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/>\
         <w:sz w:val=\"{normal}\"/><w:szCs w:val=\"{normal}\"/><w:lang w:val=\"{lang}-{region}\" w:eastAsia=\"{lang}-{region}\"/>\
         </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:suppressAutoHyphens/>\
         <w:spacing w:before=\"{}\" w:after=\"0\" w:line=\"300\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>",
        gap(size)
    );
    let mut style = |id: &str, name: &str, paragraph: &str, run: &str| {
        out.push_str(&format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>\
             <w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        ));
    };
    let sized = |half_points: u32| format!("<w:sz w:val=\"{half_points}\"/><w:szCs w:val=\"{half_points}\"/>");
    let bold = |half_points: u32| format!("<w:b/><w:bCs/>{}", sized(half_points));
    for (level, half_points, before) in [(1, 38, 100), (2, 28, 90), (3, 24, 70)] {
        let paragraph = format!(
            "<w:keepNext/><w:keepLines/><w:spacing w:before=\"{}\" w:line=\"264\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"{}\"/>",
            twips(before),
            level - 1
        );
        style(&format!("Heading{level}"), &format!("heading {level}"), &paragraph, &bold(letters(half_points)));
    }
    // Of one size always, as the window is; exact lines, so that the body knows how high the address is.
    let address = format!(
        "<w:spacing w:before=\"{}\" w:line=\"{ADDRESS_LINE}\" w:lineRule=\"exact\"/><w:ind w:right=\"{}\"/>",
        twips(250),
        text_width(paper.wide) - twips(850)
    );
    style("Address", "envelope address", &address, &sized(24));
    style("Date", "Date", &format!("<w:spacing w:before=\"{}\"/>", twips(80)), "");
    let hanging = format!("<w:ind w:left=\"{HANGING}\" w:hanging=\"{HANGING}\"/>");
    style("ListNumber", "List Number", &hanging, "");
    style("ListBullet", "List Bullet", &hanging, "");
    style("ListContinue", "List Continue", &format!("<w:ind w:left=\"{HANGING}\"/>"), "");
    let cell = "<w:spacing w:before=\"0\" w:line=\"264\" w:lineRule=\"auto\"/>";
    style("TableText", "Table Text", cell, &sized(letters(20)));
    style("TableHeading", "Table Heading", cell, &bold(letters(20)));
    style("TableEnd", "Table End", "<w:spacing w:before=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>", &sized(8));
    let line = format!(
        "<w:keepLines/><w:tabs><w:tab w:val=\"right\" w:leader=\"underscore\" w:pos=\"{}\"/></w:tabs><w:spacing w:before=\"{}\"/>",
        text_width(paper.wide),
        twips(110)
    );
    style("WriteLine", "Write Line", &line, "");
    let footer = format!(
        "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"8\" w:color=\"999999\"/></w:pBdr>\
         <w:tabs><w:tab w:val=\"right\" w:pos=\"{}\"/></w:tabs><w:spacing w:before=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>",
        text_width(paper.wide)
    );
    style("Footer", "footer", &footer, &sized(letters(19)));
    out.push_str("</w:styles>");
    out
}

/// How far the text of an item stands in.
const HANGING: u32 = 482;

/// How high a line of the address is, in twips: 16 pt.
pub(super) const ADDRESS_LINE: u32 = 320;

/// The numbering that all bullets share; the numbered lists have the numbers after it, so that each begins at 1.
pub(super) const BULLETS: usize = 1;

/// The numberings of a paper with so many numbered lists.
pub(super) fn numbering(lists: usize) -> String {
    let level = |id: usize, format: &str, text: &str| {
        format!(
            "<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\">\
             <w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/>\
             <w:pPr><w:ind w:left=\"{HANGING}\" w:hanging=\"{HANGING}\"/></w:pPr></w:lvl></w:abstractNum>"
        )
    };
    let mut out = format!("{HEAD}<w:numbering {WORD}>{}{}", level(0, "bullet", "•"), level(1, "decimal", "%1."));
    out.push_str(&format!("<w:num w:numId=\"{BULLETS}\"><w:abstractNumId w:val=\"0\"/></w:num>"));
    for list in 1..=lists {
        out.push_str(&format!(
            "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/>\
             <w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>",
            BULLETS + list
        ));
    }
    out.push_str("</w:numbering>");
    out
}
