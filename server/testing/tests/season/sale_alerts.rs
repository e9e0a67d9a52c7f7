//! One mail when a performance goes on sale, to whoever asked and reads the mailbox, in their own
//! time.

use crate::{presents::sealed_links::is_told, shoppers::accounts::refused};
use domain::{
    moment::{DAY_MS, HOUR_MS},
    people::actor::Actor,
    sales::sale_alert::{KEPT_MS, SaleAlertRefusal, UNCONFIRMED_KEPT_MS},
};
use subscribers::own_data::sale_alerts::{Ask, Asked, ask, confirm, form, take_back, view};
use testing::{Stage, says, season_example, stages};

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const SWANS: &str = "swan-lake-2027-02-11-1930";
const OTHER_SWANS: &str = "swan-lake-2027-02-13-1700";
const CONFIRM: &str = "mail-onsale-confirm-subject";
const OPENED: &str = "mail-onsale-opened-subject";

/// Opens for everybody a fortnight after the stage's noon, for friends a week after it.
async fn season(stage: &Stage) {
    import(stage, "2026-12-15 10:00", "").await;
}

/// `cancelled`: the key of a performance that won't take place.
async fn import(stage: &Stage, opens: &str, cancelled: &str) {
    let settings = format!(
        "level,subject,channel,right,name,value\n\
         season,2026-27,,,sale-opens,{opens}\n\
         season,2026-27,web,friend,sale-opens,2026-12-08 10:00\n"
    );
    let folder = season_example(&[]);
    let performances = String::from_utf8(folder.0["performances.csv"].clone()).expect("text");
    let mut rows = performances.lines().map(|row| {
        let is_off = !cancelled.is_empty() && row.starts_with(cancelled);
        let end = if row.starts_with("key,") {
            "cancelled"
        } else if is_off {
            "yes"
        } else {
            ""
        };
        format!("{row},{end}\n")
    });
    let performances: String = rows.by_ref().collect();
    let sheets = [("settings.csv", settings.as_str()), ("performances.csv", &performances)];
    let folder = season_example(&sheets);
    season::sheets::season_import::import_season(&stage.house, &Actor::Console, &folder, false)
        .await
        .expect("a good season");
}

async fn asks(stage: &Stage, actor: &Actor, slug: &str, email: &str) -> Asked {
    let wanted =
        Ask { performance: slug.to_owned(), email: email.to_owned(), language: "en".to_owned() };
    ask(&stage.house, actor, &wanted).await.expect("kept")
}

async fn refusal(stage: &Stage, slug: &str, email: &str) -> SaleAlertRefusal {
    let wanted =
        Ask { performance: slug.to_owned(), email: email.to_owned(), language: "en".to_owned() };
    refused(ask(&stage.house, &stage.guest().await, &wanted).await)
}

/// As the jobs run, restarted in between.
async fn later(stage: &Stage, ms: i64) {
    stage.clock.advance_ms(ms);
    for _ in 0..3 {
        house::jobs::tick(&stage.house).await;
    }
}

fn mails(stage: &Stage, email: &str, subject: &str) -> usize {
    let mails = stage.mail.mails();
    mails.iter().filter(|mail| mail.to == email && says(&mail.subject, subject)).count()
}

/// Of the newest mail that has such a link.
fn secret(stage: &Stage, email: &str) -> String {
    let mails = stage.mail.mails();
    let links = mails.iter().rev().filter(|mail| mail.to == email).filter_map(|mail| {
        let (_, link) = mail.text.split_once("/sale-alerts/")?;
        link.split_whitespace().next().map(str::to_owned)
    });
    links.into_iter().next().expect("a mail with a link")
}

async fn rows(stage: &Stage) -> i64 {
    crate::sale::count(stage, "sale_alerts").await
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_confirms_gets_one_mail_when_the_sale_opens_and_nothing_is_kept_of_it() {
    for stage in stages().await {
        season(&stage).await;
        let guest = stage.guest().await;
        let told = form(&stage.house, &guest, SWANS, "en").await.expect("read").expect("to come");
        assert_eq!(told.email, "");
        assert_eq!(asks(&stage, &guest, SWANS, " Ana@example.org ").await, Asked::Mailed);
        later(&stage, 0).await;
        assert_eq!(mails(&stage, ANA, CONFIRM), 1);
        confirm(&stage.house, &guest, &secret(&stage, ANA)).await.expect("known");
        assert!(!is_told(&stage, &secret(&stage, ANA)).await, "by no copy of the database");
        // The same once more is the same request.
        assert_eq!(asks(&stage, &guest, SWANS, ANA).await, Asked::Mailed);
        assert_eq!(rows(&stage).await, 1);

        later(&stage, 14 * DAY_MS - 3 * HOUR_MS).await;
        assert_eq!(mails(&stage, ANA, OPENED), 0, "an hour before");
        later(&stage, HOUR_MS).await;
        assert_eq!(mails(&stage, ANA, OPENED), 1);
        assert_eq!(mails(&stage, ANA, CONFIRM), 1);
        let mail = stage.mail.mails().pop().expect("a mail");
        assert!(mail.text.contains(&format!("/en/performances/{SWANS}")), "{}", mail.text);
        let seen = view(&stage.house, &secret(&stage, ANA), "en").await.expect("read");
        let seen = seen.expect("still there");
        assert_eq!(seen.told.map(|told| told.performance).as_deref(), Some(SWANS));
        assert!(seen.open.is_empty());
        assert_eq!(refusal(&stage, SWANS, ANA).await, SaleAlertRefusal::OnSale);

        later(&stage, KEPT_MS + HOUR_MS).await;
        assert_eq!(rows(&stage).await, 0);
        assert_eq!(mails(&stage, ANA, OPENED), 1, "once");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_friend_is_told_when_friends_may_buy_and_others_when_everybody_may() {
    for stage in stages().await {
        season(&stage).await;
        let friend = stage.signed_in(ANA).await;
        stage.grant(ANA, None, "friend").await;
        let ben = stage.signed_in(BEN).await;
        // One tap: no address, no mail to confirm it.
        let Asked::Kept(own) = asks(&stage, &friend, SWANS, "").await else {
            panic!("her own address")
        };
        assert_eq!(asks(&stage, &friend, SWANS, ANA).await, Asked::Kept(own), "the same one");
        assert!(matches!(asks(&stage, &ben, SWANS, BEN).await, Asked::Kept(_)));
        later(&stage, 7 * DAY_MS).await;
        assert_eq!((mails(&stage, ANA, OPENED), mails(&stage, BEN, OPENED)), (1, 0));
        later(&stage, 7 * DAY_MS).await;
        assert_eq!((mails(&stage, ANA, OPENED), mails(&stage, BEN, OPENED)), (1, 1));
        assert_eq!(mails(&stage, ANA, CONFIRM) + mails(&stage, BEN, CONFIRM), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sale_that_is_moved_moves_its_mail_and_a_cancelled_performance_has_none() {
    for stage in stages().await {
        season(&stage).await;
        let ben = stage.signed_in(BEN).await;
        asks(&stage, &ben, SWANS, "").await;
        asks(&stage, &ben, OTHER_SWANS, "").await;
        import(&stage, "2026-12-20 10:00", OTHER_SWANS).await;
        later(&stage, 14 * DAY_MS).await;
        assert_eq!(mails(&stage, BEN, OPENED), 0, "not on the former day");
        later(&stage, 5 * DAY_MS).await;
        assert_eq!(mails(&stage, BEN, OPENED), 1, "of the one that takes place");
        assert!(stage.mail.mails().pop().expect("a mail").text.contains(SWANS));
        // When both are over nothing is left of either request.
        later(&stage, 70 * DAY_MS).await;
        assert_eq!((rows(&stage).await, mails(&stage, BEN, OPENED)), (0, 1));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_makes_the_house_write_to_a_stranger_twice() {
    for stage in stages().await {
        season(&stage).await;
        for slug in [SWANS, OTHER_SWANS, SWANS] {
            let stranger = stage.guest().await;
            assert_eq!(asks(&stage, &stranger, slug, ANA).await, Asked::Mailed);
            later(&stage, HOUR_MS).await;
        }
        assert_eq!(mails(&stage, ANA, CONFIRM), 1);
        let seen = view(&stage.house, &secret(&stage, ANA), "en").await.expect("read");
        let seen = seen.expect("asked");
        assert_eq!((seen.open.len(), seen.unconfirmed), (2, true));
        later(&stage, UNCONFIRMED_KEPT_MS).await;
        assert_eq!(rows(&stage).await, 0, "she didn't want it");
        later(&stage, 7 * DAY_MS).await;
        assert_eq!(mails(&stage, ANA, OPENED), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_taken_back_by_the_link_and_wrong_ones_are_refused() {
    for stage in stages().await {
        season(&stage).await;
        let ana = stage.signed_in(ANA).await;
        let Asked::Kept(first) = asks(&stage, &ana, SWANS, "").await else { panic!("hers") };
        let Asked::Kept(other) = asks(&stage, &ana, OTHER_SWANS, "").await else { panic!("hers") };
        let guest = stage.guest().await;
        let next = take_back(&stage.house, &guest, &first).await.expect("known");
        assert_eq!(next, Some(other.clone()));
        let unknown = refused(take_back(&stage.house, &guest, &first).await);
        assert_eq!(unknown, SaleAlertRefusal::Unknown);
        assert_eq!(refused(confirm(&stage.house, &guest, "x\0").await), SaleAlertRefusal::Unknown);
        assert_eq!(take_back(&stage.house, &guest, &other).await.expect("known"), None);
        later(&stage, 14 * DAY_MS).await;
        assert_eq!(mails(&stage, ANA, OPENED), 0);

        for wrong in ["", "ana", "ana@nowhere", "a b@example.org"] {
            // The sale is open by now for that; the address is looked at first.
            assert_eq!(refusal(&stage, SWANS, wrong).await, SaleAlertRefusal::BadAddress);
        }
        assert_eq!(refusal(&stage, "nothing", ANA).await, SaleAlertRefusal::UnknownPerformance);
        assert_eq!(refusal(&stage, SWANS, ANA).await, SaleAlertRefusal::OnSale);
    }
}
