//! The address of an account changes once both mailboxes have confirmed it. All that went by the
//! former address goes by the new one, and neither mailbox alone changes anything.

use crate::{
    handed_on::resale::{ana_with, house},
    sale::{assert_sound, count},
    shoppers::accounts::{ANA, Browser, refused},
};
use domain::{
    moment::{DAY_MS, MINUTE_MS},
    people::{
        actor::Actor,
        email_change::{ASKED_DAY_MAX, EmailChangeRefusal, LIFE_MS, Mailbox},
    },
};
use house::Failure;
use subscribers::own_data::account_page;
use subscribers::own_data::email_change::{
    Confirmed, ask, call_back, call_back_by_link, confirm, forget, state, view,
};
use testing::{Stage, contents, says, stages, text};

const NEW: &str = "ana.ruiz@example.net";
const BEN: &str = "ben@example.org";

async fn asked(stage: &Stage, actor: &Actor, email: &str) {
    ask(&stage.house, actor, email, "en").await.expect("asked");
    house::jobs::tick(&stage.house).await;
}

/// The secret of the link in the newest mail to this address that has one.
fn link(stage: &Stage, email: &str) -> String {
    let mails = stage.mail.mails();
    let mut texts = mails.iter().rev().filter(|mail| mail.to == email).map(|mail| &mail.text);
    let found = texts.find_map(|text| text.split("/email-change/").nth(1));
    let rest = found.expect("a mail with a link");
    rest.chars().take_while(char::is_ascii_hexdigit).collect()
}

fn mails(stage: &Stage, email: &str, id: &str) -> usize {
    let mails = stage.mail.mails();
    mails.iter().filter(|mail| mail.to == email && says(&mail.text, id)).count()
}

async fn by_link(stage: &Stage, actor: &Actor, email: &str) -> Confirmed {
    confirm(&stage.house, actor, &link(stage, email)).await.expect("confirmed")
}

/// From one address to the other, by both links in a browser where nobody is signed in.
async fn changed(stage: &Stage, actor: &Actor, old: &str, new: &str) {
    asked(stage, actor, new).await;
    let guest = stage.guest().await;
    assert_eq!(by_link(stage, &guest, old).await, Confirmed::WaitsFor(Mailbox::New));
    assert_eq!(by_link(stage, &guest, new).await, Confirmed::Done);
    house::jobs::tick(&stage.house).await;
}

async fn orders(stage: &Stage, actor: &Actor) -> usize {
    let view = account_page::account(&stage.house, actor, "en").await.expect("read");
    view.expect("signed in").orders.len()
}

async fn email(stage: &Stage, actor: &Actor) -> Option<String> {
    state(&stage.house, actor).await.expect("read").map(|(email, _)| email)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_went_by_the_former_address_goes_by_the_new_one() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3]).await;
        let ben = stage.signed_in(BEN).await;
        let persons = count(&stage, "persons").await;
        changed(&stage, &ana, ANA, NEW).await;
        assert_eq!(count(&stage, "persons").await, persons, "nobody is made anew");
        assert_eq!(order.view(&stage).await.email, NEW, "mails about it go there");
        assert_eq!(mails(&stage, ANA, "mail-emailchange-done-old"), 1);
        assert_eq!(mails(&stage, NEW, "mail-emailchange-done-new"), 1);
        let renamed = stage.signed_in(NEW).await;
        assert_eq!(orders(&stage, &renamed).await, 1);
        assert_eq!(email(&stage, &ben).await.as_deref(), Some(BEN), "another's");

        // Whoever signs in with the former address is somebody new, who has nothing.
        stage.clock.advance_ms(MINUTE_MS);
        let stranger = stage.signed_in(ANA).await;
        assert_eq!(orders(&stage, &stranger).await, 0);
        assert_eq!(count(&stage, "persons").await, persons + 1);
        for (step, times) in [("-asked", 1), ("-confirmed", 2), ("", 1)] {
            let rows = format!("journal where action = 'account.email-change{step}'");
            assert_eq!(count(&stage, &rows).await, times, "{step}");
        }
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tickets_received_and_places_on_waiting_lists_follow_the_address() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3]).await;
        let ben = stage.signed_in(BEN).await;
        let mine = crate::handed_on::resale::ticket(&stage, &order, 0).await.admission;
        let secret = subscribers::transfers::offer(&stage.house, &ana, mine, BEN).await;
        let guest = stage.guest().await;
        let secret = secret.expect("offered");
        subscribers::transfers::accept(&stage.house, &guest, &secret).await.expect("accepted");
        let performance = text(stage.store(), "select min(id) from performances").await;
        let performance = performance.expect("read").expect("one");
        for (id, address) in [("w1", BEN), ("w2", "cleo@example.org")] {
            let sql = format!(
                "insert into waiting_entries (id, performance_id, email, language, quantity, \
                 zones, together, secret, joined_at_ms) values \
                 ('{id}', '{performance}', '{address}', 'en', 1, '', 0, '{id}', {})",
                stage.house.now().0
            );
            testing::plant(stage.store(), &sql).await.expect("planted");
        }
        changed(&stage, &ben, BEN, NEW).await;
        let renamed = stage.signed_in(NEW).await;
        let season = subscribers::my_season::my_season(&stage.house, &renamed, "en").await;
        assert_eq!(season.expect("read").expect("signed in").received.len(), 1);
        for (address, entries) in [(NEW, 1), (BEN, 0), ("cleo@example.org", 1)] {
            let rows = format!("waiting_entries where email = '{address}'");
            assert_eq!(count(&stage, &rows).await, entries, "{address}");
        }
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_login_that_confirmed_the_new_mailbox_goes_on_and_all_others_end() {
    for stage in stages().await {
        let mut phone = Browser::open(&stage).await;
        phone.sign_in(&stage, ANA).await;
        stage.clock.advance_ms(MINUTE_MS);
        let mut desktop = Browser::open(&stage).await;
        desktop.sign_in(&stage, ANA).await;
        asked(&stage, phone.actor(), NEW).await;
        let new = by_link(&stage, desktop.actor(), NEW).await;
        assert_eq!(new, Confirmed::WaitsFor(Mailbox::Old));
        assert_eq!(by_link(&stage, phone.actor(), ANA).await, Confirmed::Done);
        let signed_in = async |browser: &Browser| {
            let session = browser.session(&stage).await.expect("known");
            session.signed_in.map(|who| who.email)
        };
        assert_eq!(signed_in(&desktop).await.as_deref(), Some(NEW));
        assert_eq!(signed_in(&phone).await, None, "it never showed who reads the new mailbox");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_mailbox_alone_changes_nothing_and_each_link_works_once_for_a_day() {
    for stage in stages().await {
        let ana = stage.signed_in(ANA).await;
        let ben = stage.signed_in(BEN).await;
        asked(&stage, &ana, NEW).await;
        let guest = stage.guest().await;
        let tried =
            async |actor: &Actor, secret: &str| refused(confirm(&stage.house, actor, secret).await);
        for made_up in ["", "\0", "nothing", &"0".repeat(40)] {
            assert_eq!(tried(&guest, made_up).await, EmailChangeRefusal::UnknownLink);
            assert_eq!(view(&stage.house, made_up).await.expect("read"), None);
        }
        let (old, new) = (link(&stage, ANA), link(&stage, NEW));
        assert_eq!(tried(&ben, &new).await, EmailChangeRefusal::OtherAccount);
        let first = confirm(&stage.house, &guest, &old).await.expect("confirmed");
        assert_eq!(first, Confirmed::WaitsFor(Mailbox::New));
        assert_eq!(tried(&guest, &old).await, EmailChangeRefusal::Confirmed);
        assert_eq!(email(&stage, &ana).await.as_deref(), Some(ANA));
        stage.clock.advance_ms(LIFE_MS);
        assert_eq!(tried(&guest, &new).await, EmailChangeRefusal::Late);
        assert_eq!(email(&stage, &ana).await.as_deref(), Some(ANA));

        // Another day, another pair of links; those of before are as dead as they were.
        asked(&stage, &ana, NEW).await;
        assert_eq!(tried(&guest, &new).await, EmailChangeRefusal::Late);
        assert_eq!(by_link(&stage, &guest, NEW).await, Confirmed::WaitsFor(Mailbox::Old));
        assert_eq!(by_link(&stage, &guest, ANA).await, Confirmed::Done);
        assert_eq!(tried(&guest, &link(&stage, NEW)).await, EmailChangeRefusal::Done);
        let stopped = call_back_by_link(&stage.house, &guest, &link(&stage, NEW)).await;
        assert_eq!(refused(stopped), EmailChangeRefusal::Done);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_tells_whether_the_house_knows_the_new_address() {
    for stage in stages().await {
        house(&stage).await;
        let ben = stage.signed_in(BEN).await;
        let (ana, order) = ana_with(&stage, &[3]).await;
        house::jobs::tick(&stage.house).await;
        let before = stage.mail.mails().len();
        asked(&stage, &ana, BEN).await;
        assert_eq!(stage.mail.mails().len(), before + 2, "as for any address");
        assert_eq!(mails(&stage, BEN, "mail-emailchange-new"), 1);
        let guest = stage.guest().await;
        assert_eq!(by_link(&stage, &guest, ANA).await, Confirmed::WaitsFor(Mailbox::New));
        assert_eq!(by_link(&stage, &guest, BEN).await, Confirmed::NotDone);
        house::jobs::tick(&stage.house).await;
        // Nobody is made one with anybody; only the mailbox itself hears why.
        assert_eq!(mails(&stage, BEN, "mail-emailchange-taken"), 1);
        assert_eq!(mails(&stage, ANA, "mail-emailchange-not-done"), 1);
        assert_eq!(mails(&stage, ANA, "mail-emailchange-taken"), 0);
        assert_eq!(email(&stage, &ana).await.as_deref(), Some(ANA));
        assert_eq!(email(&stage, &ben).await.as_deref(), Some(BEN));
        assert_eq!(order.view(&stage).await.email, ANA);
        let again = confirm(&stage.house, &guest, &link(&stage, BEN)).await;
        assert_eq!(refused(again), EmailChangeRefusal::NotDone);
        // A guest's order makes an address known, too.
        let theirs = "insert into persons (id, given_name, family_name, email, language, \
             created_at_ms) values ('p1', '', '', 'cleo@example.org', 'en', 1)";
        testing::plant(stage.store(), theirs).await.expect("planted");
        asked(&stage, &ana, "cleo@example.org").await;
        assert_eq!(by_link(&stage, &guest, ANA).await, Confirmed::WaitsFor(Mailbox::New));
        assert_eq!(by_link(&stage, &guest, "cleo@example.org").await, Confirmed::NotDone);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_called_back_on_the_profile_and_in_the_former_mailbox() {
    for stage in stages().await {
        let ana = stage.signed_in(ANA).await;
        let guest = stage.guest().await;
        asked(&stage, &ana, NEW).await;
        confirm(&stage.house, &guest, &link(&stage, NEW)).await.expect("confirmed");
        call_back_by_link(&stage.house, &guest, &link(&stage, ANA)).await.expect("stopped");
        call_back_by_link(&stage.house, &guest, &link(&stage, ANA)).await.expect("twice is once");
        let late = confirm(&stage.house, &guest, &link(&stage, ANA)).await;
        assert_eq!(refused(late), EmailChangeRefusal::CalledBack);

        asked(&stage, &ana, NEW).await;
        let open = state(&stage.house, &ana).await.expect("read").expect("signed in").1;
        assert_eq!(open.expect("one").new_email, NEW);
        call_back(&stage.house, &ana).await.expect("stopped");
        call_back(&stage.house, &ana).await.expect("twice is once");
        for mailbox in [ANA, NEW] {
            let late = confirm(&stage.house, &guest, &link(&stage, mailbox)).await;
            assert_eq!(refused(late), EmailChangeRefusal::CalledBack);
        }
        assert_eq!(email(&stage, &ana).await.as_deref(), Some(ANA));
        let nobody = call_back(&stage.house, &guest).await;
        assert_eq!(refused(nobody), EmailChangeRefusal::SignedOut);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_changes_at_once_one_is_asked_for_and_one_gets_the_address() {
    for stage in stages().await {
        let ana = stage.signed_in(ANA).await;
        let (one, two) = tokio::join!(
            ask(&stage.house, &ana, NEW, "en"),
            ask(&stage.house, &ana, "other@example.net", "en"),
        );
        assert_ne!(one.is_ok(), two.is_ok());
        let why = if one.is_err() { refused(one) } else { refused(two) };
        assert_eq!(why, EmailChangeRefusal::Open);
        call_back(&stage.house, &ana).await.expect("stopped");
        house::jobs::tick(&stage.house).await;

        // Two accounts want one address, and all four links are used at the same time.
        let ben = stage.signed_in(BEN).await;
        asked(&stage, &ana, NEW).await;
        let of_ana = link(&stage, NEW);
        asked(&stage, &ben, NEW).await;
        let of_ben = link(&stage, NEW);
        assert_ne!(of_ana, of_ben);
        let guest = stage.guest().await;
        for mailbox in [ANA, BEN] {
            assert_eq!(by_link(&stage, &guest, mailbox).await, Confirmed::WaitsFor(Mailbox::New));
        }
        let (one, two) = tokio::join!(
            confirm(&stage.house, &guest, &of_ana),
            confirm(&stage.house, &guest, &of_ben),
        );
        let mut came_to = [one.expect("one"), two.expect("two")].map(|it| it == Confirmed::Done);
        came_to.sort_unstable();
        assert_eq!(came_to, [false, true]);
        let theirs = format!("accounts where email = '{NEW}'");
        assert_eq!(count(&stage, &theirs).await, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_t_be_asked_for_is_refused_with_its_reason() {
    for stage in stages().await {
        let tried =
            async |actor: &Actor, typed: &str| refused(ask(&stage.house, actor, typed, "en").await);
        let guest = stage.guest().await;
        assert_eq!(tried(&guest, NEW).await, EmailChangeRefusal::SignedOut);
        let console = ask(&stage.house, &Actor::Console, NEW, "en").await;
        assert!(matches!(console, Err(Failure::Refused(EmailChangeRefusal::SignedOut))));
        let ana = stage.signed_in(ANA).await;
        for wrong in ["", "ana", "ana@", "\0@example.org", "a b@example.org"] {
            assert_eq!(tried(&ana, wrong).await, EmailChangeRefusal::BadAddress, "{wrong:?}");
        }
        assert_eq!(tried(&ana, " ANA@example.org ").await, EmailChangeRefusal::SameAddress);
        // The staff's door is not opened or shut from the shop.
        let rosa = stage.staffer("rosa@example.org", "administrator").await;
        let shopper = stage.signed_in(&rosa.email).await;
        assert_eq!(tried(&shopper, NEW).await, EmailChangeRefusal::OfStaff);
        for number in 0..ASKED_DAY_MAX {
            asked(&stage, &ana, &format!("n{number}@example.net")).await;
            call_back(&stage.house, &ana).await.expect("stopped");
        }
        assert_eq!(tried(&ana, NEW).await, EmailChangeRefusal::TooManyMails);
        stage.clock.advance_ms(DAY_MS);
        asked(&stage, &ana, NEW).await;
        // The same twice is once.
        let before = stage.mail.mails().len();
        asked(&stage, &ana, NEW).await;
        assert_eq!(stage.mail.mails().len(), before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn secrets_are_kept_as_hashes_and_addresses_for_a_month() {
    for stage in stages().await {
        let ana = stage.signed_in(ANA).await;
        asked(&stage, &ana, NEW).await;
        let secrets = [link(&stage, ANA), link(&stage, NEW)];
        let tables = contents(stage.store()).await.expect("read");
        for (table, rows) in &tables {
            let has = |word: &String| rows.iter().any(|row| row.contains(word.as_str()));
            assert!(!secrets.iter().any(has), "{table} has a link");
            let may = table == "email_changes";
            assert!(may || !has(&NEW.to_owned()), "{table} has the new address");
        }
        stage.clock.advance_ms(LIFE_MS + 31 * DAY_MS);
        forget(&stage.house).await.expect("forgotten");
        assert_eq!(count(&stage, "email_changes").await, 0);
        assert_eq!(email(&stage, &ana).await.as_deref(), Some(ANA));
    }
}
