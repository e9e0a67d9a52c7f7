//! What comes out of printers at the counters of the house.
//!
//! 1. Administrators say which printers stand at which workplace (`setup`).
//! 2. Whoever begins to sell there has them asked how they are (`desk`), so that they know it
//!    before they take money. A printer without paper never keeps anybody from selling.
//! 3. A sale leaves jobs in its own transaction (`queue`). Nothing is printed before that.
//! 4. A job runs each second and sends them, each once (`round`). What a printer didn't confirm
//!    stays open until somebody has looked: nothing is printed a second time without being asked
//!    for.
//! 5. What is printed again has a reason, and leaves a row in `ticket_prints` (`again`).

mod again;
mod desk;
mod found;
mod queue;
mod receipt;
mod round;
mod setup;

pub use again::{CounterPrint, PrintRefusal, came_out, counter_pdf, print_again, reprint};
pub use desk::{
    ShownPrint, Workplace, begin_sale_at, chosen_workplace, orders_printers, printers_of_sale,
    prints_of, workplaces,
};
pub use found::{FoundOrder, Looked, find_order};
pub use queue::after_sale;
pub use round::{ask_printers, ask_states, print_waiting};
pub use setup::{PrinterForm, PrinterRefusal, known_printers, remove_printer, set_printer};
pub use store::tickets::printers::CounterPrinter;
