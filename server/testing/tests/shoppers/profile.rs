//! What customers tell of themselves, their other logins, and the copy of their data: nobody else's
//! rows are in it.

use crate::{
    sale::next_season::{both_seasons, subscriber},
    shoppers::accounts::{ANA, Browser, refused},
};
use domain::{
    moment::HOUR_MS,
    people::{
        actor::Actor,
        profile::{Profile, ProfileRefusal},
    },
};
use people::profile::{change_profile, profile, sign_out_elsewhere};
use serde_json::Value;
use subscribers::own_data::{own_data, readable_copy::readable_copy};
use testing::{Stage, stages};

const BEN: &str = "ben@example.org";
const NO_RENEWALS: &str = "package,into,from,until,unanswered,pay\n";

fn ana() -> Profile {
    Profile {
        given_name: "Ana".to_owned(),
        family_name: "García".to_owned(),
        phone: "+34 600 123 456".to_owned(),
        street: "Calle Mayor 1".to_owned(),
        postcode: "28013".to_owned(),
        town: "Madrid".to_owned(),
        country: "España".to_owned(),
        language: "es".to_owned(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_tells_of_oneself_is_kept_for_this_account_alone() {
    for stage in stages().await {
        let house = &stage.house;
        let customer = stage.signed_in(ANA).await;
        let other = stage.signed_in(BEN).await;
        change_profile(house, &customer, &ana().into()).await.expect("saved");
        let kept = profile(house, &customer).await.expect("read").expect("signed in");
        assert_eq!((kept.profile, kept.email.as_str()), (ana(), ANA));
        let theirs = profile(house, &other).await.expect("read").expect("signed in");
        assert_eq!((theirs.profile.phone.as_str(), theirs.profile.town.as_str()), ("", ""));
        let unspoken = Profile { language: "xx".to_owned(), ..ana() };
        let why = refused(change_profile(house, &customer, &unspoken.into()).await);
        assert_eq!(why, ProfileRefusal::UnknownLanguage);
        let nobody = stage.guest().await;
        let why = refused(change_profile(house, &nobody, &ana().into()).await);
        assert_eq!(why, ProfileRefusal::SignedOut);
        assert_eq!(profile(house, &nobody).await.expect("read"), None);
        assert!(change_profile(house, &Actor::Console, &ana().into()).await.is_err());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn all_other_browsers_are_signed_out_and_this_one_is_not() {
    for stage in stages().await {
        let mut phone = Browser::open(&stage).await;
        phone.sign_in(&stage, ANA).await;
        stage.clock.advance_ms(HOUR_MS);
        let mut desktop = Browser::open(&stage).await;
        desktop.sign_in(&stage, ANA).await;
        let mut other = Browser::open(&stage).await;
        other.sign_in(&stage, BEN).await;
        let seen = profile(&stage.house, desktop.actor()).await.expect("read").expect("open");
        assert_eq!(seen.sessions.len(), 2);
        assert_eq!(seen.session, Stage::session_of(desktop.actor()));
        let ended = sign_out_elsewhere(&stage.house, desktop.actor()).await.expect("done");
        assert_eq!(ended, 1);
        let is_open = |session: Option<people::sessions::Session>| {
            session.is_some_and(|session| session.signed_in.is_some())
        };
        let of_phone = phone.session(&stage).await;
        let is_told = of_phone.as_ref().is_some_and(|session| session.has_ended_login);
        assert!(is_told, "its next page drops the tickets that it keeps");
        assert!(!is_open(of_phone), "the phone is a guest's");
        let of_desktop = desktop.session(&stage).await.expect("a session");
        assert!(!of_desktop.has_ended_login);
        assert!(is_open(desktop.session(&stage).await));
        assert!(is_open(other.session(&stage).await), "another account's");
        let again = sign_out_elsewhere(&stage.house, desktop.actor()).await.expect("done");
        assert_eq!(again, 0);
        let why = refused(sign_out_elsewhere(&stage.house, &stage.guest().await).await);
        assert_eq!(why, ProfileRefusal::SignedOut);
    }
}

fn rows<'a>(copy: &'a Value, subject: &str) -> &'a [Value] {
    copy["data"][subject].as_array().map(Vec::as_slice).expect("a subject")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_copy_has_all_of_ones_own_and_nothing_of_anybody_else() {
    for stage in stages().await {
        both_seasons(&stage, NO_RENEWALS).await;
        let (customer, order) = subscriber(&stage, ANA, 0).await;
        let (_, other) = subscriber(&stage, BEN, 1).await;
        change_profile(&stage.house, &customer, &ana().into()).await.expect("saved");
        let copy = own_data(&stage.house, &customer).await.expect("read").expect("signed in");
        assert_eq!(rows(&copy, "account")[0]["email"], ANA);
        assert_eq!(rows(&copy, "person")[0]["street"], "Calle Mayor 1");
        let [placed] = rows(&copy, "orders") else { panic!("one order: {copy:#}") };
        let view = order.view(&stage).await;
        assert_eq!(placed["code"], view.code.as_str());
        assert_eq!(placed["total_minor"], view.quote.total_minor);
        assert_eq!(placed["ended_at"], Value::Null);
        let at = placed["paid_at"].as_str().expect("a moment");
        assert!(at.ends_with('Z') && at.contains('T'), "{at}");
        assert_eq!(rows(&copy, "tickets").len(), view.lines.len());
        assert_eq!(rows(&copy, "payments")[0]["amount_minor"], view.quote.total_minor);
        assert_eq!(rows(&copy, "seasons_as_subscriber").len(), 1);
        let text = copy.to_string();
        assert!(!text.contains(BEN) && !text.contains(&other.view(&stage).await.code));
        let secrets = [&order.secret, &other.secret];
        assert!(secrets.iter().all(|secret| !text.contains(secret.as_str())), "no secret opens it");
        assert_eq!(own_data(&stage.house, &stage.guest().await).await.expect("read"), None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_copy_is_read_in_words_that_people_use() {
    for stage in stages().await {
        both_seasons(&stage, NO_RENEWALS).await;
        let (customer, order) = subscriber(&stage, ANA, 0).await;
        change_profile(&stage.house, &customer, &ana().into()).await.expect("saved");
        let news = domain::people::consent::Purpose::Newsletter;
        subscribers::own_data::consents::give(&stage.house, &customer, news, "en")
            .await
            .expect("given");
        let file = own_data(&stage.house, &customer).await.expect("read").expect("signed in");
        for language in ["en", "ru"] {
            let locale = stage.house.locales().get(language).expect("a language");
            let copy = readable_copy(&stage.house, &customer, &locale).await.expect("read");
            let copy = copy.expect("signed in");
            let subjects = file["data"].as_object().expect("subjects").values();
            let filled = subjects.filter(|rows| rows.as_array().is_some_and(|it| !it.is_empty()));
            assert_eq!(copy.subjects.len(), filled.count(), "the same as in the file");
            let lines = copy.subjects.iter().flat_map(|subject| subject.rows.iter().flatten());
            for line in lines.clone() {
                assert!(!line.name.contains("datacopy"), "{}: {}", line.name, line.value);
                let is_raw = line.value.contains('T') && line.value.ends_with('Z');
                assert!(!is_raw, "{}: {}", line.name, line.value);
            }
            let values: Vec<&str> = lines.map(|line| line.value.as_str()).collect();
            assert!(values.contains(&"Calle Mayor 1"));
            let keys = ["2026-27", "full", "series-a", "seat-gone"];
            let raw = keys.into_iter().find(|key| values.contains(key));
            assert_eq!(raw, None, "a key of the sheets: {values:?}");
            let view = selling::orders::order(&stage.house, &order.secret, language).await;
            let view = view.expect("read").expect("the order");
            assert!(values.contains(&view.code.as_str()));
            let total = domain::money::Money::euro(view.quote.total_minor);
            assert!(values.contains(&locale.money(total).as_str()), "{values:?}");
            let title = &view.lines[0].title;
            assert!(values.iter().any(|value| value.contains(title)), "{title}: {values:?}");
        }
        let english = stage.house.locales().get("en").expect("English");
        let guest = stage.guest().await;
        let nobody = readable_copy(&stage.house, &guest, &english).await.expect("read");
        assert_eq!(nobody, None);
    }
}
