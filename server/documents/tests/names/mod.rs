//! Names that a Latin font alone would print as question marks.

use super::{assert_says, print, run, samples, text};
use documents::tickets::sheet::{Labelled, Ticket, TicketSheet};

#[test]
fn a_ticket_says_its_holders_name_in_the_holders_letters() {
    let names = [
        "Ελένη Γεωργίου",
        "Nguyễn Thị Hạnh",
        "Ғалым Әбілұлы",
        "Şəfəq Əliyeva",
        "Jiří Dvořák",
        "Наталія Їжак",
        "Նարեկ Հակոբյան",
        "გიორგი ბერიძე",
    ];
    let sheet = samples::spanish();
    let first = sheet.tickets.first().expect("a ticket");
    let of = |name: &str| {
        let details = vec![Labelled::new("Titular", name)];
        Ticket { details, ..first.clone() }
    };
    let tickets = names.map(of).into();
    let printed = print(&TicketSheet { tickets, ..sheet });
    let said = run("pdftotext", &["-enc", "UTF-8", text(&printed.path), "-"]);
    assert_says(&said, &names);
}
