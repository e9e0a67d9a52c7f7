//! A season as a folder of sheets: what `import-season` reads and `export-season` writes
//! (docs/formats/season.md). Pure: tables in, rows out, or all that is wrong with them.

pub mod cells;
mod checks;
mod column;
mod manual;
mod reader;
mod rows;
mod sheet;
mod templates;
mod writer;

use self::{
    cells::{Cell, Context, Keys},
    sheet::{Sheet, SheetRow},
};
pub use self::{
    column::AtLeastOne,
    manual::manual,
    rows::{
        Account, CodeRow, Company, CustomerField, CustomerFieldChoice, Discount, Exchange, Extra,
        Fee, Hall, HallName, OccupancyStep, OwnGenre, Package, PackageGroup, PackagePrice,
        PackageStep, PackageWindow, Pass, Performance, PersonKind, PointOfSale, PriceGroup,
        PriceRow, PriceType, PriceTypeGroup, Production, Renewal, Resale, Season, SeniorityStep,
        Series, SettingRow, ShareLink, SubscriptionTransfer, Tax, TicketLimit, Venue, Waiver,
        counts_as,
    },
    templates::templates,
};
use documents::sheets::{SheetError, SheetErrors, Table};
use domain::money::Currency;
use std::collections::{BTreeMap, BTreeSet};

/// What the plans of the halls say, by the hall's key: of those in the folder, and of those that
/// the house has already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Halls(pub BTreeMap<String, HallPlan>);

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HallPlan {
    /// Keys of its zones.
    pub zones: BTreeSet<String>,
    /// False where all places are unnumbered.
    pub has_seats: bool,
}

/// Declares the folder once: its rows by sheet, how they are read and written, the manual.
macro_rules! folder {
    ($($sheet:ident: $row:ty,)+) => {
        /// The rows of all sheets, each in the order of its sheet. Keys are known, and rows
        /// don't contradict one another.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct SeasonFolder {
            $(pub $sheet: Vec<$row>,)+
        }

        /// The same with the places of the rows.
        struct Sheets {
            $($sheet: Sheet<$row>,)+
        }

        const NAMES: &[&str] = &[$(<$row>::SHEET),+];

        impl Sheets {
            fn read(
                tables: &BTreeMap<&str, &Table>,
                context: &Context<'_>,
                errors: &mut SheetErrors,
            ) -> Self {
                let table = |name: &str| tables.get(name).copied();
                Self { $($sheet: Sheet::read(table(<$row>::SHEET), context, errors),)+ }
            }

            /// As `SeasonFolder::currency`; the euro where no sheet names one.
            fn currency(&self) -> Currency {
                let seasons = self.seasons.rows.iter().map(|season| season.currency);
                let groups = self.price_groups.rows.iter().map(|group| group.currency);
                seasons.chain(groups).next().unwrap_or_default()
            }

            fn into_folder(self) -> SeasonFolder {
                SeasonFolder { $($sheet: self.$sheet.rows,)+ }
            }
        }

        impl SeasonFolder {
            /// A table for each sheet that has rows; reading them gives the same folder.
            pub fn to_tables(&self) -> Vec<Table> {
                let context =
                    Context { digits: digits_of(self.currency()), ..Context::default() };
                [$(writer::table(&self.$sheet, &context)),+].into_iter().flatten().collect()
            }
        }

        /// The columns that name a row, by sheet.
        pub fn identities() -> BTreeMap<&'static str, Vec<&'static str>> {
            BTreeMap::from([$((<$row>::SHEET, naming::<$row>())),+])
        }

        /// As the sheet declares them; none of an unknown sheet.
        fn columns_of(sheet: &str) -> Vec<column::Column> {
            match sheet {
                $(name if name == <$row>::SHEET => <$row>::columns(),)+
                _ => Vec::new(),
            }
        }

        /// Columns of a sheet as it declares them, those by language after their like.
        pub fn in_order(sheet: &str, mut columns: Vec<String>) -> Vec<String> {
            let declared = columns_of(sheet);
            let place = |column: &String| {
                declared.iter().position(|known| known.is_of(column)).unwrap_or(declared.len())
            };
            columns.sort_by_cached_key(|column| (place(column), column.clone()));
            columns
        }

        /// Those of the columns that a sheet may leave out.
        pub fn optional(sheet: &str, mut columns: Vec<String>) -> Vec<String> {
            let mut declared = columns_of(sheet);
            declared.retain(|known| !known.shape.is_required);
            columns.retain(|column| declared.iter().any(|known| known.is_of(column)));
            columns
        }

        /// Columns of one sheet whose cells are keys of another one's rows, or of several.
        pub fn columns_that_name(sheet: &str, other: &str) -> Vec<&'static str> {
            let columns = columns_of(sheet);
            let is_naming = |column: &column::Column| match &column.shape.kind {
                cells::Kind::KeyOf(sheets) => sheets.iter().any(|sheet| *sheet == other),
                // A performance stands in a selection by its bare key, and in `settings` as a
                // subject.
                cells::Kind::Named { name, .. } => {
                    let is_subject = sheet == SettingRow::SHEET && column.name == "subject";
                    other == Performance::SHEET && (*name == "selection" || is_subject)
                }
                cells::Kind::WordsOrKey { sheet, .. } => *sheet == other,
                cells::Kind::Words(_) => false,
            };
            columns.iter().filter(|column| is_naming(column)).map(|column| column.name).collect()
        }

        /// What the manual tells, sheet by sheet.
        fn declarations() -> Vec<manual::Declaration> {
            vec![$(manual::Declaration::of::<$row>()),+]
        }
    };
}

/// Rows of these stay until they are named again: what was sold refers to what they made.
pub const LASTING: [&str; 14] = [
    "companies",
    "points_of_sale",
    "accounts",
    "taxes",
    "venues",
    "halls",
    "seasons",
    "series",
    "productions",
    "performances",
    "price_groups",
    "tariffs",
    "packages",
    "passes",
];

/// A treatment has a row for each of its times; where a sheet lets a row come twice, all its
/// columns together name it.
fn naming<T: SheetRow>() -> Vec<&'static str> {
    if T::SHEET == Tax::SHEET {
        return vec!["key", "valid_from"];
    }
    match T::UNIQUE.is_empty() {
        false => T::UNIQUE.iter().flat_map(|columns| columns.iter().copied()).collect(),
        true => T::columns().iter().map(|column| column.name).collect(),
    }
}

folder! {
    companies: Company,
    points_of_sale: PointOfSale,
    accounts: Account,
    kinds: PersonKind,
    taxes: Tax,
    venues: Venue,
    halls: Hall,
    hall_names: HallName,
    seasons: Season,
    series: Series,
    productions: Production,
    performances: Performance,
    price_groups: PriceGroup,
    prices: PriceRow,
    price_types: PriceType,
    price_type_groups: PriceTypeGroup,
    ticket_limits: TicketLimit,
    occupancy_steps: OccupancyStep,
    seniority_steps: SeniorityStep,
    resales: Resale,
    exchanges: Exchange,
    waivers: Waiver,
    renewals: Renewal,
    subscription_transfers: SubscriptionTransfer,
    discounts: Discount,
    packages: Package,
    package_windows: PackageWindow,
    package_groups: PackageGroup,
    package_steps: PackageStep,
    package_prices: PackagePrice,
    passes: Pass,
    extras: Extra,
    codes: CodeRow,
    fees: Fee,
    settings: SettingRow,
    customer_fields: CustomerField,
    customer_field_choices: CustomerFieldChoice,
    share_links: ShareLink,
    genres: OwnGenre,
}

impl SeasonFolder {
    /// # Errors
    /// All that is wrong, by place, up to `documents::sheets::ERRORS_MAX`. Sheets are checked
    /// against one another only where each can be read.
    pub fn read(tables: &[Table], halls: &Halls) -> Result<Self, Vec<SheetError>> {
        let mut errors = SheetErrors::default();
        let mut by_name = BTreeMap::new();
        for table in tables {
            if !NAMES.contains(&table.name.as_str()) {
                let message = format!("is none of the sheets {}; rename it", NAMES.join(", "));
                errors.push(SheetError::of_sheet(&table.name, message));
            }
            by_name.insert(table.name.as_str(), table);
        }
        let currency = currency(&by_name);
        let context = Context {
            digits: digits_of(currency),
            step_minor: currency.unwrap_or_default().step_minor(),
            keys: keys(&by_name),
        };
        let sheets = Sheets::read(&by_name, &context, &mut errors);
        checks::run(&sheets, halls, &mut errors);
        if errors.is_empty() { Ok(sheets.into_folder()) } else { Err(errors.into_list()) }
    }
}

impl SeasonFolder {
    /// Of the first season, or price group, that has one. All others have the same.
    pub fn currency(&self) -> Option<Currency> {
        let seasons = self.seasons.iter().map(|season| season.currency);
        let groups = self.price_groups.iter().map(|group| group.currency);
        seasons.chain(groups).next()
    }

    /// Some sheets of a folder that was checked when it came; prices are of this currency
    /// where the sheets have none. Whether prices can be paid is checked no more: a former program
    /// took others.
    ///
    /// # Errors
    /// When they can't be read any more.
    pub fn of_kept(tables: &[Table], like: Option<Currency>) -> anyhow::Result<Self> {
        let mut errors = SheetErrors::default();
        let by_name = tables.iter().map(|table| (table.name.as_str(), table)).collect();
        let digits = digits_of(currency(&by_name).or(like));
        let context = Context { digits, ..Context::default() };
        let sheets = Sheets::read(&by_name, &context, &mut errors);
        match errors.into_list().first() {
            None => Ok(sheets.into_folder()),
            Some(error) => Err(anyhow::anyhow!("a kept sheet can't be read: {error}")),
        }
    }
}

/// Without any currency as for the euro.
fn digits_of(currency: Option<Currency>) -> u32 {
    cells::digits(currency.unwrap_or_default())
}

/// Of the first season, or price group, that has one. All others must have the same.
fn currency(tables: &BTreeMap<&str, &Table>) -> Option<Currency> {
    let sheets = [Season::SHEET, PriceGroup::SHEET].into_iter();
    let found = sheets.filter_map(|sheet| tables.get(sheet).copied());
    let mut found = found.flat_map(|table| column(table, "currency"));
    found.find_map(|text| Currency::read(text, &Context::default()).ok())
}

/// By sheet, what its rows are called: known before any row is read, so that sheets can refer
/// to one another both ways, and to rows that have other faults.
fn keys<'t>(tables: &BTreeMap<&'t str, &'t Table>) -> Keys<'t> {
    let names = |sheet: &str, table: &'t Table| column(table, name_column(sheet)).collect();
    Keys(Some(tables.iter().map(|(sheet, table)| (*sheet, names(sheet, table))).collect()))
}

/// Of a column that a sheet has once for each language: the language that its name ends with.
pub(crate) fn language_in<'n>(sheet: &str, name: &'n str) -> Option<&'n str> {
    let columns = columns_of(sheet);
    if columns.iter().any(|column| !column.shape.by_language && column.name == name) {
        return None;
    }
    columns.iter().filter(|column| column.shape.by_language).find_map(|column| {
        let code = name.strip_prefix(column.name)?.strip_prefix('_')?;
        cells::Language::parse(code).map(|_| code)
    })
}

/// The column by which other sheets refer to this one's rows.
pub(crate) fn name_column(sheet: &str) -> &'static str {
    if sheet == Series::SHEET { "code" } else { "key" }
}

fn column<'t>(table: &'t Table, name: &str) -> impl Iterator<Item = &'t str> + use<'t> {
    let at = table.heading.iter().position(|heading| heading == name);
    let cell = move |at: usize| table.rows.iter().filter_map(move |row| row.cells.get(at));
    at.into_iter().flat_map(cell).map(String::as_str).filter(|text| !text.is_empty())
}
