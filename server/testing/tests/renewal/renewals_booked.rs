//! What comes in for a renewal that has several amounts for one day: its holder, who knows one sum,
//! reads of one sum.

use crate::sale::{
    assert_sound,
    next_season::{ANSWERED, ASKED, RENEWALS, both_seasons, go_to_day, seats, subscriber},
};
use documents::bank::statement::{Kind, Row};
use domain::{
    money::Money,
    payments::receivable::PaidBy,
    people::actor::Actor,
    tickets::renewal::{Answer, RenewalPayment},
};
use house::ports::Mail;
use jiff::civil::Date;
use money::receivables::{DueLine, Settling, bank_lines, list, settle};
use subscribers::renewal::{MandateForm, Reply, mine, reply};
use testing::{Stage, says, stages};

const ANA: &str = "ana@example.org";
const TODAY: Date = Date::constant(2027, 1, 12);

/// Both performances of Ana's renewed series, due on one day.
async fn two_of_one_day(stage: &Stage, payment: RenewalPayment) -> Vec<DueLine> {
    both_seasons(stage, &RENEWALS.replace("2027-07-01; 2027-10-01", "2027-07-01")).await;
    let (ana, _) = subscriber(stage, ANA, seats(stage, 1).await[0]).await;
    go_to_day(stage, ASKED).await;
    let mandate = MandateForm {
        iban: "ES91 2100 0418 4502 0005 1332".to_owned(),
        account_holder: "Ana Ruiz".to_owned(),
        language: "en".to_owned(),
    };
    let said = Reply {
        answer: Answer::Confirmed,
        payment: Some(payment),
        mandate: Some(mandate).filter(|_| payment == RenewalPayment::Debit),
        shown_minor: None,
    };
    let asked = mine(&stage.house, &ana, "en").await.expect("read").remove(0);
    reply(&stage.house, &ana, asked.id, &said).await.expect("in time");
    go_to_day(stage, ANSWERED).await;
    let due = list(&stage.house, &Actor::Console, None).await.expect("a list");
    assert_eq!(due.len(), 2, "one for each performance");
    assert_eq!((&due[0].due, &due[0].order), (&due[1].due, &due[1].order));
    due
}

async fn receipts(stage: &Stage) -> Vec<Mail> {
    house::jobs::tick(&stage.house).await;
    let mut mails = stage.mail.mails();
    mails.retain(|mail| mail.to == ANA && says(&mail.subject, "mail-payment-received-subject"));
    mails
}

fn euro(stage: &Stage, minor: i64) -> String {
    stage.house.locales().get_or_fallback("en").money(Money::euro(minor))
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_left_of_a_day_is_all_that_is_due_on_it() {
    for stage in stages().await {
        let due = two_of_one_day(&stage, RenewalPayment::Invoice).await;
        let wanted = Settling {
            receivable: due[0].receivable,
            minor: due[0].open_minor - 630,
            on: TODAY,
            by: PaidBy::Transfer,
            reference: None,
        };
        settle(&stage.house, &Actor::Console, &wanted).await.expect("booked");
        let told = receipts(&stage).await;
        assert_eq!(told.len(), 1);
        let text = &told[0].text;
        assert!(says(text, "mail-payment-received-part"), "{text}");
        assert!(text.contains(&euro(&stage, 630 + due[1].open_minor)), "{text}");
        assert!(!text.contains(&euro(&stage, 630)), "not of one performance alone: {text}");
        assert!(!says(text, "mail-payment-received-open"), "it is all: {text}");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_debit_of_two_amounts_is_confirmed_by_one_mail_however_often_the_list_is_read() {
    for stage in stages().await {
        let due = two_of_one_day(&stage, RenewalPayment::Debit).await;
        let row = |(at, due): (usize, &DueLine)| Row {
            line: at + 2,
            reference: due.end_to_end_id.clone(),
            kind: Kind::Payment,
            minor: due.open_minor,
            currency: "EUR".to_owned(),
            date: TODAY,
        };
        let rows: Vec<Row> = due.iter().enumerate().map(row).collect();
        let sum = due[0].open_minor + due[1].open_minor;
        let read = async || bank_lines(&stage.house, &Actor::Console, &rows).await.expect("read");
        let first = read().await;
        assert_eq!((first.settled, first.settled_minor, first.left.len()), (2, sum, 0));
        let told = receipts(&stage).await;
        assert_eq!(told.len(), 1, "one sum was announced");
        assert!(told[0].subject.contains(&euro(&stage, sum)), "{}", told[0].subject);
        assert!(says(&told[0].text, "mail-payment-received-all"), "{}", told[0].text);
        let again = read().await;
        assert_eq!((again.settled, again.repeated), (0, 2));
        assert_eq!(receipts(&stage).await.len(), 1);
        assert_sound(&stage).await;
    }
}
