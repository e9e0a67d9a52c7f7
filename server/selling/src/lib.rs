//! Pages of what is sold to whom, blocks, holds, baskets, orders and their mails, tickets. No money
//! moves here: `money` takes a basket to its payment.

#[macro_use]
extern crate boxed;

pub mod basket;
pub mod blocks;
mod claim;
pub mod extras;
pub mod gift_words;
pub mod hold;
pub mod looker;
pub mod mails;
pub mod offers;
pub mod on_sale;
pub mod orders;
pub mod packages;
pub mod plan_page;
pub mod printout;
pub mod products;
pub mod programme;
pub mod receipts;
pub mod tickets;
pub mod voucher_first;
pub mod waiting;

use house::{
    House,
    jobs::{
        ROUND,
        work::{Job, MailWriter, Work},
    },
};
use tickets::counter_prints;

/// What runs without being asked, that of `people` included.
pub fn work() -> Work {
    let job = |name, run| Job { name, every: ROUND, is_check: false, run };
    people::work().and(Work {
        jobs: vec![
            job("sweep", |house| Box::pin(sweep_basket_holds(house))),
            job("blocks", |house| {
                Box::pin(async move { blocks::end_blocks(house).await.map(drop) })
            }),
            job("waiting", |house| Box::pin(waiting::round(house))),
            job("printers", |house| Box::pin(counter_prints::ask_states(house))),
            job("prints", |house| Box::pin(counter_prints::print_waiting(house))),
        ],
        mails: vec![
            MailWriter {
                topic: mails::MAIL,
                write: |house, message| Box::pin(mails::write(house, message)),
                samples: mails::SAMPLES,
            },
            MailWriter {
                topic: waiting::TOPIC,
                write: |house, message| Box::pin(waiting::write_mail(house, message)),
                samples: waiting::SAMPLES,
            },
        ],
        papers: printout::samples(),
        ..Work::default()
    })
}

/// Gives back what baskets held past their time.
async fn sweep_basket_holds(house: &House) -> anyhow::Result<()> {
    let now = house.now();
    let changed = house
        .fault_only(move |_, conn| Box::pin(store::orders::seats::sweep_basket_holds(conn, now)))
        .await?;
    house.announce(&Vec::from_iter(changed)).await;
    Ok(())
}
