//! An order that is paid later, and not wholly paid, when the house cancels one of its
//! performances: what was paid for it settles the rest first, and nobody has more than they paid.

use crate::{
    buying::school_house::{OF_SCHOOLS_TOO, OF_THE_CLUB, account, basket, hold, open_with},
    handed_on::resale::ANA,
    renewal::renewals::{of, one_asked},
    sale::{
        Order, assert_sound, form,
        next_season::{ANSWERED, SERIES_A, go_to_day},
        refused,
    },
    ticketing::changes::{cancel, choose, credit, told},
};
use domain::{
    order::PlaceRequest,
    payments::receivable::PaidBy,
    people::actor::Actor,
    tickets::{
        change::{ChangeChoice, ChoiceRefusal},
        renewal::{Answer, RenewalPayment},
    },
};
use jiff::civil::Date;
use money::receivables::{Settling, settle};
use subscribers::{
    changes,
    renewal::{MandateForm, RenewalState, Reply, reply},
};
use testing::{Stage, stages, text};

const CLUB: &str = "club@example.org";
/// Both evenings of the ballet, which one company sells, are for the club.
const FOR_THE_CLUB: (&str, &str) = (
    "settings",
    "level,subject,channel,right,name,value\n\
     season,2026-27,,,sale-opens,2026-06-15 10:00\n\
     production,swan-lake,,,audience,club\n",
);

/// One seat of the first evening, which is paid, and two of the second, which aren't.
async fn half_paid(stage: &Stage) -> (Order, i64) {
    open_with(stage, &[FOR_THE_CLUB]).await;
    let club = account(stage, CLUB, "club").await;
    hold(stage, &club, OF_THE_CLUB, &[0]).await;
    hold(stage, &club, OF_SCHOOLS_TOO, &[0, 1]).await;
    let total = basket(stage, &club).await.quote.total_minor;
    let form = PlaceRequest { email: CLUB.to_owned(), ..form(stage, &club, total).await };
    let placed = money::checkout::place_order(&stage.house, &club, &form).await;
    let order = Order { reference: String::new(), secret: placed.expect("an order").secret };
    let first = "select id from receivables where amount_minor > 1000 \
                 order by amount_minor limit 1";
    let receivable = text(stage.store(), first).await.expect("read").expect("a debt");
    let view = order.view(stage).await;
    let line = view.lines.iter().find(|line| line.performance_slug == OF_THE_CLUB);
    let minor = line.expect("a seat").price_minor;
    let wanted = Settling {
        receivable: receivable.parse().expect("an identity"),
        minor,
        on: Date::constant(2026, 12, 1),
        by: PaidBy::Transfer,
        reference: None,
    };
    settle(&stage.house, &Actor::Console, &wanted).await.expect("booked");
    house::jobs::tick(&stage.house).await;
    (order, minor)
}

fn euros(minor: i64) -> String {
    format!("€{}.{:02}", minor / 100, minor % 100)
}

fn last_mail(stage: &Stage, email: &str) -> String {
    let mails = stage.mail.mails();
    mails.iter().rfind(|mail| mail.to == email).expect("a mail").text.clone()
}

async fn open_minor(stage: &Stage, order: &Order) -> i64 {
    order.view(stage).await.invoices.iter().map(|invoice| invoice.open_minor()).sum()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_paid_for_a_cancelled_performance_settles_the_rest_and_then_becomes_credit() {
    for stage in stages().await {
        let (order, paid_minor) = half_paid(&stage).await;
        let first = cancel(&stage, OF_THE_CLUB).await;
        assert_eq!(told(&stage, CLUB, "mail-changed-later-settles"), 1);
        let owed = euros(open_minor(&stage, &order).await);
        assert!(last_mail(&stage, CLUB).contains(&format!("{owed} is still to be paid")));
        let brings = changes::brings(&stage.house, order.view(&stage).await.id).await;
        let brings = brings.expect("read")[&first];
        assert_eq!((brings.settles.minor, brings.credit.minor), (paid_minor, 0));
        let guest = stage.guest().await;
        let money = ChangeChoice::MoneyBack.into();
        let money = changes::choose(&stage.house, &guest, &order.secret, first, money).await;
        assert_eq!(refused(money), ChoiceRefusal::NotOffered, "no gateway took it");

        let owed_minor = open_minor(&stage, &order).await;
        choose(&stage, &order, first, ChangeChoice::Credit).await;
        assert_eq!(open_minor(&stage, &order).await, owed_minor - paid_minor);
        assert_eq!(credit(&stage, CLUB).await, 0);
        assert_eq!(told(&stage, CLUB, "mail-changed-settled"), 1);
        let owed = euros(owed_minor - paid_minor);
        assert!(last_mail(&stage, CLUB).contains(&format!("{owed} is still to be paid")));
        assert_sound(&stage).await;

        // The second one is cancelled too: nothing is owed, and what was paid is all credit.
        let second = cancel(&stage, OF_SCHOOLS_TOO).await;
        assert_eq!(told(&stage, CLUB, "mail-nothing-to-pay"), 1);
        choose(&stage, &order, second, ChangeChoice::Credit).await;
        assert_eq!(open_minor(&stage, &order).await, 0);
        assert_eq!(credit(&stage, CLUB).await, paid_minor, "no more and no less than was paid");
        assert_sound(&stage).await;
    }
}

/// The debits were told when the subscription was renewed, and one of them is no more.
#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_performance_names_the_debits_that_are_left() {
    for stage in stages().await {
        let (ana, id) = one_asked(&stage).await;
        let mandate = MandateForm {
            iban: "ES91 2100 0418 4502 0005 1332".to_owned(),
            account_holder: "Ana Ruiz".to_owned(),
            language: "en".to_owned(),
        };
        let debit = Reply {
            answer: Answer::Confirmed,
            payment: Some(RenewalPayment::Debit),
            mandate: Some(mandate),
            shown_minor: None,
        };
        reply(&stage.house, &ana, id, &debit).await.expect("in time");
        go_to_day(&stage, ANSWERED).await;
        let RenewalState::Renewed { order_secret } = of(&stage, &ana).await.state else {
            panic!("renewed")
        };
        let order = Order { reference: String::new(), secret: order_secret };
        assert_eq!(open_minor(&stage, &order).await, SERIES_A);
        let off = order.view(&stage).await.lines[0].clone();
        cancel(&stage, &off.performance_slug).await;
        let left_minor = SERIES_A - off.price_minor;
        assert_eq!(open_minor(&stage, &order).await, left_minor);
        let mail = last_mail(&stage, ANA);
        let left = euros(left_minor);
        assert!(mail.contains(&format!("{left} is still to be paid")), "{mail}");
        assert!(mail.contains(&format!("We’ll collect {left} on ")), "{mail}");
        assert_sound(&stage).await;
    }
}
