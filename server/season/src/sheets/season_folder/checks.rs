//! What no cell can say by itself: rows that contradict one another. Each check looks only at
//! sheets that could be read whole, so that one slip of the pen gives one error.

mod calendar;
mod codes;
mod customer_fields;
mod extras;
mod fees;
mod genres;
mod halls;
mod kinds;
mod limits;
mod names;
mod packages;
mod performances;
mod price_types;
mod prices;
mod renewals;
mod settings;
mod share_links;
mod shared_seats;
mod steps;
mod taxes;
mod windows;
mod zones;

use super::{Halls, Sheets};
use documents::sheets::SheetErrors;

pub(super) fn run(sheets: &Sheets, halls: &Halls, errors: &mut SheetErrors) {
    taxes::check(sheets, errors);
    halls::check(sheets, halls, errors);
    calendar::check(sheets, errors);
    prices::check(sheets, halls, errors);
    price_types::check(sheets, errors);
    steps::check(sheets, errors);
    names::check(sheets, errors);
    packages::check(sheets, errors);
    shared_seats::check(sheets, halls, errors);
    renewals::check(sheets, errors);
    extras::check(sheets, errors);
    fees::check(sheets, errors);
    limits::check(sheets, errors);
    codes::check(sheets, errors);
    settings::check(sheets, errors);
    kinds::check(sheets, errors);
    windows::check(sheets, errors);
    zones::check(sheets, halls, errors);
    customer_fields::check(sheets, errors);
    share_links::check(sheets, errors);
    genres::check(sheets, errors);
}
