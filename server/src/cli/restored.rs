//! What `restore` says once a copy is back: what it changed, and what the operator has to do.

use domain::moment::Moment;
use jiff::Timestamp;
use money::restores::AfterRestore;
use people::staff::{Colleague, SeedsKept};
use std::fmt::{self, Write};

pub fn report(after: &AfterRestore) -> String {
    let mut text = String::new();
    // Writing into a text can't fail.
    let _ = write(&mut text, after);
    text
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

fn write(out: &mut String, after: &AfterRestore) -> fmt::Result {
    let made_at = time(after.copy_made_at);
    writeln!(out, "\nThe copy was made at {made_at}. What happened since is not in it.")?;
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
    writeln!(out, "  Orders made since are unknown here, but their payments are with the banks.")?;
    writeln!(out, "  Get each bank's list from then on, and look at what is missing here:")?;
    for gateway in &after.gateways {
        writeln!(out, "    parterre reconcile LIST --gateway {gateway}")?;
    }
    writeln!(out, "  Their seats are on sale again: block them before the shop opens.")?;
    if !after.open_orders.is_empty() {
        writeln!(
            out,
            "  Orders that waited for their money; their banks are asked by themselves:"
        )?;
        writeln!(out, "    {}", after.open_orders.join(" "))?;
    }
    writeln!(
        out,
        "  {} emails had not been sent; they are sent now, perhaps for the second time.",
        after.mails_waiting
    )?;
    if let Some(at) = after.newest_mail_at {
        let at = time(at);
        writeln!(out, "  Emails that your mail server sent after {at} tell of later sales.")?;
    }
    Ok(())
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
fn time(at: Moment) -> String {
    Timestamp::from_millisecond(at.0).map_or_else(|_| at.0.to_string(), |at| at.to_string())
}
