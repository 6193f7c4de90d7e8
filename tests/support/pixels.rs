//! The pixels of a window, and how they become a PNG file.

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

/// A picture of so many pixels.
#[derive(Clone, PartialEq, Eq)]
pub struct Pixels {
    /// Pixels in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// The rows from the top, each from the left, as an X server keeps them: blue, green, red
    /// and an unused byte.
    pub bgrx: Vec<u8>,
}

impl Pixels {
    /// Whether all of it has one colour: a blank window.
    pub fn is_blank(&self) -> bool {
        self.bgrx.chunks_exact(4).all(|pixel| pixel == &self.bgrx[..4])
    }

    /// Writes a PNG file.
    ///
    /// # Panics
    /// If the file cannot be written.
    pub fn write(&self, path: &Path) {
        let mut rgb = Vec::with_capacity(self.bgrx.len());
        for pixel in self.bgrx.chunks_exact(4) {
            rgb.extend_from_slice(&[pixel[2], pixel[1], pixel[0]]);
        }
        let written = || -> Result<(), png::EncodingError> {
            let file = BufWriter::new(File::create(path)?);
            let mut encoder = png::Encoder::new(file, self.width, self.height);
            encoder.set_color(png::ColorType::Rgb);
            encoder.set_compression(png::Compression::Fast);
            // Trying every filter on every row takes twice as long, unoptimised, for a file hardly smaller.
            encoder.set_filter(png::Filter::Up);
            encoder.write_header()?.write_image_data(&rgb)
        };
        written().unwrap_or_else(|error| panic!("cannot write {}: {error}", path.display()));
    }
}
