//! A page that looked like an error made people order twice. A shopper who has ordered for the same
//! performance a few minutes ago is asked whether they mean it, before anything is ordered or paid.

use super::{Checked, Frozen, shown::hex};
use domain::{
    id::{ExtraId, OrderId, PerformanceId, PersonId},
    order::{PlaceRefusal, Repeat},
    people::actor::Actor,
};
use house::{Failure, House, locales::Locale, sealed};
use season::catalogue::Catalogue;
use std::collections::BTreeSet;
use store::{
    Conn,
    orders::{
        self, extras,
        repeats::{self, Recent, Who},
    },
    people::accounts,
    tickets::exchanges,
};

/// What an order is recognised by: its performances, or its extras where it has no performance.
type Matter = (BTreeSet<PerformanceId>, BTreeSet<ExtraId>);

pub(super) async fn refuse_repeated(
    house: &House,
    catalogue: &Catalogue,
    conn: &mut Conn,
    checked: &Checked,
    person: PersonId,
    frozen: &Frozen,
) -> Result<(), Failure<PlaceRefusal>> {
    // At a counter one sells to one after the other.
    if checked.actor.seller().is_some() {
        return Ok(());
    }
    let since = house.now().plus_ms(-house.settings().repeat_ms);
    let account = match &checked.actor {
        Actor::Customer { account, .. } => Some(*account),
        _ => None,
    };
    // Of two devices that order at once, one waits for the other here.
    if let Some(account) = account {
        accounts::lock(conn, account).await?;
    }
    let who = Who { person, session: checked.session, account };
    let extras = frozen.extras.iter().map(|row| row.extra).collect();
    let new: Matter = (orders::performances(&frozen.lines).into_iter().collect(), extras);
    let locale = house.locales().get_or_fallback(&checked.language);
    let mut repeated = Vec::new();
    for order in repeats::recent(conn, who, since).await? {
        let mark = mark(order.order);
        if checked.on_top_of.split(' ').any(|meant| meant == mark) {
            continue;
        }
        if !is_alike(conn, frozen, order.order).await? {
            continue;
        }
        let old = matter(conn, &order).await?;
        let titles = titles(catalogue, &new, &old, &locale);
        if !titles.is_empty() {
            let Recent { placed_at, is_paid, is_known, code, secret, .. } = order;
            // Under another key nobody is kept from buying.
            let secret = is_known.then(|| sealed::open_link(house, &secret).ok()).flatten();
            let known = secret.map(|secret| (code, secret));
            repeated.push(Repeat { mark, titles, placed_at, is_paid, known });
        }
    }
    match repeated.is_empty() {
        true => Ok(()),
        false => Err(Failure::Refused(PlaceRefusal::Repeated { orders: repeated })),
    }
}

/// What exchanges tickets repeats only what exchanges one of them.
async fn is_alike(conn: &mut Conn, frozen: &Frozen, old: OrderId) -> anyhow::Result<bool> {
    let Some(former) = &frozen.former else { return Ok(true) };
    let Some(before) = exchanges::of_order(conn, old).await? else { return Ok(false) };
    let mut before = before.admissions();
    Ok(before.any(|it| former.tickets().any(|ticket| ticket.admission == it)))
}

/// Identifies the earlier order to a form that knows it already, and reveals nothing of it.
fn mark(order: OrderId) -> String {
    let mut mark = hex(order.to_string().as_bytes());
    mark.truncate(16);
    mark
}

async fn matter(conn: &mut Conn, order: &Recent) -> anyhow::Result<Matter> {
    let lines = orders::lines(conn, order.order).await?;
    let performances = orders::performances(&lines).into_iter().collect();
    let extras = extras::of_order(conn, order.order).await?;
    Ok((performances, extras.iter().map(|row| row.extra).collect()))
}

/// Titles of what stands in both. A programme book for another performance is not a repeat.
fn titles(catalogue: &Catalogue, new: &Matter, old: &Matter, locale: &Locale) -> Vec<String> {
    let mut titles = Vec::new();
    for performance in new.0.intersection(&old.0) {
        let Some(listing) = catalogue.listing(*performance) else { continue };
        let row = &listing.row;
        let title = catalogue.title(&row.production_slug, locale.language());
        let args = [
            ("title", title.into()),
            ("date", locale.date_long(row.starts_at, &row.time_zone).into()),
        ];
        titles.push(locale.text_with("repeat-performance", &args));
    }
    if new.0.is_empty() && old.0.is_empty() {
        for extra in new.1.intersection(&old.1) {
            let Some(extra) = catalogue.extra(*extra) else { continue };
            let name = catalogue.text(&format!("offer.{}.name", extra.key), locale.language());
            titles.push(name.unwrap_or(&extra.key).to_owned());
        }
    }
    titles
}
