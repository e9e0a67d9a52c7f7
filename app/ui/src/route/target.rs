//! Where forms and files lead to.

use domain::id::{
    AdmissionId, IdentityId, InvoiceId, OrderItemId, OrderLineId, PasskeyId, PayOutId, RenewalId,
};

/// Where forms are sent, and what is fetched beside the pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Hold(String),
    /// When a performance goes on sale, for calendars.
    SaleReminder(String),
    RemoveLine,
    /// All that is chosen and typed in the basket.
    ApplyChoices,
    /// The same, and on to the checkout.
    LeaveBasket,
    PutExtra,
    RemoveExtra,
    AddCode,
    RemoveCode,
    RemoveVoucher,
    /// What is left of a gift voucher.
    LookUpVoucher,
    ExtendBasket,
    EmptyBasket,
    /// A package's tickets: kept as single ones, or given back.
    KeepAsSingles,
    RemoveItem,
    UndoBasket,
    TakeAgain,
    PlaceOrder,
    Resend(String),
    /// The buyer corrects the address that a mail came back from.
    CorrectAddress(String),
    PayAgain(String),
    GiveUpOrder(String),
    TicketsPdf(String),
    /// An order's gift vouchers as cards to print.
    VouchersPdf(String),
    /// The buyer of a gift voucher withdraws from its purchase.
    WithdrawVoucher(String),
    /// Of an order by its secret.
    InvoicePdf(String, InvoiceId),
    /// In place of invoices that wait for their customer.
    ReceiptPdf(String),
    /// Tax data for a full invoice.
    FullInvoice(String),
    TicketPdf(String, AdmissionId),
    /// Tickets that the account bought, those that were ticked.
    OwnTicketsPdf,
    /// All of an order's for Apple Wallet.
    ApplePasses(String),
    ApplePass(String, AdmissionId),
    GooglePass(String, AdmissionId),
    /// A piece of an extra, by its order's secret and its line.
    AppleReceipt(String, OrderLineId),
    GoogleReceipt(String, OrderLineId),
    Calendar(String),
    MailAttachment(String, usize),
    MailHtml(String),
    AskCode,
    AskAgain,
    TypeCode,
    SignOut,
    SignOutElsewhere,
    /// The address stays as it is: from the profile, or by a mail's link.
    CallBackEmailChange,
    StopEmailChange(String),
    /// The code that confirms an erasure, and the way back.
    ConfirmErasure,
    CallBackErasure,
    /// News by mail: yes or no.
    SetConsent,
    /// Signs out, and leads back to the profile by the sign-in page.
    ProveAgain,
    /// Away to a provider of identities, to sign in.
    LeaveToProvider(String),
    /// The same, to join what it says to one's account.
    JoinProvider(String),
    /// What a browser brought from a provider: joined, or not.
    JoinIdentity,
    RefuseIdentity,
    RemoveIdentity(IdentityId),
    SignInPasskey,
    SignInPasskeyOptions,
    AddPasskey,
    PasskeyOptions,
    RenamePasskey(PasskeyId),
    RemovePasskey(PasskeyId),
    /// All that the house keeps of a customer.
    OwnData,
    AddPerson,
    RemovePerson,
    TakeBackTicket(AdmissionId),
    TakeBackTransfer(AdmissionId),
    StopExchange,
    CreditCsv,
    CreditPdf,
    RemoveBankAccount,
    CallBackPayOut(PayOutId),
    AnswerRenewal(RenewalId),
    RemoveWish(RenewalId),
    ForgetCard,
    EndMandate,
    ConfirmWaiting(String),
    LeaveWaitingList(String),
    ConfirmSaleAlerts(String),
    TakeBackSaleAlert(String),
    /// Whether visits may be measured.
    ChooseConsent,
    TransferPdf(String),
    TransferCalendar(String),
    DeclineTransfer(String),
    /// By the secret of its order.
    CallBackGift(String),
    /// To print, by the secret of its order.
    GiftCard(String),
    /// All tickets of an accepted present.
    GiftTickets(String),
    /// The dates of an accepted present.
    GiftCalendar(String),
    /// The vouchers of an accepted present.
    GiftVouchers(String),
    TransferApplePass(String),
    TransferGooglePass(String),
    TakeBackSubscription(OrderItemId),
    SubscriptionPdf(String),
}

impl Target {
    pub fn path(&self, language: &str) -> String {
        let of_account = self.path_in_account(language);
        let known = of_account.or_else(|| self.path_of_gift(language));
        let known = known.or_else(|| self.path_to_wallet(language));
        known.unwrap_or_else(|| self.path_in_shop(language))
    }

    /// Of whoever signs in or is signed in; None: it is the shop's.
    fn path_in_account(&self, language: &str) -> Option<String> {
        Some(match self {
            Self::OwnTicketsPdf => format!("/{language}/account/tickets.pdf"),
            Self::AskCode => format!("/{language}/sign-in"),
            Self::AskAgain => format!("/{language}/sign-in/again"),
            Self::TypeCode => format!("/{language}/sign-in/code"),
            Self::SignOut => format!("/{language}/account/sign-out"),
            Self::AddPerson => format!("/{language}/account/people"),
            Self::RemovePerson => format!("/{language}/account/people/remove"),
            Self::TakeBackTicket(admission) => {
                format!("/{language}/account/tickets/{admission}/take-back")
            }
            Self::SignOutElsewhere => format!("/{language}/account/sign-out-elsewhere"),
            Self::CallBackEmailChange => format!("/{language}/account/email/call-back"),
            Self::StopEmailChange(secret) => format!("/{language}/email-change/{secret}/stop"),
            Self::ConfirmErasure => format!("/{language}/account/erase/code"),
            Self::CallBackErasure => format!("/{language}/account/erase/call-back"),
            Self::SetConsent => format!("/{language}/account/consent"),
            Self::ProveAgain => format!("/{language}/account/sign-in-again"),
            Self::LeaveToProvider(key) => format!("/{language}/sign-in/providers/{key}"),
            Self::JoinProvider(key) => format!("/{language}/account/providers/{key}"),
            Self::JoinIdentity => format!("/{language}/account/identities/join"),
            Self::RefuseIdentity => format!("/{language}/account/identities/refuse"),
            Self::RemoveIdentity(id) => format!("/{language}/account/identities/remove/{id}"),
            Self::SignInPasskey => format!("/{language}/sign-in/passkey"),
            Self::SignInPasskeyOptions => format!("/{language}/sign-in/passkey/options"),
            Self::AddPasskey => format!("/{language}/account/passkeys"),
            Self::PasskeyOptions => format!("/{language}/account/passkeys/options"),
            Self::RenamePasskey(id) => format!("/{language}/account/passkeys/{id}/rename"),
            Self::RemovePasskey(id) => format!("/{language}/account/passkeys/{id}/remove"),
            Self::OwnData => format!("/{language}/account/data.json"),
            Self::AnswerRenewal(id) => format!("/{language}/account/renewals/{id}"),
            Self::RemoveWish(id) => format!("/{language}/account/renewals/{id}/seat/remove"),
            Self::ForgetCard => format!("/{language}/account/forget-card"),
            Self::EndMandate => format!("/{language}/account/saved-payments/end-mandate"),
            Self::CreditCsv => format!("/{language}/account/credit.csv"),
            Self::CreditPdf => format!("/{language}/account/credit.pdf"),
            Self::RemoveBankAccount => format!("/{language}/account/bank/remove"),
            Self::CallBackPayOut(id) => {
                format!("/{language}/account/credit/pay-outs/{id}/call-back")
            }
            Self::TakeBackTransfer(admission) => {
                format!("/{language}/account/tickets/{admission}/transfer/take-back")
            }
            Self::TakeBackSubscription(item) => {
                format!("/{language}/account/subscriptions/{item}/transfer/take-back")
            }
            _ => return None,
        })
    }

    /// Of a present; None: it has to do with none.
    fn path_of_gift(&self, language: &str) -> Option<String> {
        Some(match self {
            Self::CallBackGift(secret) => format!("/{language}/orders/{secret}/gift/call-back"),
            Self::GiftCard(secret) => format!("/{language}/orders/{secret}/gift/card.pdf"),
            Self::GiftTickets(secret) => format!("/{language}/gifts/{secret}/tickets.pdf"),
            Self::GiftCalendar(secret) => format!("/{language}/gifts/{secret}/calendar.ics"),
            Self::GiftVouchers(secret) => format!("/{language}/gifts/{secret}/vouchers.pdf"),
            _ => return None,
        })
    }

    /// Into the wallets of phones.
    fn path_to_wallet(&self, language: &str) -> Option<String> {
        Some(match self {
            Self::ApplePasses(secret) => format!("/{language}/orders/{secret}/tickets.pkpasses"),
            Self::ApplePass(secret, admission) => {
                format!("/{language}/orders/{secret}/tickets/{admission}/ticket.pkpass")
            }
            Self::GooglePass(secret, admission) => {
                format!("/{language}/orders/{secret}/tickets/{admission}/google-wallet")
            }
            Self::AppleReceipt(secret, line) => {
                format!("/{language}/orders/{secret}/receipts/{line}/receipt.pkpass")
            }
            Self::GoogleReceipt(secret, line) => {
                format!("/{language}/orders/{secret}/receipts/{line}/google-wallet")
            }
            Self::TransferApplePass(secret) => {
                format!("/{language}/transfers/{secret}/ticket.pkpass")
            }
            Self::TransferGooglePass(secret) => {
                format!("/{language}/transfers/{secret}/google-wallet")
            }
            _ => return None,
        })
    }

    fn path_in_shop(&self, language: &str) -> String {
        match self {
            Self::Hold(slug) => format!("/{language}/performances/{slug}/hold"),
            Self::SaleReminder(slug) => format!("/{language}/performances/{slug}/sale.ics"),
            Self::KeepAsSingles => format!("/{language}/basket/keep-as-singles"),
            Self::RemoveItem => format!("/{language}/basket/remove-item"),
            Self::UndoBasket => format!("/{language}/basket/undo"),
            Self::RemoveLine => format!("/{language}/basket/remove"),
            Self::ApplyChoices => format!("/{language}/basket/choices"),
            Self::LeaveBasket => format!("/{language}/basket/continue"),
            Self::PutExtra => format!("/{language}/basket/extras"),
            Self::RemoveExtra => format!("/{language}/basket/extras/remove"),
            Self::AddCode => format!("/{language}/basket/codes"),
            Self::RemoveCode => format!("/{language}/basket/codes/remove"),
            Self::RemoveVoucher => format!("/{language}/basket/vouchers/remove"),
            Self::LookUpVoucher => format!("/{language}/vouchers"),
            Self::ExtendBasket => format!("/{language}/basket/extend"),
            Self::EmptyBasket => format!("/{language}/basket/empty"),
            Self::TakeAgain => format!("/{language}/checkout/again"),
            Self::PlaceOrder => format!("/{language}/checkout"),
            Self::Resend(secret) => format!("/{language}/orders/{secret}/resend"),
            Self::CorrectAddress(secret) => format!("/{language}/orders/{secret}/address"),
            Self::PayAgain(secret) => format!("/{language}/orders/{secret}/pay"),
            Self::GiveUpOrder(secret) => format!("/{language}/orders/{secret}/give-up"),
            Self::WithdrawVoucher(secret) => format!("/{language}/orders/{secret}/withdraw"),
            Self::VouchersPdf(secret) => format!("/{language}/orders/{secret}/vouchers.pdf"),
            Self::TicketsPdf(secret) => format!("/{language}/orders/{secret}/tickets.pdf"),
            Self::InvoicePdf(secret, id) => format!("/{language}/orders/{secret}/invoices/{id}"),
            Self::ReceiptPdf(secret) => format!("/{language}/orders/{secret}/receipt.pdf"),
            Self::FullInvoice(secret) => format!("/{language}/orders/{secret}/full-invoice"),
            Self::TicketPdf(secret, admission) => {
                format!("/{language}/orders/{secret}/tickets/{admission}/ticket.pdf")
            }
            Self::Calendar(secret) => format!("/{language}/orders/{secret}/calendar.ics"),
            Self::MailAttachment(id, attachment) => {
                format!("/{language}/demo/mails/{id}/attachments/{attachment}")
            }
            Self::ConfirmWaiting(secret) => format!("/{language}/waiting/{secret}/confirm"),
            Self::LeaveWaitingList(secret) => format!("/{language}/waiting/{secret}/leave"),
            Self::ConfirmSaleAlerts(secret) => format!("/{language}/sale-alerts/{secret}/confirm"),
            Self::TakeBackSaleAlert(secret) => {
                format!("/{language}/sale-alerts/{secret}/take-back")
            }
            Self::ChooseConsent => format!("/{language}/cookies"),
            Self::StopExchange => format!("/{language}/basket/stop-exchange"),
            Self::SubscriptionPdf(secret) => {
                format!("/{language}/subscriptions/{secret}/tickets.pdf")
            }
            Self::TransferPdf(secret) => format!("/{language}/transfers/{secret}/ticket.pdf"),
            Self::TransferCalendar(secret) => {
                format!("/{language}/transfers/{secret}/calendar.ics")
            }
            Self::DeclineTransfer(secret) => format!("/{language}/transfers/{secret}/decline"),
            Self::MailHtml(id) => format!("/{language}/demo/mails/{id}/mail.html"),
            _ => format!("/{language}"),
        }
    }
}
