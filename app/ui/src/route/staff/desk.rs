//! Addresses of the desk: where staff sell at a counter.

use crate::route::percent_encoded;
use domain::id::{PrintJobId, SessionId};

/// A page; the language switch keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeskRoute {
    /// The reader's counters, the next performances, sales that wait.
    Home,
    /// An open sale.
    Sale(SessionId),
    /// Whose sale it is.
    Customer(SessionId),
    /// What was sold.
    Done(SessionId),
    /// Seats are kept back in many performances.
    Blocks,
    /// How a card payment at a terminal goes on.
    Card(SessionId),
    /// Tickets that were sold before are printed again.
    Print,
    /// Tickets of an order are exchanged, in a sale of their own.
    Exchange(String),
    /// The till of this key sells while its line is away.
    Offline(String),
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
    /// Seats of the plan are blocked, reserved or freed.
    Seats(SessionId),
    /// The states of the plan, as they change.
    Live(SessionId),
    /// On to the file of who has a seat of the plan.
    SeatCustomer(SessionId),
    /// The card payment is broken off.
    CancelCard(SessionId),
    /// Somebody has read how it ended.
    NoteCard(SessionId),
    /// At which workplace the browser stands.
    Workplace,
    /// Something that didn't come out is sent to its printer once more.
    PrintAgain(PrintJobId),
    /// Somebody has looked: it came out.
    CameOut(PrintJobId),
}

impl DeskRoute {
    pub fn path(&self, language: &str) -> String {
        match self {
            Self::Home => format!("/{language}/staff/desk"),
            Self::Sale(sale) => format!("/{language}/staff/desk/{sale}"),
            Self::Customer(sale) => format!("/{language}/staff/desk/{sale}/customer"),
            Self::Done(sale) => format!("/{language}/staff/desk/{sale}/done"),
            Self::Blocks => format!("/{language}/staff/desk/blocks"),
            Self::Card(sale) => format!("/{language}/staff/desk/{sale}/card"),
            Self::Print => format!("/{language}/staff/desk/print"),
            Self::Exchange(code) => format!("/{language}/staff/orders/{code}/exchange"),
            Self::Offline(till) => {
                format!("/{language}/staff/desk/offline/{}", percent_encoded(till, ""))
            }
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
            Self::Seats(sale) => format!("/{language}/staff/desk/{sale}/seats"),
            Self::Live(sale) => format!("/{language}/staff/desk/{sale}/live"),
            Self::SeatCustomer(sale) => format!("/{language}/staff/desk/{sale}/seat-customer"),
            Self::CancelCard(sale) => format!("/{language}/staff/desk/{sale}/card/cancel"),
            Self::NoteCard(sale) => format!("/{language}/staff/desk/{sale}/card/note"),
            Self::Workplace => format!("/{language}/staff/desk/workplace"),
            Self::PrintAgain(job) => format!("/{language}/staff/desk/prints/{job}/again"),
            Self::CameOut(job) => format!("/{language}/staff/desk/prints/{job}/came-out"),
        }
    }
}

/// What the house owes of a sale, whatever has paid the sale since.
pub fn owed_card_path(language: &str, sale: SessionId) -> String {
    format!("{}?owed=1", DeskRoute::Card(sale).path(language))
}

/// What became of a seat of a performance: its orders. Seat and performance are named by their
/// keys.
pub fn seat_history_path(language: &str, seat: &str, performance: &str) -> String {
    let [seat, performance] = [seat, performance].map(|key| percent_encoded(key, ""));
    format!("/{language}/staff/orders?seat={seat}&performance={performance}")
}

/// Where tickets of this order are printed again.
pub fn print_order_path(language: &str, code: &str) -> String {
    format!("{}?find={code}", DeskRoute::Print.path(language))
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
    pub const CUSTOMER: &str = "/{language}/staff/desk/{sale}/customer";
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
    pub const SEATS: &str = "/{language}/staff/desk/{sale}/seats";
    pub const LIVE: &str = "/{language}/staff/desk/{sale}/live";
    pub const SEAT_CUSTOMER: &str = "/{language}/staff/desk/{sale}/seat-customer";
    pub const BLOCKS: &str = "/{language}/staff/desk/blocks";
    pub const CARD: &str = "/{language}/staff/desk/{sale}/card";
    pub const CANCEL_CARD: &str = "/{language}/staff/desk/{sale}/card/cancel";
    pub const NOTE_CARD: &str = "/{language}/staff/desk/{sale}/card/note";
    pub const PRINT: &str = "/{language}/staff/desk/print";
    pub const OFFLINE: &str = "/{language}/staff/desk/offline/{till}";
    /// What the script of this page sends.
    pub const OFFLINE_TAKE: &str = "/{language}/staff/desk/offline/{till}/take";
    pub const OFFLINE_SEND: &str = "/{language}/staff/desk/offline/{till}/send";
    pub const OFFLINE_SETTLE: &str = "/{language}/staff/desk/offline/{till}/settle";
    pub const WORKPLACE: &str = "/{language}/staff/desk/workplace";
    pub const PRINT_AGAIN: &str = "/{language}/staff/desk/prints/{job}/again";
    pub const CAME_OUT: &str = "/{language}/staff/desk/prints/{job}/came-out";
    pub const ORDER_TICKETS: &str = "/{language}/staff/orders/{code}/tickets.pdf";
    pub const EXCHANGE: &str = "/{language}/staff/orders/{code}/exchange";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_forms_lead_where_the_router_listens() {
        let sale = SessionId(Default::default());
        let job = PrintJobId(Default::default());
        let filled = |pattern: &str| {
            let pattern = pattern.replace("{language}", "de");
            let pattern = pattern.replace("{code}", "ABCD-EFGH").replace("{till}", "front");
            pattern.replace("{sale}", &sale.to_string()).replace("{job}", &job.to_string())
        };
        for (page, pattern) in [
            (DeskRoute::Home, pattern::HOME),
            (DeskRoute::Sale(sale), pattern::SALE),
            (DeskRoute::Customer(sale), pattern::CUSTOMER),
            (DeskRoute::Done(sale), pattern::DONE),
            (DeskRoute::Blocks, pattern::BLOCKS),
            (DeskRoute::Card(sale), pattern::CARD),
            (DeskRoute::Print, pattern::PRINT),
            (DeskRoute::Exchange("ABCD-EFGH".to_owned()), pattern::EXCHANGE),
            (DeskRoute::Offline("front".to_owned()), pattern::OFFLINE),
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
            (DeskTarget::Seats(sale), pattern::SEATS),
            (DeskTarget::Live(sale), pattern::LIVE),
            (DeskTarget::SeatCustomer(sale), pattern::SEAT_CUSTOMER),
            (DeskTarget::CancelCard(sale), pattern::CANCEL_CARD),
            (DeskTarget::NoteCard(sale), pattern::NOTE_CARD),
            (DeskTarget::Workplace, pattern::WORKPLACE),
            (DeskTarget::PrintAgain(job), pattern::PRINT_AGAIN),
            (DeskTarget::CameOut(job), pattern::CAME_OUT),
        ] {
            assert_eq!(target.path("de"), filled(pattern));
        }
        assert_eq!(order_tickets_path("de", "ABCD-EFGH"), filled(pattern::ORDER_TICKETS));
    }
}
