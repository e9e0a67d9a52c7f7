//! Before a performance is cancelled or moved, staff read what that does and which mails it sends;
//! then exactly these are sent.

use super::{CONSOLE, cancel, paid};
use crate::{
    handed_on::resale::{self, ANA, ana_with, ticket},
    sale::{
        assert_sound, count,
        example::{AS_DOCUMENTED, CARMEN_ONE, CARMEN_TWO, SWANS_ONE, season},
        refused,
    },
};
use domain::{
    id::AccountId,
    moment::{DAY_MS, HOUR_MS, Moment},
    people::actor::{Action, Actor},
    tickets::change::{NOTE_CHARS_MAX, Notes},
};
use season::{catalogue::catalogue, sheets::season_import::import_season};
use subscribers::{
    changes::{
        self, ChangeRefusal, ChangeRequest, ChangeShown, MailShown, ReaderKind, Wanted, ask, shown,
    },
    transfers,
};
use testing::{Stage, missing_right, number, season_example, stages};

const BEN: &str = "ben@example.org";
const NOTE: &str = "The singer of Carmen is ill.";

async fn start(stage: &Stage, key: &str) -> Moment {
    let catalogue = catalogue(&stage.house).await.expect("read");
    catalogue.listing_by_slug(key).expect("known").row.starts_at
}

/// As a page asks that shows the performance as it stands.
async fn request(stage: &Stage, key: &str, wanted: Wanted) -> ChangeRequest {
    let catalogue = catalogue(&stage.house).await.expect("read");
    let revision = catalogue.listing_by_slug(key).expect("known").row.revision;
    ChangeRequest {
        key: key.to_owned(),
        wanted,
        choose_by: None,
        shown_revision: Some(revision),
        notes: Notes::from([("en".to_owned(), NOTE.to_owned())]),
    }
}

/// Links open nothing where staff read them.
fn without_links(text: &str) -> Vec<&str> {
    text.lines().filter(|line| !line.starts_with("http")).collect()
}

/// The last mail to this address is the one that was shown.
fn assert_sent(stage: &Stage, email: &str, mail: &MailShown) {
    let mails = stage.mail.mails();
    let sent = mails.iter().rfind(|sent| sent.to == email).expect("a mail");
    assert_eq!(sent.subject, mail.subject);
    assert_eq!(without_links(&sent.text), without_links(&mail.text));
    assert!(mail.text.contains(NOTE), "{}", mail.text);
    let secrets = sent.text.lines().filter(|line| line.starts_with("http"));
    for link in secrets {
        assert!(!mail.text.contains(link) || link.ends_with("/account"), "{link}");
    }
}

fn of_kind(shown: &ChangeShown, kind: ReaderKind) -> &MailShown {
    shown.mails.iter().find(|mail| mail.kind == kind).expect("one for each kind")
}

/// Ana has two seats, one of which she gave to Ben.
async fn ana_and_ben(stage: &Stage) {
    resale::house(stage).await;
    let (ana, order) = ana_with(stage, &[3, 4]).await;
    let admission = ticket(stage, &order, 0).await.admission;
    let secret = transfers::offer(&stage.house, &ana, admission, BEN).await.expect("offered");
    house::jobs::tick(&stage.house).await;
    let guest = stage.guest().await;
    transfers::accept(&stage.house, &guest, &secret).await.expect("accepted");
    house::jobs::tick(&stage.house).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_shown_of_a_cancellation_is_what_is_sent() {
    for stage in stages().await {
        ana_and_ben(&stage).await;
        let asked = request(&stage, CARMEN_ONE, Wanted::Cancel).await;
        let before = stage.mail.mails().len();
        let shown = shown(&stage.house, &CONSOLE, &asked, 0).await.expect("possible");
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.mail.mails().len(), before, "nobody is told by looking");
        assert_eq!(count(&stage, "performances where cancelled_at_ms is not null").await, 0);

        let touched = shown.touched;
        assert_eq!((touched.tickets, touched.orders), (2, 1));
        let due = "select cast(sum(due_minor) as bigint) from order_lines \
            where performance_id is not null";
        assert_eq!(Some(touched.due_minor), number(stage.store(), due).await.ok());
        assert_eq!((shown.told, shown.without_address, shown.concerned), (2, 0, 2));
        let people = shown.readers.iter().map(|it| (it.kind, it.email.as_str(), it.tickets));
        let mut people: Vec<_> = people.collect();
        people.sort_unstable_by_key(|it| it.0);
        let ben = (ReaderKind::Recipient, BEN, 1);
        assert_eq!(people, [(ReaderKind::Buyer, ANA, 2), ben]);

        ask(&stage.house, &CONSOLE, &asked).await.expect("cancelled");
        house::jobs::tick(&stage.house).await;
        assert_sent(&stage, ANA, of_kind(&shown, ReaderKind::Buyer));
        assert_sent(&stage, BEN, of_kind(&shown, ReaderKind::Recipient));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_shown_of_a_move_is_what_is_sent_and_a_move_back_undoes_it() {
    for stage in stages().await {
        ana_and_ben(&stage).await;
        let before = start(&stage, CARMEN_ONE).await;
        for starts_at in [before.plus_ms(-HOUR_MS), before] {
            stage.clock.advance_ms(HOUR_MS);
            let asked = request(&stage, CARMEN_ONE, Wanted::Move { starts_at }).await;
            let shown = shown(&stage.house, &CONSOLE, &asked, 0).await.expect("possible");
            assert_eq!(shown.told, 2);
            ask(&stage.house, &CONSOLE, &asked).await.expect("moved");
            house::jobs::tick(&stage.house).await;
            assert_eq!(start(&stage, CARMEN_ONE).await, starts_at);
            assert_sent(&stage, ANA, of_kind(&shown, ReaderKind::Buyer));
            assert_sent(&stage, BEN, of_kind(&shown, ReaderKind::Recipient));
        }
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cant_be_changed_is_refused_before_and_after_it_is_shown() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let house = &stage.house;
        let starts_at = start(&stage, CARMEN_ONE).await;
        let year = 365 * DAY_MS;
        for (starts_at, why) in [
            (starts_at, ChangeRefusal::SameTime),
            (stage.house.now(), ChangeRefusal::Past),
            (starts_at.plus_ms(2 * year), ChangeRefusal::OutOfSeason),
            (start(&stage, CARMEN_TWO).await, ChangeRefusal::HallTaken),
        ] {
            let asked = request(&stage, CARMEN_ONE, Wanted::Move { starts_at }).await;
            assert_eq!(refused(shown(house, &CONSOLE, &asked, 0).await.map(drop)), why);
            assert_eq!(refused(ask(house, &CONSOLE, &asked).await), why);
        }
        let long = Notes::from([("en".to_owned(), "a".repeat(NOTE_CHARS_MAX + 1))]);
        let asked = request(&stage, CARMEN_ONE, Wanted::Cancel).await;
        let long = ChangeRequest { notes: long, ..asked.clone() };
        assert_eq!(refused(ask(house, &CONSOLE, &long).await), ChangeRefusal::NoteTooLong);
        let nothing = ChangeRequest { key: "nothing".to_owned(), ..asked.clone() };
        let unknown = refused(shown(house, &CONSOLE, &nothing, 0).await.map(drop));
        assert_eq!(unknown, ChangeRefusal::UnknownPerformance);
        let ana = stage.signed_in(ANA).await;
        let not_hers = shown(house, &ana, &asked, 0).await.map(drop);
        assert_eq!(missing_right(not_hers), Some(Action::ImportSeason));
        assert_eq!(missing_right(ask(house, &ana, &asked).await), Some(Action::ImportSeason));

        // Somebody moved it since the page was shown.
        let wanted = Wanted::Move { starts_at: starts_at.plus_ms(-HOUR_MS) };
        changes::change(house, &CONSOLE, CARMEN_ONE, wanted, None).await.expect("moved");
        assert_eq!(refused(ask(house, &CONSOLE, &asked).await), ChangeRefusal::ChangedMeanwhile);
        // The same form twice has the effect of one.
        let asked = request(&stage, CARMEN_ONE, Wanted::Cancel).await;
        ask(house, &CONSOLE, &asked).await.expect("cancelled");
        assert_eq!(refused(ask(house, &CONSOLE, &asked).await), ChangeRefusal::Cancelled);
        assert_eq!(count(&stage, "performance_changes where kind = 'cancelled'").await, 1);

        let asked = request(&stage, SWANS_ONE, Wanted::Cancel).await;
        stage.clock.advance_ms(year);
        assert_eq!(refused(ask(house, &CONSOLE, &asked).await), ChangeRefusal::Past);
    }
}

/// Two windows at once: one of them moves it, and its holders are told once.
#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_move_a_performance_at_once_one_is_told_that_it_changed() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        paid(&stage, ANA, &[(CARMEN_ONE, "", 3)]).await;
        let before = start(&stage, CARMEN_ONE).await;
        let at = |hours: i64| Wanted::Move { starts_at: before.plus_ms(-hours * HOUR_MS) };
        let first = request(&stage, CARMEN_ONE, at(1)).await;
        let second = request(&stage, CARMEN_ONE, at(2)).await;
        let house = &stage.house;
        let both = tokio::join!(ask(house, &CONSOLE, &first), ask(house, &CONSOLE, &second));
        let (done, lost) = if both.0.is_ok() { both } else { (both.1, both.0) };
        done.expect("one of them");
        assert_eq!(refused(lost), ChangeRefusal::ChangedMeanwhile);
        house::jobs::tick(&stage.house).await;
        assert_eq!(count(&stage, "performance_changes where kind = 'moved'").await, 1);
        let mails = stage.mail.mails();
        let told = mails.iter().filter(|mail| mail.to == ANA && mail.text.contains(NOTE));
        assert_eq!(told.count(), 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_sheet_takes_back_what_a_page_changed_only_by_name() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let before = start(&stage, CARMEN_ONE).await;
        let starts_at = before.plus_ms(-HOUR_MS);
        let asked = request(&stage, CARMEN_ONE, Wanted::Move { starts_at }).await;
        ask(&stage.house, &CONSOLE, &asked).await.expect("moved");
        let folder = season_example(&[]);
        let older = import_season(&stage.house, &CONSOLE, &folder, false).await;
        let errors = refused(older.map(drop));
        let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
        assert!(errors.len() == 1 && errors[0].contains("by page or by command"), "{errors:?}");
        assert_eq!(start(&stage, CARMEN_ONE).await, starts_at);
    }
}

/// Names and addresses are for those who may look for orders by name.
#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_read_names_is_shown_the_numbers_alone() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        paid(&stage, ANA, &[(CARMEN_ONE, "", 3)]).await;
        let asked = request(&stage, CARMEN_ONE, Wanted::Cancel).await;
        let named = shown(&stage.house, &CONSOLE, &asked, 0).await.expect("possible");
        assert!(named.is_named && named.readers.len() == 1 && named.mails.len() == 1);
        let read = "journal where action = 'performance.concerned'";
        assert_eq!(count(&stage, read).await, 1);
        let grants = vec![(Action::ImportSeason, "*".to_owned())];
        let importer = Actor::Staff { account: AccountId(stage.house.new_id()), grants };
        let numbers = shown(&stage.house, &importer, &asked, 0).await.expect("possible");
        assert_eq!((numbers.told, numbers.concerned), (1, 1));
        assert!(!numbers.is_named && numbers.readers.is_empty() && numbers.mails.is_empty());
        assert_eq!(count(&stage, read).await, 1);
        let beyond = shown(&stage.house, &CONSOLE, &asked, 7).await.expect("possible");
        assert!(beyond.readers.is_empty() && beyond.pages() == 1);
        cancel(&stage, CARMEN_ONE).await;
    }
}
