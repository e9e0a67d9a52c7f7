//! The rows of each sheet. Their documentation is the manual's (docs/formats/season.md).

mod codes;
mod companies;
mod extras;
mod fees;
mod kinds;
mod packages;
mod passes;
mod prices;
mod productions;
mod rules;
mod seasons;
mod settings;
mod tariffs;
mod taxes;
mod venues;

pub use self::{
    codes::CodeRow,
    companies::{Account, Company},
    extras::Extra,
    fees::Fee,
    kinds::PersonKind,
    packages::{Package, PackageGroup, PackagePrice, PackageStep},
    passes::Pass,
    prices::{PriceGroup, PriceRow},
    productions::{Performance, Production},
    rules::{Discount, OccupancyStep, SeniorityStep},
    seasons::{Season, Series},
    settings::SettingRow,
    tariffs::{Tariff, TariffGroup},
    taxes::Tax,
    venues::{Hall, Venue},
};
