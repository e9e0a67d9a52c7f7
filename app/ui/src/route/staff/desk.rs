//! Addresses of the desk: where staff sell at a counter.

use domain::id::SessionId;

/// A page; the language switch keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeskRoute {
    /// The reader's counters, the next performances, sales that wait.
    Home,
    /// An open sale.
    Sale(SessionId),
    /// What was sold.
    Done(SessionId),
}

/// Where forms are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeskTarget {
    /// A new sale.
    Open,
    /// Seats or places come into it.
    Hold(SessionId),
    /// A ticket of it goes, or becomes another ticket type.
    Line(SessionId),
    /// A promo code comes, or goes.
    Code(SessionId),
    /// The money was taken.
    Pay(SessionId),
    /// Given away instead of sold.
    Give(SessionId),
    /// Reserved until a time: the buyer pays by a link.
    Link(SessionId),
    /// Sold, to be paid later.
    Invoice(SessionId),
    /// It is put aside.
    PutAside(SessionId),
    /// One that was put aside is served again.
    TakeUp(SessionId),
    /// All goes back, and the sale ends.
    Close(SessionId),
    /// Tickets on paper.
    Tickets(SessionId),
}

impl DeskRoute {
    pub fn path(&self, language: &str) -> String {
        match self {
            Self::Home => format!("/{language}/staff/desk"),
            Self::Sale(sale) => format!("/{language}/staff/desk/{sale}"),
            Self::Done(sale) => format!("/{language}/staff/desk/{sale}/done"),
        }
    }
}

impl DeskTarget {
    pub fn path(self, language: &str) -> String {
        match self {
            Self::Open => format!("/{language}/staff/desk/open"),
            Self::Hold(sale) => format!("/{language}/staff/desk/{sale}/hold"),
            Self::Line(sale) => format!("/{language}/staff/desk/{sale}/line"),
            Self::Code(sale) => format!("/{language}/staff/desk/{sale}/code"),
            Self::Pay(sale) => format!("/{language}/staff/desk/{sale}/pay"),
            Self::Give(sale) => format!("/{language}/staff/desk/{sale}/give"),
            Self::Link(sale) => format!("/{language}/staff/desk/{sale}/link"),
            Self::Invoice(sale) => format!("/{language}/staff/desk/{sale}/invoice"),
            Self::PutAside(sale) => format!("/{language}/staff/desk/{sale}/put-aside"),
            Self::TakeUp(sale) => format!("/{language}/staff/desk/{sale}/take-up"),
            Self::Close(sale) => format!("/{language}/staff/desk/{sale}/close"),
            Self::Tickets(sale) => format!("/{language}/staff/desk/{sale}/tickets.pdf"),
        }
    }
}

/// The tickets of an order on paper, wherever it was sold.
pub fn order_tickets_path(language: &str, code: &str) -> String {
    format!("/{language}/staff/orders/{code}/tickets.pdf")
}

/// What the router listens to.
pub mod pattern {
    pub const HOME: &str = "/{language}/staff/desk";
    pub const OPEN: &str = "/{language}/staff/desk/open";
    pub const SALE: &str = "/{language}/staff/desk/{sale}";
    pub const DONE: &str = "/{language}/staff/desk/{sale}/done";
    pub const HOLD: &str = "/{language}/staff/desk/{sale}/hold";
    pub const LINE: &str = "/{language}/staff/desk/{sale}/line";
    pub const CODE: &str = "/{language}/staff/desk/{sale}/code";
    pub const PAY: &str = "/{language}/staff/desk/{sale}/pay";
    pub const GIVE: &str = "/{language}/staff/desk/{sale}/give";
    pub const LINK: &str = "/{language}/staff/desk/{sale}/link";
    pub const INVOICE: &str = "/{language}/staff/desk/{sale}/invoice";
    pub const PUT_ASIDE: &str = "/{language}/staff/desk/{sale}/put-aside";
    pub const TAKE_UP: &str = "/{language}/staff/desk/{sale}/take-up";
    pub const CLOSE: &str = "/{language}/staff/desk/{sale}/close";
    pub const TICKETS: &str = "/{language}/staff/desk/{sale}/tickets.pdf";
    pub const ORDER_TICKETS: &str = "/{language}/staff/orders/{code}/tickets.pdf";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_forms_lead_where_the_router_listens() {
        let sale = SessionId(Default::default());
        let filled = |pattern: &str| {
            pattern.replace("{language}", "de").replace("{sale}", &sale.to_string())
        };
        for (page, pattern) in [
            (DeskRoute::Home, pattern::HOME),
            (DeskRoute::Sale(sale), pattern::SALE),
            (DeskRoute::Done(sale), pattern::DONE),
        ] {
            assert_eq!(page.path("de"), filled(pattern));
        }
        for (target, pattern) in [
            (DeskTarget::Open, pattern::OPEN),
            (DeskTarget::Hold(sale), pattern::HOLD),
            (DeskTarget::Line(sale), pattern::LINE),
            (DeskTarget::Code(sale), pattern::CODE),
            (DeskTarget::Pay(sale), pattern::PAY),
            (DeskTarget::Give(sale), pattern::GIVE),
            (DeskTarget::Link(sale), pattern::LINK),
            (DeskTarget::Invoice(sale), pattern::INVOICE),
            (DeskTarget::PutAside(sale), pattern::PUT_ASIDE),
            (DeskTarget::TakeUp(sale), pattern::TAKE_UP),
            (DeskTarget::Close(sale), pattern::CLOSE),
            (DeskTarget::Tickets(sale), pattern::TICKETS),
        ] {
            assert_eq!(target.path("de"), filled(pattern));
        }
        let of_order = pattern::ORDER_TICKETS.replace("{code}", "ABCD-EFGH");
        assert_eq!(order_tickets_path("de", "ABCD-EFGH"), filled(&of_order));
    }
}
