//! Each table's rows as steps. A row that tells of several moments is several steps; rows of
//! one moment that differ in nothing a reader needs are one.

use super::{DetailValue, Source, Step, Who, money};
use domain::{
    id::OrderId,
    moment::{Moment, SECOND_MS},
    money::Money,
};
use records::timeline::{Fact, Table, facts};
use serde_json::Value;
use std::collections::BTreeMap;
use store::{
    Conn,
    payments::refunds::{ANOTHER_WAY, AT_COUNTER},
    running::outbox::DROPPED,
};

/// Of a barcode only these are told: whoever has it all gets in.
const CODE_ENDING: usize = 4;

pub(super) async fn steps(
    conn: &mut Conn,
    order: OrderId,
    now: Moment,
) -> anyhow::Result<Vec<Step>> {
    let mut steps = Vec::new();
    for fact in facts(conn, order, Table::Journal).await? {
        steps.push(journal(&fact)?);
    }
    for fact in facts(conn, order, Table::Payments).await? {
        payment(&fact, &mut steps)?;
    }
    for fact in facts(conn, order, Table::Refunds).await? {
        refund(&fact, &mut steps)?;
    }
    for fact in facts(conn, order, Table::RefundPayments).await? {
        steps.push(paid_by_hand(&fact)?);
    }
    for fact in facts(conn, order, Table::Disputes).await? {
        dispute(&fact, &mut steps)?;
    }
    ledger(&facts(conn, order, Table::Ledger).await?, &mut steps)?;
    for fact in facts(conn, order, Table::Receivables).await? {
        receivable(&fact, now, &mut steps)?;
    }
    admissions(&facts(conn, order, Table::Admissions).await?, &mut steps)?;
    barcodes(&facts(conn, order, Table::Barcodes).await?, &mut steps)?;
    prints(&facts(conn, order, Table::Prints).await?, &mut steps)?;
    for fact in facts(conn, order, Table::Scans).await? {
        steps.push(scan(&fact)?);
    }
    for fact in facts(conn, order, Table::Outbox).await? {
        mail(&fact, &mut steps)?;
    }
    Ok(steps)
}

fn step(source: Source, what: &str, at: Moment) -> Step {
    Step {
        at,
        source,
        what: what.to_owned(),
        who: None,
        amount: None,
        details: Vec::new(),
        is_next: false,
    }
}

impl Step {
    fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.details.push((name.to_owned(), DetailValue::Text(value.into())));
        self
    }

    fn with_some(self, name: &str, value: Option<String>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    fn of(mut self, fact: &Fact, minor: &str, currency: &str) -> anyhow::Result<Self> {
        let minor = fact.int_or_none(minor)?.zip(fact.text_or_none(currency)?);
        self.amount = minor.map(|(minor, currency)| money(minor, &currency)).transpose()?;
        Ok(self)
    }

    fn next(mut self) -> Self {
        self.is_next = true;
        self
    }
}

/// Its detail is an object of short facts; identities of rows say nothing to a reader.
fn journal(fact: &Fact) -> anyhow::Result<Step> {
    let mut told = step(Source::Journal, &fact.text("action")?, fact.moment("at_ms")?);
    let kind = fact.text("actor")?;
    told.who =
        Some(Who { kind, name: fact.text_or_none("staff_name")?, channel: fact.text("channel")? });
    let detail: Value = serde_json::from_str(&fact.text("detail")?).unwrap_or_default();
    for (name, value) in detail.as_object().into_iter().flatten() {
        if name == "in_cash" {
            if *value == Value::Bool(true) {
                told.what.push_str("-cash");
            }
            continue;
        }
        let value = match value {
            Value::String(text) if text.parse::<OrderId>().is_ok() => continue,
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            Value::Bool(true) => String::new(),
            Value::Bool(false) | Value::Null | Value::Array(_) | Value::Object(_) => continue,
        };
        // No bank was asked for what the house owes for such a reason.
        if told.what == "refund.refuse" && name == "reason" && is_unasked(&value) {
            "refund.owe".clone_into(&mut told.what);
        }
        // Amounts stand beside the rows of the money itself; moments are for programs.
        if !["_minor", "_currency", "_ms"].iter().any(|end| name.ends_with(end)) {
            told = told.with(name, value);
        }
    }
    Ok(told)
}

fn payment(fact: &Fact, steps: &mut Vec<Step>) -> anyhow::Result<()> {
    let source = Source::Payments;
    let attempt = fact.int("attempt")?.to_string();
    let reference = fact.text("reference")?;
    let of_attempt = |what: &str, at: Moment| step(source, what, at).with("attempt", &attempt);
    steps.push(
        of_attempt("payment.opened", fact.moment("created_at_ms")?)
            .with("merchant", fact.text("merchant")?)
            .with("means", fact.text("payment_method")?)
            .with("reference", &reference)
            .of(fact, "amount_minor", "currency")?,
    );
    let asked = fact.int("asked")?;
    if let Some(at) = fact.moment_or_none("answered_at_ms")? {
        steps.push(of_attempt("payment.answered", at).with("asked", asked.to_string()));
    }
    if let Some(at) = fact.moment_or_none("captured_at_ms")? {
        let captured = of_attempt("payment.captured", at);
        steps.push(captured.of(fact, "captured_minor", "captured_currency")?);
    }
    if let Some(at) = fact.moment_or_none("failed_at_ms")? {
        let failed = of_attempt("payment.failed", at);
        steps.push(failed.with_some("reason", fact.text_or_none("failure")?));
    }
    if let Some(at) = fact.moment_or_none("ask_at_ms")? {
        steps.push(of_attempt("payment.asks", at).with("asked", asked.to_string()).next());
    }
    Ok(())
}

fn is_unasked(reason: &str) -> bool {
    [AT_COUNTER, ANOTHER_WAY].contains(&reason)
}

fn refund(fact: &Fact, steps: &mut Vec<Step>) -> anyhow::Result<()> {
    let source = Source::Refunds;
    let (done, failed) = (fact.moment_or_none("done_at_ms")?, fact.moment_or_none("failed_at_ms")?);
    let tries = fact.int("tries")?.to_string();
    let amount = |step: Step| step.of(fact, "amount_minor", "currency");
    let requested = step(source, "refund.requested", fact.moment("requested_at_ms")?)
        .with("cause", fact.text("cause")?)
        .with("reference", fact.text("reference")?);
    steps.push(amount(requested)?);
    if let Some(at) = done {
        steps.push(amount(step(source, "refund.given", at).with("tries", &tries))?);
    }
    if let Some(at) = failed {
        let reason = fact.text_or_none("failure")?;
        let failed = match reason.as_deref().is_some_and(is_unasked) {
            true => step(source, "refund.owed", at),
            false => step(source, "refund.failed", at).with("tries", &tries),
        };
        steps.push(amount(failed.with_some("reason", reason))?);
    }
    if done.is_none() && failed.is_none() {
        let next = step(source, "refund.tries", fact.moment("try_at_ms")?).with("tries", tries);
        // So far only with answers that we don't know.
        let next = next.with_some("reason", fact.text_or_none("failure")?);
        steps.push(amount(next.next())?);
    }
    Ok(())
}

/// What staff paid of what the house owed: once for each time.
fn paid_by_hand(fact: &Fact) -> anyhow::Result<Step> {
    let what = match fact.text("paid_by")?.as_str() {
        "cash" => "refund.settled-cash",
        "gateway" => "refund.settled-gateway",
        _ => "refund.settled",
    };
    let how = Some(fact.text("how")?).filter(|how| !how.is_empty());
    let paid = step(Source::Refunds, what, fact.moment("paid_at_ms")?);
    let paid = paid.with("reference", fact.text("reference")?).with_some("reason", how);
    paid.of(fact, "amount_minor", "currency")
}

/// A chargeback: the money is gone from its opening on, until it is won back.
fn dispute(fact: &Fact, steps: &mut Vec<Step>) -> anyhow::Result<()> {
    let moments = [
        (fact.moment_or_none("opened_at_ms")?, "dispute.opened"),
        (fact.moment_or_none("won_at_ms")?, "dispute.won"),
        (fact.moment_or_none("lost_at_ms")?, "dispute.lost"),
    ];
    for (at, what) in moments {
        let Some(at) = at else { continue };
        let told = step(Source::Disputes, what, at).with("reference", fact.text("reference")?);
        steps.push(told.of(fact, "amount_minor", "currency")?);
    }
    Ok(())
}

/// One step for one transaction; what it came to by account is told beside it.
fn ledger(all: &[Fact], steps: &mut Vec<Step>) -> anyhow::Result<()> {
    let mut transactions: BTreeMap<(i64, String), (Step, BTreeMap<String, Money>)> =
        BTreeMap::new();
    for fact in all {
        let at = fact.moment("posted_at_ms")?;
        let what = format!("ledger.{}", fact.text("cause")?);
        let (_, accounts) = transactions
            .entry((at.0, fact.text("transaction_id")?))
            .or_insert_with(|| (step(Source::Ledger, &what, at), BTreeMap::new()));
        let amount = money(fact.int("amount_minor")?, &fact.text("currency")?)?;
        let account = format!("{} {}", fact.text("company")?, fact.text("account")?);
        let sum = accounts.entry(account).or_insert(Money { minor: 0, ..amount });
        sum.minor += amount.minor;
    }
    for (mut told, accounts) in transactions.into_values() {
        let sums = accounts.into_iter();
        told.details.extend(sums.map(|(account, sum)| (account, DetailValue::Money(sum))));
        steps.push(told);
    }
    Ok(())
}

fn receivable(fact: &Fact, now: Moment, steps: &mut Vec<Step>) -> anyhow::Result<()> {
    let source = Source::Receivables;
    let amount = |step: Step| step.of(fact, "amount_minor", "currency");
    let due_at = fact.moment("due_at_ms")?;
    let settled = fact.moment_or_none("settled_at_ms")?;
    let due = step(source, "receivable.due", due_at).with("rule", fact.text("rule")?);
    let is_next = settled.is_none() && due_at > now;
    steps.push(amount(if is_next { due.next() } else { due })?);
    if let Some(at) = settled {
        steps.push(amount(step(source, "receivable.settled", at))?);
    }
    if let Some(at) = fact.moment_or_none("reopened_at_ms")? {
        steps.push(amount(step(source, "receivable.reopened", at))?);
    }
    Ok(())
}

/// Those of one second and one performance are one step.
fn admissions(all: &[Fact], steps: &mut Vec<Step>) -> anyhow::Result<()> {
    let mut counts: BTreeMap<(i64, &str, String), u32> = BTreeMap::new();
    for fact in all {
        let slug = fact.text("slug")?;
        // Otherwise its holder has it on offer.
        let suspended = match fact.text_or_none("suspended_for")? {
            Some(_) => "admission.suspended",
            None => "admission.offered",
        };
        let moments = [
            (Some(fact.moment("issued_at_ms")?), "admission.issued"),
            (fact.moment_or_none("suspended_at_ms")?, suspended),
            (fact.moment_or_none("disputed_at_ms")?, "admission.disputed"),
            (fact.moment_or_none("cancelled_at_ms")?, "admission.cancelled"),
        ];
        for (at, what) in moments {
            if let Some(at) = at {
                *counts.entry((second(at), what, slug.clone())).or_default() += 1;
            }
        }
    }
    for ((at, what, slug), count) in counts {
        let told = step(Source::Admissions, what, Moment(at)).with("performance", slug);
        steps.push(told.with("tickets", count.to_string()));
    }
    Ok(())
}

/// As the page shows it: one transaction writes a moment a row.
fn second(at: Moment) -> i64 {
    at.0 - at.0.rem_euclid(SECOND_MS)
}

fn ending(code: &str) -> String {
    let skipped = code.chars().count().saturating_sub(CODE_ENDING);
    format!("…{}", code.chars().skip(skipped).collect::<String>())
}

/// Those of one second are one step.
fn barcodes(all: &[Fact], steps: &mut Vec<Step>) -> anyhow::Result<()> {
    let mut issued: BTreeMap<(i64, String), Vec<String>> = BTreeMap::new();
    for fact in all {
        let (code, at) = (ending(&fact.text("code")?), fact.moment("issued_at_ms")?);
        issued.entry((second(at), fact.text("medium")?)).or_default().push(code.clone());
        if let Some(at) = fact.moment_or_none("ended_at_ms")? {
            let ended = step(Source::Barcodes, "barcode.ended", at).with("code", code);
            steps.push(ended.with_some("cause", fact.text_or_none("end_cause")?));
        }
    }
    for ((at, medium), codes) in issued {
        let told = step(Source::Barcodes, "barcode.issued", Moment(at)).with("medium", medium);
        steps.push(told.with("code", codes.join(", ")));
    }
    Ok(())
}

/// Tickets of one file are one step for each performance.
fn prints(all: &[Fact], steps: &mut Vec<Step>) -> anyhow::Result<()> {
    let mut counts: BTreeMap<Print, u32> = BTreeMap::new();
    for fact in all {
        let print = Print {
            at: fact.moment("at_ms")?,
            what: format!("print.{}", fact.text("how")?),
            actor: fact.text("actor")?,
            name: fact.text_or_none("staff_name")?,
            reason: fact.text("reason")?,
            performance: fact.text("slug")?,
        };
        *counts.entry(print).or_default() += 1;
    }
    for (print, count) in counts {
        let mut told = step(Source::Prints, &print.what, print.at);
        let (kind, name) = (print.actor, print.name);
        told.who = Some(Who { kind, name, channel: String::new() });
        let told = told.with("performance", print.performance).with("tickets", count.to_string());
        let reason = Some(print.reason).filter(|reason| !reason.is_empty());
        steps.push(told.with_some("reason", reason));
    }
    Ok(())
}

/// What the tickets of one file have in common.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Print {
    at: Moment,
    what: String,
    actor: String,
    name: Option<String>,
    reason: String,
    performance: String,
}

fn scan(fact: &Fact) -> anyhow::Result<Step> {
    let what = format!("scan.{}", fact.text("answer")?);
    Ok(step(Source::Scans, &what, fact.moment("server_at_ms")?)
        .with("performance", fact.text("slug")?)
        .with("device", fact.text("device")?)
        .with("reason", fact.text("reason")?)
        .with("code", ending(&fact.text("code")?)))
}

fn mail(fact: &Fact, steps: &mut Vec<Step>) -> anyhow::Result<()> {
    let source = Source::Mails;
    let payload: Value = serde_json::from_str(&fact.text("payload")?).unwrap_or_default();
    let kind = payload["kind"].as_str().unwrap_or_default().to_owned();
    let kind = if kind.is_empty() { fact.text("topic")? } else { kind };
    let (done, dead) = (fact.moment_or_none("done_at_ms")?, fact.moment_or_none("dead_at_ms")?);
    let tries = fact.int("attempts")?.to_string();
    let error = fact.text_or_none("last_error")?;
    let of_kind = |what: &str, at: Moment| step(source, what, at).with("letter", &kind);
    steps.push(of_kind("letter.written", fact.moment("created_at_ms")?));
    if let Some(at) = done {
        let what = match error.as_deref() {
            Some(DROPPED) => "letter.dropped",
            _ => "letter.sent",
        };
        steps.push(of_kind(what, at).with("tries", &tries));
    }
    if let Some(at) = fact.moment_or_none("bounced_at_ms")? {
        steps.push(of_kind("letter.bounced", at));
    }
    if let Some(at) = dead {
        let dead = of_kind("letter.dead", at).with("tries", &tries);
        steps.push(dead.with_some("reason", error.clone()));
    }
    if done.is_none() && dead.is_none() {
        let next = of_kind("letter.waits", fact.moment("run_at_ms")?).with("tries", tries);
        steps.push(next.with_some("reason", error).next());
    }
    Ok(())
}
