//! What shoppers do at the bank, and what the bank tells.

use crate::world::World;
use house::House;
use std::sync::Arc;

impl World {
    pub fn sent_to(&self, who: usize, url: &str) {
        let reference = url.rsplit('/').next().unwrap_or_default().to_owned();
        self.tell(format_args!("  to the bank: {reference}"));
        self.shopper(who, |shopper| shopper.pages.push(reference));
    }

    /// At the bank: the newest page mostly, sometimes one in an old tab; then back, or not.
    pub async fn pay(self: &Arc<Self>, node: &House, who: usize, mark: u64) {
        let pages = self.shopper(who, |shopper| shopper.pages.clone());
        let open: Vec<_> = pages.iter().filter(|page| self.bank.waits_for(page)).collect();
        let page = match self.below(4) {
            0 => None,
            1 if !open.is_empty() => Some(open[self.below(open.len() as u64) as usize].clone()),
            _ => open.last().map(|page| (*page).clone()),
        };
        let any = (!pages.is_empty()).then(|| self.below(pages.len() as u64) as usize);
        let Some(page) = page.or_else(|| any.map(|at| pages[at].clone())) else {
            return self.order(node, who, mark).await;
        };
        self.does(format_args!("{who} is at the bank: {page}"));
        self.bank.visited(&page);
        if self.below(2) == 0 {
            self.does(format_args!("{who} comes back from {page}"));
            let session = self.shopper(who, |shopper| shopper.session);
            let returned = money::payments::returned(node, &page, Some(session)).await;
            self.heard::<_, ()>("a return", mark, returned.map_err(Into::into));
        }
    }

    /// A message of the bank's comes, to either program.
    pub async fn told(self: &Arc<Self>, node: &House, everything: bool) {
        let mark = self.mark();
        let Some(message) = self.bank.next_message(everything) else { return };
        self.does(format_args!("the bank tells {message}"));
        self.bank.was_heard(message, false);
        let told =
            money::payments::notified(node, "test-bank", &[], message.to_string().as_bytes()).await;
        match self.heard::<_, ()>("a notification", mark, told.map_err(Into::into)) {
            Some(Ok(())) => self.bank.was_heard(message, true),
            Some(Err(forged)) => self.find(format!("a true message is refused: {forged:?}")),
            None => {}
        }
    }

    pub async fn forge(self: &Arc<Self>, node: &House) {
        let told = money::payments::notified(node, "test-bank", &[], b"paid, believe me").await;
        if let Ok(Ok(())) = told {
            self.find("a forged message is believed".to_owned());
        }
    }

    /// Somebody asks their own bank, refund on its way or not.
    pub fn dispute_one(&self) {
        let pages = self.bank.pages();
        let paid: Vec<_> = pages.iter().filter(|(_, page)| page.kept().is_some()).collect();
        if !paid.is_empty() {
            self.bank.dispute(&paid[self.below(paid.len() as u64) as usize].0);
        }
    }
}
