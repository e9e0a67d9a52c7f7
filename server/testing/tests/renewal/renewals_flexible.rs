//! Subscribers who change between a fixed subscription and a flexible one: the seat is freed, the
//! seasons stay, and the last word counts.

use crate::{
    renewal::renewals::{ask_for, of, renew, say},
    sale::{
        assert_sound, count,
        example::{CARMEN_ONE, SWANS_ONE, pick},
        next_season::{
            ANSWERED, ASKED, RENEWALS, SERIES_A, folder, go_to_day, pay_basket, seats, subscriber,
        },
        refused,
    },
};
use domain::{
    id::OfferId,
    moment::DAY_MS,
    people::actor::Actor,
    tickets::renewal::{Answer, RenewalEnd, RenewalRefusal},
};
use season::sheets::season_import::{Folder, import_season};
use subscribers::renewal::{RenewalState, Reply, reply, take_back_wish};
use testing::{Stage, says, stages};

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const EVA: &str = "eva@example.org";
const TOSCA: &str = "tosca-2027-12-03-2000";
const GISELLE: &str = "giselle-2028-02-12-1930";
/// Days from the beginning of tests: the flexible subscription is on sale; the next season has
/// begun.
const ON_SALE: i64 = 70;
const NEXT_SEASON: i64 = 300;

/// Both seasons, each with a flexible subscription; that of the next is sold from 1 February.
fn with_flexible(renewals: &str) -> Folder {
    let mut folder = folder(renewals);
    let mut add = |sheet: &str, rows: &str| {
        let text = folder.0.get_mut(sheet).expect("a sheet of the example");
        text.extend_from_slice(rows.as_bytes());
    };
    add(
        "packages.csv",
        "free,flexible,2026-27,each,,each,4,,,,,Free choice,Libre,,\n\
         free-27,flexible,2027-28,each,,each,4,,,2027-02-01 10:00,,Free choice 27,Libre 27,,\n",
    );
    add("package_groups.csv", "free,all,2,4,season:2026-27\nfree-27,all,2,4,season:2027-28\n");
    folder
}

async fn both_seasons(stage: &Stage, renewals: &str) {
    let folder = with_flexible(renewals);
    import_season(&stage.house, &Actor::Console, &folder, false).await.expect("good seasons");
}

/// Holders of series A may change to series B or to the flexible subscription.
fn to_flexible() -> String {
    RENEWALS.replace(",series-b-27,", ",series-b-27; free-27,")
}

async fn offer(stage: &Stage, key: &str) -> OfferId {
    let catalogue = season::catalogue::catalogue(&stage.house).await.expect("read");
    catalogue.offering(key).expect("a package").row.id
}

async fn years(stage: &Stage, actor: &Actor) -> u32 {
    let catalogue = season::catalogue::catalogue(&stage.house).await.expect("read");
    let mut conn = stage.store().read().await.expect("a connection");
    let customer = people::customers::customer_with(&mut conn, actor).await.expect("read");
    let persons = customer.map(|it| it.persons).unwrap_or_default();
    season::rights::people_of(&persons, &catalogue, stage.house.now()).own.years
}

fn mails(stage: &Stage, to: &str, subject: &str) -> Vec<house::ports::Mail> {
    let mut mails = stage.mail.mails();
    mails.retain(|mail| mail.to == to && says(&mail.subject, subject));
    mails
}

#[tokio::test(flavor = "multi_thread")]
async fn who_changes_to_a_flexible_subscription_frees_the_seat_and_is_told_when_to_choose() {
    for stage in stages().await {
        both_seasons(&stage, &to_flexible()).await;
        let seats = seats(&stage, 2).await;
        let (ana, _) = subscriber(&stage, ANA, seats[0]).await;
        let (ben, _) = subscriber(&stage, BEN, seats[1]).await;
        go_to_day(&stage, ASKED).await;
        let offered = of(&stage, &ana).await.flexible;
        assert_eq!(offered.len(), 1, "the series isn't among them");
        assert_eq!(
            (offered[0].key.as_str(), offered[0].name.as_str()),
            ("free-27", "Free choice 27")
        );
        ask_for(&stage, &ben, "series-a-27", seats[0]).await;
        let flexible = Answer::Flexible(offered[0].offer);
        for answer in [flexible, Answer::Confirmed, Answer::Declined, flexible] {
            say(&stage, &ana, answer, None).await;
            let view = of(&stage, &ana).await;
            assert_eq!(view.answer, Some(answer), "the last word counts");
            assert_eq!(view.chosen.is_some(), answer == flexible);
        }
        let guest = stage.guest().await;
        refused(pick(&stage, &guest, TOSCA, "", &[seats[0]]).await);
        let before = renew(&stage, true).await;
        assert_eq!((before.standing.flexible, before.standing.declined), (1, 0));

        stage.clock.advance_ms((ANSWERED - ASKED) * DAY_MS);
        let dry = renew(&stage, true).await;
        assert_eq!(dry.ended.get("flexible"), Some(&1));
        go_to_day(&stage, ANSWERED).await;
        let done = of(&stage, &ana).await;
        assert_eq!(done.state, RenewalState::Ended(RenewalEnd::Flexible));
        assert_eq!(done.chosen.map(|chosen| chosen.key).as_deref(), Some("free-27"));
        let moved = of(&stage, &ben).await;
        assert_eq!(moved.wishes[0].result.as_deref(), Some("granted"), "Ana's seat was free");
        assert_eq!(count(&stage, "orders").await, 3, "only Ben's was renewed");
        let mail = mails(&stage, ANA, "mail-renewal-flexible-subject");
        assert_eq!(mail.len(), 1);
        assert!(mail[0].text.contains("/en/offers/free-27"), "{}", mail[0].text);
        assert!(mail[0].text.contains("1 February 2027, 10:00"), "{}", mail[0].text);
        renew(&stage, false).await;
        assert_eq!(mails(&stage, ANA, "mail-renewal-flexible-subject").len(), 1, "told once");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_season_as_a_flexible_subscriber_counts_and_loses_none_before() {
    for stage in stages().await {
        both_seasons(&stage, &to_flexible()).await;
        let seats = seats(&stage, 3).await;
        let (ana, _) = subscriber(&stage, ANA, seats[0]).await;
        go_to_day(&stage, ASKED).await;
        say(&stage, &ana, Answer::Flexible(offer(&stage, "free-27").await), None).await;
        go_to_day(&stage, ANSWERED).await;
        assert_eq!(years(&stage, &ana).await, 1, "of the fixed subscription");
        refused(pick(&stage, &ana, TOSCA, "free-27", &[seats[1]]).await);
        go_to_day(&stage, ON_SALE).await;
        pick(&stage, &ana, TOSCA, "free-27", &[seats[1]]).await.expect("on sale");
        pick(&stage, &ana, GISELLE, "free-27", &[seats[2]]).await.expect("another seat");
        pay_basket(&stage, &ana, ANA, false).await;
        assert_eq!(years(&stage, &ana).await, 1, "the next season hasn't begun");
        go_to_day(&stage, NEXT_SEASON).await;
        assert_eq!(years(&stage, &ana).await, 2, "one fixed, one flexible");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_flexible_subscription_that_the_house_offers_is_an_answer() {
    for stage in stages().await {
        both_seasons(&stage, &to_flexible()).await;
        let seats = seats(&stage, 1).await;
        let (ana, _) = subscriber(&stage, ANA, seats[0]).await;
        go_to_day(&stage, ASKED).await;
        let id = of(&stage, &ana).await.id;
        let nothing = OfferId(uuid::Uuid::from_u128(7));
        for other in [offer(&stage, "series-b-27").await, offer(&stage, "free").await, nothing] {
            let answer = Answer::Flexible(other);
            let said = Reply { answer, payment: None, mandate: None, shown_minor: None };
            let why = refused(reply(&stage.house, &ana, id, &said).await);
            assert_eq!(why, RenewalRefusal::UnknownPackage);
        }
        assert_eq!(of(&stage, &ana).await.answer, None);

        // The house takes it out of the row: what was answered before stands.
        let flexible = Answer::Flexible(offer(&stage, "free-27").await);
        say(&stage, &ana, flexible, None).await;
        both_seasons(&stage, RENEWALS).await;
        let view = of(&stage, &ana).await;
        assert_eq!((view.flexible.len(), view.answer), (0, Some(flexible)));
        go_to_day(&stage, ANSWERED).await;
        let said = Reply { answer: flexible, payment: None, mandate: None, shown_minor: None };
        let late = refused(reply(&stage.house, &ana, id, &said).await);
        assert_eq!(late, RenewalRefusal::TooLate);
        assert_eq!(of(&stage, &ana).await.state, RenewalState::Ended(RenewalEnd::Flexible));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sheet_names_flexible_subscriptions_of_the_next_season_only() {
    let stage = Stage::on_sqlite().await;
    for (change_to, told) in [("free", "of another season"), ("your-two", "only the same seat")] {
        let sheet = RENEWALS.replace(",series-b-27,", &format!(",{change_to},"));
        let folder = with_flexible(&sheet);
        let errors = import_season(&stage.house, &Actor::Console, &folder, false).await;
        let errors = format!("{:?}", errors.expect_err("refused"));
        assert!(errors.contains(told), "{change_to}: {errors}");
    }
}

/// Series A or B for whoever has the flexible subscription of the first season.
const TO_FIXED: &str = "free,series-a-27,series-b-27; free-27,2026-12-20 10:00,2027-01-10 23:59,\
     renew,invoice,,14\n";

/// The flexible subscription, on other seats at both performances, bought and paid.
async fn flexible_subscriber(stage: &Stage, email: &str, seats: [u32; 2]) -> Actor {
    let actor = stage.signed_in(email).await;
    pick(stage, &actor, CARMEN_ONE, "free", &seats[..1]).await.expect("free");
    pick(stage, &actor, SWANS_ONE, "free", &seats[1..]).await.expect("free");
    pay_basket(stage, &actor, email, false).await;
    actor
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_a_flexible_subscription_gets_a_seat_by_the_same_queue() {
    for stage in stages().await {
        both_seasons(&stage, &format!("{RENEWALS}{TO_FIXED}")).await;
        let seats = seats(&stage, 6).await;
        let (ben, _) = subscriber(&stage, BEN, seats[0]).await;
        let ana = flexible_subscriber(&stage, ANA, [seats[1], seats[2]]).await;
        go_to_day(&stage, ASKED).await;
        let asked = of(&stage, &ana).await;
        assert!(matches!(asked.state, RenewalState::Open { .. }), "{:?}", asked.state);
        assert_eq!((asked.package.as_str(), asked.keeps_seat), ("Free choice", false));
        assert_eq!((asked.seat, asked.total.minor, asked.renews_by_itself), (None, 0, false));
        assert_eq!(count(&stage, "claims where owner = 'subscription'").await, 2, "only Ben's");
        let mail = mails(&stage, ANA, "mail-renewal-asked-subject");
        assert!(says(&mail[0].text, "mail-renewal-asked-flexible"), "{}", mail[0].text);
        let said =
            Reply { answer: Answer::Confirmed, payment: None, mandate: None, shown_minor: None };
        let why = refused(reply(&stage.house, &ana, asked.id, &said).await);
        assert_eq!(why, RenewalRefusal::NoSeatAsked);

        // Ben has one season too, and asked first; Ana's second wish is free.
        ask_for(&stage, &ben, "series-a-27", seats[3]).await;
        stage.clock.advance_ms(1);
        ask_for(&stage, &ana, "series-a-27", seats[3]).await;
        ask_for(&stage, &ana, "series-a-27", seats[0]).await;
        say(&stage, &ana, Answer::Confirmed, None).await;
        go_to_day(&stage, ANSWERED).await;
        let done = of(&stage, &ana).await;
        let RenewalState::Renewed { .. } = done.state else { panic!("{:?}", done.state) };
        let results: Vec<_> = done.wishes.iter().map(|wish| wish.result.as_deref()).collect();
        assert_eq!(results, [Some("kept"), Some("granted")], "Ben has left his seat");
        assert_eq!((done.package.as_str(), done.total.minor), ("Series A 27", SERIES_A));
        assert_eq!(count(&stage, "seniority").await, 4, "a season more for each");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_a_flexible_subscription_and_gets_no_seat_pays_nothing_and_is_told() {
    for stage in stages().await {
        both_seasons(&stage, &format!("{RENEWALS}{TO_FIXED}")).await;
        let seats = seats(&stage, 6).await;
        subscriber(&stage, BEN, seats[0]).await;
        let ana = flexible_subscriber(&stage, ANA, [seats[1], seats[2]]).await;
        let eva = flexible_subscriber(&stage, EVA, [seats[3], seats[4]]).await;
        go_to_day(&stage, ASKED).await;
        ask_for(&stage, &ana, "series-a-27", seats[0]).await;
        say(&stage, &ana, Answer::Confirmed, None).await;
        // Eva thinks better of it, and says nothing more.
        ask_for(&stage, &eva, "series-a-27", seats[5]).await;
        say(&stage, &eva, Answer::Confirmed, None).await;
        let id = of(&stage, &eva).await.id;
        take_back_wish(&stage.house, &eva, id, 0).await.expect("in time");
        stage.clock.advance_ms((ANSWERED - ASKED) * DAY_MS);
        let report = renew(&stage, false).await;
        assert_eq!((report.wishes, report.granted, report.renewed), (1, 0, 1), "Ben's alone");
        assert_eq!(report.ended.get("not-granted"), Some(&1));
        assert_eq!(report.ended.get("declined"), Some(&1));
        go_to_day(&stage, ANSWERED + 1).await;
        let view = of(&stage, &ana).await;
        assert_eq!(view.state, RenewalState::Ended(RenewalEnd::NotGranted));
        assert_eq!(view.wishes[0].result.as_deref(), Some("kept"));
        assert_eq!(mails(&stage, ANA, "mail-renewal-not-granted-subject").len(), 1, "told once");
        assert_eq!(
            mails(&stage, EVA, "mail-renewal-not-granted-subject").len(),
            0,
            "she asked nothing"
        );
        assert_eq!(count(&stage, "orders").await, 4, "Ben's next one is the only new one");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_a_flexible_subscription_goes_on_with_the_next_one_or_says_nothing() {
    for stage in stages().await {
        both_seasons(&stage, &format!("{RENEWALS}{TO_FIXED}")).await;
        let seats = seats(&stage, 4).await;
        let ana = flexible_subscriber(&stage, ANA, [seats[0], seats[1]]).await;
        let eva = flexible_subscriber(&stage, EVA, [seats[2], seats[3]]).await;
        go_to_day(&stage, ASKED).await;
        say(&stage, &ana, Answer::Flexible(offer(&stage, "free-27").await), None).await;
        go_to_day(&stage, ANSWERED).await;
        assert_eq!(of(&stage, &ana).await.state, RenewalState::Ended(RenewalEnd::Flexible));
        assert_eq!(mails(&stage, ANA, "mail-renewal-flexible-subject").len(), 1);
        // `renew` is of subscriptions with a seat.
        assert_eq!(of(&stage, &eva).await.state, RenewalState::Ended(RenewalEnd::Unanswered));
        assert_eq!(count(&stage, "orders").await, 2);
        assert_sound(&stage).await;
    }
}
