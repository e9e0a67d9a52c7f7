//! Visits and purchases are told to the house's analytics service: with an account, by consent,
//! once, and without anything of a person.

use crate::sale::{Order, back, count, form, hold, reference};
use domain::{
    id::AccountId,
    moment::{DAY_MS, HOUR_MS},
    order::PlaceRequest,
    people::actor::{Action, Actor},
};
use house::{Failure, jobs::tick, ports::MeasuringRequest};
use measuring::{
    account::{AccountRefusal, NewAccount, SecretChange, Service, current, load, save, shown},
    purchases,
    views::{self, View},
    visitor::Visitor,
};
use testing::{Stage, contents, measurer::MemoryMeasurer, missing_right, stages};

/// Of the account that `matomo` enters.
const VISITOR: &str = "0123456789abd248";
const VISITOR_OF_GOOGLE: &str = "0123456789abb8aa";

fn staff(actions: &[Action]) -> Actor {
    let grants = actions.iter().map(|action| (*action, "*".to_owned())).collect();
    Actor::Staff { account: AccountId(uuid::Uuid::from_u128(7)), grants }
}

fn editor() -> Actor {
    staff(&[Action::EditSettings])
}

fn matomo_at(address: &str, secret: SecretChange) -> NewAccount {
    let service = Service::Matomo { address: address.to_owned(), site_id: "7".to_owned() };
    NewAccount { service, secret }
}

fn matomo(secret: SecretChange) -> NewAccount {
    matomo_at("https://stats.example.org", secret)
}

fn google(secret: SecretChange) -> NewAccount {
    let service = Service::Google { measurement_id: "G-AB12CD34EF".to_owned() };
    NewAccount { service, secret }
}

fn token() -> SecretChange {
    SecretChange::New("a-token-of-32-letters".to_owned())
}

/// One ticket, ordered by somebody with this consent, and paid.
async fn buy(stage: &Stage, place: u32, visitor: Option<&str>) -> Order {
    let order = order(stage, place, visitor).await;
    stage.bank.capture(&order.reference);
    back(stage, &order.reference).await;
    order
}

async fn order(stage: &Stage, place: u32, visitor: Option<&str>) -> Order {
    let actor = stage.guest().await;
    hold(stage, &actor, stage.performance, &[place]).await;
    let session = Stage::session_of(&actor);
    let basket = selling::basket::basket(&stage.house, session, "en").await.expect("a basket");
    let form = form(stage, &actor, basket.quote.total_minor).await;
    let email = format!("ana{place}@example.org");
    let form = PlaceRequest { visitor: visitor.map(str::to_owned), email, ..form };
    let placed = money::checkout::place_order(&stage.house, &actor, &form).await.expect("placed");
    Order { reference: reference(&placed), secret: placed.secret }
}

fn look(stage: &Stage) {
    look_as(stage, VISITOR);
}

fn look_as(stage: &Stage, visitor: &str) {
    let visitor = Visitor::parse(visitor).expect("a visitor");
    let (path, language) = ("/en/productions/tosca".to_owned(), "en".to_owned());
    views::note(&stage.house, View { visitor, path, language, at: stage.house.now() });
}

async fn with_matomo(stage: &mut Stage) -> std::sync::Arc<MemoryMeasurer> {
    let service = stage.open_measuring();
    save(&stage.house, &editor(), &matomo(SecretChange::Keep), 0).await.expect("saved");
    service
}

#[tokio::test(flavor = "multi_thread")]
async fn every_program_knows_the_account_and_no_table_its_secret() {
    for stage in stages().await {
        let second = stage.second_program();
        save(&stage.house, &editor(), &matomo(token()), 0).await.expect("saved");
        assert!(shown(&stage.house).is_on() && !shown(&second).is_on());
        load(&second).await.expect("read");
        assert_eq!(shown(&second).service, matomo(token()).service);
        let account = current(&second, &editor()).await.expect("read");
        assert!(account.has_secret() && account.revision == 1);
        let tables = contents(stage.store()).await.expect("read");
        let has = |row: &String| row.contains("a-token-of-32-letters");
        assert!(!tables.values().flatten().any(has), "only encrypted");
        assert!(!format!("{account:?}").contains("a-token"));

        let off = NewAccount { service: Service::Off, secret: SecretChange::Keep };
        save(&second, &editor(), &off, 1).await.expect("saved");
        load(&stage.house).await.expect("read");
        assert!(!shown(&stage.house).is_on());
        assert!(!current(&second, &editor()).await.expect("read").has_secret());
        let sealed = count(&stage, "measuring_accounts where sealed_secret is not null").await;
        assert_eq!(sealed, 0, "what is removed is gone");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_goes_to_no_other_service() {
    for stage in stages().await {
        let house = &stage.house;
        let has_secret = async || current(house, &editor()).await.expect("read").has_secret();
        save(house, &editor(), &matomo(token()), 0).await.expect("saved");
        save(house, &editor(), &matomo(SecretChange::Keep), 1).await.expect("saved");
        assert!(has_secret().await, "kept");
        let elsewhere = matomo_at("https://evil.example", SecretChange::Keep);
        save(house, &editor(), &elsewhere, 2).await.expect("saved");
        assert!(!has_secret().await, "another address");
        let refused = save(house, &editor(), &google(SecretChange::Keep), 3).await;
        assert!(matches!(refused, Err(Failure::Refused(AccountRefusal::SecretMissing))));
        save(house, &editor(), &google(token()), 3).await.expect("saved");
        save(house, &editor(), &google(SecretChange::Keep), 4).await.expect("kept");
        save(house, &editor(), &matomo(token()), 5).await.expect("saved");
        save(house, &editor(), &matomo(SecretChange::Remove), 6).await.expect("saved");
        assert!(!has_secret().await, "removed");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_editors_strangers_and_wrong_accounts_are_told() {
    for stage in stages().await {
        let house = &stage.house;
        let (rosa, here, there) = (editor(), matomo(token()), google(token()));
        let (one, two) = tokio::join!(save(house, &rosa, &here, 0), save(house, &rosa, &there, 0));
        let refused = [one, two].into_iter().filter_map(Result::err);
        let refused: Vec<_> = refused.collect();
        assert!(
            matches!(refused.as_slice(), [Failure::Refused(AccountRefusal::Changed)]),
            "{refused:?}"
        );
        for stranger in [staff(&[Action::ManageStaff, Action::EditTexts]), stage.guest().await] {
            let tried = save(house, &stranger, &matomo(token()), 1).await;
            assert_eq!(missing_right(tried), Some(Action::EditSettings));
            let looked = current(house, &stranger).await;
            assert_eq!(missing_right(looked), Some(Action::EditSettings));
        }
        let spaced = SecretChange::New("a token".to_owned());
        let wrong = save(house, &editor(), &matomo(spaced), 1).await;
        assert!(matches!(wrong, Err(Failure::Refused(AccountRefusal::SecretWrong))));
        assert_eq!(count(&stage, "measuring_accounts").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_purchase_is_told_once_and_by_consent_alone() {
    for mut stage in stages().await {
        let service = with_matomo(&mut stage).await;
        let bought = buy(&stage, 0, Some(VISITOR)).await;
        buy(&stage, 1, None).await;
        buy(&stage, 2, Some("ana@example.org")).await;
        tick(&stage.house).await;
        back(&stage, &bought.reference).await;
        tick(&stage.house).await;
        let heard = service.heard_by_matomo();
        assert_eq!(heard.len(), 1, "{heard:?}");
        let told = &heard[0];
        assert_eq!((told["cid"].as_str(), told["revenue"].as_str()), (VISITOR, "51.50"));
        assert_eq!((told["idgoal"].as_str(), told["lang"].as_str()), ("0", "en"));
        assert_eq!(told["idsite"], "7");
        let items: Vec<serde_json::Value> =
            serde_json::from_str(&told["ec_items"]).expect("a list as JSON");
        let is_ticket = |item: &&serde_json::Value| item[0].as_str() == Some("tosca/full");
        let ticket = items.iter().find(is_ticket).expect("a ticket");
        assert_eq!((&ticket[2], &ticket[4]), (&"full".into(), &1.into()));
        let sum: f64 = items.iter().filter_map(|item| item[3].as_f64()).sum();
        assert!((sum - 51.5).abs() < 0.001, "{items:?}");
        let code = bought.view(&stage).await.code;
        let all = format!("{told:?}");
        for secret in [code.as_str(), &bought.secret, &bought.reference, "ana", "Ruiz"] {
            assert!(!all.contains(secret), "{secret}: {all}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn google_hears_the_same_as_json() {
    for mut stage in stages().await {
        let service = stage.open_measuring();
        save(&stage.house, &editor(), &google(token()), 0).await.expect("saved");
        look_as(&stage, VISITOR_OF_GOOGLE);
        buy(&stage, 0, Some(VISITOR_OF_GOOGLE)).await;
        // What was allowed to another service is not told to this one.
        look(&stage);
        buy(&stage, 1, Some(VISITOR)).await;
        tick(&stage.house).await;
        let names = service.heard().into_iter().map(|request| {
            let MeasuringRequest::Google { measurement_id, api_secret, body } = request else {
                panic!("Google's")
            };
            assert_eq!(measurement_id, "G-AB12CD34EF");
            assert_eq!(api_secret, "a-token-of-32-letters");
            let body: serde_json::Value = serde_json::from_str(&body).expect("JSON");
            assert_eq!(body["client_id"], VISITOR_OF_GOOGLE);
            assert_eq!(body["consent"]["ad_user_data"], "DENIED");
            let event = &body["events"][0];
            if event["name"] == "purchase" {
                assert_eq!(event["params"]["value"], 51.5);
                assert_eq!(event["params"]["currency"], "EUR");
            }
            event["name"].as_str().expect("a name").to_owned()
        });
        let mut names: Vec<String> = names.collect();
        names.sort();
        assert_eq!(names, ["page_view", "purchase"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_is_away_hears_of_purchases_later_and_of_views_never() {
    for mut stage in stages().await {
        let service = with_matomo(&mut stage).await;
        service.go_away(true);
        look(&stage);
        let bought = buy(&stage, 0, Some(VISITOR)).await;
        tick(&stage.house).await;
        assert!(bought.view(&stage).await.code.len() > 1, "the sale goes on");
        service.go_away(false);
        look(&stage);
        tick(&stage.house).await;
        assert!(service.heard().is_empty(), "it is left alone for a minute");
        stage.clock.advance_ms(HOUR_MS);
        look(&stage);
        tick(&stage.house).await;
        let heard = service.heard_by_matomo();
        let purchases = heard.iter().filter(|told| told.contains_key("ec_id")).count();
        assert_eq!((heard.len(), purchases), (2, 1), "{heard:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_allows_it_no_more_is_not_told_of() {
    for mut stage in stages().await {
        let service = with_matomo(&mut stage).await;
        look(&stage);
        buy(&stage, 0, Some(VISITOR)).await;
        let visitor = Visitor::parse(VISITOR).expect("a visitor");
        purchases::forget(&stage.house, &visitor).await.expect("forgotten");
        tick(&stage.house).await;
        assert!(service.heard().is_empty());
        assert_eq!(count(&stage, "measured_orders").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_too_old_is_not_told() {
    for mut stage in stages().await {
        let service = with_matomo(&mut stage).await;
        service.go_away(true);
        buy(&stage, 0, Some(VISITOR)).await;
        tick(&stage.house).await;
        stage.clock.advance_ms(4 * DAY_MS);
        service.go_away(false);
        tick(&stage.house).await;
        assert!(service.heard().is_empty());
        let open = "outbox where topic = 'measured-purchase' and done_at_ms is null";
        assert_eq!(count(&stage, open).await, 0, "nor is it tried again");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_kept_without_an_account_nor_for_long_with_one() {
    for mut stage in stages().await {
        let service = stage.open_measuring();
        buy(&stage, 0, Some(VISITOR)).await;
        look(&stage);
        tick(&stage.house).await;
        assert_eq!(count(&stage, "measured_orders").await, 0);
        assert_eq!(count(&stage, "outbox where topic = 'measured-purchase'").await, 0);
        assert!(service.heard().is_empty());

        save(&stage.house, &editor(), &matomo(token()), 0).await.expect("saved");
        order(&stage, 1, Some(VISITOR)).await;
        assert_eq!(count(&stage, "measured_orders").await, 1);
        stage.clock.advance_ms(15 * DAY_MS);
        tick(&stage.house).await;
        assert_eq!(count(&stage, "measured_orders").await, 0, "of an order that was never paid");
        assert!(service.heard().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crowd_fills_the_queue_and_nothing_else() {
    let mut stage = Stage::on_sqlite().await;
    let service = with_matomo(&mut stage).await;
    for _ in 0..views::WAITING_MAX + 500 {
        look(&stage);
    }
    for _ in 0..10 {
        views::send(&stage.house).await.expect("never fails");
    }
    assert_eq!(service.heard().len(), views::WAITING_MAX);
}
