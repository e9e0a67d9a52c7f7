//! Wallets in memory: a pass is a few lines of text, and phones are told by being written down.

use crate::outside::UNPOISONED;
use anyhow::ensure;
use domain::moment::Moment;
use futures::future::BoxFuture;
use house::ports::wallets::{AppleWallet, GoogleWallet, PassRequest, Pushed, Wallets};
use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicI64, AtomicUsize, Ordering::SeqCst},
    },
};
use wallets::event_pass::{EventPass, Symbol};

pub const PASS_TYPE: &str = "pass.example.opera.tickets";

#[derive(Default)]
pub struct MemoryWallet {
    /// Of the certificate.
    ends_at_ms: AtomicI64,
    is_away: AtomicBool,
    asked: AtomicUsize,
    /// Phones that have the pass no more.
    gone: Mutex<Vec<String>>,
    told: Mutex<Vec<String>>,
    /// What Google has, by serial number.
    at_google: Mutex<BTreeMap<String, EventPass>>,
}

impl MemoryWallet {
    pub fn ports(self: &Arc<Self>) -> Wallets {
        Wallets { apple: Some(self.clone()), google: Some(self.clone()), symbol: Symbol::Qr }
    }

    pub fn open_until(&self, ends_at: Moment) {
        self.ends_at_ms.store(ends_at.0, SeqCst);
    }

    pub fn set_away(&self, is_away: bool) {
        self.is_away.store(is_away, SeqCst);
    }

    pub fn lose(&self, token: &str) {
        self.gone.lock().expect(UNPOISONED).push(token.to_owned());
    }

    /// Phones that were told since somebody asked.
    pub fn take_told(&self) -> Vec<String> {
        std::mem::take(&mut *self.told.lock().expect(UNPOISONED))
    }

    /// How often somebody tried to tell or to write anything.
    pub fn asked(&self) -> usize {
        self.asked.load(SeqCst)
    }

    pub fn at_google(&self, serial: &str) -> Option<EventPass> {
        self.at_google.lock().expect(UNPOISONED).get(serial).cloned()
    }

    fn ask(&self) -> anyhow::Result<()> {
        self.asked.fetch_add(1, SeqCst);
        ensure!(!self.is_away.load(SeqCst), "it can't be reached");
        Ok(())
    }
}

/// One line each, so that tests read what a phone would show.
fn lines(request: &PassRequest<'_>) -> String {
    let pass = request.pass;
    let (url, token) =
        request.service.map_or(("", ""), |service| (service.url.as_str(), service.token.as_str()));
    let titles: Vec<&str> = pass.words.values().map(|words| words.title.as_str()).collect();
    format!(
        "serial={}\ncode={}\nvoid={}\nstarts={}\nholder={}\norder={}\nseat={}\ntitles={}\n\
         url={url}\ntoken={token}\nposter={}\nwords={:?}\n",
        pass.serial,
        if pass.is_void { "" } else { &pass.barcode.value },
        pass.is_void,
        pass.times.as_ref().map(|times| times.starts_at.to_string()).unwrap_or_default(),
        pass.holder.as_deref().unwrap_or_default(),
        pass.order,
        pass.seat.number,
        titles.join("|"),
        request.poster,
        pass.words.get("en"),
    )
}

impl AppleWallet for MemoryWallet {
    fn pass_type(&self) -> &str {
        PASS_TYPE
    }

    fn ends_at(&self) -> Moment {
        Moment(self.ends_at_ms.load(SeqCst))
    }

    fn pkpass(&self, request: &PassRequest<'_>) -> anyhow::Result<Vec<u8>> {
        request.pass.check()?;
        Ok(lines(request).into_bytes())
    }

    fn push<'a>(&'a self, token: &'a str) -> BoxFuture<'a, anyhow::Result<Pushed>> {
        Box::pin(async move {
            self.ask()?;
            if self.gone.lock().expect(UNPOISONED).iter().any(|gone| gone == token) {
                return Ok(Pushed::Gone);
            }
            self.told.lock().expect(UNPOISONED).push(token.to_owned());
            Ok(Pushed::Taken)
        })
    }
}

impl GoogleWallet for MemoryWallet {
    fn whole_token(&self, pass: &EventPass, _at: Moment) -> anyhow::Result<String> {
        Ok(format!("whole.{}", pass.serial))
    }

    fn save_link(&self, pass: &EventPass, _at: Moment) -> anyhow::Result<String> {
        Ok(format!("https://pay.google.com/gp/v/save/{}", pass.serial))
    }

    fn whole_link(&self, pass: &EventPass, at: Moment) -> anyhow::Result<String> {
        Ok(format!("https://pay.google.com/gp/v/save/{}", self.whole_token(pass, at)?))
    }

    fn write<'a>(&'a self, pass: &'a EventPass, _at: Moment) -> BoxFuture<'a, anyhow::Result<()>> {
        Box::pin(async move {
            self.ask()?;
            let mut all = self.at_google.lock().expect(UNPOISONED);
            all.insert(pass.serial.clone(), pass.clone());
            Ok(())
        })
    }
}
