//! A whole subscription goes to a new holder: tickets, renewal and seniority by the house's rule,
//! and never to two people.

use crate::sale::{
    Order, assert_sound,
    banks::wanted,
    count,
    example::{CARMEN_ONE, SWANS_ONE},
    next_season::{ASKED, RENEWALS, SERIES_A, folder, go_to_day, seats, subscriber},
    refused,
};
use domain::{
    id::OrderItemId,
    moment::MINUTE_MS,
    order::{ItemTransfer, OrderLineView},
    people::actor::Actor,
    tickets::{
        renewal::{Answer, RenewalPayment},
        state::ScanReason,
        subscription_transfer::{Relation, SubscriptionTransferRefusal as Refusal},
    },
};
use doors::ScanRequest;
use money::cancellation::Taken;
use season::sheets::season_import::import_season;
use subscribers::{
    my_season, renewal, resale,
    transfers::{
        self,
        subscriptions::{self as whole, Handed, HandedState, NewName, Wanted, handed, handed_pdf},
    },
};
use testing::{Stage, number, plant, says, stages};

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const CLEO: &str = "cleo@example.org";

const RESALES: &str = "offers,for,from,until,most,share\n,,,,,70\n";
/// As the Liceu publishes it.
pub const LOST_BUT_FAMILY: &str = "packages,from,until,seniority,kept_for\n\
     series-a,,2026-12-15 23:59,lost,first-degree\n";

pub async fn house(stage: &Stage, transfers: &str) {
    let mut folder = folder(RENEWALS);
    let mut add = |name: &str, text: &str| {
        folder.0.insert(name.to_owned(), text.as_bytes().to_vec());
    };
    add("subscription_transfers.csv", transfers);
    add("resales.csv", RESALES);
    import_season(&stage.house, &Actor::Console, &folder, false).await.expect("good seasons");
}

/// Ana's series A: one code for both performances.
pub async fn ana_subscribes(stage: &Stage) -> (Actor, Order, OrderItemId) {
    let seat = seats(stage, 1).await[0];
    let (ana, order) = subscriber(stage, ANA, seat).await;
    let lines = order.view(stage).await.lines;
    let item = lines[0].item.clone().expect("of the series").id;
    (ana, order, item)
}

/// She has been a subscriber for a season before.
pub async fn years_ago(stage: &Stage) {
    let former = "insert into seasons (id, key, starts_on, ends_on, currency, time_zone) \
         values ('00000000-0000-7000-8000-000000000001', '2020-21', '2020-09-01', \
         '2021-07-31', 'EUR', 'Europe/Madrid'); \
         insert into journal (id, at_ms, actor, actor_id, channel, action, subject, \
         subject_id, detail) select 'long-ago', 1, 'console', '', 'web', 'seniority.add', \
         'person', id, '' from persons where email = 'ana@example.org'; \
         insert into seniority (person_id, season_id, cause, journal_id) \
         select id, '00000000-0000-7000-8000-000000000001', 'before', 'long-ago' \
         from persons where email = 'ana@example.org'";
    plant(stage.store(), former).await.expect("planted");
}

pub async fn years(stage: &Stage, email: &str) -> i64 {
    let sql = format!(
        "select count(*) from seniority y join persons p on p.id = y.person_id \
         where p.email = '{email}'"
    );
    number(stage.store(), &sql).await.expect("a number")
}

pub fn to(email: &str, relation: Option<Relation>) -> Wanted {
    Wanted { email: email.to_owned(), relation }
}

fn named(given: &str, family: &str) -> NewName {
    NewName {
        given_name: given.to_owned(),
        family_name: family.to_owned(),
        language: "en".to_owned(),
    }
}

async fn offered(stage: &Stage, ana: &Actor, item: OrderItemId, wanted: &Wanted) -> String {
    whole::offer(&stage.house, ana, item, wanted).await.expect("offered")
}

async fn page(stage: &Stage, secret: &str) -> Handed {
    handed(&stage.house, secret, "en").await.expect("read").expect("a link of ours")
}

fn codes(lines: &[OrderLineView]) -> Vec<String> {
    lines.iter().filter_map(|line| Some(line.ticket.as_ref()?.barcode.clone())).collect()
}

pub async fn accepted(stage: &Stage, secret: &str) {
    let guest = stage.guest().await;
    let ben = named("Ben", "Ruiz");
    whole::accept(&stage.house, &guest, secret, &ben).await.expect("accepted");
}

async fn scan(stage: &Stage, slug: &str, code: &str, line: &OrderLineView) -> ScanReason {
    let request = ScanRequest {
        code: code.to_owned(),
        performance: slug.to_owned(),
        device: "gate-1".to_owned(),
        device_sequence: None,
        device_at: line.starts_at.minus_ms(30 * MINUTE_MS),
    };
    doors::scan(&stage.house, &Actor::Console, &request).await.expect("an answer").1
}

fn mails(stage: &Stage, email: &str, id: &str) -> usize {
    let mails = stage.mail.mails();
    mails.iter().filter(|mail| mail.to == email && says(&mail.text, id)).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn its_tickets_are_the_new_holder_s_once_it_is_accepted_and_its_money_stays_the_buyer_s() {
    for stage in stages().await {
        house(&stage, LOST_BUT_FAMILY).await;
        let (ana, order, item) = ana_subscribes(&stage).await;
        years_ago(&stage).await;
        let before = order.view(&stage).await.lines;
        assert_eq!(before[0].item.clone().expect("one").transfer, ItemTransfer::Possible);
        let card = codes(&before)[0].clone();
        let preview = whole::preview(&stage.house, &ana, item, "en").await.expect("it may go");
        assert_eq!(preview.performances, 2);
        let secret = offered(&stage, &ana, item, &to(" Ben@Example.org ", None)).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(mails(&stage, BEN, "mail-subscription-offered"), 1);
        let open = page(&stage, &secret).await;
        assert_eq!((open.state, open.lines.len()), (HandedState::Open, 2));
        assert!(codes(&open.lines).is_empty(), "the codes are Ana's still");
        assert!(open.needs_name && !open.keeps_seniority);
        assert_eq!(codes(&order.view(&stage).await.lines), [card.clone(), card.clone()]);
        assert!(handed_pdf(&stage.house, &secret, "en").await.expect("read").is_none());

        // Without a name nothing could be made out to him.
        let guest = stage.guest().await;
        let nobody = whole::accept(&stage.house, &guest, &secret, &named(" ", "\u{7}")).await;
        assert_eq!(refused(nobody), Refusal::NameMissing);
        accepted(&stage, &secret).await;
        accepted(&stage, &secret).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(mails(&stage, BEN, "mail-subscription-received"), 1);
        assert_eq!(mails(&stage, ANA, "mail-subscription-handed"), 1);
        let theirs = page(&stage, &secret).await;
        assert_eq!(theirs.state, HandedState::Accepted);
        let new = codes(&theirs.lines);
        assert_eq!((new.len(), &new[0]), (2, &new[1]), "one card, as before");
        assert_ne!(new[0], card);
        assert!(handed_pdf(&stage.house, &secret, "en").await.expect("read").is_some());
        let lines = order.view(&stage).await.lines;
        assert!(lines.iter().all(|line| line.ticket.is_none()));
        let email = BEN.to_owned();
        let item_now = lines[0].item.clone().expect("one");
        assert_eq!(item_now.transfer, ItemTransfer::Accepted { email });
        assert_eq!((years(&stage, ANA).await, years(&stage, BEN).await), (1, 1));
        assert_sound(&stage).await;

        let ben = stage.signed_in(BEN).await;
        let season = my_season::my_season(&stage.house, &ben, "en").await.expect("read");
        let season = season.expect("signed in");
        assert_eq!((season.subscriptions.len(), season.received.len()), (1, 0));
        assert_eq!(season.subscriptions[0].tickets.len(), 2, "he sees what he has");
        assert_eq!(season.next.map(|next| next.tickets.len()), Some(1));
        assert_eq!(scan(&stage, CARMEN_ONE, &card, &before[0]).await, ScanReason::Replaced);

        // The house takes the order back: the season goes from whoever has it, the money to Ana.
        let code = order.view(&stage).await.code;
        money::cancellation::cancel(&stage.house, &Actor::Console, &code, &wanted(Taken::All))
            .await
            .expect("taken back");
        house::jobs::tick(&stage.house).await;
        assert_eq!((years(&stage, ANA).await, years(&stage, BEN).await), (1, 0));
        assert!(stage.bank.refunded_minor(&order.reference) > 0, "by the way that she paid");
        assert_eq!(scan(&stage, SWANS_ONE, &new[0], &before[1]).await, ScanReason::Cancelled);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn seniority_goes_to_the_family_alone_and_each_year_with_its_cause() {
    for (relation, sheet, ana_s, ben_s) in [
        (None, LOST_BUT_FAMILY, 1, 1),
        (Some(Relation::FirstDegree), LOST_BUT_FAMILY, 0, 2),
        (None, "packages,from,until,seniority,kept_for\n,,,kept,\n", 0, 2),
    ] {
        for stage in stages().await {
            house(&stage, sheet).await;
            let (ana, _, item) = ana_subscribes(&stage).await;
            years_ago(&stage).await;
            let secret = offered(&stage, &ana, item, &to(BEN, relation)).await;
            assert_eq!(page(&stage, &secret).await.keeps_seniority, ben_s == 2);
            accepted(&stage, &secret).await;
            assert_eq!((years(&stage, ANA).await, years(&stage, BEN).await), (ana_s, ben_s));
            let came = "journal where action = 'person.season' and detail like '%transfer%'";
            assert_eq!(count(&stage, came).await, ben_s);
            let went = "journal where action = 'person.season-end'";
            assert_eq!(count(&stage, went).await, ben_s);
            assert_sound(&stage).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_new_holder_is_asked_for_the_next_season_and_owes_it() {
    for stage in stages().await {
        house(&stage, LOST_BUT_FAMILY).await;
        let (ana, order, item) = ana_subscribes(&stage).await;
        let secret = offered(&stage, &ana, item, &to(BEN, None)).await;
        accepted(&stage, &secret).await;
        go_to_day(&stage, ASKED).await;
        let mine = renewal::mine(&stage.house, &ana, "en").await.expect("read");
        assert!(mine.is_empty(), "she has given it away");
        let ben = stage.signed_in(BEN).await;
        let his = renewal::mine(&stage.house, &ben, "en").await.expect("read");
        assert_eq!(his.len(), 1);
        assert_eq!((his[0].total.minor, &his[0].holder), (SERIES_A, &None));
        let mail = stage.mail.mails();
        let asked: Vec<_> =
            mail.iter().filter(|it| says(&it.subject, "mail-renewal-asked-subject")).collect();
        assert_eq!(asked.len(), 1);
        assert_eq!(asked[0].to, BEN);
        let said = renewal::Reply {
            answer: Answer::Confirmed,
            payment: Some(RenewalPayment::Invoice),
            mandate: None,
            shown_minor: None,
        };
        let id = his[0].id;
        refused(renewal::reply(&stage.house, &ana, id, &said).await);
        renewal::reply(&stage.house, &ben, id, &said).await.expect("in time");
        go_to_day(&stage, crate::sale::next_season::ANSWERED).await;
        let his = renewal::mine(&stage.house, &ben, "en").await.expect("read");
        let renewal::RenewalState::Renewed { order_secret } = &his[0].state else {
            panic!("renewed: {:?}", his[0].state)
        };
        let new = selling::orders::order(&stage.house, order_secret, "en").await.expect("read");
        let new = new.expect("an order");
        assert_eq!(new.email, BEN);
        assert_ne!(new.secret, order.secret);
        assert_eq!((years(&stage, ANA).await, years(&stage, BEN).await), (0, 2));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_taken_back_in_time_and_accepted_and_taken_back_at_once_it_is_one_of_them() {
    for stage in stages().await {
        house(&stage, LOST_BUT_FAMILY).await;
        let (ana, order, item) = ana_subscribes(&stage).await;
        let before = codes(&order.view(&stage).await.lines);
        let secret = offered(&stage, &ana, item, &to(BEN, None)).await;
        house::jobs::tick(&stage.house).await;
        whole::take_back(&stage.house, &ana, item).await.expect("taken back");
        let again = whole::take_back(&stage.house, &ana, item).await;
        assert_eq!(refused(again), Refusal::NotOffered);
        assert_eq!(page(&stage, &secret).await.state, HandedState::TakenBack);
        let guest = stage.guest().await;
        let late = whole::accept(&stage.house, &guest, &secret, &named("Ben", "Ruiz")).await;
        assert_eq!(refused(late), Refusal::NotOffered);
        assert_eq!(codes(&order.view(&stage).await.lines), before, "the same card");
        house::jobs::tick(&stage.house).await;
        assert_eq!(mails(&stage, BEN, "mail-subscription-taken-back"), 1);

        let secret = offered(&stage, &ana, item, &to(CLEO, None)).await;
        let cleo = named("Cleo", "Sanz");
        let (accepted, kept) = tokio::join!(
            whole::accept(&stage.house, &guest, &secret, &cleo),
            whole::take_back(&stage.house, &ana, item),
        );
        assert_ne!(accepted.is_ok(), kept.is_ok());
        let admitting = "barcode_admissions where ended_at_ms is null";
        assert_eq!(count(&stage, admitting).await, 2);
        let lines = order.view(&stage).await.lines;
        assert_eq!(lines.iter().all(|line| line.ticket.is_some()), kept.is_ok());
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_its_holder_hands_it_on_once_to_another_and_in_the_house_s_time() {
    for stage in stages().await {
        house(&stage, LOST_BUT_FAMILY).await;
        let (ana, _, item) = ana_subscribes(&stage).await;
        let tried = async |actor: &Actor, item, wanted: &Wanted| {
            refused(whole::offer(&stage.house, actor, item, wanted).await)
        };
        let (ben, guest) = (stage.signed_in(BEN).await, stage.guest().await);
        for stranger in [&ben, &guest] {
            let why = tried(stranger, item, &to(CLEO, None)).await;
            assert_eq!(why, Refusal::UnknownSubscription);
            let back = whole::take_back(&stage.house, stranger, item).await;
            assert_eq!(refused(back), Refusal::UnknownSubscription);
        }
        let unknown = OrderItemId(stage.house.new_id());
        assert_eq!(tried(&ana, unknown, &to(BEN, None)).await, Refusal::UnknownSubscription);
        assert_eq!(tried(&ana, item, &to("nobody", None)).await, Refusal::BadAddress);
        assert_eq!(tried(&ana, item, &to(" ANA@example.org", None)).await, Refusal::ToOneself);
        let household = to(BEN, Some(Relation::Household));
        assert_eq!(tried(&ana, item, &household).await, Refusal::UnknownRelation);
        let no_link = whole::accept(&stage.house, &guest, "nothing", &named("A", "B")).await;
        assert_eq!(refused(no_link), Refusal::UnknownSubscription);

        let secret = offered(&stage, &ana, item, &to(BEN, None)).await;
        assert_eq!(tried(&ana, item, &to(CLEO, None)).await, Refusal::Offered);
        // A second after the deadline nobody gets it any more, and it stays Ana's.
        go_to_day(&stage, 16).await;
        assert!(matches!(page(&stage, &secret).await.state, HandedState::NotNow(Refusal::TooLate)));
        let late = whole::accept(&stage.house, &guest, &secret, &named("Ben", "Ruiz")).await;
        assert_eq!(refused(late), Refusal::TooLate);
        whole::take_back(&stage.house, &ana, item).await.expect("taken back");
        assert_eq!(tried(&ana, item, &to(CLEO, None)).await, Refusal::TooLate);
        assert_sound(&stage).await;

        let none = Stage::on_sqlite().await;
        house(&none, "packages,from,until,seniority,kept_for\nyour-two,,,,\n").await;
        let (ana, _, item) = ana_subscribes(&none).await;
        let not = whole::offer(&none.house, &ana, item, &to(BEN, None)).await;
        assert_eq!(refused(not), Refusal::NotAllowed);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_performance_on_offer_is_taken_back_first_and_one_that_is_gone_stays_gone() {
    for stage in stages().await {
        house(&stage, "packages,from,until,seniority,kept_for\nseries-a,,,,\n").await;
        let (ana, order, item) = ana_subscribes(&stage).await;
        let lines = order.view(&stage).await.lines;
        let first = lines[0].ticket.clone().expect("a ticket").admission;
        let secret = offered(&stage, &ana, item, &to(BEN, None)).await;
        // While Ben hesitates, Ana offers one performance for resale, then to Cleo.
        resale::offer(&stage.house, &ana, first).await.expect("offered");
        let guest = stage.guest().await;
        let ben = named("Ben", "Ruiz");
        let accept = async || whole::accept(&stage.house, &guest, &secret, &ben).await;
        assert_eq!(refused(accept().await), Refusal::TicketOffered);
        resale::take_back(&stage.house, &ana, first).await.expect("taken back");
        let cleo = transfers::offer(&stage.house, &ana, first, CLEO).await.expect("offered");
        assert_eq!(refused(accept().await), Refusal::TicketOffered);
        transfers::accept(&stage.house, &guest, &cleo).await.expect("accepted");
        accept().await.expect("the other performance");
        let theirs = page(&stage, &secret).await;
        let his = codes(&theirs.lines);
        assert_eq!(his.len(), 1);
        assert_eq!(scan(&stage, SWANS_ONE, &his[0], &lines[1]).await, ScanReason::Valid);
        let handed = transfers::handed(&stage.house, &cleo, "en").await.expect("read");
        let of_cleo = handed.expect("a link of ours").line.expect("her ticket");
        assert!(of_cleo.ticket.is_some(), "Cleo's stays Cleo's");
        // And nobody hands on twice what is gone.
        let twice = whole::offer(&stage.house, &ana, item, &to(CLEO, None)).await;
        assert_eq!(refused(twice), Refusal::Accepted);
        let again = whole::preview(&stage.house, &ana, item, "en").await;
        assert_eq!(refused(again), Refusal::Accepted);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_next_season_is_asked_about_and_after_the_last_performance_it_stays() {
    for stage in stages().await {
        house(&stage, "packages,from,until,seniority,kept_for\nseries-a,,,,\n").await;
        let (ana, _, item) = ana_subscribes(&stage).await;
        let secret = offered(&stage, &ana, item, &to(BEN, None)).await;
        go_to_day(&stage, ASKED).await;
        let guest = stage.guest().await;
        let asked = whole::accept(&stage.house, &guest, &secret, &named("Ben", "Ruiz")).await;
        assert_eq!(refused(asked), Refusal::Renewing);
        whole::take_back(&stage.house, &ana, item).await.expect("taken back");
        go_to_day(&stage, 200).await;
        let over = whole::offer(&stage.house, &ana, item, &to(BEN, None)).await;
        assert_eq!(refused(over), Refusal::NothingLeft);
        assert_sound(&stage).await;
    }
}
