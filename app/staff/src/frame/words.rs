//! What roles, actions and scopes are called, and moments of the house's day.

use domain::{moment::Moment, people::actor::Action};
use house::locales::Locale;
use people::staff::RoleView;
use season::catalogue::Catalogue;

pub fn action(locale: &Locale, action: Action) -> String {
    let id = match action {
        Action::Shop => "staff-action-shop",
        Action::Sell => "staff-action-sell",
        Action::Scan => "staff-action-scan",
        Action::ImportPlan => "staff-action-import-plan",
        Action::ImportSeason => "staff-action-import-season",
        Action::GrantKind => "staff-action-grant-kind",
        Action::AcceptProof => "staff-action-accept-proof",
        Action::Settle => "staff-action-settle",
        Action::Audit => "staff-action-audit",
        Action::ReadMoney => "staff-action-read-money",
        Action::RefundOrder => "staff-action-refund-order",
        Action::ReadTimeline => "staff-action-read-timeline",
        Action::ManageStaff => "staff-action-manage-staff",
        Action::EditTexts => "staff-action-edit-texts",
        Action::EditContents => "staff-action-edit-contents",
        Action::EditLook => "staff-action-edit-look",
        Action::EditSettings => "staff-action-edit-settings",
        Action::PublishTexts => "staff-action-publish-texts",
        Action::Block => "staff-action-block",
        Action::SpendCredit => "staff-action-spend-credit",
        Action::ManageTills => "staff-action-manage-tills",
        Action::FindCustomers => "staff-action-find-customers",
        Action::MergeCustomers => "staff-action-merge-customers",
        Action::EraseCustomers => "staff-action-erase-customers",
        Action::ManagePrinters => "staff-action-manage-printers",
        Action::Invite => "staff-action-invite",
        Action::InviteBeyond => "staff-action-invite-beyond",
        Action::SellOnInvoice => "staff-action-sell-on-invoice",
    };
    locale.text(id)
}

/// A day as it is stored, `2026-12-01`, in the reader's words.
pub fn stored_day(locale: &Locale, day: &str) -> String {
    day.parse().map_or_else(|_| day.to_owned(), |day| locale.day_plain(day))
}

/// The program's own have words in each language; the house's own have a name.
pub fn role(locale: &Locale, role: &RoleView) -> String {
    let id = match (&role.name, role.key.as_str()) {
        (Some(name), _) => return name.clone(),
        (None, "administrator") => "staff-role-administrator",
        (None, "finance") => "staff-role-finance",
        (None, "box-office") => "staff-role-box-office",
        (None, "door") => "staff-role-door",
        (None, "marketing") => "staff-role-marketing",
        (None, other) => return other.to_owned(),
    };
    locale.text(id)
}

/// `company:…`, `venue:…`, `production:…`, `point-of-sale:…` with the name of what it is.
pub fn scope(locale: &Locale, scope: &str, name: &str) -> String {
    let id = match scope.split_once(':') {
        Some(("company", _)) => "staff-scope-company",
        Some(("venue", _)) => "staff-scope-venue",
        Some(("production", _)) => "staff-scope-production",
        Some(("point-of-sale", _)) => "staff-scope-point-of-sale",
        _ => return locale.text("staff-scope-all"),
    };
    locale.text_with(id, &[("name", name.into())])
}

/// A production's title, as customers read it.
pub fn title_of(scope: &str, catalogue: &Catalogue, language: &str) -> Option<String> {
    Some(catalogue.title(scope.strip_prefix("production:")?, language))
}

/// With the key for a name, where only that is known.
pub fn scope_key(locale: &Locale, catalogue: &Catalogue, key: &str) -> String {
    let name = || key.split_once(':').map_or(key, |(_, name)| name).to_owned();
    let title = title_of(key, catalogue, locale.language());
    let of_company = || Some(catalogue.company_name(key.strip_prefix("company:")?)?.to_owned());
    let title = title.or_else(of_company);
    scope(locale, key, &title.unwrap_or_else(name))
}

/// A day with its year and a time, short enough for a table.
pub fn when(locale: &Locale, at: Moment, time_zone: &str) -> String {
    let date = locale.date_medium(at, time_zone);
    let time = locale.time(at, time_zone);
    locale.text_with("common-when", &[("date", date.into()), ("time", time.into())])
}
