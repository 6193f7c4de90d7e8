//! Letters, sheets and days: they say what the law asks for, the same in every form, and the same days everywhere.

mod asked;
mod checked;
mod days;
mod file_names;
mod hostile;
mod law;
mod marks;
mod same_words;
