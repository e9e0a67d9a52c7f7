//! Fonts as staff may send them: ours, and what only says that it is one.

use fonts::{BYTES_MAX, Font, FontProblem};
use std::{fs, io::Write, path::Path};

fn ours(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/fonts");
    fs::read(folder.join(name)).expect("a font of the shop")
}

fn problem(file: &[u8]) -> Option<FontProblem> {
    Font::read(file).err()
}

#[test]
fn a_font_tells_its_letters_and_measures() {
    let font = Font::read(&ours("sans-latin.woff2")).expect("a font");
    assert!(font.lacking('a'..='z').is_empty() && font.lacking("äéñçß".chars()).is_empty());
    assert_eq!(font.lacking("aжяж".chars()), ['ж', 'я']);
    let facts = font.facts;
    // Source Sans: 1,024 above and 400 below, of 1,000; its letters are narrow.
    assert_eq!((facts.ascent, facts.descent, facts.gap), (1024, 400, 0), "{facts:?}");
    assert!((380..460).contains(&facts.width), "{facts:?}");
    assert!(facts.weights.0 <= 400 && facts.weights.1 >= 600, "{facts:?}");
}

#[test]
fn a_font_of_other_letters_alone_is_told() {
    assert_eq!(problem(&ours("sans-cyrillic.woff2")), Some(FontProblem::NoLetters));
}

#[test]
fn other_files_are_no_fonts() {
    let page = b"<svg onload=alert(1)>".as_slice();
    let pdf = b"%PDF-1.7".as_slice();
    for other in [b"".as_slice(), b"wOF", b"wOFF\0\0\0\0", b"\0\x01\0\0", b"OTTO", page, pdf] {
        assert_eq!(problem(other), Some(FontProblem::NotWoff2), "{other:?}");
    }
    assert_eq!(problem(b"wOF2"), Some(FontProblem::Broken));
    let mut large = ours("sans-latin.woff2");
    large.resize(BYTES_MAX + 1, 0);
    assert_eq!(problem(&large), Some(FontProblem::TooLarge));
}

#[test]
fn broken_files_are_refused_and_break_nothing() {
    let whole = ours("sans-latin.woff2");
    for end in (0..whole.len()).step_by(97).chain(0..200) {
        assert!(problem(&whole[..end]).is_some(), "{end}");
    }
    let mut random = 7_u32;
    let mut next = move || {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (random >> 8) as usize
    };
    for _ in 0..3_000 {
        let mut file = whole.clone();
        for _ in 0..1 + next() % 4 {
            // Mostly where the tables are described.
            let reach = if next() % 4 == 0 { file.len() } else { 200 };
            file[next() % reach] = next() as u8;
        }
        // Whatever comes of it, it comes to an end.
        let _ = Font::read(&file).map(|font| font.lacking('а'..='я'));
    }
}

/// A file with these tables, by their numbers in the directory, and what is packed for them.
fn made(tables: &[(u8, u32)], packed: &[u8]) -> Vec<u8> {
    let mut file = b"wOF2\0\x01\0\0".to_vec();
    let mut directory = Vec::new();
    for &(tag, length) in tables {
        directory.push(tag);
        for shift in [28, 21, 14, 7] {
            if length >> shift > 0 {
                directory.push((length >> shift) as u8 & 0x7f | 0x80);
            }
        }
        directory.push(length as u8 & 0x7f);
    }
    let length = 48 + directory.len() + packed.len();
    file.extend_from_slice(&(length as u32).to_be_bytes());
    file.extend_from_slice(&(tables.len() as u16).to_be_bytes());
    file.extend_from_slice(&[0; 6]);
    file.extend_from_slice(&(packed.len() as u32).to_be_bytes());
    file.extend_from_slice(&[0; 24]);
    file.extend_from_slice(&directory);
    file.extend_from_slice(packed);
    file
}

fn packed(bytes: usize) -> Vec<u8> {
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, 5, 22);
    let zeros = vec![0; 1 << 20];
    for _ in 0..bytes >> 20 {
        writer.write_all(&zeros).expect("packed");
    }
    drop(writer);
    packed
}

#[test]
fn a_font_that_promises_much_is_refused_before_it_is_unpacked() {
    const GLYF_AS_IT_IS: u8 = 10 | 3 << 6;
    let bomb = packed(512 << 20);
    assert!(bomb.len() < BYTES_MAX, "half a gigabyte in {} bytes", bomb.len());
    // It says what it will be, or less than that.
    for promised in [512 << 20, 1 << 20, 100] {
        let file = made(&[(GLYF_AS_IT_IS, promised)], &bomb);
        let begun = std::time::Instant::now();
        assert_eq!(problem(&file), Some(FontProblem::Broken), "{promised}");
        assert!(begun.elapsed().as_secs() < 2, "{promised}");
    }
    // Sums that are more than a number holds, and tables that stand twice.
    let many: Vec<(u8, u32)> = (0..60).map(|tag| (tag | 3 << 6, u32::MAX >> 4)).collect();
    assert_eq!(problem(&made(&many, &[])), Some(FontProblem::Broken));
    let twice = [(GLYF_AS_IT_IS, 1), (GLYF_AS_IT_IS, 1)];
    assert_eq!(problem(&made(&twice, &packed(0))), Some(FontProblem::Broken));
}

#[test]
fn pictures_for_letters_and_collections_are_no_text_fonts() {
    const SVG: u8 = 36;
    assert_eq!(problem(&made(&[(SVG, 1)], &[])), Some(FontProblem::NotPlain));
    let mut collection = ours("sans-latin.woff2");
    collection[4..8].copy_from_slice(b"ttcf");
    assert_eq!(problem(&collection), Some(FontProblem::NotPlain));
}
