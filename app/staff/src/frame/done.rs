//! Notices of what was just done.

use house::locales::Locale;
use ui::session::{Notice, Tone};

/// What an address says was just done (`?done=…`), shown once.
pub fn done(locale: &Locale, query: Option<&str>) -> Option<Notice> {
    let what = query?.split('&').find_map(|pair| pair.strip_prefix("done="))?;
    let id = match what {
        "app" => "staff-done-app",
        "text-nothing" => "staff-done-text-nothing",
        "text-draft" => "staff-done-text-draft",
        "text-review" => "staff-done-text-review",
        "text-publish" => "staff-done-text-publish",
        "text-schedule" => "staff-done-text-schedule",
        "text-discard" => "staff-done-text-discard",
        "text-accepted" => "staff-done-text-accepted",
        "text-accepted-english" => "staff-done-text-accepted-english",
        "text-import" => "staff-done-text-import",
        "text-import-replaced" => "staff-done-text-import-replaced",
        "text-import-same" => "staff-done-text-import-same",
        "text-export-none" => "staff-done-text-export-none",
        "text-export-others" => "staff-done-text-export-others",
        "off" => "staff-done-off",
        "moved" => "staff-done-moved",
        "production" => "staff-done-production",
        "look" => "staff-done-look",
        "card" => "staff-done-card",
        "sample" => "staff-done-sample",
        "list" => "staff-done-list",
        "languages" => "staff-done-languages",
        "brand" => "staff-done-brand",
        "brand-added" => "staff-done-brand-added",
        "brand-removed" => "staff-done-brand-removed",
        "announcement" => "staff-done-announcement",
        "measuring" => "staff-done-measuring",
        "landing-draft" => "staff-done-landing-draft",
        "landing" => "staff-done-landing",
        "landing-down" => "staff-done-landing-down",
        "announcement-down" => "staff-done-announcement-down",
        "announcement-none" => "staff-announcement-none",
        "role-given" => "staff-done-role-given",
        "role-taken" => "staff-done-role-taken",
        "role-saved" => "staff-done-role-saved",
        "role-removed" => "staff-done-role-removed",
        "ended" => "staff-done-ended",
        "nothing" => "staff-done-nothing",
        "taken-back" => "staff-refund-done",
        "voucher" => "staff-done-voucher",
        "unissued" => "staff-done-voucher-back",
        "payouts-paid" => "staff-done-payouts-paid",
        "payouts-returned" => "staff-done-payouts-returned",
        "kind" => "staff-done-kind",
        "kind-ended" => "staff-done-kind-ended",
        "party" => "staff-done-party",
        "proof" => "staff-done-proof",
        "address" => "staff-done-address",
        "name" => "staff-done-name",
        "invoice" => "staff-done-invoice",
        "released" => "staff-kept-done",
        "settled" => "staff-debt-done",
        "owed-ended" => "staff-owed-done",
        "paid-later" => "staff-later-done",
        "restored" => "staff-done-restored",
        "password" => "staff-done-password",
        "new-password" => "staff-done-new-password",
        "out" => "staff-done-out",
        "everywhere" => "staff-done-everywhere",
        _ => done_at_desk(what).or_else(|| done_with_others(what))?,
    };
    Some(Notice::new(Tone::Good, locale.text(id)))
}

/// The same, at the desk and its tills.
fn done_at_desk(what: &str) -> Option<&'static str> {
    Some(match what {
        "aside" => "staff-desk-done-aside",
        "closed" => "staff-desk-done-closed",
        "blocked" => "staff-desk-done-blocked",
        "unblocked" => "staff-desk-done-unblocked",
        "reserved" => "staff-desk-done-reserved",
        "freed" => "staff-desk-done-freed",
        "till-opened" => "staff-till-done-opened",
        "till-moved" => "staff-till-done-moved",
        "till-counted" => "staff-till-done-counted",
        "till-closed" => "staff-till-done-closed",
        "till-confirmed" => "staff-till-done-confirmed",
        "till-taken" => "staff-till-done-taken",
        "till-added" => "staff-till-done-added",
        _ => return None,
    })
}

/// The same, of records of customers, printers, invitations, and points of sale that others run.
fn done_with_others(what: &str) -> Option<&'static str> {
    Some(match what {
        "note" => "staff-done-note",
        "merged" => "staff-done-merged",
        "parted" => "staff-done-parted",
        "erased" => "staff-done-erased",
        "printer" => "staff-done-printer",
        "printer-removed" => "staff-done-printer-removed",
        "given" => "staff-invite-done",
        "given-back" => "staff-invite-done-back",
        "giver" => "staff-invite-done-giver",
        "quota" => "staff-invite-done-quota",
        "commission" => "staff-points-done-commission",
        "sees" => "staff-points-done-see",
        _ => return None,
    })
}
