//! The rows of each sheet. Their documentation is the manual's (docs/formats/season.md).

mod codes;
mod companies;
mod customer_fields;
mod extras;
mod fees;
mod genres;
mod kinds;
mod packages;
mod passes;
mod points_of_sale;
mod price_types;
mod prices;
mod productions;
mod renewals;
mod rules;
mod seasons;
mod settings;
mod share_links;
mod subscription_transfers;
mod taxes;
mod venues;

pub use self::{
    codes::CodeRow,
    companies::{Account, Company},
    customer_fields::{CustomerField, CustomerFieldChoice},
    extras::Extra,
    fees::Fee,
    genres::{OwnGenre, counts_as},
    kinds::PersonKind,
    packages::{Package, PackageGroup, PackagePrice, PackageStep, PackageWindow},
    passes::Pass,
    points_of_sale::PointOfSale,
    price_types::{PriceType, PriceTypeGroup, TicketLimit},
    prices::{PriceGroup, PriceRow},
    productions::{Performance, Production},
    renewals::Renewal,
    rules::{Discount, Exchange, OccupancyStep, Resale, SeniorityStep, Waiver},
    seasons::{Season, Series},
    settings::SettingRow,
    share_links::ShareLink,
    subscription_transfers::SubscriptionTransfer,
    taxes::Tax,
    venues::{Hall, HallName, Venue},
};
