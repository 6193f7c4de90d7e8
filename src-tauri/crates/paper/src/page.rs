//! A paper as plain blocks: what screen, files and tests all read.

/// One paper: a letter, or a sheet of instructions. A paper whose first block is an
/// [`Block::Addressee`] is a letter, and is laid out for a window envelope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// What the paper is called in the reader's window and lists. It is not printed: a visible
    /// headline is a [`Block::Heading`].
    pub title: String,
    /// The language of the words.
    pub language: Language,
    /// The day of writing, for the file's own data. What is printed is a [`Block::DateLine`].
    pub day: Day,
    /// Laid on its long side, as a wide table needs it.
    pub wide: bool,
    /// How large the letters are.
    pub size: Size,
    /// From top to bottom.
    pub blocks: Vec<Block>,
    /// What stands at the foot of every page.
    pub footer: Footer,
}

/// How large the letters are. The address in an envelope's window is of one size always.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// 12 pt: what is read at a desk.
    Normal,
    /// 18 pt: what is read in a meeting, or with weak eyes.
    Large,
}

/// A language as files name it, such as `da-DK`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// ISO 639, lower case: `da`.
    pub lang: String,
    /// ISO 3166-1, upper case: `DK`.
    pub region: String,
}

/// A civil day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// The year, such as 2027.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// The foot of every page: a text at the left, and `{page_word} 1 {of_word} 2` at the right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Footer {
    /// At the left; nothing where `None`.
    pub text: Option<String>,
    /// The word before the page's number.
    pub page_word: String,
    /// The word between the page's number and the number of pages.
    pub of_word: String,
}

/// One block of a paper. Every newline in a text is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Who the letter goes to, a line each. As the first block it stands in the window of a C5
    /// envelope with the window at the left, and has room for five lines there.
    Addressee(Vec<String>),
    /// Place and day, as the caller words them.
    DateLine(String),
    /// A headline, also a bookmark.
    Heading {
        /// 1 (the paper's own headline) to 3. Where a level would be skipped, which PDF/UA-1
        /// does not allow, the file takes the nearest one that is allowed.
        level: u8,
        /// The headline.
        text: String,
    },
    /// Text. An empty line begins a new paragraph.
    Paragraph(String),
    /// Steps to take in this order.
    Numbered(Vec<String>),
    /// Items in no order.
    Bullets(Vec<String>),
    /// A table. Its head stands again on every page it goes on to.
    Table {
        /// The words over the columns.
        head: Vec<String>,
        /// The rows, each with a cell for every column; the first cell says what the row is about.
        rows: Vec<Vec<String>>,
    },
    /// A line to write on by hand: a signature, a CPR number.
    WriteLine {
        /// What to write there.
        label: String,
    },
}
