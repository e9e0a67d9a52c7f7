//! The season of the little house: its plan, prices and performances.

use super::{NOON, Stage};
use domain::{
    id::{
        CompanyId, FeeId, MerchantAccountId, OfferId, PerformanceId, PriceListId, PriceTypeId,
        ProductionId, SeasonId, TaxTreatmentId,
    },
    moment::{DAY_MS, HOUR_MS, Moment},
    people::actor::Actor,
    sales::{
        offer::{
            OfferKind,
            offering::OfferRow,
            package::{Group, Medium, PackageRules, Seats, Take},
            selection::Selection,
        },
        pricing::Change as PriceChange,
    },
    seats::plan::VenueView,
};
use house::House;
use season::{
    catalogue,
    plan::{self, PlanImport},
};
use season_tables::{season::plans, setup};
use store::catalogue::Change;

/// Three rows of ten: C1 is a wheelchair place, C2 its companion, C10 a house seat.
fn plan() -> String {
    let mut rows = Vec::new();
    for (r, label) in ["A", "B", "C"].into_iter().enumerate() {
        let zone = if label == "C" { "b" } else { "a" };
        let seats: Vec<String> = (1..=10)
            .map(|number| {
                let extra = match (label, number) {
                    ("C", 1) => r#", "attributes": {"wheelchair": true}"#,
                    ("C", 2) => r#", "companion_of": "c-1""#,
                    ("C", 10) => r#", "attributes": {"house_seat": true}"#,
                    _ => "",
                };
                let (x, y) = (100 + number * 24, 200 + r * 30);
                let guid = format!("{}-{number}", label.to_lowercase());
                format!(r#"{{"guid": "{guid}", "number": "{number}", "x": {x}, "y": {y}{extra}}}"#)
            })
            .collect();
        rows.push(format!(
            r#"{{"label": "{label}", "zone": "{zone}", "seats": [{}]}}"#,
            seats.join(", ")
        ));
    }
    format!(
        r##"{{"format": "parterre-plan", "version": 1, "name": "Little Hall",
        "size": {{"width": 500, "height": 400}}, "radius": 10,
        "zones": [{{"key": "a", "name": "Zone A", "colour": "#8c1d2f"}},
                  {{"key": "b", "name": "Zone B", "colour": "#b08d2e"}}],
        "areas": [
          {{"key": "stalls", "name": "Stalls",
            "sections": [{{"key": "stalls", "name": "Stalls", "rows": [{}]}}]}},
          {{"key": "floor", "name": "Floor", "unnumbered": [
            {{"key": "floor", "name": "Floor", "capacity": 20, "zone": "b",
              "outline": [[100, 300], [400, 300], [400, 380]]}}]}}]}}"##,
        rows.join(", ")
    )
}

/// Another hall, with one row.
pub const CELLAR: &str = r##"{"format": "parterre-plan", "version": 1, "name": "Cellar",
    "size": {"width": 500, "height": 400}, "radius": 10,
    "zones": [{"key": "a", "name": "Zone A", "colour": "#8c1d2f"}],
    "areas": [{"key": "cellar", "name": "Cellar", "sections": [
      {"key": "cellar", "name": "Cellar", "rows": [{"label": "1", "zone": "a", "seats": [
        {"guid": "k-1", "number": "1", "x": 100, "y": 200},
        {"guid": "k-2", "number": "2", "x": 124, "y": 200}]}]}]}]}"##;

impl Stage {
    /// The little hall's plan comes anew, with a restricted view from its first seat: performances
    /// take it that nobody has anything to do with.
    pub async fn mend_plan(&self) {
        let newest = plan::newest_plan(&self.house, "little").await.expect("read");
        let kept = plan::plan(&self.house, newest.expect("a plan")).await.expect("read");
        let mut mended = kept.expect("a plan").hall.clone();
        mended.seats[0].attributes.restricted_view = true;
        let mended = seatmap::export::parterre(&mended);
        let import = PlanImport { hall: Some("little".to_owned()), venue: None, dry_run: false };
        plan::import_plan(&self.house, &Actor::Console, mended.as_bytes(), &import)
            .await
            .expect("a good plan");
    }
}

/// What `open_season` makes, once the plan is in.
struct Ids {
    season: SeasonId,
    production: ProductionId,
    paid: PriceListId,
    free: PriceListId,
}

pub(super) async fn open_season(house: &House) -> anyhow::Result<[PerformanceId; 3]> {
    let import = PlanImport { hall: Some("little".to_owned()), venue: None, dry_run: false };
    plan::import_plan(house, &Actor::Console, plan().as_bytes(), &import)
        .await
        .map_err(|failure| anyhow::anyhow!("{failure}"))?;
    let ids = Ids {
        season: SeasonId(house.new_id()),
        production: ProductionId(house.new_id()),
        paid: PriceListId(house.new_id()),
        free: PriceListId(house.new_id()),
    };
    let performances = [(); 3].map(|()| PerformanceId(house.new_id()));
    house
        .fault_only(move |house, tx| {
            let ids = Ids { season: ids.season, production: ids.production, ..ids };
            Box::pin(async move {
                let tx = &mut catalogue::change_catalogue(&house, tx).await?;
                prices(tx, &house, &ids).await?;
                programme(tx, &ids, performances).await
            })
        })
        .await?;
    Ok(performances)
}

async fn prices(tx: &mut Change<'_>, house: &House, ids: &Ids) -> anyhow::Result<()> {
    let company = CompanyId(house.new_id());
    let address = VenueView {
        name: "Little Theatre".to_owned(),
        hall: String::new(),
        street: "Calle Mayor 1".to_owned(),
        town: "Madrid".to_owned(),
        postcode: "28013".to_owned(),
        country: "ES".to_owned(),
    };
    let new = setup::NewCompany {
        id: company,
        key: "house",
        name: "Little Theatre SA",
        tax_number: "A00000000",
        address: &address,
    };
    setup::company(tx, &new).await?;
    let account = MerchantAccountId(house.new_id());
    setup::merchant_account(tx, account, company, "house-web", "test-bank").await?;
    let (ten, twenty_one) = (TaxTreatmentId(house.new_id()), TaxTreatmentId(house.new_id()));
    setup::tax_rate(tx, ten, "tickets", 100_000).await?;
    setup::tax_rate(tx, twenty_one, "services", 210_000).await?;
    let price_type_id = PriceTypeId(house.new_id());
    setup::price_type_id(tx, price_type_id, "full").await?;
    for (id, key, a, b) in [(ids.paid, "paid", 5_000, 2_000), (ids.free, "free", 0, 0)] {
        let prices = [("a".to_owned(), a), ("b".to_owned(), b)];
        let new = setup::NewPriceList {
            id,
            key,
            currency: "EUR",
            tax: ten,
            price_type_id,
            prices: &prices,
        };
        setup::price_list(tx, &new).await?;
    }
    let fee = setup::NewFee {
        id: FeeId(house.new_id()),
        key: "web",
        amount_minor: 150,
        company,
        tax: twenty_one,
    };
    setup::web_fee(tx, &fee).await?;
    let season = setup::NewSeason {
        id: ids.season,
        key: "2026-27",
        starts_on: "2026-09-01",
        ends_on: "2027-07-31",
        currency: "EUR",
        time_zone: "Europe/Madrid",
    };
    setup::season(tx, &season).await?;
    let production = setup::NewProduction {
        id: ids.production,
        season: ids.season,
        slug: "tosca",
        genre: "opera",
        poster: "tosca",
        duration_minutes: 150,
        intervals: 2,
        company,
    };
    setup::production(tx, &production).await
}

async fn programme(
    tx: &mut Change<'_>,
    ids: &Ids,
    performances: [PerformanceId; 3],
) -> anyhow::Result<()> {
    let hall = plans::hall_by_key(tx, "little").await?.expect("just imported");
    let (plan, zone_map) = plans::newest(tx, "little").await?.expect("just imported");
    let slugs = ["tosca-2026-12-11-2000", "tosca-2026-12-12-2000", "tosca-2026-12-13-2000"];
    for (day, (id, slug)) in performances.into_iter().zip(slugs).enumerate() {
        let starts_at = NOON.plus_ms((10 + day as i64) * DAY_MS + 8 * HOUR_MS);
        let new = setup::NewPerformance {
            id,
            production: ids.production,
            season: ids.season,
            venue: hall.venue,
            hall: hall.hall,
            plan,
            zone_map,
            price_list: if day == 2 { ids.free } else { ids.paid },
            slug,
            starts_at,
            doors_at: starts_at.minus_ms(HOUR_MS),
            series: &[],
        };
        setup::performance(tx, &new).await?;
        store::seats::areas::insert_counter(tx, id, "floor", 20).await?;
    }
    for language in ["en", "es", "ru"] {
        let key = "production.tosca.title";
        season_tables::texts::write(tx, key, language, "Tosca", "test", NOON).await?;
    }
    Ok(())
}

/// Like the first performance of the house.
pub(super) async fn another_performance(
    tx: &mut Change<'_>,
    id: PerformanceId,
    starts_at: Moment,
) -> anyhow::Result<()> {
    let first = season_tables::season::performances_of_production(tx, "tosca").await?;
    let like = first.first().ok_or_else(|| anyhow::anyhow!("the house has its season"))?;
    let slug = format!("tosca-{id}");
    let new = setup::NewPerformance {
        id,
        production: like.production,
        season: like.season,
        venue: like.venue_id,
        hall: like.hall,
        plan: like.plan,
        zone_map: like.zone_map,
        price_list: like.price_list,
        slug: &slug,
        starts_at,
        doors_at: starts_at.minus_ms(HOUR_MS),
        series: &[],
    };
    setup::performance(tx, &new).await?;
    store::seats::areas::insert_counter(tx, id, "floor", 20).await
}

impl Stage {
    /// A subscription of two performances: 10 % less, one seat for both.
    pub async fn sell_both_performances(&self, key: &str, sells_rest: bool) {
        let (seats, take) = (Seats::Same, Take::All);
        self.sell(key, OfferKind::Subscription, sells_rest, seats, take).await;
    }

    /// A package of one or two performances, each with a seat of its own: 10 % less.
    pub async fn sell_choice(&self, key: &str, least: u32) {
        let (seats, take) = (Seats::Each, Take::Between { least, most: 2 });
        self.sell(key, OfferKind::Package, true, seats, take).await;
    }

    async fn sell(&self, key: &str, kind: OfferKind, sells_rest: bool, seats: Seats, take: Take) {
        let catalogue = catalogue::catalogue(&self.house).await.expect("read");
        let slug = |id| catalogue.listing(id).expect("a performance").row.slug.clone();
        let performances = format!("{}; {}", slug(self.performance), slug(self.other));
        let row = OfferRow {
            id: OfferId(self.house.new_id()),
            key: key.to_owned(),
            season: catalogue.listing(self.performance).expect("a performance").row.season,
            kind,
            rules: PackageRules {
                seats,
                groups: vec![Group {
                    key: "all".to_owned(),
                    performances: Selection::parse(&performances).expect("addresses"),
                    take,
                }],
                steps: vec![(0, PriceChange::Percent(-100_000))],
                medium: Medium::Each,
                earns_seniority: kind != OfferKind::Package,
                sells_rest,
            },
        };
        self.house
            .fault_only(move |house, tx| {
                let row = row.clone();
                Box::pin(async move {
                    let change = &mut catalogue::change_catalogue(&house, tx).await?;
                    store::baskets::offers::insert(change, &row).await
                })
            })
            .await
            .expect("an offer");
    }
}
