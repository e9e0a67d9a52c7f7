//! Random baskets that the house really sells, at the second pricer's price: `sold_baskets [SALES]
//! [SEED]` goes on until so many were sold; those that both refuse come on top. Seats are held,
//! products are put into the basket, and the order is placed on the web or sold at a counter. What
//! was sold is compared with `server/oracle` to the cent.

mod asked;
mod sale;

use anyhow::{Context, ensure};
use domain::{moment::Moment, people::actor::Actor};
use oracle::{
    Answer, Request, Season,
    compare::{Told, baskets::Baskets, chance::Chance, ours},
};
use sale::{Outcome, Sums};
use season::sheets::season_import::{Folder, import_season};
use std::{collections::BTreeMap, process::ExitCode, time::Instant};
use testing::{Stage, season_house};

/// After so many baskets a new house opens, so that seats do not run out.
const EACH: u64 = 100;
/// At most so many differences are shown.
const SHOWN_MAX: usize = 20;
/// Points without rows of their own, at which the rules of their channels hold: nothing is sold
/// in these channels but at a point.
const POINTS: &str = "kiosk,Kiosk,point-of-sale,,,,\ntour,Tours,external,,,,\n";

#[tokio::main]
async fn main() -> anyhow::Result<ExitCode> {
    let mut arguments = std::env::args().skip(1);
    let sales: u64 = arguments.next().as_deref().unwrap_or("1000").parse()?;
    let seed: u64 = arguments.next().as_deref().unwrap_or("1").parse()?;
    let begun = Instant::now();
    let mut folder = season_house();
    folder.0.get_mut("points_of_sale.csv").context("points")?.extend_from_slice(POINTS.as_bytes());
    let season = as_published(&folder)?;
    let by_chance = Baskets::of(&season, Vec::new())?;
    let mut counts: BTreeMap<(String, &str), u64> = BTreeMap::new();
    let (mut differences, mut sold, mut number) = (0, 0, 0);
    let mut stage = None;
    while sold < sales {
        if number % EACH == 0 {
            stage = Some(open(&folder).await?);
        }
        let stage = stage.as_ref().context("the first basket opens a house")?;
        let mut basket = by_chance.basket(&mut Chance::new(seed, number));
        number += 1;
        asked::make_sellable(&season, &mut basket);
        if basket.items.is_empty() {
            continue;
        }
        move_clock(stage, &season, &basket)?;
        asked::tell_sold(stage, &mut basket).await?;
        let outcome = sale::sell(stage, &basket, number).await?;
        sold += u64::from(matches!(outcome, Outcome::Sold(_)));
        let told = ours(&season, &basket);
        *counts.entry((basket.channel.clone(), outcome.name())).or_default() += 1;
        if let Some(difference) = difference(&told, &outcome) {
            differences += 1;
            if differences <= SHOWN_MAX {
                println!("--- basket {number}: {difference}");
                println!("{}", serde_json::to_string_pretty(&basket)?);
                if let Told::Priced(answer) = &told {
                    println!("oracle: {}", serde_json::to_string(answer)?);
                }
                println!("house:  {outcome:?}");
            }
        }
        if number % EACH == 0 || sold == sales {
            ensure_sound(stage).await?;
        }
    }
    for ((channel, outcome), count) in counts {
        println!("{channel}: {count} {outcome}");
    }
    let seconds = begun.elapsed().as_secs();
    println!("seed {seed}: {number} baskets, {sold} sold, {differences} differ, {seconds} s");
    Ok(if differences == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn open(folder: &Folder) -> anyhow::Result<Stage> {
    let stage = Stage::empty().await;
    import_season(&stage.house, &Actor::Console, folder, false)
        .await
        .map_err(|failure| anyhow::anyhow!("{failure}"))?;
    Ok(stage)
}

/// The sheets of a folder, by their names.
fn as_published(folder: &Folder) -> anyhow::Result<Season> {
    let sheets = folder.0.iter().filter_map(|(name, text)| {
        let name = name.strip_suffix(".csv")?;
        Some((name.to_owned(), String::from_utf8_lossy(text).into_owned()))
    });
    Season::parse(sheets.collect())
}

fn move_clock(stage: &Stage, season: &Season, basket: &Request) -> anyhow::Result<()> {
    let at = basket.at.as_deref().context("baskets by chance have a moment")?;
    let at = jiff::civil::DateTime::strptime("%Y-%m-%d %H:%M", at)?;
    let at = at.to_zoned(season.time_zone.clone())?.timestamp().as_millisecond();
    stage.clock.advance_ms(Moment(at).since_ms(stage.house.now()));
    Ok(())
}

/// Invariants hold of all that was sold, such as that its money adds up.
async fn ensure_sound(stage: &Stage) -> anyhow::Result<()> {
    let mut conn = stage.store().read().await?;
    for answer in money::books::audit::answers(&mut conn).await? {
        let (invariant, question) = (answer.invariant, answer.question);
        ensure!(answer.violations == 0, "the audit's {invariant}.{question} counts violations");
    }
    Ok(())
}

/// None: both say the same.
fn difference(told: &Told, outcome: &Outcome) -> Option<String> {
    match (told, outcome) {
        // Seats are gone, which the second pricer cannot know.
        (_, Outcome::Full) => None,
        (Told::Wrong(_), Outcome::Refused(_)) => None,
        (Told::Wrong(why), Outcome::Sold(_)) => Some(format!("only the oracle refuses it: {why}")),
        (Told::Priced(answer), Outcome::Refused(why)) => match answer.problems.is_empty() {
            true => Some(format!("only the house refuses it: {why}")),
            false => None,
        },
        (Told::Priced(answer), Outcome::Sold(_)) if !answer.problems.is_empty() => {
            Some(format!("only the oracle refuses it: {:?}", answer.problems))
        }
        (Told::Priced(answer), Outcome::Sold(sums)) => {
            let ours = of_answer(answer);
            (ours != *sums).then(|| format!("oracle {ours:?}, house {sums:?}"))
        }
    }
}

fn of_answer(answer: &Answer) -> Sums {
    let mut sums = Sums { total_minor: answer.total_minor, ..Sums::default() };
    for line in &answer.lines {
        let parts = [line.quantity.into(), line.due_minor, line.tax_minor];
        sums.add_line(line.listed_minor, sale::ppm(line.tax_percent), parts);
    }
    for fee in &answer.fees {
        sums.add_fee(&fee.fee, [fee.quantity.into(), fee.due_minor, fee.tax_minor]);
    }
    for tax in &answer.taxes {
        sums.add_tax(sale::ppm(tax.percent), [tax.base_minor, tax.tax_minor]);
    }
    sums
}
