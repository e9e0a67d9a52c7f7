//! The plan as a list: sections, and boxes of one area together, each on a page of its own so
//! that none grows heavy.

use domain::{
    sales::{offer::product::Product, pricing::FeeBasis},
    seats::plan::{PlanData, SeatName, SeatTable, mark},
};
use islands::plan::choice;
use seatmap::seat_set::SeatSet;
use ui::words::seats as seat_words;

/// Seats that stand on one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub area: String,
    /// Empty where the area is one group.
    pub section: String,
    /// Wheelchair spaces and their companion seats, wherever they are.
    pub is_wheelchair: bool,
    /// Sections of the table that belong to it.
    sections: Vec<u32>,
    pub free: u32,
    /// Of the free ones.
    pub cheapest_minor: Option<i64>,
}

impl Group {
    fn of_wheelchairs() -> Self {
        Self {
            area: String::new(),
            section: String::new(),
            is_wheelchair: true,
            sections: Vec::new(),
            free: 0,
            cheapest_minor: None,
        }
    }

    fn is_of(&self, area: &str, section: &str) -> bool {
        !self.is_wheelchair && self.area == area && self.section == section
    }
}

/// The place of the first group that everybody can buy in.
pub fn first_free(groups: &[Group]) -> usize {
    let is_usual = |group: &Group| group.free > 0 && !group.is_wheelchair;
    groups.iter().position(is_usual).unwrap_or_default()
}

/// One row with what can be taken in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Empty where the section's name says it.
    pub section: String,
    pub label: String,
    /// The place of its first seat, free or not.
    pub first: u32,
    pub seats: Vec<Seat>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    pub seat_index: u32,
    pub name: SeatName,
    pub price: SeatPrice,
}

/// What a seat costs in a list whose sum the browser works out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeatPrice {
    pub shown_minor: i64,
    /// Fees included, but for what is due once.
    pub each_minor: i64,
    /// Due once for all that is ticked.
    pub once_minor: i64,
}

/// A part of the order is due for each seat, and an amount once.
fn seat_price(data: &PlanData, product: &Product, at: usize) -> Option<SeatPrice> {
    let has_basket = data.basket.pieces > 0;
    let is_once =
        data.rules.fees.iter().all(|fee| fee.basis != FeeBasis::Order || fee.percent_ppm == 0);
    let alone = data.rules.price(product, at, has_basket)?;
    let each = data.rules.price(product, at, has_basket || is_once)?;
    Some(SeatPrice {
        shown_minor: alone.shown_minor,
        each_minor: each.total_minor,
        once_minor: alone.total_minor - each.total_minor,
    })
}

/// Looks at one performance's seats by their place in the plan's list.
pub struct Performance<'a> {
    table: &'a SeatTable,
    data: &'a PlanData,
    free: SeatSet,
    /// What the seats are bought as.
    product: &'a Product,
    /// By `Product::at`.
    prices: Vec<Option<SeatPrice>>,
}

impl<'a> Performance<'a> {
    /// None when the free seats that came with the performance don't fit its plan.
    pub fn new(table: &'a SeatTable, data: &'a PlanData) -> Option<Self> {
        let product = data.products.get(data.product as usize)?;
        let seats = data.seat_zones.len();
        let mut free = SeatSet::from_hex(&data.free, seats)?;
        if !product.free.is_empty() {
            free.intersect(&SeatSet::from_hex(&product.free, seats)?);
        }
        let prices = (0..product.seats.len()).map(|at| seat_price(data, product, at)).collect();
        Some(Self { table, data, free, product, prices })
    }

    /// What a free seat costs; None for one that can't be taken.
    fn price(&self, seat_index: u32) -> Option<SeatPrice> {
        let is_free = self.free.contains(seat_index as usize);
        let at = self.product.at(seat_index, choice::zone_of(self.data, seat_index));
        let price = self.prices.get(at).copied().flatten();
        price.filter(|_| is_free)
    }

    /// Wheelchair spaces first: in the midst of three hundred seats they are hard to find. Then
    /// in the order of the plan.
    pub fn groups(&self) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        let has_spaces = self.table.flags.iter().any(|flags| flags & mark::WHEELCHAIR != 0);
        groups.extend(has_spaces.then(Group::of_wheelchairs));
        for (index, (area, section, is_box)) in (0_u32..).zip(&self.table.sections) {
            let area = self.table.areas.get(*area as usize).cloned().unwrap_or_default();
            let is_whole = *is_box || *section == area;
            let section = if is_whole { String::new() } else { section.clone() };
            let known = groups.iter_mut().find(|group| group.is_of(&area, &section));
            match known {
                Some(group) => group.sections.push(index),
                None => groups.push(Group {
                    area,
                    section,
                    is_wheelchair: false,
                    sections: vec![index],
                    free: 0,
                    cheapest_minor: None,
                }),
            }
        }
        for (section, seat_index) in self.seat_indexes() {
            let Some(price) = self.price(seat_index).map(|it| it.shown_minor) else { continue };
            let group = groups.iter_mut().find(|group| self.is_in(seat_index, section, group));
            if let Some(group) = group {
                group.free += 1;
                group.cheapest_minor =
                    Some(group.cheapest_minor.map_or(price, |cheapest| cheapest.min(price)));
            }
        }
        groups
    }

    fn is_in(&self, seat_index: u32, section: u32, group: &Group) -> bool {
        let is_wheelchair = !self.table.is_for_all(seat_index as usize);
        match group.is_wheelchair {
            true => is_wheelchair,
            false => !is_wheelchair && group.sections.contains(&section),
        }
    }

    /// (section, place) of every seat.
    fn seat_indexes(&self) -> impl Iterator<Item = (u32, u32)> {
        let sections =
            self.table.rows.iter().flat_map(|row| row.numbers.iter().map(|_| row.section));
        sections.zip(0..)
    }

    /// Rows of a group that have something free.
    pub fn rows(&self, group: &Group) -> Vec<Row> {
        let mut rows = Vec::new();
        let mut first = 0;
        for row in &self.table.rows {
            let seat_indexes = first..first + row.numbers.len() as u32;
            let begin = first;
            first = seat_indexes.end;
            let seats: Vec<Seat> = seat_indexes
                .filter(|seat_index| self.is_in(*seat_index, row.section, group))
                .filter_map(|seat_index| self.seat(seat_index))
                .collect();
            if let Some(seat) = seats.first() {
                let section = seat.name.section.clone();
                let section = match group.is_wheelchair {
                    true if section.is_empty() => seat.name.area.clone(),
                    false if section == group.section => String::new(),
                    _ => section,
                };
                rows.push(Row { section, label: row.label.clone(), first: begin, seats });
            }
        }
        rows
    }

    /// Those of the ticked seats that are free and don't stand in these rows.
    pub fn ticked_elsewhere(&self, ticked: &[u32], rows: &[Row]) -> Vec<Seat> {
        let shown = |seat: &Seat| rows.iter().flat_map(|row| &row.seats).any(|it| it == seat);
        let seats = ticked.iter().filter_map(|seat_index| self.seat(*seat_index));
        seats.filter(|seat| !shown(seat)).collect()
    }

    fn seat(&self, seat_index: u32) -> Option<Seat> {
        Some(Seat {
            seat_index,
            price: self.price(seat_index)?,
            name: seat_words::name(self.table, seat_index)?,
        })
    }
}
