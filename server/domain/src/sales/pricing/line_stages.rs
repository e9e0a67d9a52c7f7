//! What the price of one sold piece is made of: rows that add up to it.

use super::{
    item::StageKind,
    quote::{QuoteFee, QuoteLine},
};

/// One part of the price of a line of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineStage {
    pub kind: LineStageKind,
    /// Names the rule; empty of a listed price.
    pub key: String,
    /// VAT included. Below zero: it made the line cheaper.
    pub minor: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineStageKind {
    /// What the price list says; always the first.
    Listed,
    /// What a rule changed.
    Rule(StageKind),
    /// The line itself is a fee.
    Fee,
    /// What the quote of an old order doesn't explain.
    Unknown,
}

impl LineStageKind {
    /// As the table holds it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Listed => "listed",
            Self::Rule(StageKind::PriceType) => "price_type",
            Self::Rule(StageKind::Occupancy) => "occupancy",
            Self::Rule(StageKind::Package) => "package",
            Self::Rule(StageKind::Seniority) => "seniority",
            Self::Rule(StageKind::Discount) => "discount",
            Self::Rule(StageKind::Code) => "code",
            Self::Fee => "fee",
            Self::Unknown => "unknown",
        }
    }
}

impl LineStage {
    /// Of a line about which no quote says anything.
    pub fn unknown(minor: i64) -> Self {
        Self { kind: LineStageKind::Unknown, key: String::new(), minor }
    }

    /// What these come to together.
    pub fn sum(stages: &[Self]) -> i64 {
        stages.iter().map(|stage| stage.minor).sum()
    }
}

impl QuoteLine {
    /// What one piece costs.
    pub fn each_minor(&self) -> i64 {
        self.due_minor / i64::from(self.quantity.max(1))
    }

    /// The parts of one piece's price. They add up to what it costs.
    pub fn piece_stages(&self) -> Vec<LineStage> {
        let (kind, key) = (LineStageKind::Listed, String::new());
        let mut stages = vec![LineStage { kind, key, minor: self.listed_minor }];
        let mut before_minor = self.listed_minor;
        for stage in &self.stages {
            let (kind, key) = (LineStageKind::Rule(stage.kind), stage.key.clone());
            stages.push(LineStage { kind, key, minor: stage.after_minor - before_minor });
            before_minor = stage.after_minor;
        }
        // The first quotes kept no stages.
        let rest_minor = self.each_minor() - before_minor;
        if rest_minor != 0 {
            stages.push(LineStage::unknown(rest_minor));
        }
        stages
    }
}

impl QuoteFee {
    /// The one part of the line that the fee becomes.
    pub fn line_stages(&self) -> Vec<LineStage> {
        let (kind, key) = (LineStageKind::Fee, self.key.clone());
        vec![LineStage { kind, key, minor: self.due_minor }]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sales::pricing::{Change, PricedStage};

    fn line(stages: Vec<PricedStage>) -> QuoteLine {
        QuoteLine {
            key: "a".to_owned(),
            item: "a".to_owned(),
            listed_minor: 5_000,
            stages,
            quantity: 2,
            is_extra: false,
            due_minor: 2 * 4_000,
            tax_rate_ppm: 100_000,
            tax_minor: 728,
            single_minor: None,
        }
    }

    fn told(line: &QuoteLine) -> Vec<(&'static str, String, i64)> {
        let stages = line.piece_stages();
        assert_eq!(LineStage::sum(&stages), line.each_minor());
        stages.into_iter().map(|it| (it.kind.as_str(), it.key, it.minor)).collect()
    }

    #[test]
    fn the_parts_of_a_piece_add_up_to_what_it_costs() {
        let stage = |kind, key: &str, after_minor| PricedStage {
            kind,
            key: key.to_owned(),
            change: Some(Change::Fixed(after_minor)),
            after_minor,
        };
        let full = line(vec![
            stage(StageKind::Occupancy, "busy", 5_500),
            stage(StageKind::Code, "SPRING", 4_000),
        ]);
        let named = |kind, key: &str, minor| (kind, key.to_owned(), minor);
        let expected = [
            named("listed", "", 5_000),
            named("occupancy", "busy", 500),
            named("code", "SPRING", -1_500),
        ];
        assert_eq!(told(&full), expected);
        let old = line(Vec::new());
        assert_eq!(told(&old), [named("listed", "", 5_000), named("unknown", "", -1_000)]);
    }
}
