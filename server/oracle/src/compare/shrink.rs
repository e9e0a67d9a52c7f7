//! Makes a basket that differs smaller, as long as it differs in one of the same parts.

use super::{House, differences, ours};
use crate::{Request, Season, request::Item};
use anyhow::Result;

/// At most so many smaller baskets are tried.
const TRIES_MAX: usize = 400;

pub fn shrink(
    season: &Season,
    house: &House,
    basket: Request,
    first: &[String],
) -> Result<Request> {
    let parts: Vec<&str> = first.iter().map(|one| part(one)).collect();
    let mut smallest = basket;
    let mut tries = 0;
    'again: loop {
        for smaller in smaller(&smallest) {
            tries += 1;
            if tries > TRIES_MAX {
                return Ok(smallest);
            }
            let found = differences(&ours(season, &smaller), &house.ask_one(&smaller)?);
            if found.iter().any(|one| parts.contains(&part(one))) {
                smallest = smaller;
                continue 'again;
            }
        }
        return Ok(smallest);
    }
}

fn part(difference: &str) -> &str {
    difference.split(':').next().unwrap_or_default()
}

/// Baskets with one thing less, the largest steps first.
fn smaller(basket: &Request) -> Vec<Request> {
    let mut all = Vec::new();
    let mut add = |change: &dyn Fn(&mut Request)| {
        let mut smaller = basket.clone();
        change(&mut smaller);
        all.push(smaller);
    };
    for place in 0..basket.items.len() {
        add(&|smaller| drop(smaller.items.remove(place)));
    }
    if !basket.codes.is_empty() {
        add(&|smaller| smaller.codes.clear());
    }
    if !basket.sold.is_empty() {
        add(&|smaller| smaller.sold.clear());
    }
    if basket.means.is_some() {
        add(&|smaller| smaller.means = None);
    }
    for place in 0..basket.codes.len() {
        add(&|smaller| drop(smaller.codes.remove(place)));
    }
    for (place, person) in basket.people.iter().enumerate() {
        add(&|smaller| {
            let gone = smaller.people.remove(place).key;
            let named = smaller.items.iter_mut().filter(|item| item.person.as_ref() == Some(&gone));
            named.for_each(|item| item.person = None);
        });
        for kind in 0..person.kinds.len() {
            add(&|smaller| drop(smaller.people[place].kinds.remove(kind)));
        }
        for pass in person.passes.keys() {
            add(&|smaller| {
                smaller.people[place].passes.remove(pass);
            });
        }
        if person.years > 0 {
            add(&|smaller| smaller.people[place].years = 0);
        }
    }
    for (place, item) in basket.items.iter().enumerate() {
        for other in smaller_items(item) {
            add(&|smaller| smaller.items[place] = other.clone());
        }
    }
    all
}

fn smaller_items(item: &Item) -> Vec<Item> {
    let mut all = Vec::new();
    let mut add = |change: &dyn Fn(&mut Item)| {
        let mut smaller = item.clone();
        change(&mut smaller);
        all.push(smaller);
    };
    if let Some(quantity) = item.quantity.filter(|quantity| *quantity > 1) {
        add(&|smaller| smaller.quantity = Some(quantity / 2));
        add(&|smaller| smaller.quantity = Some(quantity - 1));
    }
    for place in 0..item.tickets.as_ref().map_or(0, Vec::len) {
        add(&|smaller| {
            smaller.tickets.as_mut().map(|tickets| tickets.remove(place));
        });
        if item.tickets.as_ref().is_some_and(|tickets| tickets[place].tariff.is_some()) {
            add(&|smaller| {
                smaller.tickets.as_mut().map(|tickets| tickets[place].tariff.take());
            });
        }
    }
    if item.tariff.is_some() {
        add(&|smaller| smaller.tariff = None);
    }
    if item.person.is_some() && item.exchange.is_none() {
        add(&|smaller| smaller.person = None);
    }
    all
}
