//! Nobody gets out more than they paid. What came in and went out is told by the banks' own books,
//! and by what staff received and paid by hand. Beside it stands what people can use in the end:
//! credit, gift vouchers by the codes that they know, and valid tickets. The house's books say
//! whose something is, and who gave something to whom, but no sum that banks or staff moved.

use crate::world::World;
use domain::{
    money::{EUR, Money},
    sales::voucher::{KeptCode, VoucherState},
};
use house::sealed;
use std::collections::{BTreeMap, BTreeSet};
use store::testing::rows;

const UNPOISONED: &str = "because nothing panics while it holds this";
/// SQL: the address of an order's buyer. Each one without an address is a person of their own.
const BUYER: &str = "coalesce(nullif(o.email, ''), o.person_id)";

/// What the world saw of money that no bank moved, and of codes that changed hands.
#[derive(Default)]
pub struct ByHand {
    /// By order: what its shopper paid through no gateway. What was perhaps not heard is in it.
    received: BTreeMap<String, i64>,
    /// By order: what staff surely paid back through no gateway.
    paid_back: BTreeMap<String, i64>,
    /// Codes of gift vouchers that their giver knew before they were accepted as a present.
    known_to_givers: BTreeSet<String>,
}

/// What one person has, or one gift voucher, which anybody may have.
#[derive(Default)]
struct Pocket {
    /// Came in and is with the house; of a voucher that staff gave away, its value.
    paid_minor: i64,
    /// Came in, and banks took it back for good.
    lost_minor: i64,
    /// Went to a bank account, or is about to.
    sent_minor: i64,
    credit_minor: i64,
    /// Valid tickets, and what can be paid with a voucher.
    usable_minor: i64,
    /// Pockets from which something was given to this one.
    givers: BTreeSet<String>,
    /// Somebody handed a ticket to this person.
    was_handed: bool,
}

type Pockets = BTreeMap<String, Pocket>;

fn voucher_pocket(id: &str) -> String {
    format!("voucher {id}")
}

/// The pocket with all that gave something to it, to those, and so on.
fn with_givers<'p>(pockets: &'p Pockets, name: &'p str) -> BTreeSet<&'p str> {
    let (mut group, mut next) = (BTreeSet::new(), vec![name]);
    while let Some(one) = next.pop() {
        if group.insert(one) {
            let givers = pockets.get(one).into_iter().flat_map(|pocket| &pocket.givers);
            next.extend(givers.map(String::as_str));
        }
    }
    group
}

fn euros(amount: Money) -> i64 {
    if amount.currency == EUR { amount.minor } else { 0 }
}

impl World {
    fn by_hand<T>(&self, look: impl FnOnce(&mut ByHand) -> T) -> T {
        look(&mut self.by_hand.lock().expect(UNPOISONED))
    }

    /// A shopper pays it, and perhaps nobody hears of it.
    pub fn received_by_hand(&self, order: &str, amount: Money) {
        let minor = euros(amount);
        self.by_hand(|known| *known.received.entry(order.to_owned()).or_default() += minor);
    }

    /// It wasn't taken.
    pub fn not_received(&self, order: &str, amount: Money) {
        let minor = euros(amount);
        self.by_hand(|known| *known.received.entry(order.to_owned()).or_default() -= minor);
    }

    pub fn paid_back_by_hand(&self, order: &str, amount: Money) {
        let minor = euros(amount);
        self.by_hand(|known| *known.paid_back.entry(order.to_owned()).or_default() += minor);
    }

    pub fn given_away(&self, codes: Vec<String>) {
        self.by_hand(|known| known.known_to_givers.extend(codes));
    }

    /// Of each person, and of all who gave something to them, to those, and so on: what they have
    /// and had is no more than what they paid and the house gave away. What banks took back is
    /// still paid for what has left the house, but for nothing that can be used.
    pub async fn check_gains(&self) -> anyhow::Result<()> {
        let pockets = self.pockets().await?;
        for name in pockets.keys() {
            let group = with_givers(&pockets, name);
            let sum = |of: fn(&Pocket) -> i64| -> i64 {
                group.iter().filter_map(|one| pockets.get(*one)).map(of).sum()
            };
            let (paid, lost) = (sum(|it| it.paid_minor), sum(|it| it.lost_minor));
            let (sent, credit) = (sum(|it| it.sent_minor), sum(|it| it.credit_minor));
            let usable = sum(|it| it.usable_minor);
            // Whoever was handed a ticket keeps what it brought them: they took no money back.
            let own_credit = sum(|it| if it.was_handed { 0 } else { it.credit_minor });
            if sent + credit + usable > paid + lost || own_credit + usable > paid {
                self.find(format!(
                    "{name} and who gave to them paid {paid}, {lost} was taken back; they have \
                     {usable}, credit of {credit}, and {sent} went to banks: {group:?}"
                ));
            }
        }
        Ok(())
    }

    async fn pockets(&self) -> anyhow::Result<Pockets> {
        let mut pockets = Pockets::new();
        self.what_came_in(&mut pockets).await?;
        self.what_went_out(&mut pockets).await?;
        self.what_people_have(&mut pockets).await?;
        self.what_vouchers_have(&mut pockets).await?;
        self.who_gave(&mut pockets).await?;
        Ok(pockets)
    }

    async fn what_came_in(&self, pockets: &mut Pockets) -> anyhow::Result<()> {
        let sql = format!(
            "select p.reference, {BUYER} from payments p join orders o on o.id = p.order_id"
        );
        let whose = pairs(rows(&self.store(), &sql).await?);
        for (reference, page) in self.bank.pages() {
            let (Some(email), Some(kept)) = (whose.get(&reference), page.kept()) else { continue };
            let pocket = pockets.entry(email.clone()).or_default();
            pocket.paid_minor += euros(kept);
            pocket.lost_minor += page.disputed.iter().map(|(_, lost)| euros(*lost)).sum::<i64>();
        }
        let whose = self.buyers().await?;
        for (order, minor) in self.by_hand(|known| known.received.clone()) {
            let Some(email) = whose.get(&order) else { continue };
            pockets.entry(email.clone()).or_default().paid_minor += minor;
        }
        // Paid later, by transfers and debits: the tickets for it count for nothing below.
        let sql =
            format!("select r.id, {BUYER} from receivables r join orders o on o.id = r.order_id");
        let whose = pairs(rows(&self.store(), &sql).await?);
        for (receivable, [here, back]) in self.paid_later() {
            let Some(email) = whose.get(&receivable) else { continue };
            let pocket = pockets.entry(email.clone()).or_default();
            pocket.paid_minor += here;
            pocket.lost_minor += back;
        }
        Ok(())
    }

    async fn what_went_out(&self, pockets: &mut Pockets) -> anyhow::Result<()> {
        let whose = self.buyers().await?;
        for (order, minor) in self.by_hand(|known| known.paid_back.clone()) {
            let Some(email) = whose.get(&order) else { continue };
            pockets.entry(email.clone()).or_default().sent_minor += minor;
        }
        let sql = "select y.end_to_end_id, p.email from pay_outs y \
             join persons p on p.id = y.person_id where p.email is not null";
        let whose = pairs(rows(&self.store(), sql).await?);
        let arrived = self.pay_outs(|bank| {
            let mut arrived = bank.transfers.clone();
            arrived.retain(|id, _| !bank.returned.contains(id));
            arrived
        });
        for (id, minor) in arrived {
            let Some(email) = whose.get(&id) else { continue };
            pockets.entry(email.clone()).or_default().sent_minor += minor;
        }
        let sql = "select p.email, cast(sum(y.amount_minor) as text) from pay_outs y \
             join persons p on p.id = y.person_id where p.email is not null \
             and y.file_id is null and y.ended_at_ms is null group by p.email";
        for row in rows(&self.store(), sql).await? {
            pockets.entry(row[0].clone()).or_default().sent_minor += row[1].parse::<i64>()?;
        }
        Ok(())
    }

    /// Credit that is not kept for what banks took back, and tickets that the door takes.
    async fn what_people_have(&self, pockets: &mut Pockets) -> anyhow::Result<()> {
        let sql = "select coalesce(p.email, p.id), cast(sum(q.minor) as text) from (\
               select person_id, -amount_minor as minor from ledger_entries \
                 where account = 'customer-credit' and currency = 'EUR' \
               union all select person_id, received_minor - amount_minor from receivables \
                 where settled_at_ms is null and cancelled_at_ms is null \
                 and received_minor < amount_minor and coalesce(currency, 'EUR') = 'EUR' \
                 and (dispute_id is not null or returned_of is not null \
                   or reopened_at_ms is not null)) q \
             join persons p on p.id = q.person_id group by coalesce(p.email, p.id)";
        for row in rows(&self.store(), sql).await? {
            let minor = row[1].parse::<i64>()?.max(0);
            pockets.entry(row[0].clone()).or_default().credit_minor += minor;
        }
        let sql = format!(
            "select {BUYER}, cast(sum(l.due_minor - coalesce((select sum(b.minor) \
               from cancellation_lines b where b.order_line_id = l.id), 0)) as text) \
             from order_lines l join orders o on o.id = l.order_id \
             where o.paid_at_ms is not null and o.ended_at_ms is null \
             and l.cancelled_at_ms is null and exists (select 1 from admissions a \
               where a.order_line_id = l.id and a.cancelled_at_ms is null \
               and a.disputed_at_ms is null) \
             and not exists (select 1 from receivables r where r.order_id = o.id \
               and r.dispute_id is null) group by {BUYER}"
        );
        for row in rows(&self.store(), &sql).await? {
            pockets.entry(row[0].clone()).or_default().usable_minor += row[1].parse::<i64>()?;
        }
        Ok(())
    }

    /// What can be paid with each voucher is in its own pocket. A code that still pays is in its
    /// giver's pocket as well after they gave it away.
    async fn what_vouchers_have(&self, pockets: &mut Pockets) -> anyhow::Result<()> {
        let known_to_givers = self.by_hand(|known| known.known_to_givers.clone());
        let sql = "select v.id, v.sealed_code, cast(v.value_minor as text), coalesce(o.email, ''), \
               case when v.gift_id is null then '' else 'given' end from vouchers v \
             left join order_lines l on l.id = v.order_line_id \
             left join orders o on o.id = l.order_id";
        for row in rows(&self.store(), sql).await? {
            let [id, kept, value, buyer, given] =
                row.try_into().expect("because five are selected");
            let code = sealed::open_code(&self.node(), &KeptCode(kept))?;
            let story = money::vouchers::by_code(&self.node(), &code).await?;
            let open = story.filter(|story| story.state == VoucherState::Open);
            let usable_minor = open.map_or(0, |story| story.voucher.balance_minor);
            let own = pockets.entry(voucher_pocket(&id)).or_default();
            own.usable_minor += usable_minor;
            if buyer.is_empty() {
                own.paid_minor += value.parse::<i64>()?;
                continue;
            }
            own.givers.insert(buyer.clone());
            if !given.is_empty() && known_to_givers.contains(code.as_str()) {
                pockets.entry(buyer).or_default().usable_minor += usable_minor;
            }
        }
        Ok(())
    }

    async fn who_gave(&self, pockets: &mut Pockets) -> anyhow::Result<()> {
        let handed = format!(
            "select {BUYER}, t.email from transfers t \
             join orders o on o.id = t.order_id where t.end_cause = 'accepted' \
             union select coalesce(nullif(f.email, ''), f.person_id), {BUYER} from exchanges e \
             join order_lines l on l.id = e.order_line_id join orders f on f.id = l.order_id \
             join orders o on o.id = e.order_id where e.done_at_ms is not null"
        );
        for row in rows(&self.store(), &handed).await? {
            let [giver, receiver] = row.try_into().expect("because two are selected");
            if giver != receiver {
                let pocket = pockets.entry(receiver).or_default();
                pocket.givers.insert(giver);
                pocket.was_handed = true;
            }
        }
        let paid_with = format!(
            "select s.voucher_id, {BUYER} from order_shares s \
             join payments p on p.order_id = s.order_id and p.share = s.position \
             join orders o on o.id = s.order_id \
             where s.voucher_id is not null and p.captured_at_ms is not null"
        );
        for row in rows(&self.store(), &paid_with).await? {
            let pocket = pockets.entry(row[1].clone()).or_default();
            pocket.givers.insert(voucher_pocket(&row[0]));
        }
        Ok(())
    }

    /// The buyers, by the orders' codes.
    async fn buyers(&self) -> anyhow::Result<BTreeMap<String, String>> {
        let sql = format!("select o.code, {BUYER} from orders o");
        Ok(pairs(rows(&self.store(), &sql).await?))
    }
}

fn pairs(rows: Vec<Vec<String>>) -> BTreeMap<String, String> {
    let pair = |row: Vec<String>| {
        let [key, value] = row.try_into().expect("because two are selected");
        (key, value)
    };
    rows.into_iter().map(pair).collect()
}
