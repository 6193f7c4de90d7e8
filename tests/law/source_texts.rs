//! The sentence lists agree with the source texts, where the texts are at hand; they are not part of the program.

use std::path::PathBuf;
use std::{env, fs};

use law::Wrong;
use law::file::SourceText;
use support::source_texts::{Disagreement, TableError, disagreements};

const HEAD: &str = "id\tsection\tkind\tsha256_16\tsentence\n";

fn lists() -> Vec<SourceText> {
    let files = law::built_in();
    let lists = files.iter().filter(|(path, _)| path.starts_with("sources/"));
    lists.map(|(_, text)| toml::from_str(text).unwrap()).collect()
}

/// The folder named by `FODFAESTE_SEEDS`, with one `<text>.sentences.tsv` for each text.
fn seeds() -> Option<PathBuf> {
    env::var_os("FODFAESTE_SEEDS").filter(|folder| !folder.is_empty()).map(PathBuf::from)
}

#[test]
fn sentence_lists_agree_with_the_texts_where_these_are_at_hand() {
    let lists = lists();
    assert!(lists.len() >= 2);
    let Some(folder) = seeds() else {
        // The texts are not at hand: then each list is at least whole in itself, without a gap in its numbers.
        println!("the source texts are not at hand (FODFAESTE_SEEDS names no folder): only the lists themselves were looked at");
        for list in lists {
            let mut numbers: Vec<u32> = list
                .section
                .iter()
                .flat_map(|section| &section.sentences)
                .map(|sentence| sentence.id[1..].parse().unwrap())
                .collect();
            numbers.sort_unstable();
            assert_eq!(numbers, (0..u32::try_from(numbers.len()).unwrap()).collect::<Vec<_>>(), "{}", list.text);
        }
        return;
    };
    for list in lists {
        let path = folder.join(format!("{}.sentences.tsv", list.text));
        let table = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(disagreements(&list, &table), Ok(vec![]), "{}", list.text);
    }
}

fn invented() -> SourceText {
    toml::from_str(
        "text = \"nowhere-103\"\n[[section]]\nheading = \"Hvad er …\"\nsentences = [{ id = \"N000\", hash = \"00000000000000aa\" }]\n",
    )
    .unwrap()
}

#[test]
fn a_text_that_is_as_listed_agrees() {
    let table = format!("{HEAD}N000\tHvad er formålet?\ttext\t00000000000000aa\tAn invented sentence.\n");
    assert_eq!(disagreements(&invented(), &table), Ok(vec![]));
}

#[test]
fn a_hash_that_differs_is_found() {
    let table = format!("{HEAD}N000\tHvad er formålet?\ttext\t00000000000000bb\tAnother sentence.\n");
    let differs = Disagreement::Wrong(Wrong::HashDiffers { id: "nowhere-103#N000".to_owned() });
    assert_eq!(disagreements(&invented(), &table), Ok(vec![differs]));
}

#[test]
fn a_sentence_too_many_or_too_few_is_found() {
    let table = format!("{HEAD}N001\tHvad er formålet?\ttext\t00000000000000aa\tAn invented sentence.\n");
    let found = disagreements(&invented(), &table).unwrap();
    let unknown = Disagreement::Wrong(Wrong::UnknownSentence { id: "nowhere-103#N000".to_owned() });
    assert_eq!(found, [unknown, Disagreement::NotListed { id: "nowhere-103#N001".to_owned() }]);
}

#[test]
fn another_heading_is_found() {
    let table = format!("{HEAD}N000\tLovgrundlag\ttext\t00000000000000aa\tAn invented sentence.\n");
    assert!(matches!(disagreements(&invented(), &table).unwrap().as_slice(), [Disagreement::OtherHeading { .. }]));
}

#[test]
fn a_table_with_other_columns_is_no_text() {
    assert!(matches!(disagreements(&invented(), "id\tsentence\n"), Err(TableError::Columns { .. })));
    assert_eq!(disagreements(&invented(), &format!("{HEAD}N000\tLovgrundlag\n")), Err(TableError::Row { line: 2 }));
}
