//! Renewal of a great many subscriptions, on SQLite: how long it takes, and what becomes of it when
//! its process is killed on the way.
//!
//! `renewals SUBSCRIPTIONS [KILLS]` makes a house with so many subscribers, asks all of them, lets
//! a tenth wish for another seat, and carries it out, timed. Then it does the same in a copy with a
//! process that is killed so often at moments by chance, and compares. `renewals step DIR SEED DAY`
//! is that process.

use anyhow::{Context, ensure};
use domain::{
    moment::DAY_MS,
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatPick, SeatRequest},
};
use rand::{RngExt, SeedableRng, rngs::SmallRng};
use season::sheets::season_import::{Folder, import_season};
use std::{
    fmt::Write,
    fs,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};
use store::{Store, testing::number};
use subscribers::renewal::{Report, run};
use testing::{NOON, Stage, plant, season_example};

const HALL: &[u8] = include_bytes!("../../../assets/halls/opera.json");
const NEXT: &str = "2027-28";
const SERIES: usize = 5;
/// Performances of each series in the next season.
const PERFORMANCES: usize = 7;
/// Days after `NOON` on which holders are asked, and on which the answers are carried out.
const ASKED: i64 = 20;
const DUE: i64 = 42;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut args = std::env::args().skip(1);
    let first = args.next().context("renewals SUBSCRIPTIONS [KILLS]")?;
    if first == "step" {
        let folder = args.next().context("a folder")?;
        let seed = args.next().context("a seed")?.parse()?;
        let day: i64 = args.next().context("a day")?.parse()?;
        return step(Path::new(&folder), seed, day).await.map(drop);
    }
    let (count, kills) = (first.parse()?, args.next().map_or(Ok(0), |kills| kills.parse())?);
    let folder = tempfile::tempdir()?;
    let (whole, broken) = (folder.path().join("whole"), folder.path().join("broken"));
    make(&whole, count).await?;
    fs::create_dir(&broken)?;
    fs::copy(whole.join("parterre.sqlite"), broken.join("parterre.sqlite"))?;
    for (what, day, seed) in [("asked", ASKED, 11), ("carried out", DUE, 12)] {
        let begun = Instant::now();
        let report = step(&whole, seed, day).await?;
        println!("{what} in {:.1} s: {report:?}", begun.elapsed().as_secs_f64());
    }
    if kills > 0 {
        kill(&broken, kills)?;
        compare(&whole, &broken).await?;
    }
    Ok(())
}

async fn open(folder: &Path, seed: u64, day: i64) -> anyhow::Result<Stage> {
    let store = Store::in_folder(folder).await?;
    Ok(Stage::over(store, seed, NOON.plus_ms(day * DAY_MS)).await)
}

async fn step(folder: &Path, seed: u64, day: i64) -> anyhow::Result<Report> {
    let stage = open(folder, seed, day).await?;
    let done = run(&stage.house, &Actor::Console, NEXT, false).await;
    let report = done.map_err(|failure| anyhow::anyhow!("{failure}"))?;
    if day == ASKED {
        wish(&stage).await?;
    }
    store::testing::seal(stage.store()).await?;
    Ok(report)
}

/// Two seasons of five series in the opera house.
fn folder() -> Folder {
    let mut folder = season_example(&[]);
    folder.0.insert("opera.json".to_owned(), HALL.to_vec());
    let mut put = |name: &str, text: String| folder.0.insert(name.to_owned(), text.into_bytes());
    put(
        "seasons.csv",
        "key,starts_on,ends_on,currency,time_zone\n\
         2026-27,2026-09-01,2027-07-31,EUR,Europe/Madrid\n\
         2027-28,2027-09-01,2028-07-31,EUR,Europe/Madrid\n"
            .to_owned(),
    );
    put(
        "productions.csv",
        "key,season,genre,minutes,intervals,seller,title_en\n\
         carmen,2026-27,opera,165,1,opera,Carmen\ntosca,2027-28,opera,150,2,opera,Tosca\n"
            .to_owned(),
    );
    let (mut series, mut performances, mut packages, mut groups, mut renewals) = (
        "season,code\n".to_owned(),
        "key,production,hall,starts,price_group,series\n".to_owned(),
        "key,kind,season,seats,change,medium,max_person\n".to_owned(),
        "package,group,for\n".to_owned(),
        "package,into,from,until,unanswered,pay\n".to_owned(),
    );
    for of in 0..SERIES {
        for (season, code, production, year, count) in
            [("2026-27", "N", "carmen", 2027, 2), ("2027-28", "X", "tosca", 2028, PERFORMANCES)]
        {
            let _ = writeln!(series, "{season},{code}{of}");
            let _ = writeln!(packages, "{code}{of},subscription,{season},same,-10 %,one,");
            let _ = writeln!(groups, "{code}{of},all,series:{code}{of}");
            for at in 0..count {
                let day = 1 + of * count + at;
                let (month, day) = (3 + day / 28, 1 + day % 28);
                let when = format!("{year}-{month:02}-{day:02}");
                let _ = writeln!(
                    performances,
                    "{production}-{when},{production},opera,{when} 20:00,opera,{code}{of}"
                );
            }
        }
        let _ = writeln!(renewals, "N{of},X{of},2026-12-20 10:00,2027-01-10 23:59,renew,invoice");
    }
    put("series.csv", series);
    put("performances.csv", performances);
    put("packages.csv", packages.to_lowercase());
    put("package_groups.csv", lower_keys(&groups));
    put("renewals.csv", lower_keys(&renewals));
    put("package_steps.csv", "package,count,change\n".to_owned());
    put("package_prices.csv", "package,zone,tariff,price\n".to_owned());
    put("discounts.csv", "key,change\n".to_owned());
    put("codes.csv", "code,change\n".to_owned());
    put("extras.csv", "key,kind,company\n".to_owned());
    put("passes.csv", "key,kind,season,price,tax,company\n".to_owned());
    put("occupancy_steps.csv", "key,above,change\n".to_owned());
    put("seniority_steps.csv", "offers,years,change\n,1,-8 %\n".to_owned());
    put("price_groups.csv", "key,currency,tax\nopera,EUR,culture\n".to_owned());
    let zones = (1..=5).map(|zone| format!("opera,{zone},full,{}.00\n", 120 - zone * 20));
    put("prices.csv", format!("price_group,zone,tariff,price\n{}", zones.collect::<String>()));
    put("tariffs.csv", "key,base,change\nfull,,\n".to_owned());
    put("tariff_groups.csv", "key,tariffs\n".to_owned());
    put("settings.csv", "level,subject,channel,right,name,value\n".to_owned());
    folder
}

/// Keys of packages are small letters, codes of series as they are.
fn lower_keys(rows: &str) -> String {
    let mut lines = rows.lines();
    let mut text = format!("{}\n", lines.next().unwrap_or_default());
    for line in lines {
        let cells = line.split(',').map(|cell| match cell.starts_with("series:") {
            true => cell.to_owned(),
            false => cell.to_lowercase(),
        });
        let _ = writeln!(text, "{}", cells.collect::<Vec<_>>().join(","));
    }
    text
}

async fn make(folder: &Path, count: usize) -> anyhow::Result<()> {
    fs::create_dir_all(folder)?;
    let stage = Stage::bare(Store::in_folder(folder).await?).await;
    import_season(&stage.house, &Actor::Console, &self::folder(), false)
        .await
        .map_err(|failure| anyhow::anyhow!("{failure:?}"))?;
    for of in 0..SERIES {
        subscribe(&stage, of).await?;
    }
    copy(&stage, count).await?;
    store::testing::seal(stage.store()).await?;
    Ok(())
}

/// One subscriber of each series, through the shop.
async fn subscribe(stage: &Stage, of: usize) -> anyhow::Result<()> {
    let actor = stage.guest().await;
    let slug = format!("carmen-2027-03-{:02}", 2 + of * 2);
    let performance = season::plan::performance(&stage.house, &slug).await?;
    let pick = SeatPick { seat_index: 40, offer: Some(format!("n{of}")), price_type: None };
    let request = HoldRequest {
        performance: performance.with_context(|| format!("no {slug}"))?,
        seat_request: SeatRequest::seats(vec![pick]),
    };
    let held = selling::hold::hold(&stage.house, &actor, &request).await;
    held.map_err(|failure| anyhow::anyhow!("{failure}"))?;
    stage.buy_basket(&actor, &format!("subscriber-{of}@example.org")).await?;
    Ok(())
}

/// As many subscribers again on other seats, by SQL: only what a renewal reads of them.
async fn copy(stage: &Stage, count: usize) -> anyhow::Result<()> {
    let each = count / SERIES;
    let id = |of: &str| format!("printf('%08x', r.n) || substr({of}, 9)");
    let rows = format!(
        "create table copies as select o.id as order_id, o.basket_id, o.person_id, s.n, s.ordinal \
         from (select rowid as of, id, basket_id, person_id from orders) o join \
         (select row_number() over (order by ordinal) as n, ordinal from seats \
          where ordinal not in (select seat_ordinal from claims)) s on s.n < {each}"
    );
    let statements = [
        rows,
        format!(
            "insert into persons (id, given_name, family_name, email, language, created_at_ms) \
             select {}, p.given_name, p.family_name, r.n || p.email, p.language, p.created_at_ms \
             from copies r join persons p on p.id = r.person_id",
            id("p.id")
        ),
        format!(
            "insert into baskets (id, session_id, channel, created_at_ms, ends_at_ms, extensions, \
             ordered_at_ms) select {}, b.session_id, b.channel, b.created_at_ms, b.ends_at_ms, \
             b.extensions, b.ordered_at_ms from copies r join baskets b on b.id = r.basket_id",
            id("b.id")
        ),
        format!(
            "insert into orders (id, code, secret, idempotency_key, basket_id, session_id, \
             person_id, channel, given_name, family_name, email, language, currency, total_minor, \
             quote, placed_at_ms, pay_by_ms, paid_at_ms) select {}, r.n || o.code, \
             r.n || o.secret, r.n || o.idempotency_key, {}, o.session_id, {}, o.channel, \
             o.given_name, o.family_name, r.n || o.email, o.language, o.currency, o.total_minor, \
             o.quote, o.placed_at_ms, o.pay_by_ms, o.paid_at_ms \
             from copies r join orders o on o.id = r.order_id",
            id("o.id"),
            id("o.basket_id"),
            id("o.person_id")
        ),
        format!(
            "insert into order_items (id, order_id, offer_id) select {}, {}, i.offer_id \
             from copies r join order_items i on i.order_id = r.order_id",
            id("i.id"),
            id("i.order_id")
        ),
        format!(
            "insert into order_lines (id, order_id, position, offer, fee, performance_id, \
             seat_ordinal, zone, price_type_id, selling_company_id, organising_company_id, \
             due_minor, tax_treatment_id, tax_rate_ppm, tax_minor, item_id) \
             select {}, {}, l.position, l.offer, l.fee, l.performance_id, r.ordinal, l.zone, \
             l.price_type_id, l.selling_company_id, l.organising_company_id, l.due_minor, \
             l.tax_treatment_id, l.tax_rate_ppm, l.tax_minor, {} \
             from copies r join order_lines l on l.order_id = r.order_id \
             where l.item_id is not null",
            id("l.id"),
            id("l.order_id"),
            id("l.item_id")
        ),
        "drop table copies".to_owned(),
    ];
    for statement in statements {
        plant(stage.store(), &statement).await?;
    }
    Ok(())
}

/// Every tenth asks for the seat of the next.
async fn wish(stage: &Stage) -> anyhow::Result<()> {
    let sql = "insert into renewal_wishes (renewal_id, position, offer_id, venue_id, \
         seat_ordinal, price_type, terms, total_minor, asked_at_ms) \
         select r.id, 0, r.offer_id, r.venue_id, s.seat_ordinal, r.price_type, s.terms, \
         s.total_minor, r.begun_at_ms from \
         (select *, row_number() over (partition by offer_id order by seat_ordinal) as n \
          from renewals) r join \
         (select *, row_number() over (partition by offer_id order by seat_ordinal) as n \
          from renewals) s on s.n = r.n + 1 and s.offer_id = r.offer_id and r.n % 10 < 2 \
         where not exists (select 1 from renewal_wishes)";
    plant(stage.store(), sql).await
}

/// Both steps, each by a process that is killed again and again until it has come to its end.
fn kill(folder: &Path, kills: usize) -> anyhow::Result<()> {
    let mut chance = SmallRng::seed_from_u64(7);
    let (mut left, mut seed) = (kills, 100_u64);
    for day in [ASKED, DUE] {
        let mut here = left.div_ceil(if day == ASKED { 2 } else { 1 });
        loop {
            seed += 1;
            let mut child = Command::new(std::env::current_exe()?)
                .args(["step", &folder.display().to_string(), &seed.to_string(), &day.to_string()])
                .stdout(Stdio::null())
                .spawn()?;
            if here == 0 {
                ensure!(child.wait()?.success(), "the step failed");
                break;
            }
            std::thread::sleep(Duration::from_millis(chance.random_range(200..4_000)));
            if child.try_wait()?.is_some() {
                println!("a step ended before it was killed");
                break;
            }
            child.kill()?;
            child.wait()?;
            (here, left) = (here - 1, left - 1);
        }
    }
    println!("{} kills", kills - left);
    Ok(())
}

async fn compare(whole: &Path, broken: &Path) -> anyhow::Result<()> {
    let whole = Stage::bare(Store::in_folder(whole).await?).await;
    let broken = Stage::bare(Store::in_folder(broken).await?).await;
    for of in [
        "renewals",
        "renewals where new_order_id is not null",
        "renewal_wishes where result = 'granted'",
        "orders where paid_at_ms is not null",
        "claims where owner = 'order-line'",
        "claims where owner = 'subscription'",
        "admissions where cancelled_at_ms is null",
        "receivables",
        "seniority",
        "outbox",
    ] {
        let sql = format!("select count(*) from {of}");
        let counts = (number(whole.store(), &sql).await?, number(broken.store(), &sql).await?);
        println!("{of}: {} and {}", counts.0, counts.1);
        ensure!(counts.0 == counts.1, "{of} differ");
    }
    for sum in ["total_minor from orders", "amount_minor from receivables"] {
        let (column, table) = sum.split_once(" from ").context("a table")?;
        let sql = format!("select cast(sum({column}) as bigint) from {table}");
        let sums = (number(whole.store(), &sql).await?, number(broken.store(), &sql).await?);
        println!("sum of {sum}: {} and {}", sums.0, sums.1);
        ensure!(sums.0 == sums.1, "{sum} differ");
    }
    Ok(())
}
