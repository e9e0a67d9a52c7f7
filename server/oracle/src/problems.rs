//! What prevents an order: sale windows, who may have what, packages, exchanges, codes
//! (prices.md, sections 6 and 8). Limits are in `limits`.

use crate::{
    answer::Problem,
    codes::Written,
    groups,
    piece::Piece,
    price::Pricer,
    request::Item,
    rights::may,
    season::{Extra, Package, Performance, fits},
};
use std::collections::BTreeMap;

impl<'a> Pricer<'a> {
    pub fn problems(&self, pieces: &[Piece<'a>], codes: &[Written]) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (place, item) in self.request.items.iter().enumerate() {
            let of_it: Vec<&Piece> = pieces.iter().filter(|piece| piece.item == place).collect();
            let mut names = self.item_problems(item, &of_it);
            names.dedup();
            let item = Some(item.key.clone());
            problems.extend(
                names.into_iter().map(|name| Problem { item: item.clone(), problem: name.into() }),
            );
        }
        let mut of_basket = self.limits(pieces);
        let refused = codes.iter().filter(|code| code.is_problem(self.at.now));
        of_basket.extend(refused.map(|_| "code"));
        problems
            .extend(of_basket.into_iter().map(|name| Problem { item: None, problem: name.into() }));
        problems
    }

    fn item_problems(&self, item: &'a Item, pieces: &[&Piece<'a>]) -> Vec<&'static str> {
        let mut names = Vec::new();
        if let Some(key) = &item.package
            && let Some(package) = self.season.packages.get(key)
        {
            self.package_problems(package, item, pieces, &mut names);
        }
        if let Some(first) = pieces.first().filter(|_| item.ticket.is_some()) {
            if first.performance.is_some_and(|performance| !self.on_sale(item, performance)) {
                names.push("not-on-sale");
            }
            if item.exchange.is_some() && !self.may_exchange(item, first) {
                names.push("exchange");
            }
        }
        if pieces.iter().any(|piece| piece.is_ticket() && !self.may_have_tariff(item, piece)) {
            names.push("tariff");
        }
        if let Some(pass) = item.pass.as_ref().and_then(|key| self.season.passes.get(key)) {
            self.common_problems(item, &pass.who, &pass.channels, &mut names);
            let is_over = self.season.day(self.at.now) > pass.valid_until;
            if is_over || !pass.window.open(self.at.now, None) {
                names.push("not-on-sale");
            }
        }
        if let Some(extra) = item.extra.as_ref().and_then(|key| self.season.extras.get(key)) {
            self.extra_problems(extra, item, &mut names);
        }
        let foreign = |performance: &Performance| {
            !self.season.is_for(performance, &self.people.rights(item, Some(performance)))
        };
        if pieces.iter().filter_map(|piece| piece.performance).any(foreign) {
            names.push("person");
        }
        if self.is_kept_apart_from(item, pieces) {
            names.push("person");
        }
        names
    }

    /// 6.1.
    fn on_sale(&self, item: &Item, performance: &Performance) -> bool {
        let rights = self.people.rights(item, Some(performance));
        !performance.cancelled
            && self.season.visible(performance, &self.at)
            && self.season.begun(performance, &self.at, &rights)
            && !self.season.ended(performance, &self.at)
    }

    /// 6.8, and `who` for this performance (6.9).
    fn may_have_tariff(&self, item: &Item, piece: &Piece) -> bool {
        let Some(tariff) = piece.tariff.and_then(|key| self.season.tariff(key)) else {
            return true;
        };
        let curtain = piece.performance.map(|performance| performance.starts);
        may(&tariff.who, &self.people.rights(item, piece.performance))
            && self.at.place.is_in(&tariff.channels)
            && tariff.window.open(self.at.now, curtain)
            && !tariff.invitation
    }

    fn common_problems(
        &self,
        item: &Item,
        who: &[String],
        channels: &[String],
        names: &mut Vec<&'static str>,
    ) {
        if !may(who, &self.people.rights(item, None)) {
            names.push("person");
        }
        if !self.at.place.is_in(channels) {
            names.push("channel");
        }
    }

    fn extra_problems(&self, extra: &Extra, item: &Item, names: &mut Vec<&'static str>) {
        let key = item.performance.as_ref();
        let performance = key.and_then(|key| self.season.performances.get(key));
        self.common_problems(item, &[], &extra.channels, names);
        if !fits(&extra.selection, performance) {
            names.push("extra-evening");
        }
        let curtain = performance.map(|performance| performance.starts);
        let today = self.season.day(self.at.now);
        let is_over = performance.is_some_and(|it| it.cancelled || it.starts <= self.at.now)
            || extra.ends_on.is_some_and(|day| today > day);
        if is_over || !extra.window.open(self.at.now, curtain) {
            names.push("not-on-sale");
        }
        if extra.donation && item.amount_minor.is_some_and(|amount| amount < extra.least) {
            names.push("minimum");
        }
    }

    fn package_problems(
        &self,
        package: &'a Package,
        item: &'a Item,
        pieces: &[&Piece<'a>],
        names: &mut Vec<&'static str>,
    ) {
        self.common_problems(item, &package.who, &package.channels, names);
        if !self.package_on_sale(package, item, pieces) {
            names.push("not-on-sale");
        }
        if package.one_seat {
            return;
        }
        let mut count: BTreeMap<&str, u32> = BTreeMap::new();
        let mut chosen = Vec::new();
        for performance in pieces.iter().filter_map(|piece| piece.performance) {
            let tickets = count.entry(&performance.key).or_default();
            *tickets += 1;
            if *tickets == 1 {
                chosen.push(performance);
            }
        }
        if count.values().map(|tickets| tickets - 1).sum::<u32>() > package.extra_tickets {
            names.push("package-extra");
        }
        let all = groups::all(self.season, package);
        let known = chosen.len();
        chosen.retain(|performance| {
            let was_its = package.groups.iter().any(|group| group.selection.has(performance));
            performance.cancelled && was_its || all.iter().any(|one| one.key == performance.key)
        });
        if chosen.len() < known {
            names.push("package-evening");
        }
        let whole: Vec<usize> = package
            .groups
            .iter()
            .map(|group| groups::performances(self.season, package, group).count())
            .collect();
        let choice = groups::choice(package, &chosen, &whole);
        if choice.unfinished {
            names.push("package-unfinished");
        }
        if choice.beyond {
            names.push("package-beyond");
        }
    }

    fn left_by_group(&self, package: &'a Package) -> Vec<usize> {
        let left = |group| {
            let all = groups::performances(self.season, package, group);
            all.filter(|one| !self.season.ended(one, &self.at)).count()
        };
        package.groups.iter().map(left).collect()
    }

    /// 6.2 to 6.6.
    fn package_on_sale(&self, package: &'a Package, item: &'a Item, pieces: &[&Piece]) -> bool {
        let all = groups::all(self.season, package);
        let ended = |one: &Performance| self.season.ended(one, &self.at);
        let begun = |one: &Performance| {
            self.season.begun(one, &self.at, &self.people.rights(item, Some(one)))
        };
        let Some(first) = all.first() else { return false };
        let left = all.iter().filter(|one| !ended(one));
        let one_has_ended = all.iter().any(|one| ended(one));
        let possible = if package.one_seat {
            left.count() >= 2
        } else {
            let by_group = self.left_by_group(package);
            package.groups.iter().zip(by_group).all(|(group, left)| {
                let whole = groups::performances(self.season, package, group).count();
                groups::least(group, whole.max(1)) <= left
            })
        };
        let mut chosen = pieces.iter().filter_map(|piece| piece.performance);
        let chosen_on_sale = chosen.all(|one| !one.cancelled && !ended(one));
        let window = package.window_at(self.at.place);
        let tickets_begun = window.from.is_some()
            || if package.one_seat {
                all.iter().any(|one| begun(one))
            } else {
                pieces.iter().filter_map(|piece| piece.performance).all(begun)
            };
        window.open(self.at.now, Some(first.starts))
            && (package.rest || !one_has_ended)
            && possible
            && chosen_on_sale
            && tickets_begun
    }

    /// Section 8, but for what is used up and for the sale, which has a problem of its own.
    fn may_exchange(&self, item: &Item, piece: &Piece) -> bool {
        let (Some(key), Some(performance)) = (&item.exchange, piece.performance) else {
            return false;
        };
        let Some(pass) = self.season.passes.get(key) else { return false };
        let day = self.season.day(performance.starts);
        let from = pass.exchange_from.and_then(|from| from.moment(Some(performance.starts)));
        from.is_none_or(|from| from <= self.at.now)
            && pass.valid_from.unwrap_or_else(|| self.season.day(self.at.now)) <= day
            && day <= pass.valid_until
            && fits(&pass.selection, Some(performance))
    }

    /// offers.md, `only_own`: such persons have performances for their kinds, what goes with
    /// those, and passes for their kinds.
    fn is_kept_apart_from(&self, item: &Item, pieces: &[&Piece]) -> bool {
        let rights = self.people.rights(item, None);
        let kept_apart = rights.iter().any(|right| self.season.kinds_kept_apart.contains(right));
        let for_them = |performance: &Performance| {
            let audience = self.season.audience(performance);
            audience.is_some_and(|kind| rights.iter().any(|right| right == kind))
        };
        let pass = item.pass.as_ref().and_then(|key| self.season.passes.get(key));
        let own = match pass {
            Some(pass) => !pass.who.is_empty() && may(&pass.who, &rights),
            None => pieces.iter().all(|piece| piece.performance.is_some_and(for_them)),
        };
        kept_apart && !own
    }
}
