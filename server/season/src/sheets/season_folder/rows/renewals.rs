//! Subscriptions that go on in the next season.

use crate::sheets::season_folder::{
    cells::{LocalTime, PackageKey},
    sheet::sheet,
};
use domain::tickets::renewal::RenewalPayment;
use jiff::civil::Date;
use rules::Unanswered;

sheet! {
    /// Which subscriptions go on in the next season, how their holders answer, and how they pay.
    /// A subscription without a row ends with its season.
    "renewals": Renewal, unique [&["package"]], at most 300 {
        /// What holders have now: a package with the same seat for all performances, or a flexible
        /// subscription, whose holders have no seat to keep and may ask for one.
        package: PackageKey = "series-a",
        /// What becomes of it: a package of the next season with the same seat for all
        /// performances, which are in the same venue.
        into: PackageKey = "series-a-next",
        /// What holders may have instead: such packages of the next season, in which they ask for
        /// a seat, and flexible subscriptions with a seat for each performance.
        change_to: Vec<PackageKey> = "series-b-next; free-choice-next",
        /// From when their seats are kept for them, and they are asked.
        from: LocalTime = "2027-04-20 10:00",
        /// Until when they answer. Then the answers are carried out; what isn't renewed is on sale
        /// with its package.
        until: LocalTime = "2027-05-06 23:59",
        /// What becomes of a subscription whose holder says nothing; empty: `renew`. A flexible
        /// one ends in any case, and so does one whose holder was asked less than 15 days before
        /// `until`.
        unanswered: Option<Unanswered> = "renew",
        /// How it may be paid: by a `card` that was kept, by direct `debit`, by `invoice`. The
        /// first is meant where the holder chose none. What no card pays is paid on the order's
        /// page.
        pay: Vec<RenewalPayment> = "debit; card; invoice",
        /// The days on which the instalments of a debit or an invoice are due; empty: one, as
        /// `pay_days` says.
        due: Vec<Date> = "2027-07-01; 2027-10-01",
        /// Within how many days after `until` it is paid otherwise; empty: 14.
        pay_days: Option<u32> = "14",
        /// So many days before `until` whoever hasn't answered is reminded, once; empty: 7; 0:
        /// nobody is.
        remind_days: Option<u32> = "7",
    }
}
