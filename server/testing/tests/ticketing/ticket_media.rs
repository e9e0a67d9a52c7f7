//! On what tickets are given out, as the house has set it for a production or a performance.

use crate::{
    handed_on::resale::{ANA, ana_with},
    sale::{Order, example::season},
};
use domain::tickets::media::{Paper, StockSize};
use house::Failure;
use selling::tickets::{Print, TicketRefusal, tickets_pdf, tickets_pdf_by_code};
use subscribers::passes::{PassOf, PassRefusal, apple};
use testing::{Stage, says, stages};

const STOCK: Paper = Paper::Stock(StockSize { width_mm: 203, height_mm: 82 });

async fn house(stage: &Stage, settings: &str) {
    let head = "level,subject,channel,right,name,value\n";
    season(stage, &[("settings", &format!("{head}{settings}"))]).await;
}

/// How many codes the printed file shows.
async fn printed(stage: &Stage, order: &Order, paper: Paper) -> Result<usize, TicketRefusal> {
    let how = Print { paper, language: "en" };
    let by_secret = tickets_pdf(&stage.house, &order.secret, None, how).await;
    let code = order.view(stage).await.code;
    // As somebody copied it out of a mail.
    let code = format!("{}\u{200b}", code.replace('-', "\u{2011}").to_lowercase());
    let by_code = tickets_pdf_by_code(&stage.house, &code, how).await;
    match (by_secret, by_code) {
        (Ok(one), Ok(other)) => {
            assert_eq!(one, other, "the box office prints the same");
            Ok(String::from_utf8(one).expect("plain").lines().count())
        }
        (Err(Failure::Refused(one)), Err(Failure::Refused(other))) => {
            assert_eq!(one, other);
            Err(one)
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nothing_is_set_tickets_are_on_every_medium() {
    for stage in stages().await {
        house(&stage, "").await;
        let (_, order) = ana_with(&stage, &[3, 4]).await;
        for paper in [Paper::EachAlone, Paper::SeveralOnAPage, STOCK] {
            assert_eq!(printed(&stage, &order, paper).await, Ok(2), "{paper:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_switched_off_is_neither_printed_nor_mailed() {
    for stage in stages().await {
        let settings = "production,carmen,,,ticket-paper,no\nproduction,carmen,,,ticket-phone,no\n";
        house(&stage, settings).await;
        let (_, order) = ana_with(&stage, &[3, 4]).await;
        assert_eq!(printed(&stage, &order, Paper::EachAlone).await, Err(TicketRefusal::NotOnPaper));
        assert_eq!(
            printed(&stage, &order, Paper::SeveralOnAPage).await,
            Err(TicketRefusal::NotOnPaper)
        );
        assert_eq!(printed(&stage, &order, STOCK).await, Ok(2));
        house::jobs::tick(&stage.house).await;
        let mails = stage.mail.mails();
        let mail = mails.iter().find(|mail| mail.to == ANA && says(&mail.text, "mail-total"));
        let mail = mail.expect("the mail with the tickets");
        let types: Vec<&str> = mail.attachments.iter().map(|it| it.media_type.as_str()).collect();
        assert!(types.iter().all(|it| it.starts_with("text/calendar")), "{types:?}");
        assert!(says(&mail.text, "mail-tickets-elsewhere"), "{}", mail.text);
        assert!(!says(&mail.text, "mail-tickets-attached"), "{}", mail.text);
        assert!(mail.pictures.iter().all(|it| !it.id.starts_with("ticket-")), "no code");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_performance_says_otherwise_than_its_production() {
    for stage in stages().await {
        let settings = "production,carmen,,,ticket-stock,no\n\
                        performance,carmen-2026-12-03-2000,,,ticket-stock,yes\n";
        house(&stage, settings).await;
        let (_, order) = ana_with(&stage, &[3]).await;
        assert_eq!(printed(&stage, &order, STOCK).await, Ok(1));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_performance_without_passes_gives_none() {
    let mut stage = Stage::on_sqlite().await;
    stage.open_wallets();
    house(&stage, "production,carmen,,,ticket-wallet,no\n").await;
    let (_, order) = ana_with(&stage, &[3]).await;
    let of = PassOf::Order(&order.secret, None);
    let refused = apple(&stage.house, of).await.map(|file| file.bytes.len());
    assert!(matches!(refused, Err(Failure::Refused(PassRefusal::NotOffered))), "{refused:?}");
}
