//! Links lead to what the router listens to.

use super::*;
use domain::id::{ChangeId, IdentityId, InvoiceId, OrderLineId, PasskeyId, PayOutId};

fn filled(pattern: &str) -> String {
    let admission = AdmissionId(Default::default()).to_string();
    [
        ("{language}", "de"),
        ("{slug}", "a-slug"),
        ("{secret}", "a-secret"),
        ("{admission}", &admission),
        ("{line}", &OrderLineId(Default::default()).to_string()),
        ("{item}", &OrderItemId(Default::default()).to_string()),
        ("{change}", &ChangeId(Default::default()).to_string()),
        ("{renewal}", &RenewalId(Default::default()).to_string()),
        ("{pay_out}", &PayOutId(Default::default()).to_string()),
        ("{passkey}", &PasskeyId(Default::default()).to_string()),
        ("{identity}", &IdentityId(Default::default()).to_string()),
        ("{provider}", "a-provider"),
        ("{invoice}", &InvoiceId(Default::default()).to_string()),
        ("{mail}", "a-mail"),
        ("{attachment}", "1"),
    ]
    .into_iter()
    .fold(pattern.to_owned(), |text, (name, value)| text.replace(name, value))
}

/// Every page, with its pattern.
fn pages() -> Vec<(Route, &'static str)> {
    let (slug, secret) = (|| "a-slug".to_owned(), || "a-secret".to_owned());
    let mail = || "a-mail".to_owned();
    let admission = AdmissionId(Default::default());
    let (change, item) = (ChangeId(Default::default()), OrderItemId(Default::default()));
    vec![
        (Route::Season, pattern::SEASON),
        (Route::Search, pattern::SEARCH),
        (Route::Production(slug()), pattern::PRODUCTION),
        (Route::Performance(slug()), pattern::PERFORMANCE),
        (Route::Seats(slug()), pattern::SEATS),
        (Route::BestSeats(slug()), pattern::BEST_SEATS),
        (Route::Offers, pattern::OFFERS),
        (Route::Vouchers, pattern::VOUCHERS),
        (Route::Offer(slug()), pattern::OFFER),
        (Route::Landing(slug()), pattern::LANDING),
        (Route::Basket, pattern::BASKET),
        (Route::Checkout, pattern::CHECKOUT),
        (Route::Order(secret()), pattern::ORDER),
        (Route::ReplaceTicket(secret(), admission), pattern::REPLACE_TICKET),
        (Route::TicketAlone(secret(), admission), pattern::TICKET_ALONE),
        (Route::ChooseChange(secret(), change, Vec::new()), pattern::CHOOSE_CHANGE),
        (Route::ReplaceTickets(secret(), Vec::new()), pattern::REPLACE_TICKETS),
        (Route::ReplaceOwnTickets(Vec::new()), pattern::REPLACE_OWN_TICKETS),
        (Route::SignIn, pattern::SIGN_IN),
        (Route::SignInCode, pattern::SIGN_IN_CODE),
        (Route::Account, pattern::ACCOUNT),
        (Route::OwnTicket(admission), pattern::OWN_TICKET),
        (Route::OfferTicket(admission), pattern::OFFER_TICKET),
        (Route::ExchangeTicket(admission), pattern::EXCHANGE_TICKET),
        (Route::ExchangeChanged(secret(), admission), pattern::EXCHANGE_CHANGED),
        (Route::ExchangeHanded(secret()), pattern::EXCHANGE_HANDED),
        (Route::WaiveTicket(admission), pattern::WAIVE_TICKET),
        (Route::TransferTicket(admission), pattern::TRANSFER_TICKET),
        (Route::Transfer(secret()), pattern::TRANSFER),
        (Route::Gift(secret()), pattern::GIFT),
        (Route::OpenedGift(secret()), pattern::OPENED_GIFT),
        (Route::TransferSubscription(item), pattern::TRANSFER_SUBSCRIPTION),
        (Route::Subscription(secret()), pattern::SUBSCRIPTION),
        (Route::Credit, pattern::CREDIT),
        (Route::PayOut, pattern::PAY_OUT),
        (Route::BankAccount, pattern::BANK_ACCOUNT),
        (Route::SavedPayments, pattern::SAVED_PAYMENTS),
        (Route::Share(admission), pattern::SHARE),
        (Route::Profile, pattern::PROFILE),
        (Route::Registration, pattern::REGISTRATION),
        (Route::EmailChange, pattern::EMAIL_CHANGE),
        (Route::Erasure, pattern::ERASURE),
        (Route::DataCopy, pattern::DATA_COPY),
        (Route::EmailChangeLink(secret()), pattern::EMAIL_CHANGE_LINK),
        (Route::ConsentLink(secret()), pattern::CONSENT_LINK),
        (Route::Renewals, pattern::RENEWALS),
        (Route::JoinWaitingList(slug()), pattern::JOIN_WAITING_LIST),
        (Route::Waiting(secret()), pattern::WAITING),
        (Route::AskSaleAlert(slug()), pattern::ASK_SALE_ALERT),
        (Route::SaleAlerts(secret()), pattern::SALE_ALERTS),
        (Route::RenewalSeat(RenewalId(Default::default())), pattern::RENEWAL_SEAT),
        (Route::RenewalPlan(RenewalId(Default::default())), pattern::RENEWAL_PLAN),
        (Route::Mails, pattern::MAILS),
        (Route::Mail(mail()), pattern::MAIL),
        (Route::Accessibility, pattern::ACCESSIBILITY),
        (Route::Privacy, pattern::PRIVACY),
        (Route::Terms, pattern::TERMS),
        (Route::Help, pattern::HELP),
        (Route::Imprint, pattern::IMPRINT),
        (Route::Cookies, pattern::COOKIES),
    ]
}

#[test]
fn every_link_leads_to_a_pattern_that_the_router_listens_to() {
    for (route, pattern) in pages() {
        assert_eq!(route.path("de"), filled(pattern));
    }
}

#[test]
fn no_browser_keeps_a_page_that_a_secret_opens() {
    for (route, pattern) in pages() {
        assert!(route.is_never_kept() || !pattern.contains("{secret}"), "{pattern}");
        assert!(!route.is_never_kept() || !route.is_public(), "{pattern}");
    }
}

#[test]
fn what_is_measured_names_no_order_no_person_and_no_account() {
    let admission = AdmissionId(Default::default());
    for (route, _) in pages() {
        let measured = route.measured("de").unwrap_or_default();
        let secrets = ["a-secret", "a-mail", &admission.to_string()];
        assert!(!secrets.iter().any(|secret| measured.contains(secret)), "{measured}");
        assert!(!measured.contains('?'), "{measured}");
    }
    let secret = || "a-secret".to_owned();
    for (route, measured) in [
        (Route::Season, Some("/de")),
        (Route::Search, Some("/de/search")),
        (Route::Production("tosca".to_owned()), Some("/de/productions/tosca")),
        (Route::Seats("tosca-1".to_owned()), Some("/de/performances/tosca-1/seats")),
        (Route::Transfer(secret()), Some("/de/transfers")),
        (Route::ReplaceOwnTickets(vec![admission]), Some("/de/account")),
        (Route::Order(secret()), None),
        (Route::Staff(StaffRoute::Home), None),
    ] {
        assert_eq!(route.measured("de").as_deref(), measured, "{route:?}");
    }
}

#[test]
fn every_form_and_file_leads_to_a_pattern_that_the_router_listens_to() {
    let (slug, secret) = (|| "a-slug".to_owned(), || "a-secret".to_owned());
    let mail = || "a-mail".to_owned();
    let admission = AdmissionId(Default::default());
    let invoice = InvoiceId(Default::default());
    let targets = [
        (Target::Hold(slug()), pattern::HOLD),
        (Target::SaleReminder(slug()), pattern::SALE_REMINDER),
        (Target::RemoveLine, pattern::REMOVE_LINE),
        (Target::ApplyChoices, pattern::APPLY_CHOICES),
        (Target::LeaveBasket, pattern::LEAVE_BASKET),
        (Target::PutExtra, pattern::PUT_EXTRA),
        (Target::RemoveExtra, pattern::REMOVE_EXTRA),
        (Target::AddCode, pattern::ADD_CODE),
        (Target::RemoveCode, pattern::REMOVE_CODE),
        (Target::RemoveVoucher, pattern::REMOVE_VOUCHER),
        (Target::LookUpVoucher, pattern::VOUCHERS),
        (Target::ExtendBasket, pattern::EXTEND_BASKET),
        (Target::EmptyBasket, pattern::EMPTY_BASKET),
        (Target::KeepAsSingles, pattern::KEEP_AS_SINGLES),
        (Target::RemoveItem, pattern::REMOVE_ITEM),
        (Target::UndoBasket, pattern::UNDO_BASKET),
        (Target::ChooseConsent, pattern::COOKIES),
        (Target::TakeAgain, pattern::TAKE_AGAIN),
        (Target::PlaceOrder, pattern::CHECKOUT),
        (Target::ConfirmWaiting(secret()), pattern::CONFIRM_WAITING),
        (Target::LeaveWaitingList(secret()), pattern::LEAVE_WAITING_LIST),
        (Target::ConfirmSaleAlerts(secret()), pattern::CONFIRM_SALE_ALERTS),
        (Target::TakeBackSaleAlert(secret()), pattern::TAKE_BACK_SALE_ALERT),
        (Target::Resend(secret()), pattern::RESEND),
        (Target::CorrectAddress(secret()), pattern::CORRECT_ADDRESS),
        (Target::PayAgain(secret()), pattern::PAY_AGAIN),
        (Target::GiveUpOrder(secret()), pattern::GIVE_UP_ORDER),
        (Target::TicketsPdf(secret()), pattern::TICKETS_PDF),
        (Target::VouchersPdf(secret()), pattern::VOUCHERS_PDF),
        (Target::WithdrawVoucher(secret()), pattern::WITHDRAW_VOUCHER),
        (Target::InvoicePdf(secret(), invoice), pattern::INVOICE_PDF),
        (Target::ReceiptPdf(secret()), pattern::RECEIPT_PDF),
        (Target::FullInvoice(secret()), pattern::FULL_INVOICE),
        (Target::TicketPdf(secret(), admission), pattern::TICKET_PDF),
        (Target::ApplePasses(secret()), pattern::APPLE_PASSES),
        (Target::ApplePass(secret(), admission), pattern::APPLE_PASS),
        (Target::GooglePass(secret(), admission), pattern::GOOGLE_PASS),
        (Target::AppleReceipt(secret(), OrderLineId(Default::default())), pattern::APPLE_RECEIPT),
        (Target::GoogleReceipt(secret(), OrderLineId(Default::default())), pattern::GOOGLE_RECEIPT),
        (Target::TransferApplePass(secret()), pattern::TRANSFER_APPLE_PASS),
        (Target::TransferGooglePass(secret()), pattern::TRANSFER_GOOGLE_PASS),
        (Target::Calendar(secret()), pattern::CALENDAR),
        (Target::MailAttachment(mail(), 1), pattern::MAIL_ATTACHMENT),
        (Target::MailHtml(mail()), pattern::MAIL_HTML),
        (Target::StopExchange, pattern::STOP_EXCHANGE),
        (Target::TransferPdf(secret()), pattern::TRANSFER_PDF),
        (Target::TransferCalendar(secret()), pattern::TRANSFER_CALENDAR),
        (Target::DeclineTransfer(secret()), pattern::DECLINE_TRANSFER),
        (Target::CallBackGift(secret()), pattern::CALL_BACK_GIFT),
        (Target::GiftCard(secret()), pattern::GIFT_CARD),
        (Target::GiftTickets(secret()), pattern::GIFT_TICKETS),
        (Target::GiftCalendar(secret()), pattern::GIFT_CALENDAR),
        (Target::GiftVouchers(secret()), pattern::GIFT_VOUCHERS),
    ];
    for (target, pattern) in targets {
        assert_eq!(target.path("de"), filled(pattern));
    }
}

#[test]
fn every_form_and_file_of_an_account_does_so_too() {
    let secret = || "a-secret".to_owned();
    let admission = AdmissionId(Default::default());
    let targets = [
        (Target::LeaveToProvider("a-provider".to_owned()), pattern::LEAVE_TO_PROVIDER),
        (Target::JoinProvider("a-provider".to_owned()), pattern::JOIN_PROVIDER),
        (Target::JoinIdentity, pattern::JOIN_IDENTITY),
        (Target::RefuseIdentity, pattern::REFUSE_IDENTITY),
        (Target::RemoveIdentity(IdentityId(Default::default())), pattern::REMOVE_IDENTITY),
        (Target::ProveAgain, pattern::PROVE_AGAIN),
        (Target::SignInPasskey, pattern::SIGN_IN_PASSKEY),
        (Target::SignInPasskeyOptions, pattern::SIGN_IN_PASSKEY_OPTIONS),
        (Target::AddPasskey, pattern::ADD_PASSKEY),
        (Target::PasskeyOptions, pattern::PASSKEY_OPTIONS),
        (Target::RenamePasskey(PasskeyId(Default::default())), pattern::RENAME_PASSKEY),
        (Target::RemovePasskey(PasskeyId(Default::default())), pattern::REMOVE_PASSKEY),
        (Target::SetConsent, pattern::SET_CONSENT),
        (Target::ConfirmErasure, pattern::CONFIRM_ERASURE),
        (Target::CallBackErasure, pattern::CALL_BACK_ERASURE),
        (Target::CallBackEmailChange, pattern::CALL_BACK_EMAIL_CHANGE),
        (Target::StopEmailChange(secret()), pattern::STOP_EMAIL_CHANGE),
        (Target::SignOutElsewhere, pattern::SIGN_OUT_ELSEWHERE),
        (Target::OwnData, pattern::OWN_DATA),
        (Target::AnswerRenewal(RenewalId(Default::default())), pattern::ANSWER_RENEWAL),
        (Target::RemoveWish(RenewalId(Default::default())), pattern::REMOVE_WISH),
        (Target::ForgetCard, pattern::FORGET_CARD),
        (Target::EndMandate, pattern::END_MANDATE),
        (Target::OwnTicketsPdf, pattern::OWN_TICKETS_PDF),
        (Target::AskCode, pattern::SIGN_IN),
        (Target::AskAgain, pattern::SIGN_IN_AGAIN),
        (Target::TypeCode, pattern::SIGN_IN_CODE),
        (Target::SignOut, pattern::SIGN_OUT),
        (Target::AddPerson, pattern::ADD_PERSON),
        (Target::RemovePerson, pattern::REMOVE_PERSON),
        (Target::TakeBackTicket(admission), pattern::TAKE_BACK_TICKET),
        (Target::TakeBackTransfer(admission), pattern::TAKE_BACK_TRANSFER),
        (Target::CreditCsv, pattern::CREDIT_CSV),
        (Target::CreditPdf, pattern::CREDIT_PDF),
        (Target::RemoveBankAccount, pattern::REMOVE_BANK_ACCOUNT),
        (Target::CallBackPayOut(PayOutId(Default::default())), pattern::CALL_BACK_PAY_OUT),
        (
            Target::TakeBackSubscription(OrderItemId(Default::default())),
            pattern::TAKE_BACK_SUBSCRIPTION,
        ),
        (Target::SubscriptionPdf(secret()), pattern::SUBSCRIPTION_PDF),
    ];
    for (target, pattern) in targets {
        assert_eq!(target.path("de"), filled(pattern));
    }
}

#[test]
fn only_our_own_pages_are_gone_back_to() {
    let ours = ["/en", "/en?genre=opera", "/de/basket", "/en/performances/a-b/seats?s=1#x"];
    for address in ours {
        assert_eq!(local(address, &["en", "de"]), Some(address));
    }
    let long = format!("/en/{}", "a".repeat(300));
    let others = [
        "",
        "en",
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "/xx/basket",
        "/en//evil.example",
        "/en/\r\nlocation: x",
        "/en/ü",
        "javascript:alert(1)",
        "/",
        &long,
    ];
    for address in others {
        assert_eq!(local(address, &["en", "de"]), None, "{address}");
    }
    let back = sign_in_for("/en/basket?held=1&x=a+b", "en");
    assert_eq!(back, "/en/sign-in?next=/en/basket%3Fheld%3D1%26x%3Da%2Bb");
}
