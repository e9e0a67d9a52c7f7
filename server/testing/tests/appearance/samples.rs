//! Samples of all that the house sends and prints: with drafts for who edits texts, in the house's
//! look, and sent to nobody but who asks.

use crate::sale;
use ::texts::{
    editing::edit::{Saved, Step, Which, save},
    samples::{self, OfText, SampleRefusal, mail, mails, of_text, paper, papers, send, texts_of},
};
use appearance::{brands, looks};
use domain::{
    id::AccountId,
    people::actor::{Action, Actor},
};
use house::{Failure, settings::request_limits::SAMPLES_HOUR_MAX};
use rules::look::{Colour, Look};
use season::shown::brands::Brand;
use std::{
    collections::{BTreeSet, HashSet},
    fmt::Debug,
    io::Cursor,
};
use testing::{Stage, missing_right, says, stages};

/// What mails were delivered in.
const RED: &str = "#8c1d2f";

fn staff(actions: &[Action]) -> Actor {
    let grants = actions.iter().map(|action| (*action, "*".to_owned())).collect();
    Actor::Staff { account: AccountId(uuid::Uuid::from_u128(7)), grants }
}

fn editor() -> Actor {
    staff(&[Action::EditTexts])
}

fn refused<T: Debug>(done: Result<T, Failure<SampleRefusal>>) -> SampleRefusal {
    match done {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

async fn draft(stage: &Stage, id: &str, text: &str) {
    let which = Which { id: id.to_owned(), language: "en".to_owned() };
    let saved = Saved { which, text: text.to_owned(), step: Step::Draft, seen: None };
    save(&stage.house, &Actor::Console, &saved).await.expect("saved");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_mail_has_a_sample_in_each_language() {
    for stage in stages().await {
        let known = mails(&stage.house);
        assert!(known.len() > 50, "{known:?}");
        assert_eq!(known.iter().collect::<HashSet<_>>().len(), known.len(), "each has its name");
        for language in stage.house.locales().known() {
            let locale = stage.house.locales().get_or_fallback(language);
            let house = locale.text("house-name");
            for kind in &known {
                let mail = mail(&stage.house, &editor(), kind, language).await.expect(kind);
                assert!(!mail.subject.trim().is_empty(), "{kind} in {language}");
                assert!(mail.html.contains(&house), "{kind} in {language}: {}", mail.html);
                assert!(mail.text.trim().len() > 40, "{kind} in {language}: {}", mail.text);
                assert!(mail.html.contains(&format!("<html lang=\"{language}\">")), "{kind}");
                let said = mail.subject + " " + &mail.text;
                let is_missing = said.split_whitespace().any(|word| word.starts_with("mail-"));
                assert!(!is_missing && !said.contains('{'), "{kind} in {language}: {said}");
                let name = locale.text(&format!("staff-sample-{}", kind.replace('_', "-")));
                assert!(!name.starts_with("staff-sample-"), "{kind} has a name: {name}");
                // Whatever a sample shows as pictures, it brings along.
                for part in mail.html.split("cid:").skip(1) {
                    let id = part.split('"').next().expect("its end");
                    assert!(mail.pictures.iter().any(|picture| picture.id == id), "{kind}: {id}");
                }
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_subject_of_a_mail_stands_in_a_sample() {
    let stage = Stage::on_sqlite().await;
    let mut said: BTreeSet<String> = BTreeSet::new();
    for kind in mails(&stage.house) {
        let texts = texts_of(&stage.house, kind, "en").await.expect(kind);
        assert!(texts.iter().any(|it| !it.text.is_empty()), "{kind}: {texts:?}");
        said.extend(texts.into_iter().map(|it| it.id));
    }
    let delivered = stage.house.locales().delivered("en").expect("one of ours");
    let subjects =
        delivered.keys().filter(|id| id.starts_with("mail-") && id.ends_with("-subject"));
    let missing: Vec<&String> = subjects.filter(|id| !said.contains(*id)).collect();
    assert!(missing.is_empty(), "no sample has {missing:?}");
    let found = of_text(&stage.house, "mail-tickets-intro").await.expect("read");
    assert_eq!(found.mails, ["tickets"]);
    assert!(found.papers.is_empty());
    let found = of_text(&stage.house, "ticket-terms").await.expect("read");
    assert!(found.mails.is_empty(), "{found:?}");
    assert_eq!(found.papers, ["ticket", "tickets_several"]);
    let found = of_text(&stage.house, "mail-extras-collect-alone").await.expect("read");
    assert_eq!(found.mails, ["extras"]);
    let found = of_text(&stage.house, "basket-title").await.expect("read");
    assert_eq!(found, OfText::default());
}

#[tokio::test(flavor = "multi_thread")]
async fn every_paper_is_printed_and_no_door_takes_its_code() {
    for stage in stages().await {
        let known = papers(&stage.house);
        assert!(known.contains(&"invoice") && known.contains(&"ticket"), "{known:?}");
        for kind in known {
            let printed = paper(&stage.house, &editor(), kind, "en").await.expect(kind);
            // The printer of the tests writes the codes that it was asked to print.
            match kind.starts_with("ticket") {
                false => assert!(printed.starts_with(b"%PDF"), "{kind}"),
                true => {
                    let code = String::from_utf8(printed).expect("a code");
                    let code = code.trim().to_owned();
                    assert!(code.len() > 14, "longer than any ticket's: {code}");
                    let request = doors::ScanRequest {
                        code,
                        performance: stage.performance_slug.to_owned(),
                        device: "gate-1".to_owned(),
                        device_sequence: None,
                        device_at: stage.house.now(),
                    };
                    let scan = doors::scan(&stage.house, &Actor::Console, &request).await;
                    let (_, reason) = scan.expect("an answer");
                    assert_eq!(reason, domain::tickets::state::ScanReason::UnknownCode);
                }
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_seen_in_the_sample_and_in_no_mail() {
    for stage in stages().await {
        draft(&stage, "mail-tickets-intro", "Only for colleagues.").await;
        let sample = mail(&stage.house, &editor(), "tickets", "en").await.expect("a sample");
        assert!(sample.text.contains("Only for colleagues."), "{}", sample.text);
        assert!(sample.html.contains("Only for colleagues."));
        assert_eq!(sample.attachments.len(), 2, "tickets and calendar, as in the real one");
        sale::paid(&stage, &[0]).await;
        house::jobs::tick(&stage.house).await;
        let mails = stage.mail.mails();
        let real = mails.iter().find(|mail| says(&mail.subject, "mail-tickets-subject"));
        assert!(!real.expect("the tickets").text.contains("Only for colleagues."));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_sees_a_sample() {
    for stage in stages().await {
        let guest = stage.guest().await;
        for actor in [guest, staff(&[]), staff(&[Action::EditLook, Action::EditContents])] {
            let house = &stage.house;
            let why = missing_right(mail(house, &actor, "tickets", "en").await);
            assert_eq!(why, Some(Action::EditTexts));
            let why = missing_right(paper(house, &actor, "invoice", "en").await);
            assert_eq!(why, Some(Action::EditTexts));
            let why = missing_right(send(house, &actor, "tickets", "en").await);
            assert_eq!(why, Some(Action::EditTexts));
        }
        for (kind, language) in [("wreath", "en"), ("tickets", "xx"), ("", "")] {
            let why = refused(mail(&stage.house, &editor(), kind, language).await);
            assert_eq!(why, SampleRefusal::Unknown, "{kind} in {language}");
            let why = refused(send(&stage.house, &editor(), kind, language).await);
            assert_eq!(why, SampleRefusal::Unknown, "{kind} in {language}");
        }
        house::jobs::tick(&stage.house).await;
        assert!(stage.mail.mails().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sample_is_sent_to_who_asks_and_not_too_often() {
    for stage in stages().await {
        let rosa = stage.staffer("rosa@example.org", "marketing").await;
        let (_, session) = stage.staff_in(&rosa).await;
        let actor = session.actor();
        for _ in 0..SAMPLES_HOUR_MAX {
            send(&stage.house, &actor, "thanks", "en").await.expect("sent");
        }
        let why = refused(send(&stage.house, &actor, "thanks", "en").await);
        assert_eq!(why, SampleRefusal::TooMany);
        house::jobs::tick(&stage.house).await;
        let mails = stage.mail.mails();
        let own: Vec<_> =
            mails.iter().filter(|mail| mail.subject.starts_with("Sample: ")).collect();
        assert_eq!(own.len(), SAMPLES_HOUR_MAX as usize);
        assert!(own.iter().all(|mail| mail.to == "rosa@example.org"), "to nobody else");
        assert!(own[0].text.starts_with("This is a sample."), "{}", own[0].text);
        stage.clock.advance_ms(domain::moment::HOUR_MS);
        send(&stage.house, &actor, "thanks", "en").await.expect("an hour later");
    }
}

fn blue() -> Look {
    let mut look = Look::default();
    look.light.accent = Colour::from_number(0x12408c);
    look.dark.accent = Colour::from_number(0x9ab8f0);
    look
}

fn logo(width: u32) -> Vec<u8> {
    let logo = image::RgbaImage::from_pixel(width, 100, image::Rgba([20, 20, 200, 255]));
    let mut bytes = Cursor::new(Vec::new());
    logo.write_to(&mut bytes, image::ImageFormat::Png).expect("written");
    bytes.into_inner()
}

#[tokio::test(flavor = "multi_thread")]
async fn mails_wear_the_house_s_look_and_without_one_stay_as_they_were() {
    for stage in stages().await {
        let (house, marketing) = (&stage.house, staff(&[Action::EditLook]));
        let sample = || async { mail(house, &editor(), "tickets", "en").await.expect("a sample") };
        let before = sample().await;
        assert!(before.html.contains(RED) && before.html.contains("background:#f6f1e7"));
        // Round corners are none of a mail's: nothing of it changes.
        let round = Look { radius: 14, ..Look::default() };
        looks::publish(house, &marketing, &round, 0).await.expect("published");
        assert_eq!(sample().await.html, before.html);
        let mark = looks::upload_mark(house, &marketing, logo(400), false).await.expect("a logo");
        let look = Look { logo: Some(mark), ..blue() };
        looks::publish(house, &marketing, &look, 1).await.expect("published");
        let after = sample().await;
        assert!(after.html.contains("background:#12408c;color:#ffffff"), "{}", after.html);
        assert!(!after.html.contains(RED), "{}", after.html);
        assert!(after.html.contains("cid:logo@"), "{}", after.html);
        assert!(after.html.contains("width=\"192\" height=\"48\""), "{}", after.html);
        assert_eq!(after.text, before.text);
        let shown = after.pictures.iter().filter(|picture| picture.id.starts_with("logo@"));
        assert_eq!(shown.count(), 1);
        let for_paper =
            looks::upload_mark(house, &marketing, logo(200), false).await.expect("a logo");
        let look = Look { paper_logo: Some(for_paper), ..look };
        looks::publish(house, &marketing, &look, 2).await.expect("published");
        let own = sample().await.html;
        assert!(own.contains("width=\"96\" height=\"48\""), "{own}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_about_a_production_with_a_brand_wears_it() {
    for stage in stages().await {
        let (house, marketing) = (&stage.house, staff(&[Action::EditLook]));
        brands::add(house, &marketing, "ballet", "Ballet").await.expect("added");
        let scopes = ["production:tosca".to_owned()].into();
        let brand = Brand { name: "Ballet".to_owned(), scopes, look: blue() };
        brands::publish(house, &marketing, "ballet", &brand, 1).await.expect("published");
        sale::paid(&stage, &[0]).await;
        house::jobs::tick(house).await;
        let mails = stage.mail.mails();
        let real = mails.iter().find(|mail| says(&mail.subject, "mail-tickets-subject"));
        let real = real.expect("the tickets");
        assert!(real.html.contains("#12408c") && !real.html.contains(RED), "{}", real.html);
        assert!(real.html.contains(">Ballet</p>"), "{}", real.html);
        // What is about no performance has the house's own.
        let other = samples::mail(house, &editor(), "code", "en").await.expect("a sample");
        assert!(other.html.contains(RED) && !other.html.contains("Ballet"));
    }
}
