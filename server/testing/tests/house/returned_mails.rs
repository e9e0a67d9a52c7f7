//! A mail that a server took and that came back: its order says so, and its address is corrected by
//! whoever has shown that the order is theirs.

use crate::{
    money::invoices::party,
    sale::{Order, assert_sound, count, order, paid, refused},
};
use domain::{
    id::{OutboxId, SessionId},
    order::{FieldRefusal, MailState},
    payments::invoice::{FullInvoiceRefusal, Party, PartyField},
    people::actor::{Action, Actor},
};
use money::invoices::{can_make_full, full_invoice_by_staff};
use selling::tickets::{
    AddressRefusal, Addressed, BuyerName, NameRefusal, correct_address, correct_name,
};
use testing::{Stage, missing_right, plant, stages, text};

const RIGHT: &str = "right@example.org";

/// The identity of the newest mail that was sent.
fn newest(stage: &Stage) -> OutboxId {
    let mail = stage.mail.mails().pop().expect("a mail");
    let id = mail.message_id.trim_start_matches('<').split('@').next().map(str::parse);
    id.expect("an identity").expect("ours")
}

async fn bounced(stage: &Stage, mail: OutboxId) -> bool {
    selling::mails::bounced(&stage.house, mail).await.expect("no fault")
}

/// The browser that placed the only order.
async fn buyer(stage: &Stage) -> Actor {
    let session = text(stage.store(), "select session_id from orders").await.expect("read");
    let session: SessionId = session.expect("an order").parse().expect("an identity");
    Actor::Guest { session }
}

async fn correct(
    stage: &Stage,
    actor: &Actor,
    order: &Order,
    typed: &str,
) -> Result<String, house::Failure<AddressRefusal>> {
    correct_address(&stage.house, actor, &Addressed::Secret(order.secret.clone()), typed).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_came_back_stands_at_its_order() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        let waiting: OutboxId = text(stage.store(), "select id from outbox")
            .await
            .expect("read")
            .expect("the tickets")
            .parse()
            .expect("an identity");
        assert!(!bounced(&stage, waiting).await, "nothing was sent yet");
        house::jobs::tick(&stage.house).await;
        assert!(bounced(&stage, newest(&stage)).await);
        assert!(!bounced(&stage, newest(&stage)).await, "the same report again");
        let view = order.view(&stage).await;
        assert_eq!(view.mail, MailState::Bounced { at: stage.house.now() });
        let told = money::timeline::timeline(&stage.house, &Actor::Console, &view.code).await;
        let told = told.expect("its timeline");
        assert!(told.steps.iter().any(|step| step.what == "letter.bounced"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn its_buyer_corrects_the_address_in_their_browser_and_gets_the_tickets() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        house::jobs::tick(&stage.house).await;
        let (buyer, stranger) = (buyer(&stage).await, stage.guest().await);
        let early = refused(correct(&stage, &buyer, &order, RIGHT).await);
        assert_eq!(early, AddressRefusal::NotFailed);
        assert!(bounced(&stage, newest(&stage)).await);
        let wrong = order.view(&stage).await.email;
        for (actor, typed, why) in [
            (&stranger, RIGHT, AddressRefusal::Elsewhere),
            (&buyer, "right", AddressRefusal::Wrong(FieldRefusal::EmailWrong)),
            (&buyer, wrong.as_str(), AddressRefusal::SameAddress),
        ] {
            assert_eq!(refused(correct(&stage, actor, &order, typed).await), why);
        }
        assert_eq!(order.view(&stage).await.email, wrong);
        let kept = correct(&stage, &buyer, &order, " Right@Example.org").await.expect("corrected");
        assert_eq!(kept, RIGHT);
        house::jobs::tick(&stage.house).await;
        let again = stage.mail.mails().pop().expect("the tickets again");
        assert_eq!((again.to.as_str(), again.attachments.len()), (RIGHT, 2));
        let view = order.view(&stage).await;
        assert!(matches!(view.mail, MailState::Sent { .. }), "{:?}", view.mail);
        assert_eq!(view.email, RIGHT);
        let person = "select p.email from persons p join orders o on o.person_id = p.id";
        let person = text(stage.store(), person).await.expect("read");
        assert_eq!(person.as_deref(), Some(RIGHT));
        let corrected = format!(
            "select j.detail from journal j join address_corrections c on c.journal_id = j.id \
             where c.old_email = '{wrong}' and c.new_email = '{RIGHT}'"
        );
        let detail = text(stage.store(), &corrected).await.expect("read");
        assert_eq!(detail.as_deref(), Some(r#"{"person":true}"#));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_correct_it_without_a_report_and_others_of_the_staff_do_not() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        let code = Addressed::Code(order.view(&stage).await.code);
        let guest = stage.guest().await;
        let why = missing_right(correct_address(&stage.house, &guest, &code, RIGHT).await);
        assert_eq!(why, Some(domain::people::actor::Action::AcceptProof));
        let kept = correct_address(&stage.house, &Actor::Console, &code, RIGHT).await;
        assert_eq!(kept.expect("corrected"), RIGHT);
        house::jobs::tick(&stage.house).await;
        let mails = stage.mail.mails();
        assert!(mails.iter().all(|mail| mail.to == RIGHT), "also what waited: {mails:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_who_names_an_address_never_becomes_whom_the_house_knew_by_it() {
    for stage in stages().await {
        let id = "019af0c2-5d1e-7abc-8def-0123456789ab";
        let known = format!(
            "insert into persons (id, given_name, family_name, email, language, created_at_ms) \
             values ('{id}', 'Ana', 'Ruiz', 'ana@example.org', 'en', 0)"
        );
        plant(stage.store(), &known).await.expect("planted");
        let order = paid(&stage, &[3]).await;
        house::jobs::tick(&stage.house).await;
        let buyer = buyer(&stage).await;
        assert!(bounced(&stage, newest(&stage)).await);
        correct(&stage, &buyer, &order, RIGHT).await.expect("corrected");
        assert_eq!(order.view(&stage).await.email, RIGHT);
        let query = format!("select email from persons where id = '{id}'");
        let person = text(stage.store(), &query);
        assert_eq!(person.await.expect("read").as_deref(), Some("ana@example.org"));
        assert_sound(&stage).await;
    }
}

fn named(given: &str, family: &str) -> BuyerName {
    BuyerName { given_name: given.to_owned(), family_name: family.to_owned() }
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_correct_the_name_of_an_order_that_is_paid() {
    for stage in stages().await {
        let bought = paid(&stage, &[3]).await;
        let code = bought.view(&stage).await.code;
        let (house, console) = (&stage.house, &Actor::Console);
        let denied = correct_name(house, &stage.guest().await, &code, &named("Eva", "Gil")).await;
        assert_eq!(missing_right(denied), Some(Action::AcceptProof));
        for (name, why) in [
            (named(" ", ""), NameRefusal::Wrong(FieldRefusal::NameMissing)),
            (named(&"a".repeat(300), ""), NameRefusal::Wrong(FieldRefusal::NameTooLong)),
        ] {
            assert_eq!(refused(correct_name(house, console, &code, &name).await), why);
        }
        let unknown = correct_name(house, console, "XXXX-XXXX", &named("Eva", "Gil")).await;
        assert_eq!(refused(unknown), NameRefusal::UnknownOrder);
        correct_name(house, console, &code, &named(" Eva", "Gil  Mas")).await.expect("corrected");
        let again = correct_name(house, console, &code, &named("Eva", "Gil Mas")).await;
        assert_eq!(refused(again), NameRefusal::SameName);
        let both = "orders o join persons p on p.id = o.person_id \
                    where o.given_name = 'Eva' and o.family_name = 'Gil Mas' \
                    and p.given_name = 'Eva' and p.family_name = 'Gil Mas'";
        assert_eq!(count(&stage, both).await, 1);
        assert_eq!(count(&stage, "search_words where word = 'gil'").await, 1, "she is found by it");
        let open = order(&stage, &[4]).await.view(&stage).await;
        let unpaid = correct_name(house, console, &open.code, &named("Eva", "Gil")).await;
        assert_eq!(refused(unpaid), NameRefusal::NotPaid);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_issue_the_full_invoice_of_an_order_once() {
    for stage in stages().await {
        let view = paid(&stage, &[3]).await.view(&stage).await;
        let (house, console) = (&stage.house, &Actor::Console);
        house::jobs::tick(house).await;
        let guest = stage.guest().await;
        assert!(!can_make_full(house, &guest, view.id).await.expect("read"));
        let denied = full_invoice_by_staff(house, &guest, &view.code, &party()).await;
        assert_eq!(missing_right(denied), Some(Action::AcceptProof));
        assert!(can_make_full(house, console, view.id).await.expect("read"));
        let nameless = Party { name: String::new(), ..party() };
        let missing = full_invoice_by_staff(house, console, &view.code, &nameless).await;
        assert_eq!(refused(missing), FullInvoiceRefusal::Fields(vec![PartyField::Name]));
        full_invoice_by_staff(house, console, &view.code, &party()).await.expect("issued");
        assert!(!can_make_full(house, console, view.id).await.expect("read"));
        let again = full_invoice_by_staff(house, console, &view.code, &party()).await;
        assert_eq!(refused(again), FullInvoiceRefusal::NotNow);
        assert_eq!(count(&stage, "invoices where kind = 'full'").await, 1);
        let told = "journal where action = 'order.full-invoice' and detail = '{}'";
        assert_eq!(count(&stage, told).await, 1, "by whom, and nothing of the customer");
        assert_sound(&stage).await;
    }
}
