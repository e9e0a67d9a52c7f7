//! Who may have a package, when and where, as its sheets say it.

use super::{
    outlets::{channels, nearest},
    texts, window,
};
use crate::sheets::season_folder::{self as sheets, SeasonFolder};
use domain::sales::outlet::Outlet;
use jiff::tz::TimeZone;
use rules::{PackagePrice, PackageRule};

pub(super) fn package(
    row: &sheets::Package,
    folder: &SeasonFolder,
    zone: &TimeZone,
    at: &Outlet,
) -> PackageRule {
    let windows = folder.package_windows.iter().filter(|window| window.package == row.key);
    let windows = nearest(windows, |of| Some(&of.channel), |_| (), at).into_iter();
    PackageRule {
        key: row.key.to_string(),
        who: texts(&row.who),
        max_person: row.max_person,
        extra_tickets: row.extra_tickets,
        extra_change: row.extra_change,
        channels: channels(&row.channels, at),
        window: window(row.from, row.until, zone),
        windows: windows
            .filter_map(|(channel, of)| Some((channel?, window(of.from, of.until, zone))))
            .collect(),
    }
}

pub(super) fn package_price(row: &sheets::PackagePrice) -> PackagePrice {
    PackagePrice {
        package: row.package.to_string(),
        zone: row.zone.as_str().to_owned(),
        price_type: row.price_type.to_string(),
        minor: row.price.minor,
    }
}
