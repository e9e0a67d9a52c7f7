//! What the plan's bar says of a choice is what the basket says of it once it is held: the
//! browser's total, through the lines of the page, under seasons by chance, for guests and for
//! those who have it cheaper.

use domain::{
    people::actor::Actor,
    seats::{
        hold::{HoldRequest, SeatPick, SeatRequest},
        plan::PlanData,
    },
};
use islands::plan::{
    addresses::Addresses,
    choice,
    wire::{read_performance, write_performance},
};
use rand::{RngExt, SeedableRng, rngs::StdRng};
use season::sheets::season_import::Folder;
use seatmap::seat_set::SeatSet;
use std::{fs, path::Path};
use testing::Stage;

const SEASONS: u64 = 12;
const BASKETS: usize = 6;
const SEATS_MAX: usize = 4;
const PERFORMANCES: [&str; 4] = [
    "carmen-2026-12-03-2000",
    "carmen-2026-12-05-2000",
    "swan-lake-2027-02-11-1930",
    "swan-lake-2027-02-13-1700",
];

fn change(chance: &mut StdRng) -> String {
    match chance.random_range(0..3) {
        0 => format!("-{}.{} %", chance.random_range(0..40), chance.random_range(0..10)),
        1 => format!("-{}.{:02}", chance.random_range(0..20), chance.random_range(0..100)),
        _ => format!("={}.{:02}", chance.random_range(10..90), chance.random_range(0..100)),
    }
}

fn price(chance: &mut StdRng, above: i64) -> String {
    format!("{}.{:02}", above + chance.random_range(0..100), chance.random_range(0..100))
}

/// The example season with prices, subscriptions, discounts and fees of its own.
fn season(chance: &mut StdRng) -> Folder {
    let mut folder = Folder::default();
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/formats/season-example");
    for entry in fs::read_dir(example).expect("the example") {
        let path = entry.expect("a file").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        folder.0.insert(name, fs::read(&path).expect("readable"));
    }
    let mut put = |name: &str, text: String| folder.0.insert(name.to_owned(), text.into_bytes());
    let (a, b, c) = (price(chance, 1), price(chance, 1), price(chance, 1));
    put(
        "prices.csv",
        format!(
            "price_group,zone,tariff,price\nopera,1,full,{a}\nopera,2,full,{b}\n\
             ballet,1,full,{c}\n"
        ),
    );
    let [first, second, early] = [change(chance), change(chance), change(chance)];
    put(
        "packages.csv",
        format!(
            "key,kind,season,seats,change\nless,subscription,2026-27,same,{first}\n\
             whole,subscription,2026-27,same,{second}\nsum,subscription,2026-27,same,\n"
        ),
    );
    put(
        "package_groups.csv",
        "package,group,min,max,for\nless,all,,,production:carmen\nwhole,all,,,all\n\
         sum,all,,,all\n"
            .to_owned(),
    );
    put("package_steps.csv", "package,count,change\n".to_owned());
    let sum = price(chance, 20);
    put("package_prices.csv", format!("package,zone,tariff,price\nsum,1,full,{sum}\n"));
    let (theirs, fees) = (change(chance), [change(chance), change(chance)]);
    let [carmen, own] = fees;
    put(
        "discounts.csv",
        format!(
            "key,change,fees,for,who\nearly,{early},{carmen},production:carmen,\n\
             own,{theirs},{own},all,friend\n"
        ),
    );
    put("seniority_steps.csv", "offers,years,change\n".to_owned());
    put("codes.csv", "code,change\n".to_owned());
    let fee = |chance: &mut StdRng| match chance.random_range(0..2) {
        0 => format!("{}.{:02}", chance.random_range(0..3), chance.random_range(1..100)),
        _ => format!("{}.{} %", chance.random_range(0..9), chance.random_range(1..10)),
    };
    let bases = ["ticket", "item", "package-ticket", "order"];
    let mut fees = "key,channel,basis,amount,for,company,tax\n".to_owned();
    for (show, performances) in [("all", ""), ("ballet", "genre:ballet")] {
        for basis in bases {
            let amount = fee(chance);
            let row =
                format!("{show}-{basis},web,{basis},{amount},{performances},opera,services\n");
            fees.push_str(&row);
        }
    }
    put("fees.csv", fees);
    folder
}

async fn friend(stage: &Stage, number: usize) -> Actor {
    let email = format!("friend-{number}@example.org");
    let actor = stage.signed_in(&email).await;
    stage.grant(&email, None, "friend").await;
    actor
}

/// As the browser has it.
async fn performance(stage: &Stage, actor: &Actor, slug: &str) -> PlanData {
    let session = Some(Stage::session_of(actor));
    let opened = selling::plan_page::open_plan(&stage.house, slug, "en", session, None)
        .await
        .expect("read")
        .expect("seen");
    let text = write_performance(&opened.view.data, &Addresses::default());
    read_performance(&text).expect("the page's own lines").0
}

fn picks(chance: &mut StdRng, data: &PlanData) -> Vec<(u32, usize)> {
    let seats = data.seat_zones.len();
    let free = SeatSet::from_hex(&data.free, seats).expect("seats");
    let mut picks: Vec<(u32, usize)> = Vec::new();
    for _ in 0..chance.random_range(1..=SEATS_MAX) {
        let place = chance.random_range(0..seats);
        let product = chance.random_range(0..data.products.len());
        let of_product = SeatSet::from_hex(&data.products[product].free, seats);
        let is_free = free.contains(place) && of_product.is_none_or(|free| free.contains(place));
        let place = place as u32;
        let is_sold = choice::price_of(data, product, place, false).is_some();
        if is_free && is_sold && picks.iter().all(|(other, _)| *other != place) {
            picks.push((place, product));
        }
    }
    picks
}

/// What the basket comes to with them.
async fn held(stage: &Stage, buyer: &Actor, data: &PlanData, picks: &[(u32, usize)]) -> i64 {
    let key = |product: usize| Some(data.products[product].key.clone()).filter(|k| !k.is_empty());
    let pick = |(place, product): &(u32, usize)| SeatPick {
        seat_index: *place,
        offer: key(*product),
        price_type: None,
    };
    let seat_request = SeatRequest::seats(picks.iter().map(pick).collect());
    let request = HoldRequest { performance: data.performance, seat_request };
    selling::hold::hold(&stage.house, buyer, &request).await.expect("free seats").basket.total_minor
}

#[tokio::test(flavor = "multi_thread")]
async fn the_browser_s_total_is_what_the_basket_comes_to() {
    let (mut offers, mut baskets) = (0, 0);
    for seed in 0..SEASONS {
        let chance = &mut StdRng::seed_from_u64(seed);
        let stage = Stage::empty().await;
        let folder = season(chance);
        season::sheets::season_import::import_season(&stage.house, &Actor::Console, &folder, false)
            .await
            .expect("good sheets");
        for number in 0..BASKETS {
            let buyer = match chance.random_bool(0.5) {
                true => stage.guest().await,
                false => friend(&stage, number).await,
            };
            let slug = PERFORMANCES[chance.random_range(0..PERFORMANCES.len())];
            let data = performance(&stage, &buyer, slug).await;
            let picks = picks(chance, &data);
            if picks.is_empty() {
                continue;
            }
            let total = choice::total(&data, &picks, false);
            assert_eq!(total, held(&stage, &buyer, &data, &picks).await, "seed {seed}: {picks:?}");
            offers += picks.iter().filter(|(_, product)| *product > 0).count();
            baskets += 1;
        }
    }
    assert!(baskets > 30 && offers > 30, "{baskets} baskets with {offers} offers show little");
}
