//! What `restore` says once a copy is back: what it changed, and what the operator has to do.

use super::restore_waits;
use domain::{moment::Moment, payments::restore_wait::WaitKind};
use jiff::Timestamp;
use money::{restores::AfterRestore, sealing::Kept};
use people::staff::{Colleague, SeedsKept};
use serde_json::{Value, json};
use std::fmt::{self, Write};

pub fn report(after: &AfterRestore) -> String {
    let mut text = String::new();
    // Writing into a text can't fail.
    let _ = write(&mut text, after);
    text
}

/// The same for programs.
pub fn as_value(after: &AfterRestore) -> Value {
    let series = after.series.iter().map(|series| {
        json!({
            "company": series.company,
            "series": series.name,
            "last": series.last_number,
        })
    });
    let owed = after.owed_refunds.iter().map(|one| {
        let of = if one.is_card_payment { "card_payment" } else { "order" };
        json!({
            of: one.code,
            "amount_minor": one.amount.minor,
            "currency": one.amount.currency.as_str(),
        })
    });
    let staff = after.staff.iter().map(|one| json!({ "email": one.email, "name": one.name }));
    json!({
        "copy_made_at": time(after.copy_made_at),
        "waits": restore_waits::as_values(&after.waits),
        // Unknown to the copy, and to be repeated.
        "erasures_unknown_since": time(after.copy_made_at),
        "owed_refunds": owed.collect::<Vec<_>>(),
        "series": series.collect::<Vec<_>>(),
        "series_suffix": after.series_suffix,
        "last_year": after.last_year,
        "closed": {
            "staff_sessions": after.closed.staff_sessions,
            "staff_links": after.closed.staff_links,
            "shoppers": after.closed.shoppers,
        },
        "staff": staff.collect::<Vec<_>>(),
        "open_orders": after.open_orders,
        "newest_mail_at": after.newest_mail_at.map(time),
        "gateways": after.gateways,
    })
}

/// Whether the key of the staff's seeds came along with the copy.
pub fn seeds(kept: SeedsKept) -> String {
    match kept.unreadable {
        0 => String::new(),
        count => format!(
            "\nThe key that encrypted {count} seeds of the staff's apps is missing.\n  \
             Put the key file of the house that made the copy where seed_key_file says, then \
             start.\n  If the key is lost, give each account a new link: parterre staff reset \
             EMAIL\n"
        ),
    }
}

/// Whether what the house sends or shows again can be read.
pub fn values(kept: Kept) -> String {
    match kept.unreadable {
        0 => String::new(),
        _ => "\nIBANs of customers or codes of gift vouchers were encrypted by a key that is \
              missing.\n  No file for the bank can be written, and nobody can pay with these \
              vouchers.\n  Put the key file of the house that made the copy where \
              seed_key_file says, then start.\n"
            .to_owned(),
    }
}

/// Whether the links in mails open their pages.
pub fn links(kept: Kept) -> String {
    match kept.unreadable {
        0 => String::new(),
        _ => {
            "\nThe secrets of links were encrypted by a key that is missing.\n  No link in a mail \
              opens its order, present or ticket.\n  Put the key file of the house that made the \
              copy where seed_key_file says, then start.\n"
                .to_owned()
        }
    }
}

fn write(out: &mut String, after: &AfterRestore) -> fmt::Result {
    let made_at = time(after.copy_made_at);
    writeln!(out, "\nThe copy was made at {made_at}. What happened since is not in it.")?;
    waits(out, after)?;
    erasures(out, &made_at)?;
    owed(out, after)?;
    invoices(out, after)?;
    writeln!(out, "\nStaff")?;
    let closed = after.closed;
    writeln!(
        out,
        "  {} sessions and {} unused links were ended; {} shoppers were signed out.",
        closed.staff_sessions, closed.staff_links, closed.shoppers
    )?;
    writeln!(out, "  These accounts can sign in, with the passwords that they had then.")?;
    writeln!(out, "  End those that were ended since: parterre staff end EMAIL")?;
    if after.staff.is_empty() {
        writeln!(out, "    none")?;
    }
    for one in &after.staff {
        writeln!(out, "    {}", account(one))?;
    }
    writeln!(out, "\nSold since {made_at}")?;
    writeln!(out, "  Orders made since are unknown here. What was paid online is with the banks.")?;
    writeln!(out, "  Get each bank's list from then on, and look at what is missing here:")?;
    for gateway in &after.gateways {
        writeln!(out, "    parterre reconcile LIST --gateway {gateway}")?;
    }
    writeln!(out, "  Their seats are on sale again: refund those orders at their banks.")?;
    writeln!(
        out,
        "  Cash, and cards on a terminal of the counter's own, are on none of these lists."
    )?;
    writeln!(out, "  Take those sales from drawers, slips and paper, and sell their seats again.")?;
    if !after.open_orders.is_empty() {
        writeln!(
            out,
            "  Orders that waited for their money; their banks are asked by themselves:"
        )?;
        writeln!(out, "    {}", after.open_orders.join(" "))?;
    }
    if let Some(at) = after.newest_mail_at {
        let at = time(at);
        writeln!(out, "  Emails that your mail server sent after {at} tell of later sales.")?;
    }
    Ok(())
}

/// Each by its kind, identity, amount, and what it is about.
fn waits(out: &mut String, after: &AfterRestore) -> fmt::Result {
    writeln!(out, "\nWhat waits until you confirm it")?;
    writeln!(out, "  It was open in the copy. Since then it may have left, or have been used.")?;
    for kind in WaitKind::ALL {
        let of_kind: Vec<_> = after.waits.iter().filter(|wait| wait.kind == kind).collect();
        if of_kind.is_empty() {
            continue;
        }
        writeln!(out, "  {}: {}", kind.as_str(), of_kind.len())?;
        for wait in of_kind {
            writeln!(out, "    {}", restore_waits::line(wait))?;
        }
    }
    if after.waits.is_empty() {
        return writeln!(out, "    nothing");
    }
    writeln!(out, "  List it again, at any time: parterre restored")?;
    writeln!(
        out,
        "  It counts as in the copy: parterre restored release KIND [ID] [--left MINOR]"
    )?;
    writeln!(out, "  It left or was used since: parterre restored discard KIND [ID]")
}

/// The copy can't name anybody.
fn erasures(out: &mut String, made_at: &str) -> fmt::Result {
    writeln!(out, "\nErasures of customers since {made_at}")?;
    writeln!(out, "  Who was erased since is here again, and the copy doesn't know who it is.")?;
    writeln!(out, "  The former database does, or a later copy, if one of them can be read:")?;
    writeln!(out, "    parterre restored erase FORMER")?;
    writeln!(out, "  Otherwise find them by letters and your mail server's log, and erase each:")?;
    writeln!(out, "    parterre restored erase --person PERSON")?;
    writeln!(out, "  Until you confirm that it is done, no other erasure is carried out:")?;
    writeln!(out, "    parterre restored release erasures")
}

/// Nothing holds these back: staff must not pay again what they have paid since.
fn owed(out: &mut String, after: &AfterRestore) -> fmt::Result {
    if after.owed_refunds.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nRefunds that the house owes in this copy")?;
    writeln!(
        out,
        "  A bank had refused them, or they are paid back at a counter. They may have been"
    )?;
    writeln!(out, "  paid since: ask your colleagues and look at drawers and statements first.")?;
    for one in &after.owed_refunds {
        let currency = one.amount.currency;
        let amount = currency.plain(one.amount.minor);
        let of = if one.is_card_payment { "\tcard payment without an order" } else { "" };
        writeln!(out, "    {}\t{amount} {}{of}", one.code, currency.as_str())?;
    }
    writeln!(
        out,
        "  Record each that was paid on the page of its order. A card payment without an"
    )?;
    writeln!(out, "  order is among the refunds of the page Money, and leads to the desk.")
}

fn invoices(out: &mut String, after: &AfterRestore) -> fmt::Result {
    writeln!(out, "\nInvoices")?;
    for series in &after.series {
        let (company, name, last) = (&series.company, &series.name, series.last_number);
        writeln!(out, "  {company}: {name} ends in this copy with number {last}.")?;
    }
    let (year, suffix) = (after.last_year, &after.series_suffix);
    writeln!(out, "  The invoices of {year} go on in new series, such as S{year}{suffix}-000001.")?;
    writeln!(out, "  So no number that was issued since can be issued again.")?;
    writeln!(out, "  Keep this report with the books: it explains the new series.")
}

/// Address, name, roles.
fn account(one: &Colleague) -> String {
    let roles: Vec<String> =
        one.roles.iter().map(|of| format!("{} ({})", of.role, of.scope)).collect();
    format!("{}\t{}\t{}", one.email, one.name, roles.join(", "))
}

/// In UTC, as the names of copies are.
pub fn time(at: Moment) -> String {
    Timestamp::from_millisecond(at.0).map_or_else(|_| at.0.to_string(), |at| at.to_string())
}
