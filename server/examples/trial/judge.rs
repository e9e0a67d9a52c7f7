//! What the shop promised and what it has, the shop's books and the bank's: they agree to the
//! cent, or the trial fails and says where.

use crate::{
    bank::books::Books,
    clerk,
    program::{BankProcess, Shop},
    shopper::Promises,
};
use anyhow::{Context, ensure};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    time::{Duration, Instant},
};
use store::testing::{Kept, kept, number};
use tokio::time::sleep;

/// Refunds that met a fault are tried again after ten seconds.
const HEALED_WITHIN: Duration = Duration::from_secs(150);
const LOOK_AGAIN: Duration = Duration::from_millis(300);
const PDF: &str = "application/pdf";

pub struct Sums {
    pub orders_paid: usize,
    pub refunds: usize,
    pub taken_minor: i64,
    pub gone_back_minor: i64,
}

/// Waits until nothing is open any more, then compares. By then whatever a day brings about has
/// come: unpaid orders ended, the bank was asked about each attempt.
pub async fn judge(shop: &Shop, bank: &BankProcess, promises: &Promises) -> anyhow::Result<Sums> {
    let store = shop.store().await?;
    let begun = Instant::now();
    let notes = promises.clerks.lock().expect("because nobody panics with it").clone();
    let (books, rows, wrong) = loop {
        bank.quiet().await?;
        let (rows, books) = (kept(&store).await?, bank.books().await?);
        let mut wrong = differences(&books, &rows);
        let with_tickets = sent_tickets(shop)?;
        wrong.extend(mails(&with_tickets, &rows));
        wrong.extend(clerk::judge::differences(&store, &notes, &with_tickets).await?);
        let is_over = rows.iter().all(|row| !row.is_open && row.owed_minor == 0);
        if is_over && wrong.is_empty() || begun.elapsed() > HEALED_WITHIN {
            let open = rows.iter().filter(|row| row.is_open || row.owed_minor > 0);
            let open = open.map(|row| format!("still open: {row:?}"));
            break (books, rows.clone(), wrong.into_iter().chain(open).collect::<Vec<_>>());
        }
        sleep(LOOK_AGAIN).await;
    };
    ensure!(wrong.is_empty(), "money and tickets differ:\n  {}", wrong.join("\n  "));
    promised(&rows, promises)?;
    let audit = shop.command(&["audit"])?;
    ensure!(audit.lines().all(|line| line.ends_with(" 0 violations")), "{audit}");
    let paid: BTreeSet<_> = rows.iter().filter(|row| row.is_paid).map(|row| &row.order).collect();
    // Those of clerks as well.
    let all_paid = "select count(*) from orders where paid_at_ms is not null";
    drill(shop, number(&store, all_paid).await?)?;
    Ok(Sums {
        orders_paid: paid.len(),
        refunds: books.values().map(|it| it.refunds_minor.len()).sum(),
        taken_minor: books.values().map(|it| it.taken_minor).sum(),
        gone_back_minor: books.values().map(|it| it.gone_back_minor()).sum(),
    })
}

/// What was sold under trial can be put back from a copy, too.
fn drill(shop: &Shop, orders_paid: i64) -> anyhow::Result<()> {
    let folder = shop.folder.path().join("copies");
    let said = shop.command(&["backup", "--to", &folder.display().to_string()])?;
    let (file, _) = said.split_once(": ").context("no copy is named")?;
    let proved = shop.command(&["restore", file, "--drill"])?;
    let counted = format!(" ({orders_paid} paid)");
    ensure!(proved.contains("the audit finds nothing") && proved.contains(&counted), "{proved}");
    Ok(())
}

fn differences(books: &Books, rows: &[Kept]) -> Vec<String> {
    let mut wrong = Vec::new();
    let known: BTreeSet<&str> = rows.iter().map(|row| row.reference.as_str()).collect();
    let strange = books.values().filter(|it| !known.contains(it.order.as_str()));
    wrong.extend(strange.map(|it| format!("the bank took for nobody: {it:?}")));
    let mut orders: BTreeMap<&str, (&Kept, i64)> = BTreeMap::new();
    for row in rows {
        let at_bank = books.get(&row.reference);
        let kept = at_bank.map_or(0, |it| it.kept_minor());
        if kept != row.captured_minor - row.refunded_minor {
            wrong.push(format!("the bank keeps {kept}: {at_bank:?}, {row:?}"));
        }
        orders.entry(&row.order).or_insert((row, 0)).1 += kept;
    }
    for (order, (row, kept)) in orders {
        let due = if row.is_paid { row.total_minor } else { 0 };
        if kept != due {
            wrong.push(format!("order {order} is worth {due}, the bank keeps {kept}"));
        }
        let tickets = if row.is_paid { 2 } else { 0 };
        if row.tickets != tickets {
            wrong.push(format!("order {order} has {} tickets, not {tickets}", row.tickets));
        }
    }
    wrong
}

/// Every order that a shopper was told is paid, is.
fn promised(rows: &[Kept], promises: &Promises) -> anyhow::Result<()> {
    let rows: BTreeMap<&str, &Kept> =
        rows.iter().map(|row| (row.reference.as_str(), row)).collect();
    for paid in promises.paid.lock().expect("because nobody panics with it").iter() {
        let row = rows.get(paid.reference.as_str()).context("a payment is gone")?;
        ensure!(row.is_paid, "told that it is paid, and it isn't: {row:?}");
        ensure!(row.email == paid.email, "somebody else's: {row:?}");
    }
    let troubles = promises.troubles.lock().expect("because nobody panics with it").clone();
    ensure!(troubles.is_empty(), "promises were broken:\n  {}", troubles.join("\n  "));
    Ok(())
}

/// Addresses to which tickets came by mail.
fn sent_tickets(shop: &Shop) -> anyhow::Result<BTreeSet<String>> {
    let mut with_tickets = BTreeSet::new();
    for entry in fs::read_dir(shop.folder.path().join("mailbox"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "json") {
            let mail: serde_json::Value = serde_json::from_slice(&fs::read(&path)?)?;
            let attached = mail["attachments"].as_array().context("no list")?;
            if let Some(index) = attached.iter().position(|it| it["media_type"] == PDF) {
                // Attachments lie beside the mail, numbered in its order.
                let file = path.with_extension(format!("attachment-{index}"));
                ensure!(fs::read(file)?.starts_with(b"%PDF-"), "no PDF");
                with_tickets.extend(mail["to"].as_str().map(str::to_owned));
            }
        }
    }
    Ok(with_tickets)
}

/// The tickets of each paid order came.
fn mails(with_tickets: &BTreeSet<String>, rows: &[Kept]) -> Option<String> {
    let paid = rows.iter().filter(|row| row.is_paid);
    let missing: Vec<_> = paid.filter(|row| !with_tickets.contains(&row.email)).collect();
    (!missing.is_empty()).then(|| format!("paid, and no tickets came: {missing:?}"))
}
