//! Parts of pictures as files.

use crate::cut::Form;
use image::{DynamicImage, ImageFormat, RgbImage};
use jpeg_encoder::{ColorType, Encoder};
use std::io::Cursor;

const JPEG_QUALITY: u8 = 82;
const WEBP_QUALITY: f32 = 78.0;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MediaType {
    Jpeg,
    Png,
    /// Of a drawing, as it was written anew.
    Svg,
    WebP,
}

impl MediaType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Svg => "image/svg+xml",
            Self::WebP => "image/webp",
        }
    }
}

/// A part of a picture, ready to be sent.
pub struct File {
    pub form: Form,
    pub media_type: MediaType,
    pub bytes: Vec<u8>,
}

pub(crate) fn file(part: &RgbImage, form: Form, media_type: MediaType) -> File {
    let bytes = match media_type {
        MediaType::Jpeg => jpeg(part, JPEG_QUALITY),
        // No form of a picture is drawn.
        MediaType::Png | MediaType::Svg => png_of(part.clone().into()),
        MediaType::WebP => webp::Encoder::from_rgb(part.as_raw(), part.width(), part.height())
            .encode(WEBP_QUALITY)
            .to_vec(),
    };
    File { form, media_type, bytes }
}

pub(crate) fn jpeg(picture: &RgbImage, quality: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality);
    encoder.set_progressive(true);
    let side = |pixels: u32| u16::try_from(pixels).unwrap_or(u16::MAX);
    let (width, height) = (side(picture.width()), side(picture.height()));
    encoder
        .encode(picture.as_raw(), width, height, ColorType::Rgb)
        .expect("because a kept picture has at most 2,400 pixels a side, and memory takes it");
    bytes
}

/// A JPEG file of ours as PNG, for those who read nothing else; None where it is none.
pub fn png(jpeg: &[u8]) -> Option<Vec<u8>> {
    let picture = image::load_from_memory_with_format(jpeg, ImageFormat::Jpeg).ok()?;
    Some(png_of(picture))
}

pub(crate) fn png_of(picture: DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture
        .write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)
        .expect("because PNG takes every picture, and memory takes the file");
    bytes
}
