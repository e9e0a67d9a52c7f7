//! Several people in one basket, each with rights of their own.

use crate::sale::{assert_sound, back, count, form, reference, refusal};
use domain::{
    id::{PerformanceId, PersonId},
    moment::DAY_MS,
    order::{OrderView, PlaceRefusal},
    people::{
        actor::Actor,
        customer::{PEOPLE_MAX, PersonRefusal},
    },
    sales::basket::BasketView,
    seats::hold::{HoldRefusal, HoldRequest, SeatPick, SeatRequest},
};
use house::{Answered, Failure};
use people::persons::AddPerson;
use selling::{basket::BeneficiaryRefusal, extras::PutExtra};
use testing::{Stage, season_example, stages};

const ANA: &str = "ana@example.org";
const LUIS: (&str, &str) = ("Luis", "Ruiz");
const SLUG: &str = "swan-lake-2027-02-11-1930";

/// Opens for everybody a fortnight after the stage's noon, for friends a week after it, who then
/// have two tickets each.
const EARLY: &str = "level,subject,channel,right,name,value\n\
    season,2026-27,,,sale-opens,2026-12-15 10:00\n\
    season,2026-27,web,friend,sale-opens,2026-12-08 10:00\n\
    season,2026-27,web,friend,seats-max,2\n";

/// A ticket type for the young, whom the house knows.
const PRICE_TYPES: &str = "key,base,change,who,max_performance,fees\n\
    full,,,,,\nyouth,full,-50 %,youth,1,yes\nfriend,full,-8 %,friend,4,no\n";

const GROUPS: &str = "key,tariffs\nreduced,youth; friend\n";

/// One subscription for a person, a tenth cheaper after a season.
const PACKAGES: &str = "key,kind,season,seats,change,medium,max_person,from,name_en\n\
    series-a,subscription,2026-27,same,,one,1,2026-05-15 10:00,Series A\n";
const FIRST_NIGHTS: &str = "package,group,min,max,for\nseries-a,first-nights,,,series:A\n";
const STEPS: &str = "offers,years,change\nseries-a,1,-10 %\n";

async fn season(stage: &Stage, sheets: &[(&str, &str)]) -> PerformanceId {
    let mut all = vec![("tariffs.csv", PRICE_TYPES), ("tariff_groups.csv", GROUPS)];
    all.extend([("packages.csv", PACKAGES), ("package_groups.csv", FIRST_NIGHTS)]);
    all.extend([("package_steps.csv", "package,count,change\n"), ("seniority_steps.csv", STEPS)]);
    all.extend_from_slice(sheets);
    let folder = season_example(&all);
    let done =
        season::sheets::season_import::import_season(&stage.house, &Actor::Console, &folder, false)
            .await;
    done.unwrap_or_else(|failure| panic!("{failure:?}"));
    season::plan::performance(&stage.house, SLUG).await.expect("read").expect("visible")
}

async fn add(stage: &Stage, actor: &Actor, given: &str, family: &str) -> PersonId {
    let request = AddPerson {
        given_name: given.to_owned(),
        family_name: family.to_owned(),
        language: "en".to_owned(),
    };
    people::persons::add_person(&stage.house, actor, &request).await.expect("added")
}

async fn view(stage: &Stage, actor: &Actor) -> BasketView {
    selling::basket::basket(&stage.house, Stage::session_of(actor), "en").await.expect("a basket")
}

/// Seats by their place, each as a ticket or as part of an offer.
async fn hold(
    stage: &Stage,
    actor: &Actor,
    performance: PerformanceId,
    places: &[u32],
    offer: Option<&str>,
) -> Result<(), HoldRefusal> {
    let pick = |place: &u32| SeatPick {
        seat_index: *place,
        offer: offer.map(str::to_owned),
        price_type: None,
    };
    let seat_request = SeatRequest::seats(places.iter().map(pick).collect());
    let request = HoldRequest { performance, seat_request };
    let done = selling::hold::hold(&stage.house, actor, &request).await;
    done.answered().expect("no fault").map(drop)
}

async fn give_to(
    stage: &Stage,
    actor: &Actor,
    line: usize,
    person: Option<PersonId>,
) -> Result<(), BeneficiaryRefusal> {
    let line = view(stage, actor).await.lines[line].id;
    let done = selling::basket::set_beneficiary(&stage.house, actor, line, person).await;
    done.answered().expect("no fault")
}

/// Of each ticket in the basket, who is chosen; None: whoever buys.
fn whose(basket: &BasketView) -> Vec<Option<PersonId>> {
    let chosen = |line: &domain::sales::basket::BasketLine| {
        line.people.iter().find(|person| person.is_chosen).expect("somebody").id
    };
    basket.lines.iter().map(chosen).collect()
}

async fn pay(stage: &Stage, actor: &Actor) -> OrderView {
    let total = view(stage, actor).await.state.total_minor;
    let form = form(stage, actor, total).await;
    let placed = money::checkout::place_order(&stage.house, actor, &form).await.expect("an order");
    if total > 0 {
        let reference = reference(&placed);
        stage.bank.capture(&reference);
        back(stage, &reference).await;
    }
    selling::orders::order(&stage.house, &placed.secret, "en")
        .await
        .expect("read")
        .expect("the order")
}

#[tokio::test(flavor = "multi_thread")]
async fn each_ticket_has_the_price_of_the_person_whom_it_is_for() {
    for stage in stages().await {
        let performance = season(&stage, &[]).await;
        let ana = stage.signed_in(ANA).await;
        let luis = add(&stage, &ana, LUIS.0, LUIS.1).await;
        stage.grant(ANA, Some(LUIS), "youth").await;
        hold(&stage, &ana, performance, &[0, 1], None).await.expect("free");
        let before = view(&stage, &ana).await;
        assert_eq!(whose(&before), [None, None]);
        assert!(before.lines[0].price_types.is_empty(), "Ana has nothing to choose");
        give_to(&stage, &ana, 1, Some(luis)).await.expect("Ana acts for Luis");
        let given = view(&stage, &ana).await;
        assert_eq!(whose(&given), [None, Some(luis)]);
        let price_types: Vec<&str> =
            given.lines[1].price_types.iter().map(|price_type| price_type.key.as_str()).collect();
        assert_eq!(price_types, ["full", "youth"]);
        selling::basket::set_price_type(&stage.house, &ana, given.lines[1].id, "youth")
            .await
            .expect("Luis is young");
        let young = view(&stage, &ana).await;
        // 98.00 and half of it, each with its fee of 1.50.
        assert_eq!(young.state.total_minor, 9_800 + 4_900 + 300);
        let own =
            selling::basket::set_price_type(&stage.house, &ana, young.lines[0].id, "youth").await;
        assert!(matches!(own, Err(Failure::Refused(_))), "{own:?}");
        // Given to Ana, the ticket loses the ticket type that isn't hers; and back again.
        give_to(&stage, &ana, 1, None).await.expect("Ana's own");
        assert_eq!(view(&stage, &ana).await.state.total_minor, 2 * 9_950);
        give_to(&stage, &ana, 1, Some(luis)).await.expect("Luis's again");
        let line = view(&stage, &ana).await.lines[1].id;
        selling::basket::set_price_type(&stage.house, &ana, line, "youth")
            .await
            .expect("as before");
        let order = pay(&stage, &ana).await;
        let names: Vec<_> = order.lines.iter().map(|line| line.beneficiary.as_deref()).collect();
        assert_eq!(names, [None, Some("Luis Ruiz")]);
        let held = format!("admissions where holder_id = '{luis}'");
        assert_eq!(count(&stage, &held).await, 1);
        // One for each young person and performance, over all orders; Ana's own aren't counted.
        hold(&stage, &ana, performance, &[3, 4], None).await.expect("free");
        give_to(&stage, &ana, 0, Some(luis)).await.expect("Luis's");
        let line = view(&stage, &ana).await.lines[0].id;
        selling::basket::set_price_type(&stage.house, &ana, line, "youth").await.expect("offered");
        let total = view(&stage, &ana).await.state.total_minor;
        let form = form(&stage, &ana, total).await;
        let again = refusal(money::checkout::place_order(&stage.house, &ana, &form).await);
        assert_eq!(again, PlaceRefusal::MostForPerson { name: "youth".to_owned(), most: 1 });
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn rights_of_two_open_an_early_sale_for_as_many_as_both_may_have() {
    for stage in stages().await {
        let performance = season(&stage, &[("settings.csv", EARLY)]).await;
        let ana = stage.signed_in(ANA).await;
        let luis = add(&stage, &ana, LUIS.0, LUIS.1).await;
        let eva = add(&stage, &ana, "Eva", "Ruiz").await;
        stage.clock.advance_ms(7 * DAY_MS);
        let early = hold(&stage, &ana, performance, &[0], None).await;
        assert!(matches!(early, Err(HoldRefusal::NotYetOnSale { .. })), "{early:?}");
        // The right of somebody else is enough, for what is theirs.
        stage.grant(ANA, Some(LUIS), "friend").await;
        hold(&stage, &ana, performance, &[0, 1], None).await.expect("by Luis's right");
        assert_eq!(whose(&view(&stage, &ana).await), [Some(luis), Some(luis)]);
        assert_eq!(give_to(&stage, &ana, 0, None).await, Err(BeneficiaryRefusal::NotSold));
        let third = hold(&stage, &ana, performance, &[3], None).await;
        assert_eq!(third, Err(HoldRefusal::TooMany { max: 2 }));
        stage.grant(ANA, None, "friend").await;
        hold(&stage, &ana, performance, &[3], None).await.expect("by her own");
        hold(&stage, &ana, performance, &[4], None).await.expect("by her own");
        let four = view(&stage, &ana).await;
        assert_eq!(whose(&four), [Some(luis), Some(luis), None, None]);
        assert_eq!(four.refusal, None);
        let fifth = hold(&stage, &ana, performance, &[5], None).await;
        assert_eq!(fifth, Err(HoldRefusal::TooMany { max: 4 }));
        assert_eq!(give_to(&stage, &ana, 0, None).await, Err(BeneficiaryRefusal::Most { most: 2 }));
        assert_eq!(give_to(&stage, &ana, 0, Some(eva)).await, Err(BeneficiaryRefusal::NotSold));
        pay(&stage, &ana).await;
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn passes_and_subscriptions_belong_to_those_whom_they_are_for() {
    for stage in stages().await {
        let performance = season(&stage, &[]).await;
        let ana = stage.signed_in(ANA).await;
        let luis = add(&stage, &ana, LUIS.0, LUIS.1).await;
        let put = |beneficiary| PutExtra {
            key: "friends".to_owned(),
            performance: None,
            quantity: 1,
            amount_minor: None,
            beneficiary,
        };
        for whose in [None, Some(luis)] {
            selling::extras::put_extra(&stage.house, &ana, &put(whose))
                .await
                .expect("one for each");
        }
        // Twice is once.
        selling::extras::put_extra(&stage.house, &ana, &put(Some(luis)))
            .await
            .expect("the same again");
        // The second seat of a subscription that a person has once is the next one's.
        hold(&stage, &ana, performance, &[0, 1], Some("series-a")).await.expect("one each");
        let third = hold(&stage, &ana, performance, &[3], Some("series-a")).await;
        assert_eq!(third, Err(HoldRefusal::OfferMost { offer: "series-a".to_owned(), most: 1 }));
        let basket = view(&stage, &ana).await;
        assert_eq!(basket.extras.len(), 2);
        assert_eq!(basket.refusal, None);
        let order = pay(&stage, &ana).await;
        let mut passes: Vec<_> =
            order.extras.iter().map(|extra| extra.beneficiary.as_deref()).collect();
        passes.sort_unstable();
        assert_eq!(passes, [None, Some("Luis Ruiz")]);
        for table in ["memberships", "seniority"] {
            let theirs = format!("{table} where person_id = '{luis}'");
            assert_eq!((count(&stage, &theirs).await, count(&stage, table).await), (1, 2));
        }
        let account = subscribers::own_data::account_page::account(&stage.house, &ana, "en")
            .await
            .expect("read")
            .expect("an account");
        assert_eq!(account.persons[1].passes.len(), 1);
        assert!(!account.persons[1].can_be_removed);
        let removed = people::persons::remove_person(&stage.house, &ana, luis).await;
        let is_refused = matches!(removed, Err(Failure::Refused(PersonRefusal::HasRights)));
        assert!(is_refused, "{removed:?}");
        // Another pass for Luis, in another order, would be his second.
        selling::extras::put_extra(&stage.house, &ana, &put(Some(luis))).await.expect("put");
        let total = view(&stage, &ana).await.state.total_minor;
        let form = form(&stage, &ana, total).await;
        let second = refusal(money::checkout::place_order(&stage.house, &ana, &form).await);
        let name = "Friends of the opera".to_owned();
        assert_eq!(second, PlaceRefusal::MostForPerson { name, most: 1 });
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subscription_has_the_price_of_its_holder_and_moves_as_a_whole() {
    for stage in stages().await {
        let performance = season(&stage, &[]).await;
        let ana = stage.signed_in(ANA).await;
        let luis = add(&stage, &ana, LUIS.0, LUIS.1).await;
        hold(&stage, &ana, performance, &[0], Some("series-a")).await.expect("free");
        let own = view(&stage, &ana).await;
        assert!(own.lines.len() > 1, "several performances");
        let sql = "select id from seasons";
        let season = testing::text(stage.store(), sql).await.expect("read");
        let season = season.expect("a season");
        let (cause, journal) = ("test", testing::NOON.0);
        let sql = format!(
            "insert into seniority (person_id, season_id, cause, journal_id) \
             values ('{luis}', '{season}', '{cause}', '{journal}')"
        );
        testing::plant(stage.store(), &sql).await.expect("a season of Luis's");
        give_to(&stage, &ana, 0, Some(luis)).await.expect("his");
        let his = view(&stage, &ana).await;
        assert!(whose(&his).iter().all(|person| *person == Some(luis)));
        let fees: i64 = his.quote.fees.iter().map(|fee| fee.due_minor).sum();
        let price = |basket: &BasketView| basket.state.total_minor - fees;
        assert_eq!(price(&his) * 10, price(&own) * 9, "a tenth less");
        give_to(&stage, &ana, 0, None).await.expect("hers again");
        assert_eq!(price(&view(&stage, &ana).await), price(&own));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_acts_for_people_of_another_account() {
    for stage in stages().await {
        let performance = season(&stage, &[]).await;
        let ana = stage.signed_in(ANA).await;
        let luis = add(&stage, &ana, LUIS.0, LUIS.1).await;
        stage.grant(ANA, Some(LUIS), "youth").await;
        let eve = stage.signed_in("eve@example.org").await;
        let guest = stage.guest().await;
        for actor in [&eve, &guest] {
            hold(&stage, actor, performance, &[if actor == &eve { 7 } else { 9 }], None)
                .await
                .expect("free");
            let taken = give_to(&stage, actor, 0, Some(luis)).await;
            assert_eq!(taken, Err(BeneficiaryRefusal::UnknownPerson));
        }
        let request = AddPerson {
            given_name: "Luis".to_owned(),
            family_name: "Ruiz".to_owned(),
            language: "en".to_owned(),
        };
        let signed_out = people::persons::add_person(&stage.house, &guest, &request).await;
        assert!(matches!(signed_out, Err(Failure::Refused(PersonRefusal::SignedOut))));
        assert!(
            people::persons::remove_person(&stage.house, &eve, luis).await.is_ok(),
            "nothing of hers"
        );
        assert_eq!(count(&stage, "person_relations").await, 1);
        // Signed out, the basket of Ana's browser has nobody's rights.
        hold(&stage, &ana, performance, &[0], None).await.expect("free");
        give_to(&stage, &ana, 0, Some(luis)).await.expect("hers to act for");
        let line = view(&stage, &ana).await.lines[0].id;
        selling::basket::set_price_type(&stage.house, &ana, line, "youth")
            .await
            .expect("Luis is young");
        assert_eq!(view(&stage, &ana).await.refusal, None);
        people::accounts::sign_out(&stage.house, &ana).await.expect("out");
        let out = view(&stage, &ana).await;
        assert!(matches!(out.refusal, Some(PlaceRefusal::RightGone { .. })), "{:?}", out.refusal);
        assert!(out.lines[0].people.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_added_once_and_taken_out_again() {
    for stage in stages().await {
        let ana = stage.signed_in(ANA).await;
        let luis = add(&stage, &ana, LUIS.0, LUIS.1).await;
        assert_eq!(add(&stage, &ana, " luis ", "RUIZ").await, luis, "the same name");
        let refused = async |given: &str, family: &str| {
            let request = AddPerson {
                given_name: given.to_owned(),
                family_name: family.to_owned(),
                language: "en".to_owned(),
            };
            match people::persons::add_person(&stage.house, &ana, &request).await {
                Err(Failure::Refused(refusal)) => refusal,
                other => panic!("expected a refusal, got {other:?}"),
            }
        };
        assert_eq!(refused(" \u{1}", "\u{200b}").await, PersonRefusal::NameMissing);
        assert_eq!(refused(&"x".repeat(101), "Ruiz").await, PersonRefusal::NameTooLong);
        for number in 1..PEOPLE_MAX {
            add(&stage, &ana, "Child", &format!("Number {number}")).await;
        }
        let full = refused("One", "More").await;
        assert_eq!(full, PersonRefusal::TooMany { most: PEOPLE_MAX });
        people::persons::remove_person(&stage.house, &ana, luis).await.expect("nothing of his");
        people::persons::remove_person(&stage.house, &ana, luis).await.expect("twice is once");
        add(&stage, &ana, "One", "More").await;
        assert_eq!(count(&stage, "person_relations").await, i64::from(PEOPLE_MAX));
        assert_eq!(count(&stage, "journal where action = 'person.remove'").await, 1);
    }
}
