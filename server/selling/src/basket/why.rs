//! How a price came about, step by step.

use domain::sales::{
    basket::{LostReduction, Why},
    pricing::{QuoteLine, Stage, StageKind},
};
use season::catalogue::Catalogue;

/// Empty where the price is the listed one.
pub(super) fn why(catalogue: &Catalogue, line: &QuoteLine, language: &str) -> Vec<Why> {
    if line.stages.is_empty() {
        return Vec::new();
    }
    let listed = Why { kind: None, name: String::new(), after_minor: line.listed_minor };
    let stages = line.stages.iter().map(|stage| Why {
        kind: Some(stage.kind),
        name: name(catalogue, stage.kind, &stage.key, language),
        after_minor: stage.after_minor,
    });
    std::iter::once(listed).chain(stages).collect()
}

/// The reductions that a line no longer has, in the house's words.
pub(super) fn lost(catalogue: &Catalogue, stages: &[Stage], language: &str) -> Vec<LostReduction> {
    let lost = |stage: &Stage| LostReduction {
        kind: stage.kind,
        name: name(catalogue, stage.kind, &stage.key, language),
    };
    stages.iter().map(lost).collect()
}

pub(super) fn name(catalogue: &Catalogue, kind: StageKind, key: &str, language: &str) -> String {
    let said = |text: String| catalogue.text(&text, language).map(str::to_owned);
    let name = match kind {
        // A pass that is exchanged stands for a ticket type.
        StageKind::PriceType => {
            said(format!("tariff.{key}.name")).or_else(|| said(format!("offer.{key}.name")))
        }
        StageKind::Discount => said(format!("discount.{key}")),
        StageKind::Package => {
            catalogue.offering(key).map(|offer| catalogue.offer_name(offer, language))
        }
        StageKind::Occupancy | StageKind::Seniority | StageKind::Code => None,
    };
    name.unwrap_or_else(|| key.to_owned())
}
