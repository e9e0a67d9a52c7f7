//! What of a present is other than when it was given, for its recipient: what the house moved, and
//! what is no part of it any more.

use super::opened::Opened;
use domain::{
    id::{OrderLineId, PerformanceId},
    moment::Moment,
    money::Money,
    order::{OrderExtra, OrderLineView, OrderView, TicketState},
    sales::{extra::ExtraKind, voucher::VoucherEnd},
    tickets::{change::ChangeKind, exchange::ExchangedBy},
};
use gift_tables::{
    gifts::Gift,
    gifts_since::{self, Gone},
    vouchers,
};
use season::catalogue::Catalogue;
use std::collections::BTreeSet;
use store::{Conn, running::changes};

/// One sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Since {
    /// So many tickets for the performance of this line.
    Tickets { line: Box<OrderLineView>, count: u32, what: TicketsSince },
    /// A gift voucher, whose purchase was taken back.
    Voucher(Money),
    /// Nobody accepted the present while the voucher could be used, which was before this moment.
    VoucherOver(Money, Moment),
    /// Pieces by their names.
    Extras(Vec<(String, u32)>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TicketsSince {
    /// The house has moved the performance, which was to begin then. They are valid.
    Moved { before: Moment },
    /// Nobody has accepted the present, and its giver has another seat for them.
    Exchanged,
    /// Nobody has accepted the present, and they went elsewhere.
    Left,
    /// They were the recipient's, and are valid no more.
    Cancelled,
}

/// The present, and the order as its giver sees it.
pub(super) struct Seen<'a> {
    pub gift: &'a Gift,
    pub view: &'a OrderView,
    /// Lines of the tickets that are in it.
    pub standing: &'a [OrderLineId],
    pub language: &'a str,
}

/// Writes it down, and tickets that went with their cancelled performance.
pub(super) async fn add(
    conn: &mut Conn,
    catalogue: &Catalogue,
    seen: &Seen<'_>,
    opened: &mut Opened,
) -> anyhow::Result<()> {
    let gone = gifts_since::gone(conn, seen.gift.id).await?;
    opened.since = moved(conn, seen).await?;
    for line in tickets_gone(seen, &gone) {
        let what = match line.state {
            TicketState::TakenBack(_) if line.is_cancelled => {
                opened.off.push(line.clone());
                continue;
            }
            // They have another ticket for it.
            TicketState::Exchanged(ExchangedBy::Recipient) => continue,
            TicketState::Exchanged(ExchangedBy::Buyer) => TicketsSince::Exchanged,
            _ if seen.gift.accepted_at.is_some() => TicketsSince::Cancelled,
            _ => TicketsSince::Left,
        };
        count(&mut opened.since, line, what);
    }
    opened.since.extend(vouchers_gone(conn, seen, &gone, opened.now).await?);
    opened.since.extend(extras_gone(catalogue, seen, &gone));
    Ok(())
}

fn count(all: &mut Vec<Since>, of: &OrderLineView, how: TicketsSince) {
    for known in all.iter_mut() {
        if let Since::Tickets { line, count, what } = known
            && line.performance == of.performance
            && *what == how
        {
            *count += 1;
            return;
        }
    }
    all.push(Since::Tickets { line: Box::new(of.clone()), count: 1, what: how });
}

/// Performances of tickets that are in it: from when each was moved first.
async fn moved(conn: &mut Conn, seen: &Seen<'_>) -> anyhow::Result<Vec<Since>> {
    let Seen { gift, view, standing, .. } = *seen;
    let (mut moved, mut known) = (Vec::new(), BTreeSet::new());
    for told in changes::of_order(conn, gift.order).await? {
        let change = told.change;
        if change.kind != ChangeKind::Moved || change.at < gift.made_at {
            continue;
        }
        let Some(before) = change.starts_before else { continue };
        if !known.insert(change.performance) {
            continue;
        }
        let lines = view.lines.iter().filter(|line| {
            let is_its = line.performance == change.performance && standing.contains(&line.line);
            is_its && !line.is_cancelled && line.starts_at != before
        });
        for line in lines {
            count(&mut moved, line, TicketsSince::Moved { before });
        }
    }
    Ok(moved)
}

/// Tickets that were in it; of those that nobody has accepted also what its giver has used.
fn tickets_gone<'a>(seen: &'a Seen<'_>, gone: &[Gone]) -> Vec<&'a OrderLineView> {
    let Seen { gift, view, standing, .. } = *seen;
    let is_used = |line: &OrderLineView| {
        let entered_at = line.ticket.as_ref().and_then(|ticket| ticket.entered_at);
        gift.accepted_at.is_none() && entered_at.is_some_and(|at| at >= gift.made_at)
    };
    let is_gone = |line: &&OrderLineView| {
        let is_known = gone.iter().any(|it| it.line == line.line);
        !standing.contains(&line.line) && (is_known || is_used(line))
    };
    // Of what is called off another sentence tells.
    let lines = view.lines.iter().filter(|line| !line.is_called_off());
    view.taken_back.iter().chain(lines).filter(is_gone).collect()
}

async fn vouchers_gone(
    conn: &mut Conn,
    seen: &Seen<'_>,
    gone: &[Gone],
    now: Moment,
) -> anyhow::Result<Vec<Since>> {
    let mut all = Vec::new();
    for row in vouchers::of_order(conn, seen.gift.order).await? {
        let voucher = &row.voucher;
        let money = |minor| Money::new(minor, voucher.currency);
        let is_gone = gone.iter().any(|it| Some(it.line) == row.line);
        let over = voucher.valid_until.filter(|until| {
            let is_open = seen.gift.accepted_at.is_none() && row.gift.is_none();
            is_open && *until <= now && *until >= seen.gift.made_at
        });
        match (voucher.end, over) {
            (Some(VoucherEnd::TakenBack), _) if is_gone => {
                all.push(Since::Voucher(money(voucher.value_minor)));
            }
            (Some(VoucherEnd::TakenBack), _) | (_, None) => {}
            (_, Some(until)) => {
                all.push(Since::VoucherOver(money(voucher.value_minor), until));
            }
        }
    }
    Ok(all)
}

fn extras_gone(catalogue: &Catalogue, seen: &Seen<'_>, gone: &[Gone]) -> Option<Since> {
    // They never were in it.
    if seen.gift.card.keeps_extras {
        return None;
    }
    let mut named: Vec<(String, u32)> = extras_left(seen, gone);
    for extra in gone.iter().filter_map(|it| catalogue.extra(it.extra?)) {
        if extra.kind != ExtraKind::AddOn {
            continue;
        }
        let name = catalogue.text(&format!("offer.{}.name", extra.key), seen.language);
        let name = name.unwrap_or(&extra.key);
        match named.iter_mut().find(|(known, _)| known == name) {
            Some((_, count)) => *count += 1,
            None => named.push((name.to_owned(), 1)),
        }
    }
    (!named.is_empty()).then_some(Since::Extras(named))
}

/// Pieces for performances whose tickets have all left it: they go along with a ticket only.
fn extras_left(seen: &Seen<'_>, gone: &[Gone]) -> Vec<(String, u32)> {
    if seen.gift.accepted_at.is_some() {
        return Vec::new();
    }
    let left = tickets_gone(seen, gone);
    let has_ticket = |performance: PerformanceId| {
        let mut lines = seen.view.lines.iter().filter(|line| line.performance == performance);
        lines.any(|line| seen.standing.contains(&line.line))
    };
    let is_left = |extra: &&OrderExtra| {
        let performance = extra.performance.as_ref().map(|it| it.performance);
        performance.is_some_and(|performance| {
            let has_left = left.iter().any(|line| line.performance == performance);
            has_left && !has_ticket(performance)
        })
    };
    let waiting = |extra: &OrderExtra| {
        let waiting = extra.receipts.iter().filter(|receipt| receipt.used_at.is_none());
        (extra.name.clone(), waiting.count() as u32)
    };
    let all = seen.view.extras.iter().filter(is_left).map(waiting);
    all.filter(|(_, count)| *count > 0).collect()
}
