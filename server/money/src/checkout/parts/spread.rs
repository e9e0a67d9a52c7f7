//! Which part pays which share of an order. Cash and terminals take the money for the company whose
//! share it is: the one that sells.

use super::{AskedPart, PaidUntilNow, PartsRefusal, currency};
use crate::checkout::credit::{Source, put_part};
use domain::{
    id::{CompanyId, MerchantAccountId, TillSessionId},
    money::Money,
    payments::{
        credit::{Balance, ShareDue, Spent, spend},
        method::PaymentMethod,
    },
};
use gift_tables::vouchers;
use house::{Failure, House};
use season::catalogue;
use std::collections::BTreeMap;
use store::{
    Conn,
    books::credits,
    orders::{
        self, Order, OrderLine,
        shares::{self, Share},
    },
    payments::merchants::{self, CASH, CREDIT, Merchant, TERMINAL, VOUCHER},
};

pub(super) struct Spread {
    pub shares: Vec<Share>,
    /// Of the shares as they were: what is to be paid of each, and to whom.
    open: Vec<OpenShare>,
}

/// The order that parts pay, in their transaction.
pub(super) struct OpenOrder<'a> {
    pub house: &'a House,
    pub conn: &'a mut Conn,
    pub order: &'a Order,
    /// The shift to which the parts belong.
    pub till: Option<TillSessionId>,
}

impl OpenOrder<'_> {
    async fn in_the_house(
        &mut self,
        company: CompanyId,
        gateway: &str,
    ) -> anyhow::Result<Merchant> {
        in_the_house(self.house, self.conn, company, gateway).await
    }
}

struct OpenShare {
    company: CompanyId,
    left_minor: i64,
    /// Of that, what neither a voucher nor credit pays, since it buys vouchers.
    vouchers_minor: i64,
}

impl Spread {
    pub(super) async fn of(
        house: &House,
        conn: &mut Conn,
        order: &Order,
        paid: &PaidUntilNow,
    ) -> anyhow::Result<Self> {
        let shares = match paid.is_untouched() {
            true => by_seller(house, conn, order).await?,
            false => paid.shares.clone(),
        };
        Self::over(house, conn, order, paid, shares).await
    }

    /// `shares`: those of the order from now on.
    pub(super) async fn over(
        house: &House,
        conn: &mut Conn,
        order: &Order,
        paid: &PaidUntilNow,
        shares: Vec<Share>,
    ) -> anyhow::Result<Self> {
        let mut bought = vouchers_bought(house, conn, order).await?;
        let open = shares.iter().map(|share| OpenShare {
            company: share.merchant.company,
            left_minor: if paid.is_paid(share) { 0 } else { share.amount_minor },
            vouchers_minor: 0,
        });
        let mut open: Vec<_> = open.collect();
        // A deposit has no lines of its own: it pays vouchers, too, where the rest is too small.
        for is_rest in [true, false] {
            for (share, open) in shares.iter().zip(&mut open) {
                let Some(left_minor) = bought.get_mut(&share.pays()) else { continue };
                if share.helps.is_none() != is_rest {
                    continue;
                }
                open.vouchers_minor = open.left_minor.min(*left_minor);
                *left_minor -= open.vouchers_minor;
            }
        }
        Ok(Self { shares, open })
    }

    /// What is still to be paid of all shares.
    pub(super) fn due_minor(&self) -> i64 {
        self.open.iter().map(|share| share.left_minor).sum()
    }

    /// # Errors
    /// The voucher or the credit can't pay it.
    pub(super) async fn put(
        &mut self,
        paid: &mut OpenOrder<'_>,
        part: &AskedPart,
    ) -> Result<(), Failure<PartsRefusal>> {
        match part.payment_method {
            PaymentMethod::Voucher => self.put_voucher(paid, part).await,
            PaymentMethod::Credit => self.put_credit(paid, part).await,
            PaymentMethod::Cash => Ok(self.put_money(paid, part, CASH).await?),
            PaymentMethod::Terminal => Ok(self.put_money(paid, part, TERMINAL).await?),
            other @ (PaymentMethod::Card | PaymentMethod::Bizum | PaymentMethod::Paypal) => {
                Err(Failure::Refused(PartsRefusal::MethodNotTaken(other)))
            }
        }
    }

    async fn put_voucher(
        &mut self,
        paid: &mut OpenOrder<'_>,
        part: &AskedPart,
    ) -> Result<(), Failure<PartsRefusal>> {
        let Some(id) = part.voucher else { return Ok(()) };
        let row = vouchers::lock(paid.conn, id).await?;
        let currency = currency(paid.order)?;
        if let Some(why) = row.voucher.refusal(paid.house.now(), currency) {
            return Err(Failure::Refused(PartsRefusal::Voucher(why)));
        }
        if row.voucher.balance_minor < part.amount_minor {
            let left = Money::new(row.voucher.balance_minor, currency);
            return Err(Failure::Refused(PartsRefusal::VoucherTooSmall(left)));
        }
        let balance = Balance { company: row.company, minor: part.amount_minor };
        self.put_owed(paid, part, &[balance]).await
    }

    async fn put_credit(
        &mut self,
        paid: &mut OpenOrder<'_>,
        part: &AskedPart,
    ) -> Result<(), Failure<PartsRefusal>> {
        let balances = credits::lock(paid.conn, paid.order.person, &paid.order.currency).await?;
        let all_minor: i64 = balances.iter().map(|balance| balance.minor).sum();
        if all_minor < part.amount_minor {
            let all = Money::new(all_minor, currency(paid.order)?);
            return Err(Failure::Refused(PartsRefusal::CreditTooSmall(all)));
        }
        let mut missing_minor = part.amount_minor;
        let mut used = Vec::new();
        for balance in balances {
            let minor = balance.minor.min(missing_minor);
            missing_minor -= minor;
            used.push(Balance { minor, ..balance });
        }
        self.put_owed(paid, part, &used).await
    }

    /// What the house owes pays: all of these balances.
    async fn put_owed(
        &mut self,
        paid: &mut OpenOrder<'_>,
        part: &AskedPart,
        balances: &[Balance],
    ) -> Result<(), Failure<PartsRefusal>> {
        let due = |share: &OpenShare| ShareDue {
            company: share.company,
            minor: (share.left_minor - share.vouchers_minor).max(0),
            least_minor: 1,
            step_minor: 1,
        };
        let dues: Vec<_> = self.open.iter().map(due).collect();
        let spent = spend(&dues, balances);
        let spent_minor: i64 = spent.iter().map(|it| it.minor).sum();
        if spent_minor != part.amount_minor {
            return Err(Failure::Refused(PartsRefusal::NotForVouchers));
        }
        let gateway = if part.voucher.is_some() { VOUCHER } else { CREDIT };
        for it in &spent {
            let merchant = paid.in_the_house(it.company, gateway).await?;
            self.put_spent(part, it, merchant);
        }
        Ok(())
    }

    async fn put_money(
        &mut self,
        paid: &mut OpenOrder<'_>,
        part: &AskedPart,
        gateway: &str,
    ) -> anyhow::Result<()> {
        let mut left_minor = part.amount_minor;
        let open: Vec<_> = self.open.iter().map(|it| (it.company, it.left_minor)).collect();
        for (share, (company, open_minor)) in open.into_iter().enumerate() {
            let minor = open_minor.min(left_minor);
            if minor > 0 {
                left_minor -= minor;
                let merchant = paid.in_the_house(company, gateway).await?;
                self.put_spent(part, &Spent { share, from: 0, company, minor }, merchant);
            }
        }
        anyhow::ensure!(left_minor == 0, "the parts are not more than what is to be paid");
        Ok(())
    }

    fn put_spent(&mut self, part: &AskedPart, spent: &Spent, merchant: Merchant) {
        let AskedPart { payment_method, voucher, .. } = *part;
        put_part(&mut self.shares, spent, Source { merchant, payment_method, voucher });
        self.open[spent.share].left_minor -= spent.minor;
    }
}

async fn in_the_house(
    house: &House,
    conn: &mut Conn,
    company: CompanyId,
    gateway: &str,
) -> anyhow::Result<Merchant> {
    merchants::own_account(conn, MerchantAccountId(house.new_id()), company, gateway).await
}

/// Nobody has paid it: each company is paid what it sells.
async fn by_seller(house: &House, conn: &mut Conn, order: &Order) -> anyhow::Result<Vec<Share>> {
    let mut lines = orders::lines(conn, order.id).await?;
    let shares = counter_shares(house, conn, &mut lines).await?;
    shares::replace(conn, order.id, &shares, &lines).await?;
    Ok(shares)
}

/// What each company is paid at a counter for these lines, which say by which share.
pub(crate) async fn counter_shares(
    house: &House,
    conn: &mut Conn,
    lines: &mut [OrderLine],
) -> anyhow::Result<Vec<Share>> {
    let mut shares: Vec<Share> = Vec::new();
    for line in lines.iter_mut().filter(|line| line.due_minor > 0) {
        let known = shares.iter().position(|share| share.merchant.company == line.selling);
        let at = match known {
            Some(at) => at,
            None => {
                let merchant = in_the_house(house, conn, line.selling, CASH).await?;
                let position = shares.len() as u32;
                shares.push(Share {
                    position,
                    merchant,
                    payment_method: PaymentMethod::Cash,
                    amount_minor: 0,
                    helps: None,
                    is_exchange: false,
                    voucher: None,
                });
                shares.len() - 1
            }
        };
        shares[at].amount_minor += line.due_minor;
        line.share = at as u32;
    }
    Ok(shares)
}

/// What of each share buys gift vouchers.
pub(crate) async fn vouchers_bought(
    house: &House,
    conn: &mut Conn,
    order: &Order,
) -> anyhow::Result<BTreeMap<u32, i64>> {
    let mut bought = BTreeMap::new();
    let extras = store::orders::extras::of_order(conn, order.id).await?;
    if extras.is_empty() {
        return Ok(bought);
    }
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let sold: Vec<_> =
        extras.iter().filter(|row| catalogue.is_voucher(row.extra)).map(|row| row.line).collect();
    for line in orders::lines(conn, order.id).await? {
        if sold.contains(&line.id) {
            *bought.entry(line.share).or_default() += line.due_minor;
        }
    }
    Ok(bought)
}
