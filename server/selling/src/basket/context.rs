//! What a basket has beside its tickets: extras, promo codes, and the rights of whoever buys.

use crate::extras::position;
use anyhow::anyhow;
use domain::{
    id::{BasketId, SessionId},
    moment::Moment,
    people::{
        actor::{Action, Actor},
        customer::Holder,
    },
    sales::{
        counter::CounterSubject,
        pricing::{Code, Item, Line},
    },
};
use house::{Failure, House, sealed};
use people::customers;
use rules::{AskExtra, CodeLine, CodeRule, Extra, PassRight, People};
use season::{catalogue::Catalogue, rights, sheets::kept_sheets};
use store::{
    Conn,
    baskets::{
        self, BasketContents, BasketRow, LineRow, Seen, codes as basket_codes, offers::ItemRow,
    },
    orders::extras::{self, BasketExtraRow},
    people::merges,
    seats::counters,
};

/// What a basket holds: its lines, and the subscriptions and packages that they belong to.
#[derive(Clone, Copy)]
pub struct BasketRows<'a> {
    pub lines: &'a [LineRow],
    pub items: &'a [ItemRow],
}

#[derive(Clone, Default)]
pub struct BasketContext {
    /// Those that nobody sells any more too.
    pub extras: Vec<BasketExtraRow>,
    pub codes: Vec<Entered>,
    pub people: People,
    /// What was told is what is paid: no reduction is lost with a right (a renewal).
    pub are_terms_final: bool,
    /// A ticket is exchanged for it.
    pub is_exchange: bool,
    /// Gift vouchers were entered.
    pub has_vouchers: bool,
    /// The secret of the session's order that waits for its money, where `seen` was asked.
    pub waiting_order: Option<String>,
}

/// A promo code in the basket.
#[derive(Clone)]
pub struct Entered {
    pub code: String,
    /// What it does.
    pub row: CodeRule,
    /// How often orders used it.
    pub used: u32,
    /// SHA-256 of the number that an outside list knew.
    pub number: Option<String>,
}

impl Entered {
    /// The counter of its uses.
    pub fn subject<P>(&self) -> CounterSubject<P> {
        CounterSubject::CodeUses { code: self.code.clone() }
    }

    pub fn is_used_up(&self) -> bool {
        self.row.uses.is_some_and(|uses| uses <= self.used)
    }
}

#[boxed]
pub async fn context(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    session: SessionId,
    basket: Option<BasketId>,
) -> anyhow::Result<BasketContext> {
    let contents = baskets::contents(conn, session, basket).await?;
    context_of(house, conn, catalogue, &contents).await
}

/// The session's basket, and what it has beside its tickets.
pub(crate) async fn seen(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    session: SessionId,
) -> anyhow::Result<(Option<BasketRow>, BasketContents, BasketContext)> {
    let Seen { basket, waiting, contents } = baskets::seen(conn, session).await?;
    let context = context_of(house, conn, catalogue, &contents).await?;
    // Under another key nobody is kept from their basket.
    let waiting_order = waiting.and_then(|kept| sealed::open_link(house, &kept).ok());
    Ok((basket, contents, BasketContext { waiting_order, ..context }))
}

async fn context_of(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    contents: &BasketContents,
) -> anyhow::Result<BasketContext> {
    let mut context = rights(house, conn, catalogue, contents).await?;
    let Some(basket) = contents.basket.filter(|_| contents.codes) else { return Ok(context) };
    for (code, number) in basket_codes::all(conn, basket).await? {
        let entered = entered(conn, catalogue, code).await?;
        context.codes.extend(entered.map(|entered| Entered { number, ..entered }));
    }
    Ok(context)
}

/// The same without its codes, which no right hangs on.
async fn rights(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    contents: &BasketContents,
) -> anyhow::Result<BasketContext> {
    let now = house.now();
    // A counter's sale is made in no browser, so nobody is signed in there.
    let mut people = match (contents.customer, contents.account) {
        (Some(customer), _) => {
            let persons = merges::with_others(conn, customer).await?;
            people_of(house, conn, catalogue, &persons).await?
        }
        (None, Some(account)) => {
            let persons = customers::of_account(conn, account).await?.persons;
            people_of(house, conn, catalogue, &persons).await?
        }
        (None, None) => People::default(),
    };
    let mut extras = match contents.basket.filter(|_| contents.extras) {
        Some(basket) => extras::of_basket(conn, basket).await?,
        None => Vec::new(),
    };
    // Performance by performance, as the sheets order them.
    extras.sort_by_key(|row| {
        let performance = row.performance.and_then(|id| catalogue.listing(id));
        let place = catalogue.extra(row.extra).map(|extra| position(catalogue, &extra.key));
        (performance.map(|listing| (listing.row.starts_at, listing.row.id)), place)
    });
    let rules = &catalogue.rules;
    for row in &extras {
        let pass = catalogue.extra(row.extra).and_then(|extra| rules.pass(&extra.key));
        let right = pass.and_then(|pass| PassRight::of(pass, rules.pass_span(pass, now)));
        people.rights_mut(row.beneficiary).passes.extend(right);
    }
    let (is_exchange, has_vouchers) = (contents.is_exchange, contents.vouchers);
    Ok(BasketContext { extras, people, is_exchange, has_vouchers, ..BasketContext::default() })
}

/// None for a code that nobody knows.
pub(crate) async fn entered(
    conn: &mut Conn,
    catalogue: &Catalogue,
    code: String,
) -> anyhow::Result<Option<Entered>> {
    let row = kept_sheets::code(conn, &code, catalogue).await?;
    let Some(row) = row else { return Ok(None) };
    let mut entered = Entered { code, row, used: 0, number: None };
    if entered.row.uses.is_some() {
        entered.used = counters::taken(conn, &entered.subject()).await?;
    }
    Ok(Some(entered))
}

/// Whose rights hold: the browser's account's people's, and those of passes in its basket.
#[boxed]
pub async fn people(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    session: SessionId,
) -> anyhow::Result<People> {
    let contents = baskets::seen(conn, session).await?.contents;
    Ok(rights(house, conn, catalogue, &contents).await?.people)
}

/// The rights of whoever looks, with a session or without.
#[boxed]
pub async fn visitor(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    session: Option<SessionId>,
) -> anyhow::Result<People> {
    match session {
        Some(session) => people(house, conn, catalogue, session).await,
        None => Ok(People::default()),
    }
}

async fn people_of(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    persons: &[Holder],
) -> anyhow::Result<People> {
    let mut people = rights::people_of(persons, catalogue, house.now());
    for flat in people.all_rights_mut().flat_map(|rights| &mut rights.flat_rates) {
        let used = counters::taken(conn, &flat.subject()).await?;
        flat.left = flat.performances.saturating_sub(used);
    }
    Ok(people)
}

impl BasketContext {
    /// Extras that are still sold, as the quote takes them.
    pub fn items(&self, catalogue: &Catalogue, now: Moment) -> Vec<Item> {
        let sold = self.extras.iter().filter_map(|row| Some((row, catalogue.extra_of(row)?)));
        let item = |(row, extra): (&BasketExtraRow, Extra<'_>)| {
            let asked = AskExtra {
                amount_minor: row.amount_minor,
                customer: self.people.rights(row.beneficiary),
                listing: row.performance.and_then(|id| catalogue.listing(id)).map(|it| &**it),
                now,
            };
            let terms = extra.terms(&catalogue.rules, &asked);
            let (key, quantity) = (row.id.to_string(), row.quantity);
            let line = Line { key: key.clone(), quantity, terms, ..Line::default() };
            Item { key, package: None, lines: vec![line] }
        };
        sold.map(item).collect()
    }

    /// Codes as the quote takes them, for these tickets and the extras.
    pub fn codes(
        &self,
        catalogue: &Catalogue,
        rows: &[LineRow],
        items: &[ItemRow],
        now: Moment,
    ) -> Vec<Code> {
        if self.codes.is_empty() {
            return Vec::new();
        }
        let lines = self.code_lines(catalogue, rows, items);
        let code = |entered: &Entered| {
            let row = &entered.row;
            let rule = catalogue.rules.code(row, &entered.code, lines.iter().cloned(), now)?;
            // What is left of its uses counts by piece.
            let left = row.uses.map(|uses| uses.saturating_sub(entered.used));
            let tickets_max = [rule.tickets_max, left].into_iter().flatten().min();
            Some(Code { tickets_max, ..rule })
        };
        self.codes.iter().filter_map(code).collect()
    }

    /// What codes may reduce: tickets that are held, and extras.
    pub(super) fn code_lines<'c>(
        &'c self,
        catalogue: &'c Catalogue,
        rows: &'c [LineRow],
        items: &[ItemRow],
    ) -> Vec<CodeLine<'c>> {
        let tickets = rows.iter().filter(|row| row.held).map(|row| {
            let item = items.iter().find(|item| row.item == Some(item.id));
            let offering = item.and_then(|item| catalogue.offering_by_id(item.offer));
            CodeLine {
                key: row.id.to_string(),
                listing: catalogue.listing(row.performance).map(|listing| &**listing),
                zone: Some(row.zone.as_str()),
                offer: offering.map_or("ticket", |offering| offering.row.key.as_str()),
                price_type: row.terms.as_ref().map_or("", |terms| terms.price_type.as_str()),
                customer: self.people.rights(row.beneficiary),
            }
        });
        let extras = self.extras.iter().filter_map(|row| {
            let listing = row.performance.and_then(|id| catalogue.listing(id));
            Some(CodeLine {
                key: row.id.to_string(),
                listing: listing.map(|listing| &**listing),
                zone: None,
                offer: catalogue.extra(row.extra)?.key.as_str(),
                price_type: "",
                customer: self.people.rights(row.beneficiary),
            })
        });
        tickets.chain(extras).collect()
    }
}

pub(crate) fn shopper<R>(actor: &Actor) -> Result<SessionId, Failure<R>> {
    actor.permit(Action::Shop, "*").map_err(|_| anyhow!("the actor may not shop"))?;
    Ok(actor.session().ok_or_else(|| anyhow!("a basket needs a session"))?)
}
