//! Strangers at one address hold as many seats as they can, of all performances: first one browser,
//! then new browsers again and again, several at the same time.

use crate::{
    browser::{Browser, NO_MINUTE_LIMITS},
    shop::{Shop, client},
    table::Row,
};
use anyhow::{bail, ensure};
use futures::future::try_join_all;
use reqwest::StatusCode;
use std::{
    collections::BTreeSet,
    iter::repeat_with,
    time::{Duration, Instant},
};

/// The default of `limits.guest_seats_per_browser`.
const BROWSER_SEATS_MAX: usize = 60;
/// The default of `limits.guest_seats_per_address`.
const ADDRESS_SEATS_MAX: usize = 120;
const SEATS_EACH: &str = "10";
/// New browsers that hold seats at the same time.
const CROWD: usize = 8;
const CROWDS_MAX: usize = 40;
/// The strangers give up after so many refusals.
const REFUSALS_MAX: usize = 80;
/// The basket has this form for each seat in it.
const SEAT_FORM: &str = "action=\"/en/basket/remove\"";

pub async fn run(shop: &mut Shop) -> anyhow::Result<Vec<Row>> {
    shop.start(&NO_MINUTE_LIMITS).await?;
    let client = client(Duration::from_secs(30))?;
    let browser = || Browser::new(&client, &shop.url);
    let performances = on_sale(browser()).await?;
    let begun = Instant::now();
    let mut first = browser();
    for performance in &performances {
        is_limited(&mut first, performance).await?;
    }
    let of_one = seats(&mut first).await?;
    let (mut browsers, mut refusals) = (vec![first], 0);
    for performance in performances.iter().cycle().take(CROWDS_MAX) {
        let mut crowd: Vec<_> = repeat_with(browser).take(CROWD).collect();
        let holds = crowd.iter_mut().map(|browser| is_limited(browser, performance));
        refusals += try_join_all(holds).await?.iter().filter(|is_limited| **is_limited).count();
        browsers.extend(crowd);
        if refusals >= REFUSALS_MAX {
            break;
        }
    }
    let seconds = begun.elapsed().as_secs_f64();
    let mut of_all = 0;
    for browser in &mut browsers {
        of_all += seats(browser).await?;
    }
    let got = format!("{of_one} seats in one browser, {of_all} in all, in {seconds:.1} s");
    ensure!(of_all > 0, "no seat was held; {} performances are on sale", performances.len());
    ensure!(of_one <= BROWSER_SEATS_MAX, "{got}; {BROWSER_SEATS_MAX} in one browser are allowed");
    ensure!(of_all <= ADDRESS_SEATS_MAX, "{got}; {ADDRESS_SEATS_MAX} in all are allowed");
    Ok(vec![Row {
        attack: "seats",
        done: format!(
            "one browser, then {} new ones ask for {SEATS_EACH} seats each time, over {} \
             performances; {refusals} refused",
            browsers.len() - 1,
            performances.len()
        ),
        got,
    }])
}

/// The addresses of the performances whose page has a form that holds seats.
pub async fn on_sale(mut browser: Browser) -> anyhow::Result<Vec<String>> {
    let season = browser.get("/en").await?.body;
    let mut performances = BTreeSet::new();
    for production in links(&season, "/en/productions/") {
        let page = browser.get(&production).await?.body;
        performances.extend(links(&page, "/en/performances/"));
    }
    let mut open = Vec::new();
    for performance in performances {
        let page = browser.get(&performance).await?.body;
        if page.contains(&format!("action=\"{performance}/hold\"")) {
            open.push(performance);
        }
    }
    Ok(open)
}

fn links(page: &str, start: &str) -> BTreeSet<String> {
    let links = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links.filter(|link| link.starts_with(start)).map(str::to_owned).collect()
}

/// Asks for the best seats. True if a limit of seats refuses them. In a basket that has seats of
/// the performance already, the new ones replace them.
pub async fn is_limited(browser: &mut Browser, performance: &str) -> anyhow::Result<bool> {
    browser.get(performance).await?;
    let form = [("count", SEATS_EACH), ("zone", "")];
    let answer = browser.post(&format!("{performance}/hold"), &form).await?;
    match answer.status {
        // Held, or taken by another browser at the same moment.
        StatusCode::SEE_OTHER | StatusCode::CONFLICT => Ok(false),
        StatusCode::TOO_MANY_REQUESTS => Ok(true),
        other => bail!("a hold was answered {other}"),
    }
}

pub async fn seats(browser: &mut Browser) -> anyhow::Result<usize> {
    Ok(browser.get("/en/basket").await?.body.matches(SEAT_FORM).count())
}
