//! What a device has sold comes in: kept first, then booked.

use super::{Conflict, DeviceSale, TillDesk, book::book};
use domain::{
    id::{BlockId, TillId},
    moment::Moment,
    people::actor::Actor,
    sales::till::TillRefusal,
};
use house::{Answered, Failure, House};
use selling::blocks::end;
use std::sync::Arc;
use store::{
    seats::blocks,
    tills::{
        allotments::{self, TillDevice},
        offline_sales::{self, NewOfflineSale, OfflineSale},
    },
};

/// What a device sends.
#[derive(Clone, Debug)]
pub struct DeviceRequest {
    /// The till's key.
    pub till: String,
    /// The key of the device.
    pub device: String,
    pub sales: Vec<DeviceSale>,
    /// Allotments of which the device sells no more.
    pub given_back: Vec<BlockId>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    pub answers: Vec<SaleAnswer>,
    /// Those whose other seats are free again.
    pub given_back: Vec<BlockId>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaleAnswer {
    pub id: String,
    pub outcome: SaleOutcome,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaleOutcome {
    /// Its order's code.
    Sold(String),
    Conflict(Conflict),
    /// Somebody has dealt with it.
    Settled,
}

/// Each sale is booked once, however often and in which order they come. An allotment is given back
/// when none of its sales waits.
///
/// # Errors
/// `UnknownTill`; without the right to sell there. A fault: what was booked before it stays, and
/// the device sends all of it again.
#[boxed]
pub async fn send(
    house: &House,
    actor: &Actor,
    request: &DeviceRequest,
) -> Result<Received, Failure<TillRefusal>> {
    let desk = TillDesk::of(house, actor, &request.till, &request.device).await?;
    let mut received = Received { answers: Vec::new(), given_back: Vec::new() };
    for sale in &request.sales {
        let outcome = desk.receive(sale).await?;
        received.answers.push(SaleAnswer { id: sale.id.clone(), outcome });
    }
    for block in &request.given_back {
        if desk.give_back(*block).await? {
            received.given_back.push(*block);
        }
    }
    Ok(received)
}

/// What a transaction needs of a sale.
struct Work {
    desk: OwnDesk,
    sale: DeviceSale,
}

/// By whom something comes in.
#[derive(Clone)]
struct OwnDesk {
    till: TillId,
    device: String,
    actor: Actor,
}

impl OwnDesk {
    fn device(&self, at: Moment) -> TillDevice<'_> {
        TillDevice { till: self.till, device: &self.device, at }
    }
}

impl TillDesk<'_> {
    fn own(&self) -> OwnDesk {
        let (device, actor) = (self.device.clone(), self.actor.clone());
        OwnDesk { till: self.till.id, device, actor }
    }

    async fn receive(&self, sale: &DeviceSale) -> Result<SaleOutcome, Failure<TillRefusal>> {
        let kept = match sale.is_sound() {
            true => self.keep(sale).await?,
            false => None,
        };
        let Some(kept) = kept else { return Ok(SaleOutcome::Conflict(Conflict::NotOfDevice)) };
        if serde_json::from_str::<DeviceSale>(&kept.content).ok().as_ref() != Some(sale) {
            return Ok(SaleOutcome::Conflict(Conflict::Changed));
        }
        if let Some((_, code)) = kept.order {
            return Ok(SaleOutcome::Sold(code));
        }
        if kept.settled_at.is_some() {
            return Ok(SaleOutcome::Settled);
        }
        let why = match book(self, sale).await.answered()? {
            Ok(code) => return Ok(SaleOutcome::Sold(code)),
            Err(why) => why,
        };
        let id = sale.id.clone();
        let noted = self.house.fault_only(move |_, conn| {
            let id = id.clone();
            Box::pin(async move { offline_sales::set_conflict(conn, &id, why.as_str()).await })
        });
        noted.await?;
        Ok(SaleOutcome::Conflict(why))
    }

    /// None: the device never had the allotment.
    async fn keep(&self, sale: &DeviceSale) -> anyhow::Result<Option<OfflineSale>> {
        let work = Arc::new(Work { desk: self.own(), sale: sale.clone() });
        let kept = self.house.fault_only(move |house, conn| {
            let work = work.clone();
            Box::pin(async move {
                let Work { desk, sale } = &*work;
                let now = house.now();
                if allotments::taken(conn, sale.block, desk.device(now)).await?.is_none() {
                    return Ok(None);
                }
                let content = serde_json::to_string(sale)?;
                let new = NewOfflineSale {
                    id: &sale.id,
                    block: sale.block,
                    content: &content,
                    sold_at: Moment(sale.sold_at_ms),
                    received_at: now,
                    total_minor: sale.total_minor,
                };
                offline_sales::keep(conn, &new).await.map(Some)
            })
        });
        kept.await
    }

    /// False: it isn't this device's, or a sale of it waits.
    async fn give_back(&self, block: BlockId) -> Result<bool, Failure<TillRefusal>> {
        let desk = self.own();
        let freed = self.house.fault_only(move |house, conn| {
            let desk = desk.clone();
            Box::pin(async move {
                let is_own = allotments::taken(conn, block, desk.device(house.now())).await?;
                if is_own.is_none() || offline_sales::any_open(conn, block).await? {
                    return Ok(None);
                }
                let performance = allotments::performance(conn, block).await?;
                let standing = blocks::standing(conn, performance).await?;
                if let Some(standing) = standing.iter().find(|it| it.id == block) {
                    end(&house, conn, &desk.actor, standing).await?;
                }
                Ok(Some(performance))
            })
        });
        let Some(performance) = freed.await? else { return Ok(false) };
        self.house.announce(&[performance]).await;
        Ok(true)
    }
}
