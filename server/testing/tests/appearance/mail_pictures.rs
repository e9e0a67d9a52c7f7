//! The mail with the tickets shows what is given and each ticket's code, from what it brings along.

use crate::sale;
use house::ports::Mail;
use testing::{says, stages};

#[tokio::test(flavor = "multi_thread")]
async fn the_mail_with_the_tickets_shows_the_production_and_each_code_beside_its_seat() {
    for stage in stages().await {
        let order = sale::paid(&stage, &[0, 1]).await;
        house::jobs::tick(&stage.house).await;
        let mails = stage.mail.mails();
        let mail = mails.iter().find(|mail| says(&mail.subject, "mail-tickets-subject"));
        let mail = mail.expect("the tickets");
        // The printer of the tests writes what it was asked for instead of drawing it.
        let shown: Vec<String> = mail
            .pictures
            .iter()
            .map(|picture| String::from_utf8(picture.bytes.clone()).expect("text"))
            .collect();
        let codes = order.barcodes(&stage).await;
        assert_eq!(shown.len(), 3, "{shown:?}");
        assert_eq!(shown[1..], codes);
        let places: Vec<usize> = mail
            .pictures
            .iter()
            .map(|picture| mail.html.find(&format!("cid:{}\"", picture.id)).expect("shown"))
            .collect();
        assert!(places.is_sorted(), "the production first, then ticket by ticket: {places:?}");
        let greeting = mail.html.find("Ana").expect("a greeting");
        assert!(places[0] < greeting && greeting < places[1]);
        assert_eq!(mail.html.matches("<img ").count(), 3);
        assert_eq!(mail.html.matches(" alt=\"\"").count(), 0);
        assert!(!mail.html.contains("<img src=\"http"), "nothing is loaded from anywhere");
        assert!(!mail.text.contains("cid:"));
        assert_eq!(mail.attachments.len(), 2, "tickets and calendar, as before");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_without_tickets_has_no_picture() {
    for stage in stages().await {
        let order = sale::paid(&stage, &[0]).await;
        crate::seats::waiting::give_back(&stage, &order).await;
        house::jobs::tick(&stage.house).await;
        let mails = stage.mail.mails();
        let is_without =
            |mail: &&Mail| mail.attachments.iter().all(|file| file.name.ends_with(".ics"));
        let others = mails.iter().filter(is_without);
        let others: Vec<_> = others.collect();
        assert!(!others.is_empty(), "the money goes back");
        assert!(others.iter().all(|mail| mail.pictures.is_empty() && !mail.html.contains("<img")));
    }
}
