//! What a folder may say by the rules of sheets, and consumer law or a shopper may not like: told
//! before and after, and done. Words alone tell it, so nothing is refused.

use super::{Incoming, rows::error};
use crate::sheets::season_folder::{
    Fee, Package, PackageGroup, Renewal, SeasonFolder, cells::FeeAmount,
};
use documents::sheets::SheetError;
use domain::{
    moment::DAY_MS, money::Currency, people::actor::Channel, sales::offer::selection::Subject,
};
use jiff::ToSpan;
use rules::{TOLD_BEFORE_MS, Unanswered};
use std::collections::BTreeSet;

/// Where a percentage must pay for a service that somebody gets.
const SERVICES_ONLY: &str = "ES";
/// In keys and names, small letters: what a shopper does at home or has on the phone.
const BY_THEMSELVES: [&str; 22] = [
    "print",
    "pdf",
    "e-ticket",
    "eticket",
    "mobile",
    "smartphone",
    "wallet",
    "download",
    "imprim",
    "impres",
    "móvil",
    "movil",
    "descarga",
    "stampa",
    "cellulare",
    "druck",
    "handy",
    "herunterladen",
    "télécharg",
    "печат",
    "мобильн",
    "скач",
];
/// From the day on which holders are asked to the one on which their silence counts, with a day in
/// which all are asked.
const TOLD_DAYS_MIN: i64 = TOLD_BEFORE_MS / DAY_MS + 1;

pub(super) fn doubts(incoming: &Incoming) -> Vec<SheetError> {
    let season = &incoming.season;
    let tell = |sheet: &str, key: &str, column: &str, message: String| {
        error(&incoming.tables, sheet, key, column, message)
    };
    let mut doubts = Vec::new();
    for fee in &season.fees {
        let key = fee.key.as_str();
        let mut companies = season.companies.iter();
        let company = companies.find(|it| it.key.as_str() == fee.company.as_str());
        let country = company.map_or("", |it| it.country.as_str());
        if country == SERVICES_ONLY && is_of_no_service(fee) {
            let message = format!(
                "{key} is a part of the price, and no name says for which service; in Spain a fee \
                 pays for a service that the buyer gets: name it, or make it an amount"
            );
            doubts.push(tell("fees", key, "amount", message));
        }
        if is_for_nothing(fee) {
            let message = format!(
                "{key} seems to be charged for tickets that shoppers print at home or have on \
                 their phones; nobody should pay for that: take it out, or call it otherwise"
            );
            doubts.push(tell("fees", key, "key", message));
        }
    }
    let euro = Currency::default();
    for company in season.companies.iter().filter(|it| it.iban.is_some()) {
        let key = company.key.as_str();
        let Some(currency) = season.currency().filter(|it| *it != euro) else { continue };
        let message = format!(
            "{key} pays no credit to customers' banks: files for the bank are made in {euro} \
             alone, and the season counts in {currency}; invoices name the account all the same"
        );
        doubts.push(tell("companies", key, "iban", message));
    }
    for renewal in season.renewals.iter().filter(|it| is_told_too_late(&season.packages, it)) {
        let key = renewal.package.as_str();
        let message = format!(
            "{key} has less than {TOLD_DAYS_MIN} days from its from on: who says nothing is \
             renewed only if they were told 15 days before, so these subscriptions end unless \
             their holders answer"
        );
        doubts.push(tell("renewals", key, "until", message));
    }
    for group in &season.package_groups {
        let Some(other) = other_season(season, group) else { continue };
        let key = group.package.as_str();
        let message = format!(
            "{key} takes in performances of {other}, too, since series of both seasons have the \
             same code; if it is sold for its own season alone, add !season:{other}"
        );
        doubts.push(tell("package_groups", key, "for", message));
    }
    doubts
}

/// From which the group takes in performances beside those of its package's season, by nothing but
/// the code of a series.
fn other_season<'s>(season: &'s SeasonFolder, group: &PackageGroup) -> Option<&'s str> {
    let mut packages = season.packages.iter();
    let package = packages.find(|it| it.key.as_str() == group.package.as_str())?;
    let mut named = group.performances.subjects();
    if named.any(|subject| matches!(subject, Subject::Season(_))) {
        return None;
    }
    let is_of = |code: &str| group.performances.series().any(|own| own == code);
    let picked = season.performances.iter();
    let picked = picked.filter(|it| it.series.iter().any(|code| is_of(code.as_str())));
    let seasons: BTreeSet<&str> = picked
        .filter_map(|it| {
            let mut productions = season.productions.iter();
            productions.find(|known| known.key.as_str() == it.production.as_str())
        })
        .map(|production| production.season.as_str())
        .collect();
    let own = package.season.as_str();
    match seasons.contains(own) {
        true => seasons.into_iter().find(|season| *season != own),
        false => None,
    }
}

fn is_of_no_service(fee: &Fee) -> bool {
    matches!(fee.amount, FeeAmount::Of(_)) && fee.name.0.is_empty()
}

fn is_for_nothing(fee: &Fee) -> bool {
    let mut names = fee.name.0.values().map(String::as_str).chain([fee.key.as_str()]);
    let is_meant = |name: &str| {
        let name = name.to_lowercase();
        BY_THEMSELVES.iter().any(|word| name.contains(word))
    };
    fee.channel.is(Channel::SHOP) && names.any(is_meant)
}

/// A flexible subscription is renewed by an answer alone.
fn is_told_too_late(packages: &[Package], renewal: &Renewal) -> bool {
    let mut packages = packages.iter();
    let former = packages.find(|it| it.key.as_str() == renewal.package.as_str());
    let earliest = renewal.from.0.checked_add(TOLD_DAYS_MIN.days());
    renewal.unanswered != Some(Unanswered::End)
        && !former.is_some_and(Package::is_flexible)
        && earliest.is_ok_and(|earliest| renewal.until.0 < earliest)
}
