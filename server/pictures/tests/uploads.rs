//! Files that staff upload: photographs of all kinds, and what nobody should upload.

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use pictures::{BYTES_MAX, Focus, Form, Mark, MediaType, Original, PictureProblem, files, png};
use std::io::Cursor;

const RED: Rgb<u8> = Rgb([200, 20, 20]);
const BLUE: Rgb<u8> = Rgb([20, 20, 200]);

/// The left half red, the right half blue.
fn halves(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, _| if x < width / 2 { RED } else { BLUE })
}

fn written(picture: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture.into().write_to(&mut Cursor::new(&mut bytes), format).expect("written");
    bytes
}

fn problem(bytes: &[u8]) -> PictureProblem {
    Original::read(bytes).err().expect("refused")
}

fn read(bytes: &[u8]) -> Original {
    Original::read(bytes).expect("a picture")
}

fn colour_in_the_middle(bytes: &[u8]) -> [u8; 3] {
    let picture = image::load_from_memory(bytes).expect("a picture").to_rgb8();
    picture.get_pixel(picture.width() / 2, picture.height() / 2).0
}

fn is_near(colour: [u8; 3], expected: Rgb<u8>) -> bool {
    colour.iter().zip(expected.0).all(|(a, b)| a.abs_diff(b) < 16)
}

#[test]
fn all_files_of_a_picture_have_their_sides_and_show_the_focus() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let original = read(&written(halves(1800, 1200), format));
        for (x, colour) in [(10, RED), (90, BLUE)] {
            let files = files(&original, Focus { x, y: 50 });
            assert_eq!(files.len(), Form::OF_PRODUCTIONS.len() * 2 - 1);
            for file in &files {
                let picture = image::load_from_memory(&file.bytes).expect("a picture");
                let sides = (picture.width(), picture.height());
                let is_whole = file.form == Form::Whole;
                let expected = match file.form {
                    Form::Whole => (840, 560),
                    // The part is only 800 pixels wide: nothing is blown up.
                    Form::Poster900 => (800, 1200),
                    form => (form.size().width, form.size().height),
                };
                assert_eq!(sides, expected, "{format:?} {:?}", file.form);
                if !is_whole && file.form != Form::Card {
                    assert!(is_near(colour_in_the_middle(&file.bytes), colour), "{x}");
                }
                let begin = match file.media_type {
                    MediaType::Jpeg => &[0xff, 0xd8, 0xff][..],
                    MediaType::WebP => &b"RIFF"[..],
                    other => panic!("no photograph is sent as {other:?}"),
                };
                assert!(file.bytes.starts_with(begin));
            }
        }
    }
}

#[test]
fn a_kept_picture_is_read_again_and_a_large_one_is_kept_smaller() {
    let original = read(&written(halves(3000, 1000), ImageFormat::Jpeg));
    assert_eq!(original.sides(), (2400, 800));
    assert_eq!(read(&original.to_jpeg()).sides(), (2400, 800));
    let card = png(&original.to_jpeg()).expect("PNG");
    assert!(card.starts_with(b"\x89PNG"));
    assert_eq!(png(b"no picture"), None);
}

#[test]
fn what_is_transparent_becomes_white() {
    let clear = RgbaImage::from_pixel(800, 900, Rgba([0, 0, 0, 0]));
    let original = read(&written(clear, ImageFormat::Png));
    assert!(is_near(colour_in_the_middle(&original.to_jpeg()), Rgb([255, 255, 255])));
}

#[test]
fn a_photograph_is_turned_as_its_camera_says() {
    // EXIF: big-endian TIFF with one entry, orientation 6 (turned by 90 degrees).
    let mut exif =
        b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
    let mut segment = vec![0xff, 0xe1];
    segment.extend(u16::try_from(exif.len() + 2).expect("short").to_be_bytes());
    segment.append(&mut exif);
    let mut photo = written(halves(1000, 700), ImageFormat::Jpeg);
    photo.splice(2..2, segment);
    assert_eq!(read(&photo).sides(), (700, 1000));
}

#[test]
fn what_is_no_picture_is_refused_by_what_it_is() {
    assert_eq!(problem(b""), PictureProblem::Format);
    assert_eq!(problem(b"<svg onload=\"alert(1)\"/>"), PictureProblem::Format);
    assert_eq!(problem(b"GIF89a\x01\0\x01\0"), PictureProblem::Format);
    assert_eq!(problem(b"%PDF-1.7"), PictureProblem::Format);
    assert_eq!(problem(&vec![0; BYTES_MAX + 1]), PictureProblem::TooLarge);
    let photo = written(halves(800, 800), ImageFormat::Jpeg);
    assert_eq!(problem(&photo[..200]), PictureProblem::Unreadable);
    let small = written(halves(700, 599), ImageFormat::Png);
    assert_eq!(problem(&small), PictureProblem::TooSmall { width: 700, height: 599, least: 600 });
}

#[test]
fn a_bomb_is_refused_before_a_pixel_of_it_is_read() {
    // A PNG of 50,000 by 50,000 pixels in a few bytes.
    let mut bomb = written(halves(700, 700), ImageFormat::Png);
    let side = 50_000_u32.to_be_bytes();
    bomb[16..20].copy_from_slice(&side);
    bomb[20..24].copy_from_slice(&side);
    let crc = crc32(&bomb[12..29]).to_be_bytes();
    bomb[29..33].copy_from_slice(&crc);
    let sides = PictureProblem::TooManyPixels { width: 50_000, height: 50_000 };
    assert_eq!(problem(&bomb), sides);
}

/// PNG's own check (ISO 3309), bit by bit.
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32| if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
    let byte = |crc: u32, byte: &u8| (0..8).fold(crc ^ u32::from(*byte), |crc, _| step(crc));
    !bytes.iter().fold(!0, byte)
}

/// Bytes of real files, changed by chance: whatever comes out, nothing panics.
#[test]
fn broken_files_are_refused_or_read_and_never_end_the_program() {
    let mut random = 0x9e37_79b9_u64;
    let mut next = move || {
        random =
            random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        random >> 33
    };
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let good = written(halves(640, 640), format);
        for _ in 0..60 {
            let mut bytes = good.clone();
            for _ in 0..1 + next() % 20 {
                let at = next() as usize % bytes.len();
                bytes[at] = next() as u8;
            }
            bytes.truncate(bytes.len() - next() as usize % (bytes.len() / 2));
            if let Ok(original) = Original::read(&bytes) {
                assert!(original.sides().0 > 0);
            }
        }
    }
}

#[test]
fn a_mark_keeps_its_proportion_and_its_transparency() {
    let mut logo = RgbaImage::from_pixel(1200, 300, Rgba([0, 0, 0, 0]));
    for x in 0..600 {
        logo.put_pixel(x, 150, Rgba([20, 20, 200, 255]));
    }
    let mark = Mark::read(&written(logo, ImageFormat::Png)).expect("a mark");
    let made = mark.files();
    assert_eq!((made.width, made.height), (1200, 300));
    for (form, sides) in
        [(Form::Logo, (448, 112)), (Form::Icon64, (64, 64)), (Form::Icon180, (180, 180))]
    {
        let file = made.files.iter().find(|file| file.form == form).expect("a file");
        let picture = image::load_from_memory(&file.bytes).expect("a picture").to_rgba8();
        assert_eq!(picture.dimensions(), sides);
        assert_eq!(picture.get_pixel(0, 0).0[3], 0, "transparent");
    }
    let small = RgbaImage::new(47, 400);
    let problem = Mark::read(&written(small, ImageFormat::Png)).err().expect("refused");
    assert_eq!(problem, PictureProblem::TooSmall { width: 47, height: 400, least: 48 });
}
