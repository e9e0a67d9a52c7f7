//! Samples of mails and papers by page: seen in a frame that runs nothing, opened as PDF, sent to
//! who asks.

use super::*;
use ::texts::editing::edit::{Saved, Step, Which, save};

const PAGE: &str = "/en/staff/samples";

async fn marketing() -> Shopper {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    shopper
}

#[tokio::test(flavor = "multi_thread")]
async fn all_that_the_house_sends_is_listed_and_opens_in_each_language() {
    let mut shopper = marketing().await;
    let texts = shopper.get("/en/staff/texts").await;
    assert!(texts.body.contains(&format!("href=\"{PAGE}\"")), "{}", texts.body);
    let list = shopper.get(PAGE).await;
    assert_eq!(list.status, StatusCode::OK, "{}", list.body);
    for name in ["Tickets and order confirmation", "Waiting list: seats available", "Invoice"] {
        assert!(list.body.contains(name), "{name}");
    }
    // Each mail stands under its subject, to which the top of the page leads.
    let (_, waiting) = list.body.split_once("<h3 id=\"mails-waiting\">").expect("a subject");
    let waiting = waiting.split("<h3").next().expect("its mails");
    assert!(waiting.contains("Waiting list: seats available"), "{waiting}");
    assert!(!waiting.contains("Gift: to the recipient"), "{waiting}");
    assert!(list.body.contains("<a href=\"#mails-waiting\">Waiting list and sale alerts</a>"));
    assert!(!list.body.contains("id=\"mails-mails\""), "no mail is of none: {}", list.body);
    for language in ["de", "ru"] {
        let mail = format!("{PAGE}/mails/tickets?language={language}");
        assert!(list.body.contains(&mail), "{mail}");
        let page = shopper.get(&mail).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        assert!(page.body.contains("This is a sample."), "{}", page.body);
        let frame = format!("{PAGE}/mails/tickets/mail.html?language={language}");
        assert_eq!(page.body.matches(&frame).count(), 2, "phone and computer: {}", page.body);
        let policy = page.header("content-security-policy");
        assert!(policy.contains("frame-src 'self';") && !policy.contains("script-src"), "{policy}");
        let framed = shopper.get(&frame).await;
        assert_eq!(framed.status, StatusCode::OK);
        assert!(framed.body.contains(&format!("<html lang=\"{language}\">")), "{}", framed.body);
        assert!(!framed.body.contains("cid:"), "its pictures are in it: {}", framed.body);
        let policy = framed.header("content-security-policy");
        for part in ["default-src 'none';", "frame-ancestors 'self';", "sandbox"] {
            assert!(policy.contains(part), "{policy}");
        }
        assert!(!policy.contains("script"), "{policy}");
        assert_eq!(framed.header("cache-control"), "private, no-store");
    }
    for paper in ["ticket", "tickets_several", "invoice", "statement", "voucher", "gift_present"] {
        let path = format!("{PAGE}/papers/{paper}/sample.pdf?language=ru");
        assert!(list.body.contains(&path), "{path}");
        let pdf = shopper.get(&path).await;
        assert_eq!(pdf.status, StatusCode::OK, "{paper}");
        assert_eq!(pdf.header("content-type"), "application/pdf", "{paper}");
        // The printer of the tests writes the codes of tickets and no PDF.
        let printed = pdf.body.starts_with("%PDF-") || paper.starts_with("ticket");
        assert!(printed && !pdf.body.is_empty(), "{paper}: {}", pdf.body);
    }
    for path in ["mails/wreath", "mails/wreath/mail.html", "papers/wreath/sample.pdf"] {
        let answer = shopper.get(&format!("{PAGE}/{path}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
    let odd = shopper.get(&format!("{PAGE}/mails/tickets?language=%00")).await;
    assert_eq!(odd.status, StatusCode::OK, "in the reader's language");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_seen_in_the_sample_and_its_editor_leads_there() {
    let mut shopper = marketing().await;
    let which = Which { id: "mail-thanks".to_owned(), language: "en".to_owned() };
    let text = "Only for colleagues: { $title }, { $date }".to_owned();
    let saved = Saved { which, text, step: Step::Draft, seen: None };
    let console = domain::people::actor::Actor::Console;
    save(&shopper.stage.house, &console, &saved).await.expect("saved");
    let frame = shopper.get(&format!("{PAGE}/mails/thanks/mail.html?language=en")).await;
    assert!(frame.body.contains("Only for colleagues: Carmen"), "{}", frame.body);
    let page = shopper.get(&format!("{PAGE}/mails/thanks")).await;
    assert!(page.body.contains("href=\"/en/staff/texts/mail-thanks\""), "{}", page.body);
    let editor = shopper.get("/en/staff/texts/mail-thanks").await;
    assert!(editor.body.contains(&format!("href=\"{PAGE}/mails/thanks\"")), "{}", editor.body);
    let of_ticket = shopper.get("/en/staff/texts/ticket-terms").await;
    assert!(of_ticket.body.contains("/papers/ticket/sample.pdf"), "{}", of_ticket.body);
    let other = shopper.get("/en/staff/texts/basket-title").await;
    assert!(!other.body.contains(PAGE), "it stands on no mail: {}", other.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sample_is_sent_to_who_asks_until_there_were_too_many() {
    let mut shopper = marketing().await;
    let page = format!("{PAGE}/mails/thanks");
    let most = house::settings::request_limits::SAMPLES_HOUR_MAX;
    for _ in 0..most {
        let sent = shopper.post(&page, "language=de").await;
        assert_eq!(sent.location(), format!("{page}?language=de&done=sample"), "{}", sent.body);
    }
    let told = shopper.get(&format!("{page}?language=de&done=sample")).await;
    assert!(told.body.contains("The sample is on its way"), "{}", told.body);
    let refused = shopper.post(&page, "language=de").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("No sample has been sent"), "{}", refused.body);
    house::jobs::tick(&shopper.stage.house).await;
    let mails = shopper.stage.mail.mails();
    let own = mails.iter().filter(|mail| mail.subject.starts_with("Muster: "));
    let own: Vec<_> = own.collect();
    assert_eq!(own.len(), most as usize);
    assert!(own.iter().all(|mail| mail.to == "rosa@example.org"));
    assert_eq!(
        shopper.post(&format!("{PAGE}/mails/wreath"), "").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_without_the_right_see_no_sample() {
    let mut shopper = Shopper::enter().await;
    let door = shopper.stage.staffer("bruno@example.org", "door").await;
    shopper.staff_in(&door, "").await;
    let paths = ["", "/mails/tickets", "/mails/tickets/mail.html", "/papers/invoice/sample.pdf"];
    for path in paths {
        let answer = shopper.get(&format!("{PAGE}{path}")).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
    }
    let sent = shopper.post(&format!("{PAGE}/mails/tickets"), "language=en").await;
    assert_eq!(sent.status, StatusCode::FORBIDDEN);
}
