//! The pictures of a pass, each in the three sizes that phones ask for, from larger ones.

use anyhow::{Context, ensure};
use png::{BitDepth, ColorType, Decoder, Encoder, Limits, Transformations};
use std::io::Cursor;

/// In points; a picture has once, twice and three times as many pixels (Apple's guide).
const ICON: Size = Size { width: 29, height: 29 };
const LOGO: Size = Size { width: 50, height: 50 };
const STRIP: Size = Size { width: 375, height: 98 };
/// Of a picture that is handed in.
const SIDE_MAX: u32 = 4096;
const RGBA: usize = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Size {
    width: usize,
    height: usize,
}

impl Size {
    fn times(self, scale: usize) -> Self {
        Self { width: self.width * scale, height: self.height * scale }
    }
}

/// PNG files in one, two and three pixels a point.
pub type Scaled = [Vec<u8>; 3];

#[derive(Clone, Debug)]
pub struct Pictures {
    pub icon: Scaled,
    pub logo: Scaled,
    pub strip: Option<Scaled>,
}

impl Pictures {
    /// From a square mark of the house, at best 150 pixels wide, and a picture of the performance
    /// that is wider than high. All PNG.
    ///
    /// # Errors
    /// A picture can't be read.
    pub fn new(mark: &[u8], poster: Option<&[u8]>) -> anyhow::Result<Self> {
        let mark = Bitmap::read(mark).context("the mark of a pass")?;
        let strip = |poster| Bitmap::read(poster).context("the picture of a pass");
        let strip = poster.map(strip).transpose()?;
        Ok(Self {
            icon: scales(|scale| mark.scaled(ICON.times(scale)))?,
            logo: scales(|scale| mark.scaled(LOGO.times(scale)))?,
            strip: strip.map(|it| scales(|scale| it.on_strip(STRIP.times(scale)))).transpose()?,
        })
    }
}

fn scales(draw: impl Fn(usize) -> Bitmap) -> anyhow::Result<Scaled> {
    Ok([draw(1).write()?, draw(2).write()?, draw(3).write()?])
}

struct Bitmap {
    size: Size,
    /// Row by row, four bytes a pixel.
    pixels: Vec<u8>,
}

impl Bitmap {
    fn read(file: &[u8]) -> anyhow::Result<Self> {
        let bytes_max = (SIDE_MAX * SIDE_MAX) as usize * RGBA;
        let limits = Limits { bytes: bytes_max };
        let mut decoder = Decoder::new_with_limits(Cursor::new(file), limits);
        decoder.set_transformations(Transformations::normalize_to_color8());
        let mut reader = decoder.read_info()?;
        let info = reader.info();
        ensure!(info.width.max(info.height) <= SIDE_MAX, "at most {SIDE_MAX} pixels a side");
        let mut bytes = vec![0; reader.output_buffer_size().context("a picture of a size")?];
        let frame = reader.next_frame(&mut bytes)?;
        let bytes = &bytes[..frame.buffer_size()];
        let pixels = match frame.color_type {
            ColorType::Rgba => bytes.to_vec(),
            ColorType::Rgb => bytes.chunks_exact(3).flat_map(|p| [p[0], p[1], p[2], 255]).collect(),
            ColorType::Grayscale => bytes.iter().flat_map(|p| [*p, *p, *p, 255]).collect(),
            ColorType::GrayscaleAlpha => {
                bytes.chunks_exact(2).flat_map(|p| [p[0], p[0], p[0], p[1]]).collect()
            }
            ColorType::Indexed => anyhow::bail!("a palette was not expanded"),
        };
        let size = Size { width: frame.width as usize, height: frame.height as usize };
        ensure!(size.width * size.height * RGBA == pixels.len(), "a picture of its own size");
        ensure!(!pixels.is_empty(), "a picture with something in it");
        Ok(Self { size, pixels })
    }

    fn write(&self) -> anyhow::Result<Vec<u8>> {
        let mut file = Vec::new();
        let (width, height) = (self.size.width as u32, self.size.height as u32);
        let mut encoder = Encoder::new(&mut file, width, height);
        encoder.set_color(ColorType::Rgba);
        encoder.set_depth(BitDepth::Eight);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&self.pixels)?;
        writer.finish()?;
        Ok(file)
    }

    fn pixel(&self, x: usize, y: usize) -> &[u8] {
        let at = (y * self.size.width + x) * RGBA;
        &self.pixels[at..at + RGBA]
    }

    /// Each pixel is the mean of what lies under it.
    fn scaled(&self, size: Size) -> Self {
        let mut pixels = Vec::with_capacity(size.width * size.height * RGBA);
        for y in 0..size.height {
            let rows = span(y, size.height, self.size.height);
            for x in 0..size.width {
                let columns = span(x, size.width, self.size.width);
                let mut sums = [0_u32; RGBA];
                for row in rows.clone() {
                    for column in columns.clone() {
                        let colours = sums.iter_mut().zip(self.pixel(column, row));
                        colours.for_each(|(sum, colour)| *sum += u32::from(*colour));
                    }
                }
                let count = (rows.len() * columns.len()) as u32;
                pixels.extend(sums.map(|sum| (sum / count) as u8));
            }
        }
        Self { size, pixels }
    }

    /// As high as the strip, at its right end: wallets write the title on the left. The rest is
    /// of the picture's own ground.
    fn on_strip(&self, size: Size) -> Self {
        let width = (self.size.width * size.height / self.size.height).clamp(1, size.width);
        let picture = self.scaled(Size { width, height: size.height });
        let ground = picture.pixel(0, 0).to_vec();
        let mut pixels = Vec::with_capacity(size.width * size.height * RGBA);
        for row in picture.pixels.chunks_exact(width * RGBA) {
            pixels.extend(ground.repeat(size.width - width));
            pixels.extend_from_slice(row);
        }
        Self { size, pixels }
    }
}

/// The pixels of the larger picture that lie under one of the smaller; never none.
fn span(at: usize, small: usize, large: usize) -> std::ops::Range<usize> {
    let from = (at * large / small).min(large - 1);
    let until = ((at + 1) * large / small).clamp(from + 1, large);
    from..until
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(side: usize, colour: [u8; 4]) -> Vec<u8> {
        let size = Size { width: side, height: side };
        Bitmap { size, pixels: colour.repeat(side * side) }.write().expect("a picture")
    }

    #[test]
    fn pictures_have_the_three_sizes_that_phones_ask_for() {
        let mark = square(150, [149, 27, 43, 255]);
        let pictures = Pictures::new(&mark, Some(&square(10, [1, 2, 3, 255]))).expect("pictures");
        for (scale, (icon, strip)) in
            (1..).zip(pictures.icon.iter().zip(pictures.strip.iter().flatten()))
        {
            assert_eq!(Bitmap::read(icon).expect("an icon").size, ICON.times(scale));
            let strip = Bitmap::read(strip).expect("a strip");
            assert_eq!(strip.size, STRIP.times(scale));
            assert_eq!(strip.pixel(0, 0), [1, 2, 3, 255]);
        }
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        let cut = &square(150, [0; 4])[..90];
        for file in [b"".as_slice(), b"GIF89a", cut] {
            assert!(Pictures::new(file, None).is_err());
        }
    }
}
