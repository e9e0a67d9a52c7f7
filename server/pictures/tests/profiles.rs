//! Pictures that bring a colour profile, or four inks: what is kept shows their colours.

use image::{DynamicImage, Rgb, Rgba};
use jpeg_encoder::{ColorType, Encoder};
use moxcms::ColorProfile;
use pictures::{Mark, Original};

/// In sRGB.
const RED: Rgb<u8> = Rgb([220, 40, 30]);
const GREEN: Rgb<u8> = Rgb([30, 150, 60]);
/// The same, as a file with the profile Display P3 has them.
const RED_OF_P3: Rgb<u8> = Rgb([202, 59, 43]);
const GREEN_OF_P3: Rgb<u8> = Rgb([71, 148, 70]);
const SIDE: u16 = 700;

/// A JPEG file of one colour.
fn jpeg(sample: &[u8], kind: ColorType, profile: Option<&[u8]>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, 95);
    if let Some(profile) = profile {
        encoder.add_icc_profile(profile).expect("a profile that fits");
    }
    let pixels = sample.repeat(usize::from(SIDE) * usize::from(SIDE));
    encoder.encode(&pixels, SIDE, SIDE, kind).expect("written");
    bytes
}

fn kept(file: &[u8]) -> Rgb<u8> {
    let kept = Original::read(file).expect("a picture").to_jpeg();
    let picture = image::load_from_memory(&kept).expect("a picture").to_rgb8();
    *picture.get_pixel(picture.width() / 2, picture.height() / 2)
}

fn assert_near(colour: Rgb<u8>, expected: Rgb<u8>) {
    let is_near = colour.0.iter().zip(expected.0).all(|(a, b)| a.abs_diff(b) < 10);
    assert!(is_near, "{colour:?} instead of {expected:?}");
}

#[test]
fn a_picture_of_another_colour_space_keeps_its_colours() {
    let profile = ColorProfile::new_display_p3().encode().expect("a profile");
    for (written, seen) in [(RED_OF_P3, RED), (GREEN_OF_P3, GREEN)] {
        assert_near(kept(&jpeg(&written.0, ColorType::Rgb, Some(&profile))), seen);
        assert_near(kept(&jpeg(&written.0, ColorType::Rgb, None)), written);
    }
}

#[test]
fn a_mark_keeps_its_colours_and_its_transparency() {
    let profile = ColorProfile::new_display_p3().encode().expect("a profile");
    let Rgb([red, green, blue]) = RED_OF_P3;
    let picture = image::RgbaImage::from_fn(100, 100, |x, _| {
        Rgba([red, green, blue, if x < 50 { 0 } else { 255 }])
    });
    let mut bytes = Vec::new();
    let mut encoder = image::codecs::png::PngEncoder::new(&mut bytes);
    image::ImageEncoder::set_icc_profile(&mut encoder, profile).expect("PNG has profiles");
    DynamicImage::from(picture).write_with_encoder(encoder).expect("written");
    let kept = Mark::read(&bytes).expect("a mark").files().original;
    let kept = image::load_from_memory(&kept).expect("a picture").to_rgba8();
    assert_eq!(kept.get_pixel(10, 50).0[3], 0);
    let Rgba([red, green, blue, alpha]) = *kept.get_pixel(90, 50);
    assert_near(Rgb([red, green, blue]), RED);
    assert_eq!(alpha, 255);
}

#[test]
fn grey_pictures_and_broken_profiles_are_taken() {
    let grey = ColorProfile::new_gray_with_gamma(2.2).encode().expect("a profile");
    let shade = 128;
    assert_near(kept(&jpeg(&[shade], ColorType::Luma, Some(&grey))), Rgb([shade; 3]));
    for broken in [&b"no profile"[..], &[0; 400]] {
        assert_near(kept(&jpeg(&GREEN.0, ColorType::Rgb, Some(broken))), GREEN);
        let red = jpeg(&[0, 255, 255, 0], ColorType::Cmyk, Some(broken));
        assert_near(kept(&red), Rgb([255, 0, 0]));
    }
}

#[test]
fn inks_without_a_profile_are_those_of_a_plain_printer() {
    for kind in [ColorType::Cmyk, ColorType::CmykAsYcck] {
        for (inks, seen) in [
            ([0, 0, 0, 0], Rgb([255, 255, 255])),
            ([0, 255, 255, 0], Rgb([255, 0, 0])),
            ([255, 0, 255, 0], Rgb([0, 255, 0])),
            ([0, 0, 0, 255], Rgb([0, 0, 0])),
        ] {
            assert_near(kept(&jpeg(&inks, kind, None)), seen);
        }
    }
}

#[test]
fn inks_with_a_profile_are_mixed_as_it_says() {
    let profile = printers_profile();
    for kind in [ColorType::Cmyk, ColorType::CmykAsYcck] {
        for (inks, seen) in [
            ([0, 0, 0, 0], Rgb([255, 255, 255])),
            ([0, 255, 255, 0], RED),
            ([255, 0, 255, 0], GREEN),
        ] {
            assert_near(kept(&jpeg(&inks, kind, Some(&profile))), seen);
        }
    }
}

/// A printer whose magenta and yellow make `RED`, and whose cyan and yellow make `GREEN`: an ICC
/// profile of version 4 with one table of two points for each ink (`lut8Type`).
fn printers_profile() -> Vec<u8> {
    const HEADER: usize = 128;
    // One tag: a count and an entry of three numbers.
    const TABLE_AT: u32 = HEADER as u32 + 4 + 12;
    let mut table = b"mft1\0\0\0\0\x04\x03\x02\0".to_vec();
    for row in 0..3 {
        for column in 0..3 {
            let one: u32 = if row == column { 1 << 16 } else { 0 };
            table.extend(one.to_be_bytes());
        }
    }
    let straight: Vec<u8> = (0..=255).collect();
    table.extend(straight.repeat(4));
    // Cyan changes slowest, black fastest. L*, a* and b* of eight bits.
    for inks in 0..16_u8 {
        let lab: [u8; 3] = match inks {
            0b0000 => [255, 128, 128],
            0b0110 => [125, 195, 181],
            0b1010 => [139, 80, 165],
            _ => [60, 128, 128],
        };
        table.extend(lab);
    }
    table.extend(straight.repeat(3));
    let mut profile = vec![0_u8; HEADER];
    let size = TABLE_AT + u32::try_from(table.len()).expect("small");
    profile[..4].copy_from_slice(&size.to_be_bytes());
    profile[8..12].copy_from_slice(&0x0420_0000_u32.to_be_bytes());
    profile[12..24].copy_from_slice(b"prtrCMYKLab ");
    profile[36..40].copy_from_slice(b"acsp");
    // The light of the profile's own colours: D50.
    for (at, part) in [(68, 0xf6d6_u32), (72, 0x1_0000), (76, 0xd32d)] {
        profile[at..at + 4].copy_from_slice(&part.to_be_bytes());
    }
    profile.extend(1_u32.to_be_bytes());
    profile.extend(b"A2B0");
    profile.extend(TABLE_AT.to_be_bytes());
    profile.extend(u32::try_from(table.len()).expect("small").to_be_bytes());
    profile.extend(table);
    profile
}
