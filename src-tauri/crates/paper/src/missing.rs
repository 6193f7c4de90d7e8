//! The font of last resort: one open box for every character that no other font has.
//!
//! PDF/UA-1 forbids the "no such glyph" glyph, so a paper with one rare character could not be
//! made at all. This font has a real glyph for everything; the character itself stays in the
//! text that is searched, copied and read aloud.

/// The family name that the template asks for last.
pub(crate) const FAMILY: &str = "Fodfaeste Box";

/// Font units per em.
const EM: i16 = 1000;
/// How wide the box's own space is.
const ADVANCE: u16 = 650;
/// The box's edges: left, bottom, right, top.
const OUTER: [i16; 4] = [60, 0, 590, 700];
/// How thick its line is.
const LINE: i16 = 50;

/// How many boxes there are, all alike. A character takes the box of its number modulo this, so
/// that two missing characters in one paper hardly ever share one: readers that look up a glyph's
/// meaning in the font's own table, and not in the page, would take the one for the other.
const BOXES: u16 = 4096;

/// The font as a TrueType file: an unused glyph 0, a box, and copies of that box.
pub(crate) fn font() -> Vec<u8> {
    let (outlines, offsets) = glyphs();
    let mut metrics = words(&[ADVANCE]);
    metrics.extend(signed(&vec![OUTER[0]; usize::from(BOXES) + 1]));
    // The order is the alphabet's, which the format asks for.
    let tables: [(&[u8; 4], Vec<u8>); 10] = [
        (b"OS/2", os2()),
        (b"cmap", cmap()),
        (b"glyf", outlines),
        (b"head", head()),
        (b"hhea", hhea()),
        (b"hmtx", metrics),
        (b"loca", longs(&offsets)),
        (b"maxp", maxp()),
        (b"name", name()),
        (b"post", post()),
    ];
    let count = u16::try_from(tables.len()).expect("there are ten");
    let mut file = longs(&[0x0001_0000]);
    file.extend(words(&[count, 128, 3, count * 16 - 128]));
    let start = file.len() + tables.len() * 16;
    let mut body = Vec::new();
    for (tag, table) in &tables {
        file.extend_from_slice(*tag);
        // The check sums stay 0: nothing that reads this font looks at them, and the PDF gets
        // its own cut of it, with sums.
        file.extend(longs(&[0, length(start + body.len()), length(table.len())]));
        body.extend_from_slice(table);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    file.extend(body);
    file
}

fn length(bytes: usize) -> u32 {
    u32::try_from(bytes).expect("the font is under a megabyte")
}

fn words(values: &[u16]) -> Vec<u8> {
    values.iter().flat_map(|value| value.to_be_bytes()).collect()
}

fn signed(values: &[i16]) -> Vec<u8> {
    values.iter().flat_map(|value| value.to_be_bytes()).collect()
}

fn longs(values: &[u32]) -> Vec<u8> {
    values.iter().flat_map(|value| value.to_be_bytes()).collect()
}

/// The outlines, and where each begins: an empty glyph 0, the box, and copies of the box.
fn glyphs() -> (Vec<u8>, Vec<u32>) {
    let mut outlines = box_glyph();
    let mut offsets = vec![0, 0, length(outlines.len())];
    let [left, bottom, right, top] = OUTER;
    for _ in 1..BOXES {
        // A composite of one part: glyph 1, moved by nothing.
        outlines.extend(signed(&[-1, left, bottom, right, top, 2, 1, 0]));
        offsets.push(length(outlines.len()));
    }
    (outlines, offsets)
}

/// Two squares, the inner one drawn the other way round, which leaves it open.
fn box_glyph() -> Vec<u8> {
    let [left, bottom, right, top] = OUTER;
    let (l, b, r, t) = (left + LINE, bottom + LINE, right - LINE, top - LINE);
    let outer = [[left, bottom], [left, top], [right, top], [right, bottom]];
    let inner = [[l, b], [r, b], [r, t], [l, t]];
    let mut glyph = signed(&[2, left, bottom, right, top, 3, 7, 0]);
    glyph.extend([1; 8]);
    for axis in [0, 1] {
        let mut at = 0;
        for corner in outer.iter().chain(&inner) {
            glyph.extend(signed(&[corner[axis] - at]));
            at = corner[axis];
        }
    }
    glyph.resize(glyph.len().next_multiple_of(4), 0);
    glyph
}

/// Format 12: all of Unicode, in stretches of as many characters as there are boxes.
fn cmap() -> Vec<u8> {
    let boxes = u32::from(BOXES);
    let groups = 0x11_0000 / boxes;
    let mut table = words(&[0, 1, 3, 10, 0, 12, 12, 0]);
    table.extend(longs(&[16 + 12 * groups, 0, groups]));
    for first in (0..groups).map(|group| group * boxes) {
        table.extend(longs(&[first, first + boxes - 1, 1]));
    }
    table
}

fn head() -> Vec<u8> {
    let [left, bottom, right, top] = OUTER;
    let mut table = longs(&[0x0001_0000, 0x0001_0000, 0, 0x5f0f_3cf5]);
    table.extend(signed(&[3, EM]));
    table.extend(longs(&[0; 4]));
    table.extend(signed(&[left, bottom, right, top, 0, 8, 2, 1, 0]));
    table
}

fn hhea() -> Vec<u8> {
    let mut table = longs(&[0x0001_0000]);
    table.extend(signed(&[800, -200, 0]));
    table.extend(words(&[ADVANCE]));
    table.extend(signed(&[OUTER[0], 60, OUTER[2], 1, 0, 0, 0, 0, 0, 0, 0]));
    table.extend(words(&[1]));
    table
}

fn maxp() -> Vec<u8> {
    let mut table = longs(&[0x0001_0000]);
    table.extend(words(&[BOXES + 1, 8, 2, 8, 2, 2, 0, 0, 0, 0, 0, 0, 1, 1]));
    table
}

fn os2() -> Vec<u8> {
    let mut table = words(&[4, ADVANCE, 400, 5, 0]);
    table.extend(signed(&[650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0]));
    table.extend([0; 10]);
    table.extend(longs(&[0; 4]));
    table.extend(b"NONE");
    table.extend(words(&[64, 0x20, 0xffff]));
    table.extend(signed(&[800, -200, 0, 800, 200]));
    table.extend(longs(&[0, 0]));
    table.extend(signed(&[500, 700, 0, 32, 0]));
    table
}

fn name() -> Vec<u8> {
    let text: Vec<u8> = words(&FAMILY.encode_utf16().collect::<Vec<_>>());
    let post_script: Vec<u8> = words(&FAMILY.replace(' ', "").encode_utf16().collect::<Vec<_>>());
    let long = u16::try_from(text.len()).expect("a family name is short");
    let short = u16::try_from(post_script.len()).expect("a family name is short");
    let mut table = words(&[0, 3, 6 + 3 * 12]);
    table.extend(words(&[3, 1, 0x409, 1, long, 0]));
    table.extend(words(&[3, 1, 0x409, 4, long, 0]));
    table.extend(words(&[3, 1, 0x409, 6, short, long]));
    table.extend(text);
    table.extend(post_script);
    table
}

fn post() -> Vec<u8> {
    let mut table = longs(&[0x0003_0000, 0]);
    table.extend(signed(&[-100, 50]));
    table.extend(longs(&[0; 5]));
    table
}
