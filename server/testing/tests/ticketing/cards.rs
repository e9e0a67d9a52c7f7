//! Cards for subscribers, which an outside supplier makes: asked for once each, with the code that
//! admits when the request leaves.

use crate::{
    handed_on::resale::{ordered, pay},
    renewal::subscription_transfers::{LOST_BUT_FAMILY, accepted, ana_subscribes, house, to},
    sale::{
        assert_sound,
        banks::wanted,
        count,
        example::{CARMEN_ONE, SWANS_ONE},
    },
    ticketing::printed_alone::{alone, card, ticket},
};
use domain::{moment::DAY_MS, people::actor::Actor, tickets::card::CardState};
use futures::future::BoxFuture;
use house::{
    House, HouseSettings,
    chance::SeededChance,
    locales::Locales,
    ports::{Mail, Ports, Webhook, WebhookEvent},
};
use money::cancellation::Taken;
use selling::tickets::replace_ticket;
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    path::Path,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
};
use testing::{Stage, stages, stages_with};

const SUPPLIER: &str = "cards@example.com";

async fn with_supplier() -> Vec<Stage> {
    let card_supplier = Some(SUPPLIER.to_owned());
    stages_with(&HouseSettings { card_supplier, ..testing::settings() }).await
}

fn asked(stage: &Stage) -> Vec<Mail> {
    let mut mails = stage.mail.mails();
    mails.retain(|mail| mail.to == SUPPLIER);
    mails
}

/// Of the newest request of all.
async fn state(stage: &Stage) -> CardState {
    selling::tickets::cards::all(&stage.house).await.expect("read")[0].state
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_subscription_asks_for_a_card_and_a_ticket_for_none() {
    for stage in with_supplier().await {
        let (ana, order) = card(&stage).await;
        stage.mail.set_away(true);
        let single = ordered(&stage, &ana, CARMEN_ONE, "", &[9]).await;
        pay(&stage, &single).await;
        house::jobs::tick(&stage.house).await;
        let shown = async || order.view(&stage).await.lines[0].item.clone().expect("one").card;
        assert_eq!(shown().await, Some(CardState::Waiting), "the mail server is away");
        stage.mail.set_away(false);
        stage.clock.advance_ms(DAY_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(shown().await, Some(CardState::Ordered));
        let mails = asked(&stage);
        assert_eq!(mails.len(), 1, "once, however often it was tried");
        let code = ticket(&stage, &order, CARMEN_ONE).await.barcode;
        assert!(mails[0].text.contains(&code) && mails[0].text.contains("Ana Ruiz"));
        assert_eq!(count(&stage, "card_requests").await, 1);
        let personal = "outbox where payload like '%example%' or payload like '%Ana%'";
        assert_eq!(count(&stage, personal).await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_with_a_new_code_is_made_anew_and_a_ticket_printed_alone_is_not() {
    for stage in with_supplier().await {
        let (_, order) = card(&stage).await;
        house::jobs::tick(&stage.house).await;
        let swans = ticket(&stage, &order, SWANS_ONE).await;
        replace_ticket(&stage.house, &order.secret, swans.admission).await.expect("replaced");
        house::jobs::tick(&stage.house).await;
        let mails = asked(&stage);
        assert_eq!(mails.len(), 2);
        let newer = ticket(&stage, &order, SWANS_ONE).await.barcode;
        assert!(!mails[0].text.contains(&newer) && mails[1].text.contains(&newer));
        alone(&stage, &order, CARMEN_ONE).await.expect("printed alone");
        let carmen = ticket(&stage, &order, CARMEN_ONE).await.admission;
        replace_ticket(&stage.house, &order.secret, carmen).await.expect("replaced");
        house::jobs::tick(&stage.house).await;
        assert_eq!(asked(&stage).len(), 2);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_holder_gets_a_card_of_their_own() {
    for stage in with_supplier().await {
        house(&stage, LOST_BUT_FAMILY).await;
        let (ana, _, item) = ana_subscribes(&stage).await;
        let wanted = to("ben@example.org", None);
        let offer = subscribers::transfers::subscriptions::offer;
        let secret = offer(&stage.house, &ana, item, &wanted).await.expect("offered");
        accepted(&stage, &secret).await;
        house::jobs::tick(&stage.house).await;
        let mails = asked(&stage);
        assert_eq!(mails.len(), 2);
        assert!(mails.iter().any(|mail| mail.text.contains("Ben Ruiz")));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_made_of_what_was_cancelled_and_nobody_is_asked_without_a_supplier() {
    for stage in with_supplier().await {
        let (_, order) = card(&stage).await;
        stage.mail.set_away(true);
        house::jobs::tick(&stage.house).await;
        let code = order.view(&stage).await.code;
        money::cancellation::cancel(&stage.house, &Actor::Console, &code, &wanted(Taken::All))
            .await
            .expect("taken back");
        stage.mail.set_away(false);
        stage.clock.advance_ms(DAY_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(asked(&stage).len(), 0);
        assert_eq!(state(&stage).await, CardState::NotNeeded);
    }
    for stage in stages().await {
        let (_, order) = card(&stage).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(order.view(&stage).await.lines[0].item.clone().expect("one").card, None);
        assert_eq!(count(&stage, "card_requests").await, 0);
        assert_sound(&stage).await;
    }
}

/// The supplier's service.
#[derive(Default)]
struct Service {
    told: Mutex<Vec<WebhookEvent>>,
    is_away: AtomicBool,
}

impl Webhook for Service {
    fn tell<'a>(&'a self, event: &'a WebhookEvent) -> BoxFuture<'a, anyhow::Result<()>> {
        let is_away = self.is_away.load(Ordering::Relaxed);
        self.told.lock().expect("whole").push(event.clone());
        Box::pin(std::future::ready(match is_away {
            true => Err(anyhow::anyhow!("it answered 503 to Ana@example.org")),
            false => Ok(()),
        }))
    }
}

/// The stage, whose supplier is asked by a webhook.
fn with_service(mut stage: Stage) -> (Stage, Arc<Service>) {
    let service = Arc::new(Service::default());
    let webhooks =
        BTreeMap::from([(selling::tickets::cards::TOPIC.to_owned(), service.clone() as _)]);
    let ports = Ports { webhooks, ..stage.house.ports().clone() };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let locales = Locales::load(&[], Some(&folder)).expect("the project's own");
    stage.house = House::new(
        stage.store().clone(),
        stage.clock.clone(),
        Arc::new(SeededChance::new(25)),
        ports,
        stage.house.settings().clone(),
        Arc::new(locales),
        money::work().and(subscribers::work()),
    );
    (stage, service)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_is_told_by_one_identity_until_it_took_the_request() {
    for stage in stages().await {
        let (stage, service) = with_service(stage);
        let (_, order) = card(&stage).await;
        service.is_away.store(true, Ordering::Relaxed);
        house::jobs::tick(&stage.house).await;
        assert_eq!(state(&stage).await, CardState::Waiting);
        let personal = "outbox where last_error like '%@%' or payload like '%Ana%'";
        assert_eq!(count(&stage, personal).await, 0);
        service.is_away.store(false, Ordering::Relaxed);
        stage.clock.advance_ms(DAY_MS);
        house::jobs::tick(&stage.house).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(state(&stage).await, CardState::Ordered);
        let told = service.told.lock().expect("whole").clone();
        let [first, second] = told.as_slice() else { panic!("twice, then never again") };
        assert_eq!(first.id, second.id);
        assert!(first.at < second.at, "each try has its time");
        let body: Value = serde_json::from_str(&second.body).expect("JSON");
        assert_eq!(body["type"], "subscription-card.requested");
        let data = &body["data"];
        assert_eq!((&data["request"], &data["cause"]), (&json!(second.id), &json!("bought")));
        assert_eq!(data["code"], ticket(&stage, &order, CARMEN_ONE).await.barcode);
        assert_eq!(data["holder"]["given_name"], "Ana");
        assert!(!second.body.contains('@'), "a card needs no e-mail address");
        let code = order.view(&stage).await.code;
        assert!(!second.body.contains(&code) && !second.body.contains(&order.secret));
        assert_eq!(stage.mail.mails().iter().filter(|mail| mail.to == SUPPLIER).count(), 0);
        assert_sound(&stage).await;
    }
}
