//! A browser that runs no scripts: it follows the links and sends the forms that its page has,
//! with the fields that they really have.

mod form;
mod html;
mod select;

use super::*;
use form::SentForm;
pub(super) use html::Element;
use html::Page;

const REDIRECTS_MAX: usize = 10;
const OWN_ORIGIN: &str = "http://localhost:3000";

pub(super) struct Browser {
    pub(super) shopper: Shopper,
    /// Of the page: its path and query. At a bank, its whole address.
    pub(super) address: String,
    pub(super) answer: Answer,
    pub(super) page: Page,
}

/// An element of the page.
#[derive(Clone, Copy, Debug)]
pub(super) enum Pick<'s> {
    /// The only one.
    One(&'s str),
    First(&'s str),
    Last(&'s str),
    /// Counted from 0.
    Nth(&'s str, usize),
}

impl<'s> From<&'s str> for Pick<'s> {
    fn from(selector: &'s str) -> Self {
        Self::One(selector)
    }
}

/// A page that stays open while somebody else looks at the shop, with its browser's cookies.
pub(super) struct Aside {
    cookies: Vec<String>,
    address: String,
    page: Page,
}

impl Browser {
    pub(super) async fn open(shopper: Shopper, path: &str) -> Self {
        let answer =
            Answer { status: StatusCode::OK, headers: HeaderMap::new(), body: String::new() };
        let (address, page) = (path.to_owned(), Page::read(""));
        let mut browser = Self { shopper, address, answer, page };
        browser.go(path).await;
        browser
    }

    pub(super) async fn go(&mut self, path: &str) {
        let address = self.resolved(path);
        let answer = self.shopper.get(&address).await;
        self.arrive(address, answer).await;
    }

    pub(super) async fn reload(&mut self) {
        let address = self.address.clone();
        self.go(&address).await;
    }

    /// Leaves the page open. The next page is that of a new visitor.
    pub(super) fn put_aside(&mut self) -> Aside {
        Aside {
            cookies: std::mem::take(&mut self.shopper.cookies),
            address: self.address.clone(),
            page: std::mem::replace(&mut self.page, Page::read("")),
        }
    }

    pub(super) fn take_up(&mut self, aside: Aside) {
        self.shopper.cookies = aside.cookies;
        (self.address, self.page) = (aside.address, aside.page);
    }

    /// Follows a link of the page.
    pub(super) async fn follow(&mut self, link: impl Into<Pick<'_>>) {
        let link = self.pick(link.into());
        let href = link.attribute("href").expect("a link leads somewhere").to_owned();
        self.go(&href).await;
    }

    /// Types into a field, which may have had another text.
    pub(super) fn fill<'a>(&mut self, field: impl Into<Pick<'a>>, text: &str) {
        let found = self.pick(field.into());
        let is_closed = form::is_disabled(found) || found.has("readonly");
        assert!(matches!(found.name(), "input" | "textarea") && !is_closed, "a field to type in");
        let index = found.index;
        self.page.set(index, "value", text);
    }

    /// Ticks a box, or chooses one of several.
    pub(super) fn tick<'a>(&mut self, field: impl Into<Pick<'a>>) {
        let found = self.pick(field.into());
        assert!(!form::is_disabled(found), "it can't be ticked");
        let (index, name) = (found.index, found.attribute("name").unwrap_or_default().to_owned());
        if found.attribute("type") == Some("radio") {
            for other in self.indexes(&format!("input[type=radio][name={name}]")) {
                self.page.unset(other, "checked");
            }
        }
        self.page.set(index, "checked", "");
    }

    /// Chooses from a list by the option's value, or by its name.
    pub(super) fn choose<'a>(&mut self, list: impl Into<Pick<'a>>, wanted: &str) {
        let found = self.pick(list.into());
        assert!(found.name() == "select" && !form::is_disabled(found), "no list to choose from");
        let is_wanted = |it: Element<'_>| form::option_value(it) == wanted || it.text() == wanted;
        let options = found.all("option:not([disabled])").into_iter();
        let options: Vec<(usize, bool)> = options.map(|it| (it.index, is_wanted(it))).collect();
        let count = options.iter().filter(|(_, is_chosen)| *is_chosen).count();
        assert_eq!(count, 1, "{wanted} can't be chosen of {}", found.text());
        for (index, is_chosen) in options {
            self.page.unset(index, "selected");
            if is_chosen {
                self.page.set(index, "selected", "");
            }
        }
    }

    /// Sends a form by one of its buttons.
    pub(super) async fn press(&mut self, button: impl Into<Pick<'_>>) {
        let index = self.pick(button.into()).index;
        let form = SentForm::by_button(&self.page, index);
        let address = self.resolved(&form.action);
        if form.is_post {
            let answer = self.shopper.post(&address, &form.fields).await;
            self.arrive(address, answer).await;
        } else {
            let path = address.split('?').next().unwrap_or_default();
            self.go(&format!("{path}?{}", form.fields)).await;
        }
    }

    /// Sends fields as no form of the page does.
    pub(super) async fn send(&mut self, path: &str, fields: &str) {
        let answer = self.shopper.post(path, fields).await;
        self.arrive(path.to_owned(), answer).await;
    }

    /// Fills in who buys, and orders: at the bank where something is to be paid.
    pub(super) async fn order(&mut self, email: &str) {
        self.fill("#given_name", "Ana");
        self.fill("#family_name", "Ruiz");
        self.fill("#email", email);
        self.tick("#terms");
        self.press(".checkout__pay button[type=submit]").await;
    }

    /// At the bank, which takes the money; then on the order's page.
    pub(super) async fn pay(&mut self) {
        let reference = self.address.strip_prefix("https://bank.example/pay/");
        let reference = reference.unwrap_or_else(|| panic!("{}", self.told())).to_owned();
        self.shopper.stage.bank.capture(&reference);
        self.go(&format!("/payments/return/{reference}")).await;
        assert!(self.address.starts_with("/en/orders/"), "{}", self.told());
    }

    /// From the basket to the order's page.
    pub(super) async fn buy(&mut self, email: &str) {
        self.press(".basket__aside .button--large").await;
        self.order(email).await;
        self.pay().await;
    }

    pub(super) fn all(&self, selector: &str) -> Vec<Element<'_>> {
        self.page.all(selector)
    }

    #[track_caller]
    pub(super) fn one(&self, selector: &str) -> Element<'_> {
        let found = self.page.all(selector);
        assert_eq!(found.len(), 1, "{selector} of {}", self.told());
        found[0]
    }

    pub(super) fn count(&self, selector: &str) -> usize {
        self.page.all(selector).len()
    }

    /// The value of a field. Of a list: of the option that is chosen.
    pub(super) fn value<'a>(&self, field: impl Into<Pick<'a>>) -> String {
        form::value(self.pick(field.into()))
    }

    /// The address without its query.
    pub(super) fn path(&self) -> &str {
        self.address.split('?').next().unwrap_or_default()
    }

    /// Whether the page's own part says this English message.
    pub(super) fn says(&self, id: &str) -> bool {
        testing::says(&self.one("main").text(), id)
    }

    /// For a test's complaint.
    pub(super) fn told(&self) -> String {
        format!("{} {}: {}", self.answer.status, self.address, self.answer.body)
    }

    fn pick(&self, pick: Pick<'_>) -> Element<'_> {
        let (Pick::One(selector)
        | Pick::First(selector)
        | Pick::Last(selector)
        | Pick::Nth(selector, _)) = pick;
        let found = self.page.all(selector);
        let element = match pick {
            Pick::One(_) if found.len() == 1 => found.first(),
            Pick::One(_) => None,
            Pick::First(_) => found.first(),
            Pick::Last(_) => found.last(),
            Pick::Nth(_, at) => found.get(at),
        };
        *element.unwrap_or_else(|| panic!("{pick:?} of {} on {}", found.len(), self.told()))
    }

    fn indexes(&self, selector: &str) -> Vec<usize> {
        self.page.all(selector).iter().map(|it| it.index).collect()
    }

    /// An address of the page, from the shop's root on; elsewhere the whole of it.
    fn resolved(&self, address: &str) -> String {
        let address = address.split('#').next().unwrap_or_default();
        let own = address.strip_prefix(OWN_ORIGIN).unwrap_or(address);
        match own.chars().next() {
            None => self.address.clone(),
            Some('?') => format!("{}{own}", self.address.split('?').next().unwrap_or_default()),
            Some(_) => own.to_owned(),
        }
    }

    /// Follows an answer until it is a page, or leads to another site.
    async fn arrive(&mut self, asked: String, mut answer: Answer) {
        self.address = asked;
        for _ in 0..REDIRECTS_MAX {
            if !answer.status.is_redirection() || !self.address.starts_with('/') {
                break;
            }
            self.address = self.resolved(answer.location());
            if self.address.starts_with('/') {
                answer = self.shopper.get(&self.address).await;
            }
        }
        let is_here = self.address.starts_with('/');
        assert!(!is_here || !answer.status.is_redirection(), "a circle: {}", self.address);
        self.page = Page::read(&answer.body);
        self.answer = answer;
    }
}
