//! `papers FOLDER`: every paper in every form, for a dozen invented persons.

use std::env;
use std::fs;
use std::path::Path;

use commands::wire::PaperForm;
use support::applicants;
use support::sitting::Sitting;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [folder] = arguments.as_slice() else { panic!("FOLDER") };
    let mut sitting = Sitting::with_box(&[]);
    let (mut made, mut refused) = (0, 0);
    for person in applicants::dozen() {
        person.fill(&mut sitting);
        let home = Path::new(folder).join(&person.label);
        fs::create_dir_all(&home).expect("the folder can be made");
        for paper in applicants::papers() {
            if !applicants::can_be_made(&mut sitting, &paper) {
                refused += 1;
                continue;
            }
            for (form, ending) in [(PaperForm::Pdf, "pdf"), (PaperForm::Docx, "docx"), (PaperForm::Txt, "txt")] {
                let path = sitting.take(paper.clone(), form).unwrap_or_else(|failure| panic!("{}", failure.text));
                let name = format!("{}.{ending}", applicants::name_of(&paper));
                fs::copy(&path, home.join(name)).expect("the paper can be kept");
                fs::remove_file(path).expect("the paper can be moved");
                made += 1;
            }
        }
    }
    println!("{made} files in {folder}; {refused} papers lack what they cannot do without, as they should");
}
