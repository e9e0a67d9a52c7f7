//! The mail to somebody for whom the house reserves: what, until when, and where it is paid.

use super::page::{Page, Said};
use house::mail::Part;

impl Page<'_> {
    pub fn reserved(&self) -> Said {
        let lines = &self.printout.view.lines;
        let time_zone = lines.first().map_or("UTC", |line| line.time_zone.as_str());
        let until = self.order.pay_by;
        let at = [
            ("date", self.locale.date_long(until, time_zone).into()),
            ("time", self.locale.time(until, time_zone).into()),
        ];
        let until = self.locale.text_with("common-when", &at);
        let args = [("code", self.code()), ("until", until.into())];
        let mut parts = vec![Part::Text(self.locale.text_with("mail-held-intro", &args))];
        parts.extend(self.tickets_of_order());
        parts.extend(self.extras_of_order());
        parts.extend(self.sums("mail-reserved-total"));
        parts.push(Part::Link(self.locale.text("mail-held-link"), self.link.to_owned()));
        self.mail("mail-reserved-subject", parts)
    }
}
