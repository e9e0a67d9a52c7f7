//! Cards of presents and gift vouchers, as a validator of accessible PDFs sees them.
//! Needs qpdf and Python, whose packages `.ci/venv` brings.

mod judge;

use documents::{
    cards::{
        gift_card::{self, GiftCardSheet},
        voucher_card::{self, CardSheet},
    },
    paper::look::SheetLook,
};
use std::process::Command;

fn present() -> GiftCardSheet {
    GiftCardSheet {
        language: "de".to_owned(),
        title: "Ein Geschenk für Ana".to_owned(),
        house: "Gran Teatro".to_owned(),
        heading: "Ein Geschenk für Sie".to_owned(),
        motif: gift_card::Motif::Candles,
        to: "Für Ana".to_owned(),
        dedication: "Liebe Ana,\n\nviel Freude! 🎭".to_owned(),
        from: "Von Luis".to_owned(),
        given: vec!["Carmen, Donnerstag, 21. Januar 2027, 20:00 Uhr".to_owned()],
        how: "Scannen Sie den Code".to_owned(),
        link: format!("https://entradas.example.org/de/gifts/{}", "a".repeat(40)),
        qr_code: "QR-Code des Geschenks".to_owned(),
        picture: None,
        look: SheetLook::default(),
    }
}

fn vouchers() -> CardSheet {
    let card = |code: &str| voucher_card::Card {
        value: "50,00 €".to_owned(),
        code: code.to_owned(),
        digits: code.replace(' ', ""),
        valid: "Валиден".to_owned(),
    };
    CardSheet {
        language: "ru".to_owned(),
        title: "Подарочные сертификаты, заказ K7QF-M4XR".to_owned(),
        house: "Gran Teatro".to_owned(),
        heading: "Подарочный сертификат".to_owned(),
        text: "Им можно оплатить всё, что продаёт театр.".to_owned(),
        how: "Введите код в корзине.".to_owned(),
        contact: "Calle Mayor 1, Madrid · +34 910 000 000".to_owned(),
        qr_code: "QR-код сертификата".to_owned(),
        bar_code: "Штрихкод сертификата".to_owned(),
        picture: None,
        look: SheetLook::default(),
        cards: ["5724 0000 0000 0000 1234", "5724 0000 0000 0000 1235"].map(card).to_vec(),
    }
}

#[test]
fn cards_can_be_read_by_everybody() {
    let present = gift_card::pdf(&present()).expect("a card").pdf;
    let vouchers = voucher_card::pdf(&vouchers()).expect("cards").pdf;
    judge::assert_accessible(&[&present, &vouchers]);
}

/// A picture of the house's own: wide stripes of one colour each.
fn picture() -> Vec<u8> {
    let stripes = image::RgbImage::from_fn(1200, 630, |x, y| {
        image::Rgb([(x / 5) as u8, (y / 3) as u8, 0x40])
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    stripes.write_to(&mut bytes, image::ImageFormat::Jpeg).expect("a picture");
    bytes.into_inner()
}

#[test]
fn a_card_with_the_house_s_picture_can_be_read_by_everybody_too() {
    let present = GiftCardSheet { picture: Some(picture()), ..present() };
    let vouchers = CardSheet { picture: Some(picture()), ..vouchers() };
    let plain = gift_card::pdf(&GiftCardSheet { picture: None, ..present.clone() });
    let present = gift_card::pdf(&present).expect("a card").pdf;
    let vouchers = voucher_card::pdf(&vouchers).expect("cards").pdf;
    assert!(present.len() > plain.expect("a card").pdf.len() + 2_000, "the picture is in it");
    judge::assert_accessible(&[&present, &vouchers]);
}

#[test]
fn what_is_no_picture_is_a_fault() {
    let broken = GiftCardSheet { picture: Some(b"GIF89a".to_vec()), ..present() };
    assert!(gift_card::pdf(&broken).is_err());
}

#[test]
fn the_validator_finds_what_is_missing() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, plain) = (folder.path().join("card.pdf"), folder.path().join("plain.pdf"));
    std::fs::write(&path, gift_card::pdf(&present()).expect("a card").pdf).expect("written");
    let done = Command::new("qpdf")
        .args(["--qdf", "--object-streams=disable"])
        .args([&path, &plain])
        .status()
        .expect("qpdf must be installed");
    assert!(done.success(), "qpdf unpacks it");
    let whole = std::fs::read(&plain).expect("readable");
    // Same lengths, so that every object stays where the file says.
    for (part, other) in [("/Marked true", "/Mirked true"), ("/Lang (de)", "/Long (de)")] {
        let at = whole.windows(part.len()).position(|it| it == part.as_bytes());
        let at = at.unwrap_or_else(|| panic!("the file has {part}"));
        let mut wrong = whole.clone();
        wrong[at..at + part.len()].copy_from_slice(other.as_bytes());
        assert_ne!(judge::broken(&[&wrong])[0], [] as [String; 0], "without {part}");
    }
}
