//! A small house for tests: one hall of thirty seats and a standing floor, one performance in ten
//! days, a bank and a mailbox in memory, a clock that stands still. On SQLite always, on
//! PostgreSQL too where `PARTERRE_TEST_POSTGRES` names a server.

mod copies;
mod english;
mod example;
mod former;
mod languages;
mod mailbox;
pub mod measurer;
mod missing;
pub mod next_season;
mod outside;
mod people;
mod place;
mod press;
mod provider;
mod season;
mod staff;
mod wallet;

pub use english::says;
pub use example::{house_fact, season_example, season_house};
pub use former::Former;
pub use mailbox::MemoryMail;
pub use missing::{Denied, missing_right};
pub use outside::{MemoryBank, ReadersClub};
use place::Place;
pub use press::PlainPress;
pub use provider::MemoryProvider;
pub use season::CELLAR;
pub use staff::{PASSWORD, Staffer, app_code};
pub use wallet::{MemoryWallet, PASS_TYPE};

use ::people::{seat_limits::SeatLimits, sessions};
use ::season::{
    catalogue,
    plan::{self, PlanImport},
};
use domain::{
    id::{PerformanceId, SessionId},
    moment::{DAY_MS, HOUR_MS, Moment},
    people::actor::Actor,
};
use house::{
    Answered, Failure, House, HouseSettings,
    chance::SeededChance,
    clock::HandClock,
    locales::Locales,
    ports::{Ports, Printer, terminals::Terminal},
};
use money::books::audit;
use season_tables::{season::plans, setup};
use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};
use store::Store;
pub use store::testing::{contents, number, plant, text};

/// 1 December 2026, noon in Madrid.
pub const NOON: Moment = Moment(1_796_122_800_000);

pub struct Stage {
    pub house: House,
    pub clock: Arc<HandClock>,
    pub bank: Arc<MemoryBank>,
    pub mail: Arc<MemoryMail>,
    pub press: Arc<PlainPress>,
    /// Under two names.
    pub provider: Arc<MemoryProvider>,
    /// Offered once `open_wallets` was called.
    pub wallet: Arc<MemoryWallet>,
    /// Zone `a` (rows A, B) 50.00 €, zone `b` (row C and the floor) 20.00 €, web fee 1.50 €.
    pub performance: PerformanceId,
    pub performance_slug: &'static str,
    /// The next day, same hall.
    pub other: PerformanceId,
    /// Everything is free of charge.
    pub invitation: PerformanceId,
    place: Place,
}

/// Guests of a test order again and again under one address, and mean it. What they keep at a
/// time is counted only where a test is about that.
pub fn settings() -> HouseSettings {
    HouseSettings { repeat_ms: 0, seat_limits: SeatLimits::OFF, ..HouseSettings::default() }
}

/// One stage for each database that tests can reach.
pub async fn stages() -> Vec<Stage> {
    stages_with(&settings()).await
}

pub async fn stages_with(settings: &HouseSettings) -> Vec<Stage> {
    let mut stages = vec![Stage::on_sqlite_with(settings.clone()).await];
    if let Some((store, place)) = Place::on_postgres().await.expect("PostgreSQL answers") {
        stages.push(Stage::open(store, place, settings.clone()).await);
    }
    stages
}

impl Stage {
    pub async fn on_sqlite() -> Self {
        Self::on_sqlite_with(settings()).await
    }

    pub async fn on_sqlite_with(settings: HouseSettings) -> Self {
        let (store, place) = Place::on_sqlite().await.expect("a database");
        Self::open(store, place, settings).await
    }

    /// A house without halls or season on a database of the caller's.
    pub async fn bare(store: Store) -> Self {
        Self::around(store, Place::Elsewhere, 7, settings())
    }

    /// A house without halls or season, on SQLite.
    pub async fn empty() -> Self {
        Self::empty_with(settings()).await
    }

    pub async fn empty_with(settings: HouseSettings) -> Self {
        let (store, place) = Place::on_sqlite().await.expect("a database");
        Self::around(store, place, 7, settings)
    }

    /// The same house on a database that is there already, after a crash say: its season is
    /// opened when it has none. Identities and codes come from `seed`, the day from `now`.
    pub async fn over(store: Store, seed: u64, now: Moment) -> Self {
        let mut stage = Self::around(store, Place::Elsewhere, seed, settings());
        stage.clock.advance_ms(now.since_ms(NOON));
        if selling::programme::season(&stage.house, None, "en")
            .await
            .expect("a season is read")
            .is_none()
        {
            [stage.performance, stage.other, stage.invitation] =
                season::open_season(&stage.house).await.expect("a season");
        }
        stage
    }

    /// Another performance in the same hall, ten days from now, with nothing taken.
    pub async fn new_performance(&self) -> PerformanceId {
        let id = PerformanceId(self.house.new_id());
        let starts_at = self.house.now().plus_ms(10 * DAY_MS);
        self.house
            .fault_only(move |house, tx| {
                Box::pin(async move {
                    let tx = &mut catalogue::change_catalogue(&house, tx).await?;
                    season::another_performance(tx, id, starts_at).await
                })
            })
            .await
            .expect("a performance");
        id
    }

    /// Imports a plan as a new hall and gives a performance of a production in it, on the prices
    /// of that production's first. Gives the performance's slug.
    pub async fn another_hall(
        &self,
        key: &str,
        plan: &[u8],
        production: &'static str,
    ) -> anyhow::Result<String> {
        let import = PlanImport { hall: Some(key.to_owned()), venue: None, dry_run: false };
        plan::import_plan(&self.house, &Actor::Console, plan, &import)
            .await
            .map_err(|failure| anyhow::anyhow!("{failure}"))?;
        let (id, key) = (PerformanceId(self.house.new_id()), key.to_owned());
        let starts_at = self.house.now().plus_ms(60 * DAY_MS);
        let slug = format!("{production}-{key}");
        let address = slug.clone();
        self.house
            .fault_only(move |house, tx| {
                let (key, slug) = (key.clone(), slug.clone());
                Box::pin(async move {
                    let tx = &mut catalogue::change_catalogue(&house, tx).await?;
                    let rows =
                        season_tables::season::performances_of_production(tx, production).await?;
                    let like =
                        rows.first().ok_or_else(|| anyhow::anyhow!("an unknown production"))?;
                    let hall = plans::hall_by_key(tx, &key).await?.expect("just imported");
                    let (plan, zone_map) = plans::newest(tx, &key).await?.expect("just imported");
                    let new = setup::NewPerformance {
                        id,
                        production: like.production,
                        season: like.season,
                        venue: hall.venue,
                        hall: hall.hall,
                        plan,
                        zone_map,
                        price_list: like.price_list,
                        slug: &slug,
                        starts_at,
                        doors_at: starts_at.minus_ms(HOUR_MS),
                        series: &[],
                    };
                    setup::performance(tx, &new).await
                })
            })
            .await?;
        Ok(address)
    }

    async fn open(store: Store, place: Place, settings: HouseSettings) -> Self {
        let mut stage = Self::around(store, place, 7, settings);
        [stage.performance, stage.other, stage.invitation] =
            season::open_season(&stage.house).await.expect("a season");
        stage
    }

    fn around(store: Store, place: Place, seed: u64, mut settings: HouseSettings) -> Self {
        let key = || house::sealed::seed_key::SeedKey::from_hex(&"5e".repeat(32)).expect("a key");
        settings.seed_key.get_or_insert_with(key);
        let clock = Arc::new(HandClock::at(NOON));
        let bank = Arc::new(MemoryBank::default());
        let mail = Arc::new(MemoryMail::default());
        let press = Arc::new(PlainPress::new(clock.clone()));
        let provider = Arc::new(MemoryProvider::default());
        let wallet = Arc::new(MemoryWallet::default());
        let ports = Ports {
            gateways: BTreeMap::from([("test-bank".to_owned(), bank.clone() as _)]),
            mailer: mail.clone(),
            printer: press.clone(),
            lists: BTreeMap::from([("readers-club".to_owned(), Arc::new(ReadersClub) as _)]),
            providers: BTreeMap::from([
                ("example".to_owned(), provider.clone() as _),
                ("house".to_owned(), provider.clone() as _),
            ]),
            wallets: Default::default(),
            webhooks: BTreeMap::new(),
            measurer: None,
            terminals: BTreeMap::new(),
        };
        let house = House::new(
            store,
            clock.clone(),
            Arc::new(SeededChance::new(seed)),
            ports,
            settings,
            Arc::new(locales()),
            work(),
        );
        let nobody = PerformanceId(uuid::Uuid::nil());
        Self {
            house,
            clock,
            bank,
            mail,
            press,
            provider,
            wallet,
            performance: nobody,
            performance_slug: "tosca-2026-12-11-2000",
            other: nobody,
            invitation: nobody,
            place,
        }
    }

    /// The same house with keys for the wallets of phones, good for a year.
    pub fn open_wallets(&mut self) {
        self.wallet.open_until(self.house.now().plus_ms(365 * DAY_MS));
        let ports = Ports { wallets: self.wallet.ports(), ..self.house.ports().clone() };
        self.house = self.program(ports);
    }

    /// The same house with another printer.
    pub fn print_with(&mut self, printer: Arc<dyn Printer>) {
        let ports = Ports { printer, ..self.house.ports().clone() };
        self.house = self.program(ports);
    }

    /// The same house with these card terminals.
    pub fn connect_terminals(&mut self, terminals: BTreeMap<String, Arc<dyn Terminal>>) {
        let ports = Ports { terminals, ..self.house.ports().clone() };
        self.house = self.program(ports);
    }

    /// Another program of the same house, with a memory of its own.
    pub fn second_program(&self) -> House {
        self.program(self.house.ports().clone())
    }

    fn program(&self, ports: Ports) -> House {
        House::new(
            self.store().clone(),
            self.clock.clone(),
            Arc::new(SeededChance::new(8)),
            ports,
            self.house.settings().clone(),
            Arc::new(locales()),
            work(),
        )
    }

    /// The audit's questions that count something once this SQL has run, such as `2.6`, each with
    /// what it counts. Nothing of it is kept.
    pub async fn answers_under(&self, sql: &str) -> anyhow::Result<Vec<(String, i64)>> {
        let sql = sql.to_owned();
        // Who is refused has written nothing.
        let done = self.store().write(move |conn| {
            let sql = sql.clone();
            Box::pin(async move {
                store::testing::run(conn, &sql).await?;
                Err::<(), _>(Failure::Refused(audit::answers(conn).await?))
            })
        });
        match done.await.answered()? {
            Ok(()) => anyhow::bail!("it was kept"),
            Err(answers) => {
                let counted = answers.iter().filter(|answer| answer.violations != 0);
                Ok(counted.map(|answer| (name_of(answer), answer.violations)).collect())
            }
        }
    }

    /// The names of all questions.
    pub async fn questions(&self) -> anyhow::Result<Vec<String>> {
        let mut conn = self.store().read().await?;
        Ok(audit::answers(&mut conn).await?.iter().map(name_of).collect())
    }

    pub fn store(&self) -> &Store {
        self.house.store()
    }

    /// A new browser that has loaded a page.
    pub async fn guest(&self) -> Actor {
        let offered = sessions::new_session_secret(&self.house).await.expect("a secret");
        let started = sessions::start_session(&self.house, "en", Some(&offered)).await;
        let (session, _) = started.expect("a session");
        Actor::Guest { session: session.id }
    }

    pub fn session_of(actor: &Actor) -> SessionId {
        actor.session().expect("a shopper")
    }
}

fn name_of(answer: &records::audit::Answer) -> String {
    format!("{}.{}", answer.invariant, answer.question)
}

fn work() -> house::jobs::work::Work {
    money::work().and(subscribers::work()).and(texts::work()).and(measuring::work())
}

/// The project's own languages.
fn locales() -> Locales {
    // Read once in each program of tests: it takes longer than most tests.
    static LOADED: LazyLock<Locales> = LazyLock::new(|| {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
        Locales::load(&[], Some(&folder)).expect("the project's own locales")
    });
    LOADED.as_loaded()
}
