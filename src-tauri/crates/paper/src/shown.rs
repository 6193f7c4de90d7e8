//! The blocks as every file shows them, so that no two files of one paper can say different things.

use crate::Block;
use crate::literal::literal;

/// A text of at most this many bytes and lines takes a part of a page, in large letters and in a narrow column too.
const SHORT: (usize, usize) = (300, 10);

/// The blocks that are shown, with their texts literal: an [`Block::Addressee`] stands first or not at all, no headline
/// is blank or skips a level, and every row of a table has a cell for each column.
pub(crate) fn shown(blocks: &[Block]) -> Vec<Block> {
    let mut deepest = 0;
    blocks.iter().enumerate().filter_map(|(index, block)| one(index == 0, block, &mut deepest)).collect()
}

fn one(first: bool, block: &Block, deepest: &mut u8) -> Option<Block> {
    let all = |texts: &[String]| texts.iter().map(|text| literal(text)).collect::<Vec<_>>();
    Some(match block {
        Block::Addressee(lines) if first => Block::Addressee(all(lines)),
        Block::Addressee(lines) => Block::Paragraph(all(lines).join("\n")),
        Block::DateLine(line) => Block::DateLine(literal(line)),
        // A headline of nothing is no headline, and PDF/UA-1 refuses it.
        Block::Heading { text, .. } if text.trim().is_empty() => return None,
        Block::Heading { level, text } => {
            // PDF/UA-1: the first headline is of level 1, and no level is skipped.
            *deepest = (*level).clamp(1, 3).min(*deepest + 1);
            Block::Heading { level: *deepest, text: literal(text) }
        }
        Block::Paragraph(text) => Block::Paragraph(literal(text)),
        Block::Numbered(items) => Block::Numbered(all(items)),
        Block::Bullets(items) => Block::Bullets(all(items)),
        Block::Table { head, .. } if head.is_empty() => return None,
        Block::Table { head, rows } => {
            // A row that is short of cells is filled up: a cell in the wrong column would say something untrue.
            let cell = |row: &[String], column: usize| row.get(column).map(|cell| literal(cell)).unwrap_or_default();
            let whole = |row: &Vec<String>| (0..head.len()).map(|column| cell(row, column)).collect();
            Block::Table { head: all(head), rows: rows.iter().map(whole).collect() }
        }
        Block::WriteLine { label } => Block::WriteLine { label: literal(label) },
    })
}

/// Whether a text may be kept on one page: what is kept there and is longer than the page would run off its edge.
pub(crate) fn is_short(text: &str) -> bool {
    text.len() <= SHORT.0 && text.split('\n').count() <= SHORT.1
}

/// Whether a block stays on the page of the one after it: a headline always, a greeting and a line to write on before
/// another such line.
pub(crate) fn keeps_with_next(block: &Block, next: Option<&Block>) -> bool {
    match block {
        Block::Heading { .. } => true,
        Block::Paragraph(text) => is_short(text) && matches!(next, Some(Block::WriteLine { .. })),
        Block::WriteLine { .. } => matches!(next, Some(Block::WriteLine { .. })),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headline_levels_are_never_skipped() {
        let levels = [3, 9, 0, 3].map(|level| Block::Heading { level, text: "x".into() });
        let given: Vec<_> = shown(&levels)
            .into_iter()
            .map(|block| match block {
                Block::Heading { level, .. } => level,
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(given, [1, 2, 1, 2]);
    }

    #[test]
    fn a_row_has_a_cell_for_every_column() {
        let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        let rows = vec![row(&["1"]), row(&["1", "2", "3"])];
        let table = Block::Table { head: row(&["a", "b"]), rows };
        let whole = Block::Table { head: row(&["a", "b"]), rows: vec![row(&["1", ""]), row(&["1", "2"])] };
        assert_eq!(shown(&[table]), [whole]);
    }
}
