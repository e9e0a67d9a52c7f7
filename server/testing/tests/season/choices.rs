//! What the pages show of packages whose performances are chosen one by one: the plan with its
//! prices, the list of offers, the page of one.

use crate::sale::{
    self, count,
    example::{
        AS_DOCUMENTED, CARMEN, CARMEN_ONE, CARMEN_TWO, OFFER, SWANS, SWANS_ONE, SWANS_TWO, less,
        pick, season, total,
    },
};
use domain::{
    people::actor::Actor,
    sales::{
        offer::{
            OfferKind,
            begun::{Part, PartOf, extra},
            product::{Product, ProductKind},
            view::Here,
        },
        pricing::Change,
        season::Availability,
    },
    seats::plan::PlanView,
};
use seatmap::seat_set::SeatSet;
use testing::{Stage, stages};

/// As documented, without the performances that the stage has beside the documented ones.
const BY_WORK: (&str, &str) = (
    "package_groups",
    "package,group,min,max,for\n\
     series-a,first-nights,,,series:A\n\
     your-two,operas,1,2,production:carmen\n\
     your-two,ballets,1,2,production:swan-lake\n",
);

async fn plan(stage: &Stage, actor: &Actor, slug: &str, offer: Option<&str>) -> PlanView {
    let shopper = (Some(Stage::session_of(actor)), offer);
    let opened = selling::plan_page::open_plan(&stage.house, slug, "en", shopper.0, shopper.1)
        .await
        .expect("read");
    opened.expect("visible").view
}

fn packages(plan: &PlanView) -> Vec<&Product> {
    let products = plan.data.products.iter();
    products.filter(|product| product.kind == ProductKind::Package).collect()
}

fn title(title: &str) -> PartOf {
    PartOf::Production(title.to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_shows_the_package_that_is_asked_for_and_those_under_way() {
    for stage in stages().await {
        season(&stage, &[BY_WORK]).await;
        let ana = stage.guest().await;
        let plain = plan(&stage, &ana, CARMEN_ONE, None).await;
        assert!(packages(&plain).is_empty() && plain.packages.is_empty());
        assert!(plain.has_packages, "a link leads to all others");
        let asked = plan(&stage, &ana, CARMEN_ONE, Some(OFFER)).await;
        let [package] = packages(&asked)[..] else { panic!("{:?}", asked.data.products) };
        assert_eq!((package.key.as_str(), package.name.as_str()), (OFFER, "Your choice"));
        assert_eq!(asked.packages[0].here, Here::Fills(title("Carmen")));
        assert_eq!(asked.packages[0].progress.chosen, 0);
        pick(&stage, &ana, CARMEN_ONE, OFFER, &[3]).await.expect("free");
        let next = plan(&stage, &ana, SWANS_ONE, None).await;
        assert_eq!(packages(&next).len(), 1, "it is under way");
        assert_eq!(next.packages[0].here, Here::Fills(title("Swan Lake")));
        assert_eq!(next.packages[0].progress.chosen, 1);
        let same = plan(&stage, &ana, CARMEN_ONE, None).await;
        assert_eq!(same.packages[0].here, Here::Chosen);
        let keys: Vec<&str> = packages(&same).iter().map(|it| it.key.as_str()).collect();
        assert_eq!(keys, [OFFER, &extra(OFFER)], "another person's, or an extra ticket");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_performance_costs_on_the_plan_what_it_adds_to_the_basket() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let ana = stage.guest().await;
        let due = |plan: &PlanView, at: usize| {
            let price = plan.data.rules.price(packages(plan)[at], 0, true).expect("sold");
            (price.shown_minor, price.fees_minor, price.saved_minor)
        };
        let first = plan(&stage, &ana, CARMEN_ONE, Some(OFFER)).await;
        assert_eq!(due(&first, 0), (CARMEN, 0, 150), "one alone saves a ticket's fee");
        pick(&stage, &ana, CARMEN_ONE, OFFER, &[3]).await.expect("free");
        assert_eq!(total(&stage, &ana).await, CARMEN);
        let second = plan(&stage, &ana, SWANS_ONE, None).await;
        assert_eq!(due(&second, 0), (less(SWANS, 10), 0, SWANS + 150 - less(SWANS, 10)));
        pick(&stage, &ana, SWANS_ONE, OFFER, &[3]).await.expect("free");
        let third = plan(&stage, &ana, SWANS_TWO, None).await;
        assert_eq!(due(&third, 0).0, less(SWANS, 15));
        let beside = plan(&stage, &ana, SWANS_ONE, None).await;
        assert_eq!(due(&beside, 0).0, SWANS, "another person's first");
        let fifth = less(SWANS, 5);
        assert_eq!(due(&beside, 1), (fifth, 0, SWANS + 150 - fifth), "an extra ticket");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn seats_that_the_house_keeps_are_not_free_for_a_package_either() {
    for stage in stages().await {
        stage.sell_choice("two", 2).await;
        let ana = stage.guest().await;
        let slug =
            ::season::plan::performance_slug(&stage.house, stage.performance).await.expect("read");
        let plan = plan(&stage, &ana, &slug.expect("known"), Some("two")).await;
        let free = SeatSet::from_hex(&packages(&plan)[0].free, 30).expect("thirty seats");
        assert!(!free.contains(29) && free.count() == 29);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_says_when_a_package_has_no_room_for_the_performance() {
    for stage in stages().await {
        let groups = "package,group,min,max,for\n\
            series-a,first-nights,,,series:A\n\
            your-two,operas,1,1,genre:opera\n\
            your-two,ballets,1,1,genre:ballet\n";
        season(&stage, &[("package_groups", groups)]).await;
        let ana = stage.guest().await;
        pick(&stage, &ana, CARMEN_ONE, OFFER, &[3]).await.expect("free");
        let other = plan(&stage, &ana, CARMEN_TWO, Some(OFFER)).await;
        assert_eq!(other.packages[0].here, Here::Full);
        let missing = vec![Part { of: title("Swan Lake"), count: 1 }];
        assert_eq!(other.packages[0].progress.missing, missing);
        assert!(packages(&other).is_empty(), "a seat there can't be bought as it");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_tells_packages_from_subscriptions_and_says_their_prices() {
    for stage in stages().await {
        season(&stage, &[BY_WORK]).await;
        let list = selling::offers::offers(&stage.house, "en", None, None)
            .await
            .expect("read")
            .expect("a season");
        let kinds: Vec<OfferKind> = list.offers.iter().map(|card| card.kind).collect();
        assert_eq!(kinds, [OfferKind::Subscription, OfferKind::Package]);
        let card = &list.offers[1];
        assert_eq!(card.text, "Two performances or more, as you like.");
        // 78.00 and 145.50, with as many performances as it needs; no fee on packages.
        assert_eq!((card.from_minor, card.to_minor), (less(7_800, 10), less(CARMEN, 10)));
        let swans = card.performances.iter().find(|it| it.title == "Swan Lake").expect("one");
        let from = swans.from.map(|price| price.minor);
        assert_eq!(from, Some(less(SWANS, 10)), "no ticket's price, but the package's");
        let choice = card.choice.as_ref().expect("chosen one by one");
        assert_eq!((choice.least, choice.most, choice.extras), (2, 4, 2));
        assert_eq!(choice.steps[1], (3, Change::Percent(-150_000)));
        assert!(!choice.is_for_all);
        let with =
            selling::offers::offers(&stage.house, "en", None, Some(SWANS_TWO)).await.expect("read");
        let with = with.expect("a season");
        assert_eq!(with.with.map(|performance| performance.title), Some("Swan Lake".to_owned()));
        let keys: Vec<&str> = with.offers.iter().map(|card| card.offer.key.as_str()).collect();
        assert_eq!(keys, [OFFER], "only what is chosen performance by performance");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fixed_sum_is_listed_for_all_performances() {
    for stage in stages().await {
        let sums = "package,zone,tariff,price\nyour-two,1,full,200.00\nyour-two,2,full,90.00\n";
        season(&stage, &[("package_prices", sums), ("package_steps", "package,count,change\n")])
            .await;
        let list = selling::offers::offers(&stage.house, "en", None, None)
            .await
            .expect("read")
            .expect("a season");
        let card = list.offers.iter().find(|card| card.offer.key == OFFER).expect("sold");
        assert_eq!((card.from_minor, card.to_minor), (9_000, 20_000));
        assert!(card.choice.as_ref().expect("chosen one by one").is_for_all);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_of_a_package_shows_its_groups_and_what_is_chosen() {
    for stage in stages().await {
        season(&stage, &[BY_WORK]).await;
        let ana = stage.guest().await;
        pick(&stage, &ana, SWANS_ONE, OFFER, &[3]).await.expect("free");
        let session = Some(Stage::session_of(&ana));
        let view = selling::offers::choice(&stage.house, OFFER, session, "en")
            .await
            .expect("read")
            .expect("sold");
        let heads: Vec<_> = view.groups.iter().map(|it| (it.part.clone(), it.most)).collect();
        let one = |name: &str| Part { of: title(name), count: 1 };
        assert_eq!(heads, [(one("Carmen"), 2), (one("Swan Lake"), 2)]);
        let swans = &view.groups[1].works[0].performances;
        let chosen: Vec<bool> = swans.iter().map(|(_, is_chosen)| *is_chosen).collect();
        assert_eq!(chosen, [true, false]);
        assert_eq!(view.begun.len(), 1);
        assert_eq!(view.begun[0].missing, [one("Carmen")]);
        let stranger = selling::offers::choice(&stage.house, OFFER, None, "en")
            .await
            .expect("read")
            .expect("sold");
        assert!(stranger.begun.is_empty());
        assert!(
            selling::offers::choice(&stage.house, "series-a", None, "en")
                .await
                .expect("read")
                .is_none()
        );
        assert!(
            selling::offers::offer(&stage.house, OFFER, None, "en").await.expect("read").is_none()
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_performance_that_is_sold_out_is_marked_and_one_that_is_over_ends_what_needs_it() {
    for stage in stages().await {
        stage.sell_choice("two", 2).await;
        for seats in [0..10, 10..20, 20..29] {
            let ben = stage.guest().await;
            sale::hold(&stage, &ben, stage.performance, &seats.collect::<Vec<u32>>()).await;
        }
        for _ in 0..2 {
            let ben = stage.guest().await;
            sale::hold_floor(&stage, &ben, 10).await;
        }
        assert_eq!(count(&stage, "area_claims").await, 2);
        let view = selling::offers::choice(&stage.house, "two", None, "en")
            .await
            .expect("read")
            .expect("sold");
        let full: Vec<Availability> = view.groups[0].works[0]
            .performances
            .iter()
            .map(|(card, _)| card.availability)
            .collect();
        assert_eq!(full, [Availability::SoldOut, Availability::Good]);
        stage.clock.advance_ms(10 * domain::moment::DAY_MS + domain::moment::DAY_MS / 2);
        let over = selling::offers::choice(&stage.house, "two", None, "en").await.expect("read");
        assert!(over.is_none(), "one performance is left, two make it");
    }
}
