//! What a subscriber said of one subscription.

use domain::{
    moment::Moment,
    tickets::renewal::{Answer, RenewalPayment, WISHES_MAX},
};
use subscribers::renewal::Reply;

/// Another seat, as it was asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Wished {
    /// Of `SERIES`.
    pub series: usize,
    pub seat: u32,
    pub is_senior: bool,
}

/// All that one of them said of one subscription.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Said {
    pub answer: Option<Answer>,
    pub payment: Option<RenewalPayment>,
    pub wishes: Vec<Wished>,
    /// Between these two moments by the clock of whoever heard it, the first wish was named.
    pub asked: Option<(Moment, Moment)>,
}

impl Said {
    pub(super) fn with_answer(&self, reply: &Reply) -> Self {
        let payment = reply.payment.or(self.payment);
        Self { answer: Some(reply.answer), payment, ..self.clone() }
    }

    pub(super) fn with_wish(&self, wished: &Wished, from: Moment) -> Self {
        let mut new = self.clone();
        new.wishes.push(wished.clone());
        new.wishes.truncate(WISHES_MAX);
        new.asked = self.asked.or(Some((from, Moment(i64::MAX))));
        new
    }

    pub(super) fn without_wish(&self, position: usize) -> Self {
        let mut new = self.clone();
        if position < new.wishes.len() {
            new.wishes.remove(position);
        }
        new.asked = self.asked.filter(|_| !new.wishes.is_empty());
        new
    }
}
