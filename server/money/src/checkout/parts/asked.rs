//! The parts as staff typed them, with what is known of each.

use super::{PARTS_MAX, PartsRefusal, Taking};
use domain::{
    id::VoucherId,
    payments::method::{PaymentMethod, slip},
    sales::voucher::{VoucherCode, VoucherRefusal},
};
use gift_tables::vouchers;
use house::{Failure, House, gateways::printable, sealed};
use store::{
    Conn,
    orders::Order,
    payments::parts::{self as payment_parts, PaymentPart},
};

const REFERENCE_CHARS_MAX: usize = 60;

/// A part that this channel takes.
pub(super) struct AskedPart {
    pub payment_method: PaymentMethod,
    pub amount_minor: i64,
    /// As it is kept.
    pub reference: String,
    pub voucher: Option<VoucherId>,
}

impl AskedPart {
    pub fn row(&self) -> PaymentPart {
        PaymentPart {
            payment_method: self.payment_method.as_str(),
            reference: self.reference.clone(),
            amount_minor: self.amount_minor,
        }
    }

    /// Gift vouchers first, since there are things that they don't pay for; cash last.
    fn turn(&self) -> u32 {
        match self.payment_method {
            PaymentMethod::Voucher => 0,
            PaymentMethod::Credit => 1,
            PaymentMethod::Terminal
            | PaymentMethod::Card
            | PaymentMethod::Bizum
            | PaymentMethod::Paypal => 2,
            PaymentMethod::Cash => 3,
        }
    }
}

/// In the order in which they are put to the shares. Parts with one method and reference are one.
///
/// # Errors
/// One of them can't be a part here.
pub(super) async fn asked_parts(
    house: &House,
    conn: &mut Conn,
    taking: &Taking,
) -> Result<Vec<AskedPart>, Failure<PartsRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    if taking.parts.len() > PARTS_MAX {
        return refused(PartsRefusal::TooManyParts);
    }
    let mut parts: Vec<AskedPart> = Vec::new();
    for part in &taking.parts {
        let method = part.payment_method;
        if !method.is_part_in(taking.channel) {
            return refused(PartsRefusal::MethodNotTaken(method));
        }
        if part.amount_minor <= 0 {
            return refused(PartsRefusal::NoAmount);
        }
        let (reference, voucher) = if method == PaymentMethod::Voucher {
            let voucher = voucher(house, conn, &part.reference).await?;
            (voucher.to_string(), Some(voucher))
        } else if method == PaymentMethod::Terminal {
            let slip = slip(&part.reference).ok_or(Failure::Refused(PartsRefusal::SlipMissing))?;
            (slip, None)
        } else if method == PaymentMethod::Credit {
            // The buyer has it once, whatever stands beside it.
            (String::new(), None)
        } else {
            (printable(part.reference.trim(), REFERENCE_CHARS_MAX), None)
        };
        let amount_minor = part.amount_minor;
        let is_same =
            |it: &&mut AskedPart| it.payment_method == method && it.reference == reference;
        match parts.iter_mut().find(is_same) {
            Some(_) if method == PaymentMethod::Terminal => {
                return refused(PartsRefusal::SlipUsed(None));
            }
            Some(known) => known.amount_minor = known.amount_minor.saturating_add(amount_minor),
            None => {
                parts.push(AskedPart { payment_method: method, amount_minor, reference, voucher });
            }
        }
    }
    parts.sort_by_key(AskedPart::turn);
    Ok(parts)
}

async fn voucher(
    house: &House,
    conn: &mut Conn,
    typed: &str,
) -> Result<VoucherId, Failure<PartsRefusal>> {
    let refused = |why| Failure::Refused(PartsRefusal::Voucher(why));
    let code = VoucherCode::parse(typed).ok_or_else(|| refused(VoucherRefusal::Mistyped))?;
    let known = vouchers::by_code(conn, &code, &sealed::lookup(house, &code)?).await?;
    Ok(known.ok_or_else(|| refused(VoucherRefusal::Unknown))?.voucher.id)
}

/// Just these parts have paid the order before.
pub(super) async fn is_repeat(
    conn: &mut Conn,
    order: &Order,
    parts: &[AskedPart],
) -> anyhow::Result<bool> {
    if order.paid_at.is_none() || parts.is_empty() {
        return Ok(false);
    }
    if payment_parts::count(conn, order.id).await? != parts.len() as i64 {
        return Ok(false);
    }
    for part in parts {
        if !payment_parts::was_taken(conn, order.id, &part.row()).await? {
            return Ok(false);
        }
    }
    Ok(true)
}
