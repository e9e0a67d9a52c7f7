//! Makes the invoices that an order lacks, inside the transaction that holds its lock.

use anyhow::Context;
use domain::{
    id::{CompanyId, InvoiceId, PerformanceId},
    moment::Moment,
    payments::invoice::{InvoiceKind, Party, may_be_simplified},
    people::actor::Actor,
    sales::tax::TaxKind,
};
use gift_tables::vouchers::{self, Prepaid};
use house::{
    House,
    journal::{self, JournalEntry, Subject},
    locales::Locale,
};
use people::customers::time_zone;
use season::{
    catalogue::{self, Catalogue},
    performance::{self, Performance},
    words::HallWords,
};
use serde_json::json;
use std::{
    collections::{BTreeMap, BTreeSet, btree_map::Entry},
    sync::Arc,
};
use store::{
    Conn,
    books::{
        invoice_sources::{self, SoldLine},
        invoices::{self, Invoice, InvoiceLine},
    },
    orders::Order,
    payments,
    running::restores,
};

pub(super) const SALE: &str = "sale";
const REPLACEMENT: &str = "replacement";

/// In the house's time zone.
pub(super) fn year(catalogue: &Catalogue, at: Moment) -> i16 {
    house::locales::local(at, &time_zone(catalogue)).year()
}

/// What was sold, then what was taken back of it. Twice is once.
pub(super) async fn bring_up_to_date(
    house: &House,
    conn: &mut Conn,
    order: &Order,
) -> anyhow::Result<()> {
    if order.stands() && order.total_minor > 0 {
        let lines = invoice_sources::sold(conn, order.id).await?;
        sales(house, conn, order, &lines).await?;
        cancellations(house, conn, order, &lines).await?;
    }
    invoices::set_due(conn, order.id, None).await
}

async fn sales(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    lines: &[SoldLine],
) -> anyhow::Result<()> {
    let known = invoices::of_order(conn, order.id).await?;
    let party = customer(conn, order).await?;
    let companies: BTreeSet<CompanyId> = lines.iter().map(|line| line.company).collect();
    for company in companies {
        let own: Vec<Part<'_>> = lines
            .iter()
            .filter(|line| line.company == company)
            .map(|line| Part { line, minor: line.due_minor, tax_minor: line.tax_minor })
            .collect();
        let total: i64 = own.iter().map(|part| part.minor).sum();
        if total == 0 || known.iter().any(|it| it.company == company && it.cause == SALE) {
            continue;
        }
        let (seller, simplified_max_minor) = invoice_sources::seller(conn, company).await?;
        let (kind, customer) = match &party {
            Some(party) => (InvoiceKind::Full, party.clone()),
            None if may_be_simplified(total, simplified_max_minor) => {
                (InvoiceKind::Simplified, Party::default())
            }
            None => continue,
        };
        let new = New {
            company,
            kind,
            cause: SALE.to_owned(),
            effective_at: order.paid_at.unwrap_or(order.placed_at),
            corrects: None,
            seller,
            customer,
        };
        write(house, conn, order, new, &own).await?;
    }
    Ok(())
}

/// The customer who asked for a full invoice. Customers who pay later always get one, if their
/// details are known.
async fn customer(conn: &mut Conn, order: &Order) -> anyhow::Result<Option<Party>> {
    if let Some(given) = invoice_sources::customer(conn, order.id).await? {
        return Ok(Some(given));
    }
    if !payments::of_order(conn, order.id).await?.is_empty() {
        return Ok(None);
    }
    let known = invoice_sources::party_of(conn, order.person).await?;
    let name = domain::wording::text::full_name(&order.given_name, &order.family_name);
    Ok(Some(known.unwrap_or_else(|| Party { name, ..Party::default() })))
}

async fn cancellations(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    lines: &[SoldLine],
) -> anyhow::Result<()> {
    let mut groups: BTreeMap<(Moment, String, CompanyId), Vec<Part<'_>>> = BTreeMap::new();
    let backs = invoice_sources::taken_back(conn, order.id).await?;
    if backs.is_empty() {
        return Ok(());
    }
    for back in backs {
        let line = lines.iter().find(|line| line.id == back.line).context("a line of the order")?;
        let part = Part { line, minor: -back.minor, tax_minor: -back.tax_minor };
        groups.entry((back.at, back.cause, line.company)).or_default().push(part);
    }
    let known = invoices::of_order(conn, order.id).await?;
    for ((at, cause, company), parts) in groups {
        let is_known = known.iter().any(|it| it.company == company && it.cause == cause);
        if is_known || parts.iter().all(|part| part.minor == 0) {
            continue;
        }
        let is_original = |it: &&Invoice| {
            it.company == company && it.replaced_by.is_none() && it.kind != InvoiceKind::Rectifying
        };
        // None: there is only a receipt yet.
        let Some(corrected) = known.iter().find(is_original) else { continue };
        let new = New {
            company,
            kind: InvoiceKind::Rectifying,
            cause,
            effective_at: at,
            corrects: Some((corrected.id, corrected.kind)),
            seller: invoice_sources::seller(conn, company).await?.0,
            customer: corrected.customer.clone(),
        };
        write(house, conn, order, new, &parts).await?;
    }
    Ok(())
}

/// Full ones in the place of what stands of this year's simplified ones.
pub(super) async fn replace(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    party: &Party,
) -> anyhow::Result<()> {
    let lines = invoice_sources::sold(conn, order.id).await?;
    let backs = invoice_sources::taken_back(conn, order.id).await?;
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let this_year = year(&catalogue, house.now());
    let known = invoices::of_order(conn, order.id).await?;
    for old in &known {
        let is_simplified = old.kind == InvoiceKind::Simplified && old.replaced_by.is_none();
        if !is_simplified || year(&catalogue, old.issued_at) != this_year {
            continue;
        }
        let stands = lines.iter().filter(|line| line.company == old.company).map(|line| {
            let gone = backs.iter().filter(|back| back.line == line.id);
            let (minor, tax_minor) = gone.fold((line.due_minor, line.tax_minor), |left, back| {
                (left.0 - back.minor, left.1 - back.tax_minor)
            });
            Part { line, minor, tax_minor }
        });
        let stands: Vec<Part<'_>> = stands.filter(|part| part.minor > 0).collect();
        if stands.is_empty() {
            continue;
        }
        let new = New {
            company: old.company,
            kind: InvoiceKind::Full,
            cause: REPLACEMENT.to_owned(),
            effective_at: old.effective_at,
            corrects: None,
            seller: invoice_sources::seller(conn, old.company).await?.0,
            customer: party.clone(),
        };
        let id = write(house, conn, order, new, &stands).await?;
        let is_former = |it: &&Invoice| it.company == old.company && it.replaced_by.is_none();
        for former in known.iter().filter(is_former) {
            invoices::replace(conn, former.id, id).await?;
        }
    }
    Ok(())
}

/// Of one line, what is invoiced; below zero: taken back.
struct Part<'l> {
    line: &'l SoldLine,
    minor: i64,
    tax_minor: i64,
}

struct New {
    company: CompanyId,
    kind: InvoiceKind,
    cause: String,
    effective_at: Moment,
    corrects: Option<(InvoiceId, InvoiceKind)>,
    seller: Party,
    customer: Party,
}

async fn write(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    new: New,
    parts: &[Part<'_>],
) -> anyhow::Result<InvoiceId> {
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let mut lines = lines_of(house, conn, order, &catalogue, parts).await?;
    let is_anew = new.cause == REPLACEMENT;
    let prepaid = vouchers::prepaid(conn, order.id, new.company, is_anew).await?;
    lines.extend(prepaid.map(|prepaid| taken_off(house, order, prepaid)));
    let issued_at = house.now();
    let prefix = match (new.kind, new.corrects) {
        (InvoiceKind::Simplified, _) => "S",
        (InvoiceKind::Full, _) => "F",
        (InvoiceKind::Rectifying, Some((_, InvoiceKind::Simplified))) => "RS",
        (InvoiceKind::Rectifying, _) => "R",
    };
    let year = year(&catalogue, issued_at);
    let restored = restores::series_suffix(conn, year.into()).await?.unwrap_or_default();
    let series = format!("{prefix}{year}{restored}");
    let number = invoices::take_number(conn, house.new_id(), new.company, &series).await?;
    let invoice = Invoice {
        id: InvoiceId(house.new_id()),
        order: order.id,
        company: new.company,
        kind: new.kind,
        cause: new.cause,
        series,
        number,
        issued_at,
        effective_at: new.effective_at,
        corrects: new.corrects.map(|(id, _)| id),
        replaced_by: None,
        currency: order.currency.clone(),
        total_minor: lines.iter().map(|line| line.due_minor).sum(),
        tax_minor: lines.iter().map(|line| line.tax_minor).sum(),
        voucher_minor: prepaid.map_or(0, |it| it.minor),
        voucher_tax_minor: prepaid.map_or(0, |it| it.tax_minor),
        seller: new.seller,
        customer: new.customer,
    };
    invoices::insert(conn, &invoice, &lines).await?;
    let detail = json!({
        "invoice": invoice.full_number(),
        "amount_minor": invoice.total_minor,
    });
    let entry = JournalEntry { action: "invoice.issue", subject: Subject::Order(order.id), detail };
    journal::record(house, conn, &Actor::Job { name: "invoices" }, entry).await?;
    Ok(invoice.id)
}

/// VAT isn't charged twice of what a voucher pays that was sold with VAT.
fn taken_off(house: &House, order: &Order, prepaid: Prepaid) -> InvoiceLine {
    InvoiceLine {
        words: house.locales().get_or_fallback(&order.language).text("papers-voucher"),
        quantity: 1,
        due_minor: -prepaid.minor,
        tax_minor: -prepaid.tax_minor,
        tax: TaxKind::Rate,
        rate_ppm: prepaid.rate_ppm,
    }
}

/// What receipts say of a company's lines.
pub(super) async fn unbilled(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    company: CompanyId,
) -> anyhow::Result<Vec<InvoiceLine>> {
    let lines = invoice_sources::sold(conn, order.id).await?;
    let own = lines.iter().filter(|line| line.company == company);
    let parts = own.map(|line| Part { line, minor: line.due_minor, tax_minor: line.tax_minor });
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    lines_of(house, conn, order, &catalogue, &parts.collect::<Vec<_>>()).await
}

/// Like parts together, in the order in which they were sold.
async fn lines_of(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    catalogue: &Arc<Catalogue>,
    parts: &[Part<'_>],
) -> anyhow::Result<Vec<InvoiceLine>> {
    let locale = house.locales().get_or_fallback(&order.language);
    let mut namer = Namer { house, catalogue, locale: &locale, known: BTreeMap::new() };
    let mut lines: Vec<(i64, InvoiceLine)> = Vec::new();
    for part in parts {
        let words = namer.words(conn, part.line).await?;
        let (tax, rate_ppm): (TaxKind, i64) = (part.line.tax, part.line.rate_ppm);
        let is_like = |(each, line): &&mut (i64, InvoiceLine)| {
            *each == part.minor
                && line.words == words
                && (line.tax, line.rate_ppm) == (tax, rate_ppm)
        };
        if let Some((_, like)) = lines.iter_mut().find(is_like) {
            like.quantity += 1;
            like.due_minor += part.minor;
            like.tax_minor += part.tax_minor;
            continue;
        }
        let (due_minor, tax_minor) = (part.minor, part.tax_minor);
        let line = InvoiceLine { words, quantity: 1, due_minor, tax_minor, tax, rate_ppm };
        lines.push((part.minor, line));
    }
    Ok(lines.into_iter().map(|(_, line)| line).collect())
}

/// Says what a line was about, in the order's language.
struct Namer<'h> {
    house: &'h House,
    catalogue: &'h Arc<Catalogue>,
    locale: &'h Locale,
    known: BTreeMap<PerformanceId, (Performance, HallWords)>,
}

impl Namer<'_> {
    async fn words(&mut self, conn: &mut Conn, line: &SoldLine) -> anyhow::Result<String> {
        let language = self.locale.language();
        if let Some(fee) = &line.fee {
            let name = self.catalogue.fee_name(fee, language).map(str::to_owned);
            return Ok(name.unwrap_or_else(|| self.locale.text("papers-fee")));
        }
        if let Some(extra) = line.extra {
            let extra = self.catalogue.extra(extra).context("extras are never deleted")?;
            let name = self.catalogue.text(&format!("offer.{}.name", extra.key), language);
            return Ok(name.unwrap_or(&extra.key).to_owned());
        }
        let performance = line.performance.context("a ticket has its performance")?;
        let (performance, words) = match self.known.entry(performance) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let listing = self.catalogue.listing(performance).cloned();
                let listing = listing.context("performances are never deleted")?;
                let performance =
                    performance::of_listing(self.house, conn, self.catalogue, listing).await?;
                let words = HallWords::of(self.catalogue, language);
                new.insert((performance, words))
            }
        };
        let zone = performance.zones.zones.iter().find(|zone| zone.key == line.zone);
        let zone = zone.map_or(line.zone.clone(), |zone| words.zone(&zone.key, &zone.name));
        let (starts_at, time_zone) = (performance.row.starts_at, &performance.row.time_zone);
        let args = [
            ("title", self.catalogue.title(&performance.row.production_slug, language).into()),
            ("date", self.locale.date_long(starts_at, time_zone).into()),
            ("time", self.locale.time(starts_at, time_zone).into()),
            ("zone", zone.into()),
        ];
        Ok(self.locale.text_with("papers-ticket", &args))
    }
}
