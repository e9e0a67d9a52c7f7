//! A house's logo in black dots.

use super::bitmap::Bitmap;
use anyhow::{Context, Result, bail, ensure};
use png::{ColorType, Decoder, Limits, Transformations};
use std::io::Cursor;

/// Of the file; the look takes none that is larger.
const SIDE_MAX: usize = 4096;
/// Lighter than this is white.
const DARK: u32 = 150;

/// As large as the room lets it be.
///
/// # Errors
/// It is no PNG file.
pub fn logo(file: &[u8], width_max: usize, height_max: usize) -> Result<Bitmap> {
    let limits = Limits { bytes: SIDE_MAX * SIDE_MAX * 4 };
    let mut decoder = Decoder::new_with_limits(Cursor::new(file), limits);
    decoder.set_transformations(Transformations::normalize_to_color8());
    let mut reader = decoder.read_info()?;
    let mut bytes = vec![0; reader.output_buffer_size().context("a picture of a size")?];
    let frame = reader.next_frame(&mut bytes)?;
    let (width, height) = (frame.width as usize, frame.height as usize);
    ensure!(width.max(height) <= SIDE_MAX, "at most {SIDE_MAX} pixels a side");
    let channels = match frame.color_type {
        ColorType::Rgba => 4,
        ColorType::Rgb => 3,
        ColorType::GrayscaleAlpha => 2,
        ColorType::Grayscale => 1,
        ColorType::Indexed => bail!("a palette was not expanded"),
    };
    ensure!(width * height * channels == frame.buffer_size(), "a picture of its own size");
    ensure!(width * height > 0, "a picture with something in it");
    let light: Vec<u32> =
        bytes[..frame.buffer_size()].chunks_exact(channels).map(lightness).collect();
    let scale = (width_max as f32 / width as f32).min(height_max as f32 / height as f32).min(4.0);
    let size = |side: usize| ((side as f32 * scale) as usize).max(1);
    let mut picture = Bitmap::new(size(width), size(height));
    for y in 0..picture.height() {
        for x in 0..picture.width() {
            let (from_x, to_x) = under(x, picture.width(), width);
            let (from_y, to_y) = under(y, picture.height(), height);
            let rows = (from_y..to_y).map(|row| &light[row * width + from_x..row * width + to_x]);
            let sum: u32 = rows.flatten().sum();
            let count = (to_x - from_x) * (to_y - from_y);
            if sum < DARK * count as u32 {
                picture.rectangle(x, y, 1, 1);
            }
        }
    }
    Ok(picture)
}

/// Which of `of` pixels lie under one of `count` dots: one at least.
fn under(dot: usize, count: usize, of: usize) -> (usize, usize) {
    let from = dot * of / count;
    (from, ((dot + 1) * of / count).max(from + 1))
}

/// On white paper, from 0 (black) to 255 (ITU-R BT.601).
fn lightness(pixel: &[u8]) -> u32 {
    let channel = |at: usize| pixel.get(at).copied().map_or(255, u32::from);
    let (light, alpha) = match pixel.len() {
        1 => (channel(0), 255),
        2 => (channel(0), channel(1)),
        _ => ((channel(0) * 299 + channel(1) * 587 + channel(2) * 114) / 1_000, channel(3)),
    };
    (light * alpha + 255 * (255 - alpha)) / 255
}
