//! An uploaded file, read within limits.

use crate::{profile::Profile, write};
use image::{
    DynamicImage, GenericImageView, ImageDecoder, ImageFormat, ImageReader, Limits, Rgb, RgbImage,
    imageops::FilterType, metadata::Orientation,
};
use std::io::Cursor;

/// A photographer's file in full has about half.
pub const BYTES_MAX: usize = 20 * 1024 * 1024;
/// In pixels; more is no picture for a page.
const SIDES: u32 = 10_000;
/// In pixels: a square of this side has fewer pixels than can be taken.
pub const SIDE_ADVISED: u32 = 7_000;
/// In pixels, of the shorter side: less looks coarse where it is shown.
pub const SIDE_MIN: u32 = 600;
/// Decoded at once: 60 million pixels of four bytes.
const PIXELS_MAX: u64 = 60_000_000;
/// Of the picture that is kept, in pixels.
const KEPT: u32 = 2_400;

/// Why a file isn't taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureProblem {
    /// More than `BYTES_MAX`.
    TooLarge,
    /// Neither JPEG nor PNG nor WebP. Only a logo may be SVG.
    Format,
    /// An SVG file with more than shapes in it, or none.
    Drawing,
    /// It says that it is one of them, and can't be read as such.
    Unreadable,
    /// Its sides, in pixels, of which one is below this.
    TooSmall { width: u32, height: u32, least: u32 },
    /// Its sides, in pixels, which are more than can be taken.
    TooManyPixels { width: u32, height: u32 },
}

/// A picture as it is kept: upright, without transparency, in sRGB, at most 2,400 pixels wide and
/// high.
pub struct Original(pub(crate) RgbImage);

impl Original {
    /// # Errors
    /// See `PictureProblem`. The sides are read before any pixel is.
    pub fn read(bytes: &[u8]) -> Result<Self, PictureProblem> {
        let picture = kept(bytes, Bounds { least: SIDE_MIN, most: KEPT })?;
        Ok(Self(on_white(&picture)))
    }

    /// Width and height in pixels.
    pub fn sides(&self) -> (u32, u32) {
        self.0.dimensions()
    }

    /// As a JPEG file that `read` takes again.
    pub fn to_jpeg(&self) -> Vec<u8> {
        write::jpeg(&self.0, 90)
    }
}

/// Of a picture, in pixels.
#[derive(Clone, Copy)]
pub(crate) struct Bounds {
    /// Of the shorter side of a file: with less it isn't taken.
    pub least: u32,
    /// Of the longer side of what is kept.
    pub most: u32,
}

/// A picture of a file, upright, within bounds, in sRGB.
pub(crate) fn kept(bytes: &[u8], bounds: Bounds) -> Result<DynamicImage, PictureProblem> {
    if bytes.len() > BYTES_MAX {
        return Err(PictureProblem::TooLarge);
    }
    let format = image::guess_format(bytes).map_err(|_| PictureProblem::Format)?;
    if !matches!(format, ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP) {
        return Err(PictureProblem::Format);
    }
    let unreadable = |_| PictureProblem::Unreadable;
    let reader = || ImageReader::with_format(Cursor::new(bytes), format);
    let (width, height) = reader().into_dimensions().map_err(unreadable)?;
    let pixels = u64::from(width) * u64::from(height);
    if width > SIDES || height > SIDES || pixels > PIXELS_MAX {
        return Err(PictureProblem::TooManyPixels { width, height });
    }
    let Bounds { least, most } = bounds;
    if width.min(height) < least {
        return Err(PictureProblem::TooSmall { width, height, least });
    }
    let mut reader = reader();
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(SIDES);
    limits.max_image_height = Some(SIDES);
    limits.max_alloc = Some(PIXELS_MAX * 8);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(unreadable)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten();
    let profile = profile.and_then(|profile| Profile::read(&profile));
    let inks = profile.as_ref().filter(|_| format == ImageFormat::Jpeg);
    let inks = inks.and_then(|profile| profile.inks(bytes));
    let are_inks = inks.is_some();
    let mut picture = match inks {
        Some(inks) => inks,
        None => DynamicImage::from_decoder(decoder).map_err(unreadable)?,
    };
    picture.apply_orientation(orientation);
    // Before its colours are converted: of fewer pixels that is done in a moment.
    if picture.width().max(picture.height()) > most {
        picture = picture.resize(most, most, FilterType::Lanczos3);
    }
    match profile {
        Some(profile) if are_inks => profile.mixed(&picture).ok_or(PictureProblem::Unreadable),
        Some(profile) => Ok(profile.in_srgb(picture)),
        None => Ok(picture),
    }
}

fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let (width, height) = picture.dimensions();
    let picture = picture.to_rgba8();
    RgbImage::from_fn(width, height, |x, y| {
        let [red, green, blue, alpha] = picture.get_pixel(x, y).0.map(u32::from);
        let over = |colour: u32| ((colour * alpha + 255 * (255 - alpha)) / 255) as u8;
        Rgb([over(red), over(green), over(blue)])
    })
}
