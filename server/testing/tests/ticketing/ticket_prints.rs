//! Each print and download of a ticket leaves a row, and the order's timeline tells of it.

use crate::{
    handed_on::{
        exchange_by_recipient::handed_on,
        resale::{ana_with, house},
    },
    sale::{Order, assert_sound, count, paid},
};
use domain::{
    moment::MINUTE_MS,
    people::actor::Actor,
    tickets::media::{Paper, StockSize},
};
use money::timeline::{Source, Step};
use season::catalogue::catalogue;
use selling::tickets::{
    Opened, Print, chosen_tickets_pdf, replace_ticket, tickets_pdf, tickets_pdf_by_code,
};
use subscribers::transfers;
use testing::{Stage, stages};

const STOCK: Paper = Paper::Stock(StockSize { width_mm: 203, height_mm: 82 });

async fn download(stage: &Stage, order: &Order) {
    tickets_pdf(&stage.house, &order.secret, None, Print::each_alone("en")).await.expect("a PDF");
}

async fn prints(stage: &Stage, order: &Order) -> Vec<Step> {
    let code = order.view(stage).await.code;
    let timeline = money::timeline::timeline(&stage.house, &Actor::Console, &code).await;
    let steps = timeline.expect("a timeline").steps;
    steps.into_iter().filter(|step| step.source == Source::Prints).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_download_is_a_row_for_each_ticket_and_the_same_again_at_once_is_none() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        assert_eq!(count(&stage, "ticket_prints").await, 0, "its mail is in the outbox");
        download(&stage, &order).await;
        download(&stage, &order).await;
        assert_eq!(count(&stage, "ticket_prints").await, 2);
        stage.clock.advance_ms(MINUTE_MS + 1_000);
        download(&stage, &order).await;
        assert_eq!(count(&stage, "ticket_prints").await, 4);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_downloads_at_the_same_moment_are_one_row_for_each_ticket() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        tokio::join!(download(&stage, &order), download(&stage, &order));
        assert_eq!(count(&stage, "ticket_prints").await, 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_timeline_says_who_had_the_tickets_on_what() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4]).await;
        let lines = order.view(&stage).await.lines;
        let mine = lines[0].ticket.as_ref().expect("a ticket").admission;
        let sheet = Print { paper: Paper::SeveralOnAPage, language: "en" };
        chosen_tickets_pdf(&stage.house, Opened::Account(&ana), &[mine], sheet)
            .await
            .expect("a PDF");
        stage.clock.advance_ms(MINUTE_MS);
        let code = order.view(&stage).await.code;
        let stock = Print { paper: STOCK, language: "en" };
        tickets_pdf_by_code(&stage.house, &code, stock).await.expect("a PDF");
        let steps = prints(&stage, &order).await;
        let said: Vec<_> = steps
            .iter()
            .map(|step| (step.what.as_str(), step.who.as_ref().map(|who| who.kind.as_str())))
            .collect();
        let expected = [("print.sheet", Some("customer")), ("print.stock", Some("console"))];
        assert_eq!(said, expected);
        let locale = stage.house.locales().get_or_fallback("en");
        let catalogue = catalogue(&stage.house).await.expect("read");
        let words = steps[1].in_words(&locale, &catalogue, "Europe/Madrid");
        assert_eq!(words.what, "Tickets printed on ticket stock");
        assert_eq!(words.who, "Command line");
        assert_eq!(words.source, "Prints and downloads");
        assert!(words.details.contains(&("tickets".to_owned(), "2".to_owned())), "{words:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_says_which_code_the_paper_shows() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        download(&stage, &order).await;
        let ticket = order.view(&stage).await.lines[0].ticket.clone().expect("a ticket");
        let replaced = replace_ticket(&stage.house, &order.secret, ticket.admission).await;
        replaced.expect("a new code");
        download(&stage, &order).await;
        let with = "ticket_prints p join barcodes b on b.id = p.barcode_id where b.ended_at_ms";
        assert_eq!(count(&stage, &format!("{with} is not null")).await, 1, "the former paper");
        assert_eq!(count(&stage, &format!("{with} is null")).await, 1, "the new one");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_accepted_a_ticket_prints_it_as_its_recipient() {
    for stage in stages().await {
        crate::handed_on::exchange::house(&stage).await;
        let handed = handed_on(&stage, 3).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(count(&stage, "ticket_prints").await, 0, "mails are in the outbox");
        let pdf = transfers::handed_pdf(&stage.house, &handed.secret, "en").await.expect("read");
        assert!(pdf.is_some());
        let steps = prints(&stage, &handed.order).await;
        let who = steps[0].who.as_ref().expect("somebody");
        assert_eq!((steps[0].what.as_str(), who.kind.as_str()), ("print.pdf", "recipient"));
        assert_eq!(steps.len(), 1);
    }
}
