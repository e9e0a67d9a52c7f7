//! What a mail about a ticket that has ended says of the one that came for it.

/// Of somebody to whom its buyer had given another one.
pub(super) struct NewTicket {
    /// Title, date and time.
    pub performance: String,
    pub why: BackBecause,
}

/// Why what had paid for it comes back.
#[derive(Clone, Copy)]
pub(super) enum BackBecause {
    TakenBack,
    /// The house has cancelled the performance.
    Off,
    /// It costs less than the one before it, whose performance the house had changed.
    CostsLess,
}

/// What an exchange came to, all in minor units.
pub(super) struct CameTo {
    /// Of the new ticket, with its fees.
    pub price: i64,
    /// What the former one paid of it.
    pub used: i64,
    pub fee: i64,
    /// What of its value is neither used nor refunded.
    pub lost: i64,
    /// What of it credit had paid, and is credit again.
    pub credit: i64,
    /// How many tickets were exchanged in one go, which the sums are of.
    pub count: u32,
}
