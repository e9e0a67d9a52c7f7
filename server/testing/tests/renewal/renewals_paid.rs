//! How a renewal is paid: by a card that was kept, by direct debit, or by its buyer.

use crate::{
    renewal::renewals::{of, one_asked, renew},
    sale::{
        assert_sound, back, count,
        example::{CARMEN_ONE, pick, total},
        form,
        next_season::{
            ANSWERED, ASKED, RENEWALS, SERIES_A, both_seasons, folder, go_to_day, seats,
            subscribed, subscriber,
        },
        refused,
    },
};
use domain::{
    moment::DAY_MS,
    order::PlaceRequest,
    payments::receivable::PaidBy,
    people::actor::Actor,
    tickets::renewal::{Answer, RenewalPayment, RenewalRefusal},
};
use house::ports::Mail;
use jiff::civil::Date;
use money::{
    checkout::PayRefusal,
    payments::Returned,
    receivables::{Settling, settle},
};
use people::customers::{GrantKind, grant_kind};
use season::sheets::season_import::import_season;
use subscribers::renewal::{MandateForm, RenewalState, Reply, forget_card, mine, reply};
use testing::{Stage, number, says, stages, text};

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const TOSCA: &str = "tosca-2027-12-03-2000";

#[tokio::test(flavor = "multi_thread")]
async fn a_kept_card_is_charged_once_whatever_breaks() {
    for stage in stages().await {
        let sheet = RENEWALS.replace("invoice; card; debit", "card");
        both_seasons(&stage, &sheet).await;
        let seats = seats(&stage, 2).await;
        let (ana, former) = subscribed(&stage, ANA, seats[0], true).await;
        // Who didn't let the house keep a card pays by themselves.
        let (ben, _) = subscriber(&stage, BEN, seats[1]).await;
        go_to_day(&stage, ASKED).await;
        stage.bank.lose_answers(true);
        go_to_day(&stage, ANSWERED).await;
        assert!(matches!(of(&stage, &ana).await.state, RenewalState::ToPay { .. }));
        let charged = stage.bank.charged();
        assert_eq!(charged.len(), 1, "Ben's order has no card");
        assert_eq!(charged[0].0, format!("card-{}", former.reference));
        stage.bank.lose_answers(false);
        renew(&stage, false).await;
        assert!(matches!(of(&stage, &ana).await.state, RenewalState::Renewed { .. }));
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.charged(), charged, "and no second time");

        let RenewalState::ToPay { order_secret, .. } = of(&stage, &ben).await.state else {
            panic!("Ben pays")
        };
        let told = stage.mail.mails();
        let mail = told.iter().rfind(|mail| mail.to == BEN).expect("told");
        assert!(says(&mail.subject, "mail-renewal-to-pay-subject"), "{}", mail.subject);
        assert!(mail.text.contains(&order_secret));
        let bank = money::checkout::pay_again(&stage.house, &order_secret, None).await;
        let reference = crate::sale::reference_of(&bank.expect("a way to pay").url);
        let session = Stage::session_of(&ben);
        let noted = money::checkout::note_payer(&stage.house, &order_secret, session).await;
        noted.expect("the browser that pays");
        stage.bank.capture(&reference);
        let home = money::payments::returned(&stage.house, &reference, Some(session)).await;
        let home = home.expect("no fault");
        assert!(matches!(home, Some(Returned::Buyer { .. })), "to the order's page: {home:?}");
        back(&stage, &reference).await;
        assert!(matches!(of(&stage, &ben).await.state, RenewalState::Renewed { .. }));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_declined_card_leaves_time_to_pay_and_then_the_seat_is_free() {
    for stage in stages().await {
        let sheet = RENEWALS.replace("invoice; card; debit", "card");
        both_seasons(&stage, &sheet).await;
        let seats = seats(&stage, 1).await;
        let (ana, _) = subscribed(&stage, ANA, seats[0], true).await;
        go_to_day(&stage, ASKED).await;
        stage.bank.decline_cards(true);
        go_to_day(&stage, ANSWERED).await;
        assert!(matches!(of(&stage, &ana).await.state, RenewalState::ToPay { .. }));
        let mail = stage.mail.mails().pop().expect("told");
        assert!(says(&mail.subject, "mail-renewal-to-pay-subject"), "{}", mail.subject);
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.charged().len(), 1, "a card that declined isn't asked again");
        let keeping = count(&stage, "orders where keeps_card = 1").await;
        assert_eq!(keeping, 1, "whoever pays instead has agreed to nothing");
        go_to_day(&stage, ANSWERED + 16).await;
        house::jobs::tick(&stage.house).await;
        assert!(matches!(of(&stage, &ana).await.state, RenewalState::Unpaid { .. }));
        let guest = stage.guest().await;
        pick(&stage, &guest, TOSCA, "", &[seats[0]]).await.expect("on sale");
        assert_sound(&stage).await;
    }
}

/// What is paid too much of one renewal is credit, which pays another one in part.
#[tokio::test(flavor = "multi_thread")]
async fn credit_pays_a_renewal_and_the_bank_the_rest() {
    for stage in stages().await {
        both_seasons(&stage, RENEWALS).await;
        let seats = seats(&stage, 3).await;
        subscriber(&stage, ANA, seats[0]).await;
        let (ana, _) = subscriber(&stage, ANA, seats[1]).await;
        let (ben, _) = subscriber(&stage, BEN, seats[2]).await;
        go_to_day(&stage, ASKED).await;
        let all = mine(&stage.house, &ana, "en").await.expect("read");
        for (one, payment) in all.iter().zip([RenewalPayment::Invoice, RenewalPayment::Card]) {
            let (answer, payment) = (Answer::Confirmed, Some(payment));
            let said = Reply { answer, payment, mandate: None, shown_minor: None };
            reply(&stage.house, &ana, one.id, &said).await.expect("in time");
        }
        go_to_day(&stage, ANSWERED).await;
        let owed = "select min(v.id) from receivables v join orders o on o.id = v.order_id \
             where o.email = 'ana@example.org'";
        let receivable = text(stage.store(), owed).await.expect("read").expect("a debt");
        let receivable = receivable.parse().expect("an id");
        let wanted = Settling {
            receivable,
            // Both of its instalments, and more.
            minor: SERIES_A + 2_000,
            on: Date::constant(2027, 1, 12),
            by: PaidBy::Transfer,
            reference: None,
        };
        let settled = settle(&stage.house, &Actor::Console, &wanted).await.expect("booked");
        let credit = settled.credit_minor;
        assert_eq!(credit, 2_000);
        let all = mine(&stage.house, &ana, "en").await.expect("read");
        let waiting = all.iter().find_map(|it| match &it.state {
            RenewalState::ToPay { order_secret, .. } => Some(order_secret.clone()),
            _ => None,
        });
        let secret = waiting.expect("the other one waits");
        let offer = money::checkout::offered_credit(&stage.house, &ana, &secret).await;
        let offer = offer.expect("read").expect("she has credit");
        assert_eq!((offer.used_minor, offer.rest_minor), (credit, SERIES_A - credit));
        let others = money::checkout::offered_credit(&stage.house, &ben, &secret).await;
        assert_eq!(others.expect("read"), None, "whoever has the link has not her credit");
        let pay = |minor| money::checkout::pay_with_credit(&stage.house, &ana, &secret, minor);
        assert_eq!(refused(pay(credit - 1).await), PayRefusal::CreditChanged);
        assert!(pay(credit).await.expect("taken"), "a rest is left");
        assert_eq!(refused(pay(credit).await), PayRefusal::NotOpen, "and no second time");
        let bank = money::checkout::pay_again(&stage.house, &secret, None).await;
        let reference = crate::sale::reference_of(&bank.expect("a way to pay").url);
        let asked = stage.bank.request(&reference).expect("opened").amount.minor;
        assert_eq!(asked, SERIES_A - credit);
        stage.bank.capture(&reference);
        back(&stage, &reference).await;
        let all = mine(&stage.house, &ana, "en").await.expect("read");
        assert!(all.iter().all(|it| matches!(it.state, RenewalState::Renewed { .. })));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_debit_needs_a_mandate_with_a_true_iban() {
    for stage in stages().await {
        let (ana, id) = one_asked(&stage).await;
        let debit = |mandate| Reply {
            answer: Answer::Confirmed,
            payment: Some(RenewalPayment::Debit),
            mandate,
            shown_minor: None,
        };
        let none = reply(&stage.house, &ana, id, &debit(None)).await;
        assert_eq!(refused(none), RenewalRefusal::MandateMissing);
        let mandate = |iban: &str, holder: &str| MandateForm {
            iban: iban.to_owned(),
            account_holder: holder.to_owned(),
            language: "en".to_owned(),
        };
        // One digit is wrong; the length of another country.
        for iban in ["ES91 2100 0418 4502 0005 1333", "ES91 2100 0418", "DE8937040044053201300"] {
            let wrong = debit(Some(mandate(iban, "Ana Ruiz")));
            let answer = reply(&stage.house, &ana, id, &wrong).await;
            assert_eq!(refused(answer), RenewalRefusal::BadIban, "{iban}");
        }
        let iban = "ES91 2100 0418 4502 0005 1332";
        let nobody = reply(&stage.house, &ana, id, &debit(Some(mandate(iban, " ")))).await;
        assert_eq!(refused(nobody), RenewalRefusal::AccountHolderMissing);
        reply(&stage.house, &ana, id, &debit(Some(mandate(iban, "Ana Ruiz")))).await.expect("good");
        let view = of(&stage, &ana).await;
        assert_eq!(view.mandate.expect("signed").iban_end, "1332");
        assert_eq!(count(&stage, "mandates where iban like 'aes256gcm:%'").await, 1);
        go_to_day(&stage, ANSWERED).await;
        let RenewalState::Renewed { order_secret } = of(&stage, &ana).await.state else {
            panic!("renewed")
        };
        assert_eq!(count(&stage, "receivables where rule = 'renewal:debit'").await, 2);
        let order = selling::orders::order(&stage.house, &order_secret, "en").await.expect("read");
        let order = order.expect("an order");
        assert!(order.is_debited() && order.invoices_beside_days().next().is_none());
        let days = domain::payments::invoice::open_by_day(&order.invoices);
        let sum = days.iter().map(|(_, minor)| minor).sum::<i64>();
        assert_eq!((days.len(), sum), (2, SERIES_A), "the days add up to the order");
        let mail = stage.mail.mails();
        let mail = mail.iter().rfind(|mail| says(&mail.text, "mail-renewed-debit")).expect("told");
        assert_eq!(mail.text.matches("We’ll collect €").count(), 2, "{}", mail.text);
        assert_sound(&stage).await;

        stage.clock.advance_ms(days[0].0.since_ms(stage.house.now()) + DAY_MS);
        let order = selling::orders::order(&stage.house, &order_secret, "en").await.expect("read");
        let invoices = order.expect("an order").invoices;
        let past = [0, 1].map(|day| domain::payments::invoice::is_past(&invoices, days[day].0));
        assert_eq!(past, [true, false], "nobody will collect the first on its day any more");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_that_was_taken_back_is_charged_no_more() {
    for stage in stages().await {
        let sheet = RENEWALS.replace("invoice; card; debit", "card");
        both_seasons(&stage, &sheet).await;
        let seats = seats(&stage, 2).await;
        let (ana, _) = subscribed(&stage, ANA, seats[0], true).await;
        let (ben, _) = subscribed(&stage, BEN, seats[1], true).await;
        go_to_day(&stage, ASKED).await;
        forget_card(&stage.house, &ana).await.expect("taken back");
        stage.bank.lose_answers(true);
        go_to_day(&stage, ANSWERED).await;
        assert_eq!(stage.bank.charged().len(), 1, "Ben's alone");
        // What the bank may have done already is still asked for, and kept no longer.
        forget_card(&stage.house, &ben).await.expect("taken back");
        stage.bank.lose_answers(false);
        renew(&stage, false).await;
        assert!(matches!(of(&stage, &ana).await.state, RenewalState::ToPay { .. }));
        assert!(matches!(of(&stage, &ben).await.state, RenewalState::Renewed { .. }));
        assert_eq!(stage.bank.charged().len(), 1);
        assert_eq!(count(&stage, "orders where keeps_card = 1").await, 0);
        assert_eq!(count(&stage, "payments where stored_credential is not null").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_taken_back_while_its_bank_is_away_is_not_charged_afterwards() {
    for stage in stages().await {
        let sheet = RENEWALS.replace("invoice; card; debit", "card");
        both_seasons(&stage, &sheet).await;
        let seat = seats(&stage, 1).await[0];
        let (ana, _) = subscribed(&stage, ANA, seat, true).await;
        go_to_day(&stage, ASKED).await;
        stage.bank.set_away(true);
        go_to_day(&stage, ANSWERED).await;
        assert_eq!(count(&stage, "payments where charged_at_ms is not null").await, 1);
        forget_card(&stage.house, &ana).await.expect("taken back");
        stage.bank.set_away(false);
        renew(&stage, false).await;
        house::jobs::tick(&stage.house).await;
        assert!(stage.bank.charged().is_empty(), "the bank never heard of it before");
        assert!(matches!(of(&stage, &ana).await.state, RenewalState::ToPay { .. }));
        let mails = stage.mail.mails();
        for id in ["mail-card-removed-subject", "mail-renewal-to-pay-subject"] {
            assert!(mails.iter().any(|mail| says(&mail.subject, id)), "{id}");
        }
        assert_sound(&stage).await;
    }
}

/// A reduction for a kind of person, which ends between the question and the answer.
#[tokio::test(flavor = "multi_thread")]
async fn what_the_holder_was_told_is_what_is_owed() {
    for stage in stages().await {
        let mut folder = folder(RENEWALS);
        let discounts = "key,change,for,offers,who,name_en,name_es\n\
             friends,-20 %,all,series-a-27,friend,Friends,Amigos\n";
        folder.0.insert("discounts.csv".to_owned(), discounts.as_bytes().to_vec());
        import_season(&stage.house, &Actor::Console, &folder, false).await.expect("good seasons");
        let seats = seats(&stage, 1).await;
        let (ana, _) = subscriber(&stage, ANA, seats[0]).await;
        let friend = GrantKind {
            email: ANA.to_owned(),
            name: None,
            kind: "friend".to_owned(),
            from: None,
            until: Some(Date::constant(2026, 12, 31)),
            cause: "seen".to_owned(),
        };
        grant_kind(&stage.house, &Actor::Console, &friend).await.expect("granted");
        go_to_day(&stage, ASKED).await;
        let told = of(&stage, &ana).await.total.minor;
        assert_eq!(told, SERIES_A * 8 / 10);
        go_to_day(&stage, ANSWERED).await;
        assert!(matches!(of(&stage, &ana).await.state, RenewalState::Renewed { .. }));
        let owed =
            number(stage.store(), "select cast(sum(amount_minor) as bigint) from receivables")
                .await;
        assert_eq!(owed.expect("a sum"), told);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_subscription_of_an_order_is_asked_about_on_its_own_day() {
    for stage in stages().await {
        let mut folder = folder("");
        let later = RENEWALS.lines().nth(1).expect("a row");
        let later = later.replace("series-a,", "series-b,").replace("12-20", "12-28");
        let sheet = format!("{RENEWALS}{later}\n");
        folder.0.insert("renewals.csv".to_owned(), sheet.into_bytes());
        let mut add = |sheet: &str, rows: &str| {
            folder.0.get_mut(sheet).expect("a sheet").extend_from_slice(rows.as_bytes());
        };
        add("packages.csv", "series-b,subscription,2026-27,same,,one,4,,,,,Series B,Abono B,,\n");
        add("package_prices.csv", "series-b,1,full,209.00\n");
        add("package_groups.csv", "series-b,all,,,series:A; !season:2027-28\n");
        import_season(&stage.house, &Actor::Console, &folder, false).await.expect("good seasons");
        let seats = seats(&stage, 2).await;
        let ana = stage.signed_in(ANA).await;
        pick(&stage, &ana, CARMEN_ONE, "series-a", &[seats[0]]).await.expect("free");
        pick(&stage, &ana, CARMEN_ONE, "series-b", &[seats[1]]).await.expect("free");
        let total = total(&stage, &ana).await;
        let placed = PlaceRequest { email: ANA.to_owned(), ..form(&stage, &ana, total).await };
        let placed = money::checkout::place_order(&stage.house, &ana, &placed).await;
        let reference = crate::sale::reference(&placed.expect("an order"));
        stage.bank.capture(&reference);
        back(&stage, &reference).await;
        go_to_day(&stage, ASKED).await;
        let asked = || {
            let subjects = ["mail-renewal-asked-subject", "mail-renewal-asked-several-subject"];
            let is_it = |mail: &Mail| subjects.into_iter().any(|id| says(&mail.subject, id));
            stage.mail.mails().iter().filter(|mail| is_it(mail)).count()
        };
        assert_eq!((asked(), mine(&stage.house, &ana, "en").await.expect("read").len()), (1, 1));
        go_to_day(&stage, ASKED + 9).await;
        assert_eq!((asked(), mine(&stage.house, &ana, "en").await.expect("read").len()), (2, 2));
        let mail = stage.mail.mails().pop().expect("told");
        assert!(mail.text.contains("seat 2"), "{}", mail.text);
    }
}
