//! The house that all worlds begin with: the documented season with two companies, a few seats
//! and places, little of everything else. Made once, then copied for each seed.

use crate::{
    clerks::{self, house_seats, invited},
    exchange::EXCHANGES,
    faults::Between,
    mail::{Mailbox, TicketPrinter},
    members, pay_outs,
    resale::RESALES,
    two_seasons::{self, Subscriber},
    world::{SHOPPERS, World},
};
use anyhow::Context;
use domain::{
    id::{Ordinal, PerformanceId},
    moment::Moment,
    people::actor::Actor,
};
use house::{
    House, HouseSettings,
    chance::SeededChance,
    clock::Clock,
    locales::Locales,
    ports::{Gateway, Ports},
    sealed::seed_key::SeedKey,
    settings::SeatLimits,
};
use oracle::Season;
use season::sheets::season_import::Folder;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{
        Arc, Weak,
        atomic::{AtomicI64, Ordering::SeqCst},
    },
    time::Duration,
};
use store::Store;
use testing::{MemoryBank, season_example};

/// The ballet is the festival's own, and both companies have an account.
const PRODUCTIONS: &str = "key,season,genre,minutes,intervals,seller,organiser,title_en\n\
    carmen,2026-27,opera,165,1,opera,,Carmen\n\
    swan-lake,2026-27,ballet,150,2,festival,,Swan Lake\n";
const ACCOUNTS: &str = "key,company,gateway,channel,means,for\n\
    festival-web,festival,test-bank,web,card; bizum,\n\
    opera-wallet,opera,test-bank,web,paypal,\n\
    opera-web,opera,test-bank,web,card; bizum,\n";
const EXTRAS: &str = "key,kind,price,amounts,tax,company,stock,for,max_order,name_en\n\
    programme,extra,6.50,,books,opera,6,,2,Programme book\n\
    gift-card,voucher,40.00,,,festival,,,4,Gift card\n";
/// Members pay less for their tickets; at the ballet everybody does.
const DISCOUNTS: &str = "key,change,for,offers,tariffs,who,name_en\n\
    ballet-week,-5 %,genre:ballet,ticket,,,Ballet week\n\
    members,-30 %,all,ticket,full,friend,Friends of the opera\n";
/// The last one is given away.
const PRICE_TYPES: &str = "key,base,change,who,proof,max_performance,fees,name_en,invitation\n\
    full,,,,,,,Full price,\n\
    under-30,full,-50 %,,box-office,2,yes,Under 30,\n\
    friend,full,-8 %,friend,,4,no,Friend,\n\
    guest,full,=0.00,,,,no,Guest of the house,yes\n";
const CODES: &str = "code,batch,count,change,uses,per_person,for,tariffs,from,until,verify\n\
    FEW-USES,,,-10 %,3,,all,full,,,\n";
/// Both zones are sold for both performances.
const PRICE_GROUPS: &str = "key,currency,tax,unsold_zones\n\
    opera,EUR,culture,\n\
    ballet,EUR,culture,\n";
const PRICES: &str = "price_group,zone,tariff,price\n\
    opera,1,full,145.50\n\
    opera,2,full,78.00\n\
    ballet,1,full,98.00\n\
    ballet,2,full,51.00\n";
/// The kiosk charges less than the web, the box office nothing.
const FEES: &str = "key,channel,basis,amount,company,tax,name_en\n\
    booking,web,ticket,1.50,opera,services,Booking fee\n\
    booking,point-of-sale:plaza,ticket,0.50,opera,services,Booking fee\n";
const POINTS: &str = "key,name,channel,company,address,closed\n\
    plaza,Kiosk,point-of-sale,,,\n";
/// The box office closes early: late money for its orders is judged by that.
const SETTINGS: &str = "level,subject,channel,right,name,value\n\
    season,2026-27,,,sale-opens,2026-06-15 10:00\n\
    season,2026-27,web,friend,sale-opens,2026-06-08 10:00\n\
    season,2026-27,web,,sale-closes,curtain-60min\n\
    season,2026-27,box-office,,sale-closes,2026-12-01 13:30\n\
    performance,swan-lake-2027-02-13-1700,,,seats-max,6\n";
/// A point of sale.
pub const KIOSK: &str = "plaza";
pub const EXTRA: &str = "programme";
pub const PASS: &str = "friends";
pub const CODE: &str = "FEW-USES";
pub const CODE_USES: u32 = 3;
pub const FLOOR: &str = "floor";
const FLOOR_PLACES: u32 = 6;
const FEW_FLOOR_PLACES: u32 = 2;
pub const PERFORMANCES: [&str; 2] = ["carmen-2026-12-05-2000", "swan-lake-2027-02-11-1930"];

pub struct Building {
    /// By their addresses in `keys`.
    pub performances: Vec<PerformanceId>,
    pub keys: &'static [&'static str],
    /// Of two seasons.
    pub subscribers: Vec<Subscriber>,
    /// The numbers of seats, by their places in the plan.
    pub ordinals: Vec<Ordinal>,
    /// The rules of its prices, as the second pricer reads them.
    pub season: Arc<Season>,
    locales: Arc<Locales>,
    kind: Kind,
}

enum Kind {
    /// The file's contents.
    Sqlite(Vec<u8>),
    /// The address of the database that is copied.
    Postgres(String),
}

/// A database of one seed's own, gone when dropped.
pub struct Copy {
    url: String,
    folder: Option<tempfile::TempDir>,
}

impl Copy {
    pub async fn open(&self) -> anyhow::Result<Store> {
        Store::connect(&self.url).await
    }

    pub async fn remove(self) -> anyhow::Result<()> {
        match self.folder {
            Some(folder) => Ok(folder.close()?),
            None => store::testing::drop_postgres(&self.url).await,
        }
    }
}

impl Building {
    pub async fn new(postgres: bool, has_two_seasons: bool) -> anyhow::Result<Self> {
        let place = memory();
        let folder = tempfile::tempdir_in(&place)?;
        let file = folder.path().join("parterre.sqlite");
        let url = match postgres {
            false => sqlite_url(&file),
            true => store::testing::fresh_postgres_url()
                .await?
                .context("PARTERRE_TEST_POSTGRES names no server")?,
        };
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
        let locales = Arc::new(Locales::load(&[], Some(&locales))?);
        let kind = Kind::Postgres(url.clone());
        let season = Arc::new(as_published(&season_example(&[]))?);
        let keys: &[&str] =
            if has_two_seasons { &two_seasons::PERFORMANCES } else { &PERFORMANCES };
        let (performances, subscribers, ordinals) = (Vec::new(), Vec::new(), Vec::new());
        let mut building =
            Self { performances, keys, subscribers, ordinals, season, locales, kind };
        let store = Store::connect(&url).await?;
        let clock = SimClock { time: Arc::new(AtomicI64::new(testing::NOON.0)), skew_ms: 0 };
        let (bank, mail) = (Arc::new(MemoryBank::default()), Mailbox::new(Weak::new()));
        let mail = Arc::new(mail);
        let house = building.house(Weak::new(), &store, 1, clock, bank.clone(), mail);
        building.furnish(&house, has_two_seasons).await?;
        members::enroll(&house, &store, SHOPPERS).await?;
        clerks::enroll(&store).await?;
        if has_two_seasons {
            building.subscribers = two_seasons::enroll(&house, &store, &bank).await?;
            building.ordinals = two_seasons::ordinals(&house).await?;
        }
        store::testing::seal(&store).await?;
        drop((house, store));
        if !postgres {
            building.kind = Kind::Sqlite(std::fs::read(&file)?);
        }
        Ok(building)
    }

    async fn furnish(&mut self, house: &House, has_two_seasons: bool) -> anyhow::Result<()> {
        let plan = season_example(&[]);
        let plan = plan.0.get("opera.json").context("the documented plan")?;
        let mut plan: serde_json::Value = serde_json::from_slice(plan)?;
        let places = if has_two_seasons { FEW_FLOOR_PLACES } else { FLOOR_PLACES };
        match has_two_seasons {
            true => two_seasons::make_small(&mut plan)?,
            false => house_seats::mark(&mut plan)?,
        }
        let areas = plan["areas"].as_array_mut().context("areas")?;
        areas.push(serde_json::json!({
            "key": FLOOR, "name": "Floor",
            "unnumbered": [{
                "key": FLOOR, "name": "Floor", "capacity": places, "zone": "2",
                "outline": [[100, 150], [200, 150], [200, 190]],
            }],
        }));
        let plan = plan.to_string();
        let mut folder = season_example(&[
            ("productions.csv", PRODUCTIONS),
            ("companies.csv", pay_outs::COMPANIES),
            ("accounts.csv", ACCOUNTS),
            ("price_groups.csv", PRICE_GROUPS),
            ("prices.csv", PRICES),
            ("extras.csv", EXTRAS),
            ("fees.csv", FEES),
            ("tariffs.csv", PRICE_TYPES),
            ("points_of_sale.csv", POINTS),
            ("settings.csv", SETTINGS),
            ("codes.csv", CODES),
            ("discounts.csv", DISCOUNTS),
            ("opera.json", &plan),
            ("seniority_steps.csv", members::SENIORITY_STEPS),
            ("resales.csv", RESALES),
            ("exchanges.csv", EXCHANGES),
        ]);
        if has_two_seasons {
            add_next_season(&mut folder)?;
        }
        self.season = Arc::new(as_published(&folder)?);
        let imported =
            season::sheets::season_import::import_season(house, &Actor::Console, &folder, false)
                .await;
        imported.map_err(|failure| anyhow::anyhow!("{failure}"))?;
        invited::enroll(house).await?;
        for slug in self.keys {
            let found = season::plan::performance(house, slug).await?;
            self.performances.push(found.context("a visible performance")?);
        }
        Ok(())
    }

    pub async fn copy(&self) -> anyhow::Result<Copy> {
        Ok(match &self.kind {
            Kind::Sqlite(contents) => {
                let folder = tempfile::tempdir_in(memory())?;
                let file = folder.path().join("parterre.sqlite");
                std::fs::write(&file, contents)?;
                Copy { url: sqlite_url(&file), folder: Some(folder) }
            }
            Kind::Postgres(url) => {
                Copy { url: store::testing::copy_postgres(url).await?, folder: None }
            }
        })
    }

    /// A program over this database.
    pub fn house(
        &self,
        world: Weak<World>,
        store: &Store,
        seed: u64,
        clock: SimClock,
        bank: Arc<dyn Gateway>,
        mail: Arc<Mailbox>,
    ) -> House {
        let ports = Ports {
            gateways: BTreeMap::from([("test-bank".to_owned(), bank)]),
            mailer: mail,
            printer: Arc::new(TicketPrinter),
            lists: BTreeMap::new(),
            providers: BTreeMap::new(),
            wallets: Default::default(),
            webhooks: BTreeMap::new(),
            measurer: None,
            terminals: world.upgrade().map(|world| world.terminals()).unwrap_or_default(),
        };
        // One call after the other: else which answer comes first would depend on threads.
        let settings = HouseSettings {
            calls_at_once: 1,
            renewals_at_once: 1,
            // Its shoppers hold as much as they like, and order under a few addresses.
            seat_limits: SeatLimits::OFF,
            gateway_limit: Duration::from_secs(600),
            mail_limit: Duration::from_secs(600),
            seed_key: SeedKey::from_hex(&"5e".repeat(32)).ok(),
            ..HouseSettings::default()
        };
        let store = store.clone().with_interludes(Arc::new(Between(world)));
        let chance = Arc::new(SeededChance::new(seed));
        House::new(
            store,
            Arc::new(clock),
            chance,
            ports,
            settings,
            self.locales.clone(),
            money::work().and(subscribers::work()),
        )
    }
}

fn add_next_season(folder: &mut Folder) -> anyhow::Result<()> {
    let performances = folder.0.get("performances.csv").context("performances")?;
    let performances = two_seasons::with_second_nights(&String::from_utf8_lossy(performances));
    folder.0.insert("performances.csv".to_owned(), performances.into_bytes());
    for (sheet, text) in two_seasons::SHEETS {
        folder.0.insert(sheet.to_owned(), text.as_bytes().to_vec());
    }
    for (sheet, rows) in two_seasons::ADDED {
        folder.0.get_mut(sheet).context("a sheet")?.extend_from_slice(rows.as_bytes());
    }
    Ok(())
}

/// The sheets of a folder, by their names.
fn as_published(folder: &Folder) -> anyhow::Result<Season> {
    let sheets = folder.0.iter().filter_map(|(name, text)| {
        let name = name.strip_suffix(".csv")?;
        Some((name.to_owned(), String::from_utf8_lossy(text).into_owned()))
    });
    Season::parse(sheets.collect())
}

/// A file system in memory, where there is one.
fn memory() -> PathBuf {
    let memory = PathBuf::from("/dev/shm");
    if memory.is_dir() { memory } else { std::env::temp_dir() }
}

fn sqlite_url(file: &Path) -> String {
    format!("sqlite://{}?mode=rwc", file.display())
}

/// The world's time, as one of its machines has it.
pub struct SimClock {
    pub time: Arc<AtomicI64>,
    pub skew_ms: i64,
}

impl Clock for SimClock {
    fn now(&self) -> Moment {
        Moment(self.time.load(SeqCst) + self.skew_ms)
    }
}

/// Other numbers for other lives, all from the seed (SplitMix64's finaliser).
pub fn mixed(seed: u64, life: u64) -> u64 {
    let mut mixed = seed.wrapping_add(life.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
