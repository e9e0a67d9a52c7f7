//! One type for each kind of identity, so that a seat can't be passed where an order belongs.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

pub use seatmap::hall::Ordinal;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

ids! {
    VenueId, HallId, PlanVersionId, ZoneMapId,
    SeasonId, SeriesId, ProductionId, PerformanceId,
    PriceListId, PriceTypeId, TaxTreatmentId, FeeId,
    CompanyId, MerchantAccountId, OfferId, ExtraId, PointOfSaleId,
    PersonId, AccountId, SessionId, StaffSessionId, MembershipId, PasskeyId, IdentityId,
    BasketId, BasketItemId, BasketLineId, BasketExtraId, OrderId, OrderItemId, OrderLineId,
    PaymentId, RefundId, TerminalPaymentId, TillId, TillSessionId, DisputeId, CancellationId,
    ChangeId, ReleaseId, TransferId, SubscriptionTransferId, RenewalId, MandateId, VoucherId,
    GiftId, WaitingId, SaleAlertId, LandingPageId, BlockId, WishPairId,
    GiverId, CommissionId, PointStatementId,
    EmailChangeId, ErasureId, CardRequestId, BankAccountId, PayOutId, PayOutFileId,
    CustomerNoteId, CustomerMergeId,
    ConsentRequestId, ReceivableId, SettlementId, InvoiceId, AdmissionId, BarcodeId, PassId,
    /// One change in the books: entries that share it add up to zero.
    LedgerTransactionId,
    OutboxId, PrinterId, PrintJobId,
}
