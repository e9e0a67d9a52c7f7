//! Holders have their credit paid to their banks: they send forms twice, think better of it, have
//! the share of a seat sent there at once. The house makes files, and its bank pays what is in
//! them or sends it back. What was paid is counted here from the bank's own list.

use crate::world::World;
use domain::{
    id::{AccountId, AdmissionId, SessionId},
    payments::bank_account::{BankRefusal, PayOutState, ShareTo},
    people::actor::Actor,
};
use house::{Failure, House};
use money::pay_outs::{FileWish, Made, OutcomeRefusal, make_file, mark_written, paid, returned};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use store::testing::rows;
use subscribers::{
    bank::{self, AccountForm, PayOutWish},
    transfers::share::{self, ShareChoice},
};

/// Both companies pay to banks: the opera from one euro on, the festival from two.
pub const COMPANIES: &str = "key,name,tax_number,street,postcode,town,country,iban,bic,\
    pay_out_min,pay_out_days\n\
    opera,Gran Teatro Parterre,A00000000,Paseo 1,41001,Sevilla,ES,ES9121000418450200051332,,1,14\n\
    festival,Festival,G00000000,Calle Mayor 5,41004,Sevilla,ES,ES9121000418450200051332,,2,14\n";
const KEYS: [&str; 2] = ["opera", "festival"];
/// Accounts of holders.
const IBANS: [&str; 2] = ["ES7921000813610123456789", "DE89370400440532013000"];
/// So often somebody with credit is looked for.
const TRIES: u32 = 12;
const CONSOLE: Actor = Actor::Console;
const UNPOISONED: &str = "because nothing panics while it holds this";

/// What the sender of a form was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    /// It was sent, and that is all that is known.
    Nothing,
    Taken,
    /// Or it wasn't sent.
    Refused,
}

/// Somebody's form that asks for a pay-out.
#[derive(Clone, Debug)]
struct Form {
    account: AccountId,
    amount_minor: i64,
    told: Told,
    is_under_way: bool,
}

#[derive(Default)]
pub struct PayOuts {
    /// By their request keys.
    forms: BTreeMap<String, Form>,
    /// That the house's bank has, by what they call themselves.
    files: BTreeMap<String, Vec<u8>>,
    /// What the bank has paid, by its end-to-end id.
    pub transfers: BTreeMap<String, i64>,
    /// Of these, what holders' banks sent back.
    pub returned: BTreeSet<String>,
}

impl PayOuts {
    /// What a crash cut off is never answered.
    pub fn nothing_under_way(&mut self) {
        for form in self.forms.values_mut() {
            form.is_under_way = false;
        }
    }
}

impl World {
    pub fn pay_outs<T>(&self, look: impl FnOnce(&mut PayOuts) -> T) -> T {
        look(&mut self.pay_outs.lock().expect(UNPOISONED))
    }

    /// Somebody does something about credit that goes to a bank.
    pub async fn pay_out_or_not(self: &Arc<Self>, node: &House, mark: u64) {
        match self.below(12) {
            0..4 => self.ask_for_pay_out(node, mark).await,
            4 => self.call_back(node, mark).await,
            // Once it is quiet nobody buys any more.
            5..9 if !self.is_calm() => self.offer_for_the_bank(node, mark).await,
            5..10 => self.make_a_file(node, mark).await,
            10 => self.bank_pays(node, mark).await,
            _ => self.bank_sends_back(node, mark).await,
        }
    }

    /// A shopper with an account, or a subscriber.
    fn holder(&self) -> Option<(SessionId, AccountId)> {
        let mut all: Vec<(SessionId, AccountId)> = {
            let shoppers = self.shoppers.lock().expect(UNPOISONED);
            shoppers.iter().filter_map(|it| Some((it.session, it.account?))).collect()
        };
        all.extend(self.subscribers.iter().map(|it| (it.session, it.account)));
        self.one_of(&all)
    }

    /// Mostly one of those who have credit.
    async fn holder_with_credit(&self) -> Option<(SessionId, AccountId)> {
        let sql = "select c.id from ledger_entries e join accounts c \
             on c.person_id = e.person_id where e.account = 'customer-credit' \
             group by c.id having sum(e.amount_minor) < 0 order by c.id";
        let rich = rows(&self.store(), sql).await.unwrap_or_default();
        for _ in 0..TRIES {
            let (session, account) = self.holder()?;
            if rich.iter().any(|row| row[0] == account.to_string()) {
                return Some((session, account));
            }
        }
        self.holder()
    }

    async fn ask_for_pay_out(&self, node: &House, mark: u64) {
        let Some((session, account)) = self.holder_with_credit().await else { return };
        let actor = Actor::Customer { session, account };
        let view = match bank::view(node, &actor).await {
            Ok(Some(view)) => view,
            Ok(None) => return,
            Err(error) => {
                self.heard::<(), ()>("a bank page", mark, Err(error.into()));
                return;
            }
        };
        if view.account.is_none() || self.below(4) == 0 {
            let form = self.account_form();
            self.does(format_args!("{account} has the bank account {}", form.iban));
            self.heard("a bank account", mark, bank::set_account(node, &actor, &form).await);
        }
        let Some(key) = self.form_of(account, view.credit_minor) else { return };
        let form = self.pay_outs(|known| {
            let form = known.forms.get_mut(&key).expect("because it was just written");
            let before = form.clone();
            form.is_under_way = true;
            if form.told == Told::Refused {
                form.told = Told::Nothing;
            }
            before
        });
        self.does(format_args!("{account} sends {key}: {}", form.amount_minor));
        let wish = PayOutWish { amount_minor: form.amount_minor, request_key: key.clone() };
        let done = bank::ask(node, &actor, &wish).await;
        let told = match &done {
            Ok(asked_minor) if *asked_minor == form.amount_minor => Told::Taken,
            Ok(asked_minor) => {
                self.find(format!("{key} asked for {}, not {asked_minor}", form.amount_minor));
                Told::Taken
            }
            Err(Failure::Refused(BankRefusal::SignedOut)) => form.told,
            Err(Failure::Refused(why)) => {
                if form.told == Told::Taken {
                    self.find(format!("{key} was taken, and is refused: {why:?}"));
                }
                Told::Refused
            }
            Err(_) if form.told == Told::Taken => Told::Taken,
            Err(_) => Told::Nothing,
        };
        self.pay_outs(|known| {
            let form = known.forms.get_mut(&key).expect("because forms stay");
            (form.told, form.is_under_way) = (told, false);
        });
        self.heard("a pay-out", mark, done);
    }

    /// The key of a form: a new one, or one that is sent again.
    fn form_of(&self, account: AccountId, credit_minor: i64) -> Option<String> {
        let known: Vec<String> = self.pay_outs(|known| {
            let theirs = |form: &Form| form.account == account && !form.is_under_way;
            let forms = known.forms.iter().filter(|(_, form)| theirs(form));
            forms.map(|(key, _)| key.clone()).collect()
        });
        if !known.is_empty() && self.below(3) == 0 {
            return known.get(self.below(known.len() as u64) as usize).cloned();
        }
        let amount_minor = match self.below(4) {
            0 => credit_minor,
            1 => credit_minor + 1,
            _ => 1 + self.below(credit_minor.max(1) as u64) as i64,
        };
        let form = Form { account, amount_minor, told: Told::Refused, is_under_way: false };
        Some(self.pay_outs(|known| {
            let key = format!("form-{:03}", known.forms.len());
            known.forms.insert(key.clone(), form);
            key
        }))
    }

    fn account_form(&self) -> AccountForm {
        let iban = self.one_of(&IBANS).expect("because there are two");
        let account_holder = "Ana Ruiz".to_owned();
        AccountForm { iban: iban.to_owned(), account_holder, ..AccountForm::default() }
    }

    async fn call_back(&self, node: &House, mark: u64) {
        let Some((session, account)) = self.holder() else { return };
        let actor = Actor::Customer { session, account };
        let Ok(Some(view)) = bank::view(node, &actor).await else { return };
        let mut waiting = view.pay_outs;
        waiting.retain(|it| it.state == PayOutState::Asked || self.below(4) == 0);
        let waiting: Vec<_> = waiting.iter().map(|it| it.id).collect();
        let Some(id) = self.one_of(&waiting) else { return };
        self.does(format_args!("{account} calls the pay-out {id} back"));
        self.heard("a pay-out called back", mark, bank::take_back(node, &actor, id).await);
    }

    /// What a seat brings is to go to the bank at once.
    async fn offer_for_the_bank(self: &Arc<Self>, node: &House, mark: u64) {
        let Some((session, account)) = self.holder() else { return };
        let actor = Actor::Customer { session, account };
        let sql = format!(
            "select a.id from admissions a join order_lines l on l.id = a.order_line_id \
             join orders o on o.id = l.order_id join accounts c on c.person_id = o.person_id \
             where c.id = '{account}' and a.cancelled_at_ms is null \
             and a.seat_ordinal is not null order by a.id"
        );
        let Ok(tickets) = rows(&self.store(), &sql).await else { return };
        let tickets: Vec<_> = tickets.iter().map(|row| row[0].as_str()).collect();
        let Some(ticket) = self.one_of(&tickets) else { return };
        let ticket: AdmissionId = ticket.parse().expect("because it is one of ours");
        let account = Some(self.account_form());
        let choice = ShareChoice { to: ShareTo::Bank, account, shown_minor: None };
        self.does(format_args!("{ticket} is offered, its share for the bank"));
        let offered = share::offer(node, &actor, ticket, &choice).await;
        if self.heard("an offer for the bank", mark, offered).is_some() {
            self.somebody_wants(node, ticket, mark).await;
        }
    }

    async fn make_a_file(&self, node: &House, mark: u64) {
        let company = match self.below(3) {
            0 => None,
            _ => self.one_of(&KEYS),
        };
        self.does(format_args!("a file for the bank is made: {company:?}"));
        let wish = FileWish { company: company.map(str::to_owned), ..FileWish::default() };
        let made = make_file(node, &CONSOLE, &wish).await;
        let Some(made) = self.heard("a file for the bank", mark, made) else { return };
        let Some(made) = made.made else { return };
        self.bank_has(&made);
        // Sometimes nobody notes that it was sent: the next run makes the same one.
        if self.below(4) > 0 {
            let noted = mark_written(node, made.id).await.map_err(Failure::<()>::from);
            self.heard("a file that is written", mark, noted);
        }
    }

    /// The house's bank gets the file, and does each transfer that it doesn't know.
    fn bank_has(&self, made: &Made) {
        let file = transfers(&made.xml);
        let sum: i64 = file.iter().map(|(_, minor)| minor).sum();
        if (file.len() as i64, sum) != (made.pay_outs, made.amount_minor) {
            self.find(format!("{}: {} and {sum} in the file", made.message_id, file.len()));
        }
        let twice: Vec<String> = self.pay_outs(|bank| {
            match bank.files.insert(made.message_id.clone(), made.xml.clone()) {
                Some(before) if before == made.xml => Vec::new(),
                Some(_) => vec![made.message_id.clone()],
                None => {
                    let is_known = |(id, minor): &(String, i64)| {
                        bank.transfers.insert(id.clone(), *minor).is_some()
                    };
                    file.into_iter().filter(is_known).map(|(id, _)| id).collect()
                }
            }
        });
        for one in twice {
            self.find(format!("{one} is at the bank twice"));
        }
    }

    async fn bank_pays(&self, node: &House, mark: u64) {
        let files: Vec<String> = self.pay_outs(|bank| bank.files.keys().cloned().collect());
        if files.is_empty() {
            return;
        }
        let file = &files[self.below(files.len() as u64) as usize];
        self.does(format_args!("the bank has paid {file}"));
        self.heard("a file that is paid", mark, paid(node, &CONSOLE, file).await);
    }

    async fn bank_sends_back(&self, node: &House, mark: u64) {
        let paid: Vec<String> = self.pay_outs(|bank| bank.transfers.keys().cloned().collect());
        if paid.is_empty() {
            return;
        }
        let id = &paid[self.below(paid.len() as u64) as usize];
        self.pay_outs(|bank| bank.returned.insert(id.clone()));
        self.does(format_args!("{id} comes back from a bank"));
        let told = returned(node, &CONSOLE, id, "AC04").await;
        self.heard("money that came back", mark, told);
    }

    /// Nothing goes wrong any more: all that is due is in files, and the house hears of all that
    /// came back.
    pub async fn send_all_to_banks(&self) -> anyhow::Result<()> {
        let node = self.node();
        for company in KEYS {
            let wish = FileWish { company: Some(company.to_owned()), ..FileWish::default() };
            loop {
                let made = make_file(&node, &CONSOLE, &wish).await;
                let made = made.map_err(|why| anyhow::anyhow!("no file: {why:?}"))?;
                let Some(made) = made.made else { break };
                self.bank_has(&made);
                mark_written(&node, made.id).await?;
            }
        }
        let back: Vec<String> = self.pay_outs(|bank| bank.returned.iter().cloned().collect());
        for id in back {
            match returned(&node, &CONSOLE, &id, "AC04").await {
                Ok(_) | Err(Failure::Refused(OutcomeRefusal::Over)) => {}
                Err(why) => self.find(format!("{id} came back, and the house says {why:?}")),
            }
        }
        Ok(())
    }

    /// The house says of each pay-out what the bank says. Each form had the effect of one.
    pub async fn check_pay_outs(&self) -> anyhow::Result<()> {
        let (transfers, back) =
            self.pay_outs(|bank| (bank.transfers.clone(), bank.returned.clone()));
        let sql = "select end_to_end_id, cast(amount_minor as text), coalesce(end_cause, '') \
             from pay_outs where file_id is not null order by id";
        let (mut filed, mut returned) = (BTreeMap::new(), BTreeSet::new());
        for row in rows(&self.store(), sql).await? {
            let [id, minor, end] = row.try_into().expect("because three are selected");
            if end == "returned" {
                returned.insert(id.clone());
            }
            filed.insert(id, minor.parse::<i64>()?);
        }
        if filed != transfers {
            self.find(format!("the bank has paid {transfers:?}, the house says {filed:?}"));
        }
        if returned != back {
            self.find(format!("banks sent {back:?} back, the house says {returned:?}"));
        }
        let sql = "select coalesce(request_key, ''), cast(sum(amount_minor) as text) \
             from pay_outs where request_key is not null group by person_id, request_key";
        let mut asked: BTreeMap<String, i64> = BTreeMap::new();
        for row in rows(&self.store(), sql).await? {
            *asked.entry(row[0].clone()).or_default() += row[1].parse::<i64>()?;
        }
        let forms = self.pay_outs(|known| known.forms.clone());
        for (key, form) in forms {
            let minor = asked.remove(&key).unwrap_or_default();
            let is_right = match form.told {
                Told::Taken => minor == form.amount_minor,
                Told::Refused => minor == 0,
                Told::Nothing => minor == 0 || minor == form.amount_minor,
            };
            if !is_right {
                self.find(format!("{key}, {form:?}, brought {minor}"));
            }
        }
        if !asked.is_empty() {
            self.find(format!("nobody asked for {asked:?}"));
        }
        Ok(())
    }

    /// Credit that went to banks and didn't come back, and what waits for a file. The first is
    /// what the bank says.
    pub async fn gone_to_banks(&self) -> anyhow::Result<i64> {
        let sql = "select cast(coalesce(sum(amount_minor), 0) as text) from pay_outs \
             where file_id is null and ended_at_ms is null";
        let waiting: i64 = rows(&self.store(), sql).await?[0][0].parse()?;
        let gone: i64 = self.pay_outs(|bank| {
            let gone = bank.transfers.iter().filter(|(id, _)| !bank.returned.contains(*id));
            gone.map(|(_, minor)| minor).sum()
        });
        let sql = "select cast(coalesce(sum(amount_minor), 0) as text) from ledger_entries \
             where account = 'paid-out' and cause like 'pay-out-%'";
        let booked: i64 = rows(&self.store(), sql).await?[0][0].parse()?;
        if -booked != gone {
            self.find(format!("banks have paid {gone}, the ledger says {booked}"));
        }
        Ok(waiting + gone)
    }
}

/// Of each transfer in the file: its end-to-end id, and its amount.
fn transfers(xml: &[u8]) -> Vec<(String, i64)> {
    let xml = String::from_utf8_lossy(xml);
    let within = |part: &str, begin: &str, end: &str| {
        let rest = part.split_once(begin).map(|(_, rest)| rest).unwrap_or_default();
        rest.split(end).next().unwrap_or_default().to_owned()
    };
    let one = |part: &str| {
        let amount = within(part, "<InstdAmt Ccy=\"EUR\">", "</InstdAmt>").replace('.', "");
        let id = within(part, "<EndToEndId>", "</EndToEndId>");
        (id, amount.parse().expect("because it has two decimals"))
    };
    xml.split("<CdtTrfTxInf>").skip(1).map(one).collect()
}
