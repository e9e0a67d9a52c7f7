//! Promo codes that were entered.

use crate::{
    answer::AnswerCode,
    pieces::{Piece, Shop},
};
use domain::sales::pricing::{Code, Quote, StageKind};
use rules::{CodeLine, CodeRule, Customer};

pub(super) struct Entered {
    pub code: String,
    /// None: nobody knows it. Err: it can't be used now.
    pub rule: Option<Result<Code, &'static str>>,
}

pub(super) fn enter(
    shop: &Shop<'_>,
    pieces: &[Piece],
    found: Vec<(String, Option<CodeRule>)>,
) -> Vec<Entered> {
    let entered = |(code, row): (String, Option<CodeRule>)| {
        let rule = row.map(|row| rule(shop, pieces, &code, &row));
        Entered { code, rule }
    };
    found.into_iter().map(entered).collect()
}

/// What each does in the basket.
pub(super) fn told(entered: &[Entered], quoted: &Quote) -> Vec<AnswerCode> {
    let told = |entered: &Entered| {
        let mut told = AnswerCode { code: entered.code.clone(), uses: 0, saved_minor: 0 };
        for line in &quoted.lines {
            let mut before = line.listed_minor;
            for stage in &line.stages {
                if stage.kind == StageKind::Code && stage.key == entered.code {
                    told.uses += line.quantity;
                    told.saved_minor += (before - stage.after_minor) * i64::from(line.quantity);
                }
                before = stage.after_minor;
            }
        }
        told
    };
    entered.iter().map(told).collect()
}

fn rule(
    shop: &Shop<'_>,
    pieces: &[Piece],
    code: &str,
    row: &CodeRule,
) -> Result<Code, &'static str> {
    if row.verify.is_some() {
        return Err("has to be verified in the shop");
    }
    let customers: Vec<Customer> = shop.request.items.iter().map(|it| shop.customer(it)).collect();
    let lines = pieces.iter().filter_map(|piece| {
        Some(CodeLine {
            key: piece.line.key.clone(),
            listing: piece.listing.as_deref(),
            zone: piece.zone.as_deref(),
            offer: &piece.offer,
            price_type: &piece.line.terms.price_type,
            customer: customers.get(piece.item)?,
        })
    });
    let rule = shop.rules().code(row, code, lines, shop.now);
    rule.ok_or("can't be used at this moment")
}
