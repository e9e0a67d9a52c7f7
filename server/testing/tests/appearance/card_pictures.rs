//! Pictures of the house's own on presents' cards and gift vouchers.

use crate::sale::count;
use appearance::cards::{self, OwnPicture, Place};
use domain::{
    id::AccountId,
    people::actor::{Action, Actor},
    tickets::gift::{Card, CardDesign},
};
use house::Failure;
use image::{ImageFormat, Rgb, RgbImage};
use pictures::PictureProblem;
use season::contents::pictures::PictureRefusal;
use std::io::Cursor;
use testing::{Stage, missing_right, stages};

fn picture(side: u32, red: u8) -> Vec<u8> {
    let picture = RgbImage::from_fn(side * 2, side, |x, y| Rgb([red, (x % 250) as u8, y as u8]));
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).expect("a picture");
    bytes.into_inner()
}

/// What stands there for all languages.
fn everywhere(card: Card) -> Place<'static> {
    Place { card, language: None }
}

async fn view(stage: &Stage, card: Card) -> OwnPicture {
    let all = cards::all(&stage.house, &Actor::Console).await.expect("read");
    let view = all.into_iter().find(|view| view.card == card).expect("each card is listed");
    view.pictures.into_iter().next().expect("that for all languages")
}

async fn file(stage: &Stage, card: Card, language: &str) -> Option<usize> {
    let mut conn = stage.store().read().await.expect("a connection");
    let file = cards::file(&stage.house, &mut conn, card, language).await.expect("read");
    file.map(|bytes| bytes.len())
}

async fn refusal(
    done: impl Future<Output = Result<(), Failure<PictureRefusal>>>,
) -> PictureRefusal {
    match done.await {
        Err(Failure::Refused(why)) => why,
        other => panic!("it was to be refused: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_shown_on_its_card_and_taken_away() {
    let (birthday, console) = (Card::Gift(CardDesign::Birthday), Actor::Console);
    for stage in stages().await {
        let house = &stage.house;
        let locale = house.locales().get_or_fallback("de");
        let pdf = async || {
            let pdf = subscribers::gifts::sample_pdf(house, CardDesign::Birthday, &locale).await;
            pdf.expect("a sample").len()
        };
        let plain = pdf().await;
        assert_eq!(view(&stage, birthday).await.revision, 0);
        cards::set(house, &console, everywhere(birthday), Some(picture(700, 9)), 0)
            .await
            .expect("set");
        let shown = view(&stage, birthday).await;
        assert_eq!(shown.revision, 1);
        let address =
            cards::address(house, birthday, "de").await.expect("read").expect("an address");
        assert_eq!(address, format!("/pictures/{}/card", shown.picture.expect("a picture")));
        assert!(pdf().await > plain + 5_000, "the PDF has it");
        assert_eq!(file(&stage, Card::Voucher, "de").await, None, "each card has its own");
        money::vouchers::sample_pdf(house, &locale).await.expect("a sample");

        let late = cards::set(house, &console, everywhere(birthday), Some(picture(700, 200)), 0);
        assert_eq!(refusal(late).await, PictureRefusal::Changed);
        cards::set(house, &console, everywhere(birthday), Some(picture(700, 200)), 1)
            .await
            .expect("another");
        cards::set(house, &console, everywhere(birthday), None, 2).await.expect("taken away");
        let gone = view(&stage, birthday).await;
        assert_eq!((gone.picture, gone.revision), (None, 3));
        assert_eq!(pdf().await, plain);
        let noted = "journal where action = 'card.picture'";
        assert_eq!(count(&stage, noted).await, 3);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_picture_and_who_has_no_right_change_nothing() {
    for stage in stages().await {
        let (house, console) = (&stage.house, Actor::Console);
        for (bytes, wrong) in [
            (b"<svg onload='alert(1)'/>".to_vec(), PictureProblem::Format),
            (picture(100, 1), PictureProblem::TooSmall { width: 200, height: 100, least: 600 }),
        ] {
            let refused = cards::set(house, &console, everywhere(Card::Voucher), Some(bytes), 0);
            assert_eq!(refusal(refused).await, PictureRefusal::Problem(wrong));
        }
        let odd = cards::set(house, &console, everywhere(Card::Voucher), None, 7);
        assert_eq!(refusal(odd).await, PictureRefusal::Changed);
        let grants = vec![(Action::EditLook, "production:tosca".to_owned())];
        let actor = Actor::Staff { account: AccountId(Default::default()), grants };
        let refused =
            cards::set(house, &actor, everywhere(Card::Voucher), Some(picture(700, 1)), 0);
        assert_eq!(missing_right(refused.await), Some(Action::EditLook));
        assert_eq!(missing_right(cards::all(house, &actor).await), Some(Action::EditLook));
        assert_eq!(count(&stage, "card_pictures").await, 0);
        assert_eq!(count(&stage, "pictures").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_has_a_picture_of_its_own_before_that_for_all() {
    let console = Actor::Console;
    for stage in stages().await {
        let house = &stage.house;
        let german = Place { card: Card::Ticket, language: Some("de") };
        let sample = async |language: &str| {
            let locale = house.locales().get_or_fallback(language);
            selling::tickets::sample_pdf(house, &locale).await.expect("a sample").len()
        };
        let plain = (sample("de").await, sample("es").await);
        cards::set(house, &console, german, Some(picture(700, 9)), 0).await.expect("set");
        assert_eq!(file(&stage, Card::Ticket, "es").await, None);
        assert!(file(&stage, Card::Ticket, "de").await.is_some());
        cards::set(house, &console, everywhere(Card::Ticket), Some(picture(900, 90)), 0)
            .await
            .expect("set");
        let (own, all) =
            (file(&stage, Card::Ticket, "de").await, file(&stage, Card::Ticket, "es").await);
        assert_ne!(own, all);
        let late = cards::set(house, &console, german, None, 0);
        assert_eq!(refusal(late).await, PictureRefusal::Changed);
        cards::set(house, &console, german, None, 1).await.expect("taken away");
        assert_eq!(file(&stage, Card::Ticket, "de").await, all);
        // The stage's printer lists codes; the real one is asked in `printed_tickets`.
        assert_eq!((sample("de").await, sample("es").await), plain);
    }
}
