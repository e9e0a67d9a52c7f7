//! Colour profiles (ICC.1): files of pictures that we write have none, so browsers take their
//! colours for sRGB. What a photographer's or a printer's profile says is worked in before.

use image::{DynamicImage, GrayAlphaImage, GrayImage, RgbImage, RgbaImage};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};
use zune_jpeg::{
    JpegDecoder,
    zune_core::{bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions},
};

/// Of a picture's file.
pub(crate) struct Profile(ColorProfile);

impl Profile {
    /// None: nobody can read it, and the picture is shown as one without a profile.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        ColorProfile::new_from_slice(bytes).ok().map(Self)
    }

    /// The four inks of a JPEG file, each 255 where there is most of it, in place of red, green,
    /// blue and transparency. None: it has no inks, or this profile can't mix them.
    pub fn inks(&self, jpeg: &[u8]) -> Option<DynamicImage> {
        if self.0.color_space != DataColorSpace::Cmyk {
            return None;
        }
        // What it can't mix is mixed without it, by whoever reads the file.
        self.converted(&[0; 4], Layout::Rgba, Layout::Rgb)?;
        let options = DecoderOptions::default().set_strict_mode(false);
        let mut decoder = JpegDecoder::new_with_options(ZCursor::new(jpeg), options);
        decoder.decode_headers().ok()?;
        let space = decoder.input_colorspace()?;
        let to_inks = match space {
            ColorSpace::CMYK => of_cmyk,
            ColorSpace::YCCK => of_ycck,
            _ => return None,
        };
        let (width, height) = decoder.dimensions()?;
        let options = options.jpeg_set_out_colorspace(space);
        let mut decoder = JpegDecoder::new_with_options(ZCursor::new(jpeg), options);
        let mut samples = decoder.decode().ok()?;
        for pixel in samples.chunks_exact_mut(4) {
            if let &mut [a, b, c, d] = pixel {
                pixel.copy_from_slice(&to_inks([a, b, c, d]));
            }
        }
        let (width, height) = (u32::try_from(width).ok()?, u32::try_from(height).ok()?);
        RgbaImage::from_raw(width, height, samples).map(DynamicImage::from)
    }

    /// What `inks` gave, mixed. None: this profile can't do it.
    pub fn mixed(&self, inks: &DynamicImage) -> Option<DynamicImage> {
        let bytes = self.converted(inks.as_bytes(), Layout::Rgba, Layout::Rgb)?;
        RgbImage::from_raw(inks.width(), inks.height(), bytes).map(DynamicImage::from)
    }

    /// A picture of light in the colours that browsers show. One that the profile isn't made for
    /// stays as it is.
    pub fn in_srgb(&self, picture: DynamicImage) -> DynamicImage {
        self.shown(&picture).unwrap_or(picture)
    }

    fn shown(&self, picture: &DynamicImage) -> Option<DynamicImage> {
        let (width, height) = (picture.width(), picture.height());
        let is_grey = !picture.color().has_color();
        let has_alpha = picture.color().has_alpha();
        let bytes = match (self.0.color_space, has_alpha) {
            (DataColorSpace::Rgb, false) => {
                self.converted(picture.to_rgb8().as_raw(), Layout::Rgb, Layout::Rgb)?
            }
            (DataColorSpace::Rgb, true) => {
                self.converted(picture.to_rgba8().as_raw(), Layout::Rgba, Layout::Rgba)?
            }
            (DataColorSpace::Gray, false) if is_grey => {
                let grey: GrayImage = picture.to_luma8();
                self.converted(grey.as_raw(), Layout::Gray, Layout::Rgb)?
            }
            (DataColorSpace::Gray, true) if is_grey => {
                let grey: GrayAlphaImage = picture.to_luma_alpha8();
                self.converted(grey.as_raw(), Layout::GrayAlpha, Layout::Rgba)?
            }
            _ => return None,
        };
        match has_alpha {
            true => RgbaImage::from_raw(width, height, bytes).map(DynamicImage::from),
            false => RgbImage::from_raw(width, height, bytes).map(DynamicImage::from),
        }
    }

    /// Samples in sRGB. None: this profile doesn't know how.
    fn converted(&self, samples: &[u8], from: Layout, to: Layout) -> Option<Vec<u8>> {
        let (srgb, options) = (ColorProfile::new_srgb(), TransformOptions::default());
        let transform = self.0.create_transform_8bit(from, &srgb, to, options).ok()?;
        let mut converted = vec![0; samples.len() / from.channels() * to.channels()];
        transform.transform(samples, &mut converted).ok()?;
        Some(converted)
    }
}

/// Adobe's programs, which write nearly all such files, write how much of each ink is missing.
fn of_cmyk(samples: [u8; 4]) -> [u8; 4] {
    samples.map(|missing| 255 - missing)
}

/// The same with the three coloured inks as brightness and two differences of colour (JFIF), of
/// which the ink itself comes out.
fn of_ycck([brightness, blue, red, missing_black]: [u8; 4]) -> [u8; 4] {
    let [y, cb, cr] = [brightness, blue, red].map(i32::from);
    let [cb, cr] = [cb - 128, cr - 128];
    // In 65,536ths.
    let ink = |colours: i32| (((y << 16) + colours + (1 << 15)) >> 16).clamp(0, 255) as u8;
    [ink(91_881 * cr), ink(-22_554 * cb - 46_802 * cr), ink(116_130 * cb), 255 - missing_black]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inks_are_what_their_samples_leave() {
        assert_eq!(of_cmyk([255, 0, 55, 255]), [0, 255, 200, 0]);
        assert_eq!(of_ycck([0, 128, 128, 255]), [0, 0, 0, 0], "white paper");
        assert_eq!(of_ycck([255, 128, 128, 0]), [255; 4]);
        // Red of JFIF is what cyan is here.
        assert_eq!(of_ycck([76, 85, 255, 255]), [254, 0, 0, 0]);
    }
}
