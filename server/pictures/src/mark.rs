//! A house's marks: its logo and its icon, whose transparency stays.

use crate::{
    cut::{Form, Sides},
    read::{Bounds, PictureProblem, kept},
    write::{File, MediaType, png_of},
};
use image::{
    DynamicImage, RgbaImage,
    imageops::{self, FilterType},
};

/// In pixels, of the shorter side.
const SIDE_MIN: u32 = 48;
/// Of the mark that is kept, in pixels.
const KEPT: u32 = 1_600;

/// A mark as it was uploaded, upright.
pub struct Mark(RgbaImage);

/// All files of a mark.
pub struct MarkFiles {
    /// A PNG file, to be cut again.
    pub original: Vec<u8>,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    pub files: Vec<File>,
}

impl Mark {
    /// # Errors
    /// See `PictureProblem`; a mark has at least 48 pixels on its shorter side.
    pub fn read(bytes: &[u8]) -> Result<Self, PictureProblem> {
        let picture = kept(bytes, Bounds { least: SIDE_MIN, most: KEPT })?;
        Ok(Self(picture.to_rgba8()))
    }

    pub fn files(&self) -> MarkFiles {
        let file = |form: Form| {
            let part = match form {
                Form::Logo => self.fitted(form.size()),
                _ => self.in_square(form.size().width),
            };
            let bytes = png_of(DynamicImage::from(part));
            File { form, media_type: MediaType::Png, bytes }
        };
        let (width, height) = self.0.dimensions();
        MarkFiles {
            original: png_of(DynamicImage::from(self.0.clone())),
            width,
            height,
            files: Form::OF_MARKS.map(file).into(),
        }
    }

    /// In its own proportion within bounds; never blown up.
    fn fitted(&self, most: Sides) -> RgbaImage {
        let Sides { width, height } = Sides::of(&self.0).within(most);
        match width < self.0.width() {
            true => imageops::resize(&self.0, width, height, FilterType::Lanczos3),
            false => self.0.clone(),
        }
    }

    /// In the middle of a square that is transparent around it.
    fn in_square(&self, side: u32) -> RgbaImage {
        let Sides { width, height } =
            Sides::of(&self.0).within(Sides { width: side, height: side });
        let scaled = imageops::resize(&self.0, width, height, FilterType::Lanczos3);
        let mut square = RgbaImage::new(side, side);
        let (x, y) = ((side - width) / 2, (side - height) / 2);
        imageops::overlay(&mut square, &scaled, i64::from(x), i64::from(y));
        square
    }
}
