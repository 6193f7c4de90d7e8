//! A paper as a Word document (Office Open XML, ECMA-376).
//!
//! The parts are written out here, element by element in the order of the standard's schema. A file without a language,
//! a title and heads of tables that come again is not accessible, and no library at hand writes these.

mod body;
mod styles;
mod xml;

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::checked::Checked;
use crate::{Error, Paper};

/// The paper as a Word document: headlines, lists and tables as Word knows them, with title and language. The same paper
/// always gives the same bytes.
///
/// # Errors
/// [`Error::Untitled`], [`Error::NoSuchDay`], [`Error::NoSuchLanguage`] for what the caller handed over;
/// [`Error::Packing`] for a defect of ours. The texts cause none.
pub fn docx(paper: &Paper) -> Result<Vec<u8>, Error> {
    let checked = Checked::of(paper)?;
    let (document, lists) = body::document(paper);
    let parts = [
        ("[Content_Types].xml", include_str!("content-types.xml").to_owned()),
        ("_rels/.rels", include_str!("package-rels.xml").to_owned()),
        ("docProps/core.xml", core(&checked)),
        ("word/_rels/document.xml.rels", include_str!("document-rels.xml").to_owned()),
        ("word/document.xml", document),
        ("word/footer.xml", body::footer(paper)),
        ("word/numbering.xml", styles::numbering(lists)),
        ("word/settings.xml", include_str!("settings.xml").to_owned()),
        ("word/styles.xml", styles::styles(paper, &checked)),
    ];
    packed(&parts).map_err(|error| Error::Packing { reason: error.to_string() })
}

fn packed(parts: &[(&str, String)]) -> zip::result::ZipResult<Vec<u8>> {
    // The packer would put the clock's time beside each part.
    let options =
        SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).last_modified_time(DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in parts {
        zip.start_file(*name, options)?;
        zip.write_all(part.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

/// The core properties: title, language, and the day of writing as the time of making.
fn core(checked: &Checked) -> String {
    let title = xml::escaped(&checked.title);
    let Checked { lang, region, day, .. } = checked;
    let (year, month, day) = (day.year().unwrap_or_default(), day.month().unwrap_or(1), day.day().unwrap_or(1));
    let time = |name: &str| {
        format!("<dcterms:{name} xsi:type=\"dcterms:W3CDTF\">{year:04}-{month:02}-{day:02}T00:00:00Z</dcterms:{name}>")
    };
    format!(
        "{}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{title}</dc:title><dc:language>{lang}-{region}</dc:language>{}{}</cp:coreProperties>",
        xml::HEAD,
        time("created"),
        time("modified"),
    )
}
