# Pages that the law asks for: accessibility, data protection, terms of sale. They are examples:
# each house has them checked by its lawyers and adds what its country asks for (docs/texts.md).

accessibility-title = Accessibility
accessibility-lede = { house-name }: accessibility statement for the ticket shop
accessibility-aim = This shop aims to meet EN 301 549 and the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. Everything you can do with the seating plan can also be done with the keyboard, with a screen reader, and without JavaScript.
accessibility-checked-title = What we have checked
accessibility-checked-seats = Each seat has a name, a price and a description of the view.
accessibility-checked-keyboard = Every page can be used with the keyboard alone, and the focus is always visible.
accessibility-checked-zoom = Text can be enlarged to 400% without loss of content or function.
accessibility-checked-time = The time for which seats are reserved in the basket can be extended with a single action, up to ten times.
accessibility-checked-colour = Available, taken and chosen seats differ in shape, not only in colour.
accessibility-missing-title = Known limitations
accessibility-missing-text = The three-dimensional view is an image. What it shows is also described in words beside each seat.
accessibility-places-title = Wheelchair spaces
accessibility-places-text = Wheelchair spaces and the companion seats beside them are marked on the seating plan and in the list of seats. They are sold in the same way as all other seats: we ask for no proof and keep no data about a disability.
accessibility-contact-title = Contact us
accessibility-contact-text = If something does not work for you, please tell us: { house-email-accessibility }. We answer within five working days. If you are not satisfied with our answer, you can contact the authority responsible for digital accessibility in your country.

privacy-title = Privacy
privacy-lede = What data we keep about you, why, and for how long
privacy-controller = The data controller is { house-seller }, { house-seller-address } (email: { house-email-privacy }).
privacy-what-title = What we keep
privacy-what-name = Your name and email address, as you enter them when you buy.
privacy-what-order = What you bought, when you bought it, and whether it was paid for. Only the bank or payment provider sees your card number.
privacy-what-account = If you have an account: any phone number, postal address and bank account you have given us, any special status you have with us, such as that of a school, and your memberships, passes and seasons as a subscriber.
privacy-what-cookie = Three cookies of our own: one identifies your basket and whether you are signed in, one remembers your language, and one keeps the name and email address you entered at checkout until your order is placed, at most as long as your basket. We use no other cookies, and nothing is loaded from other companies’ servers.
privacy-what-device = A page with your tickets stays on your device once you have opened it, so that you can show the code without a connection. It is kept nowhere else.
privacy-why-title = Why
privacy-why-text = To send you your tickets, to admit you to the performance, to tell you about changes, to pay you money we owe you, to keep our accounts as the law requires and, if you have agreed, to send you news. The legal bases are our contract with you, our legal obligations and, for news, your consent.
privacy-how-long-title = How long we keep your data
privacy-how-long-text = We keep orders and invoices for as long as tax law requires, and baskets that did not become an order for no more than six months.
privacy-who-title = Who receives your data
privacy-who-text = Nobody except the bank or payment provider that processes your payment, the supplier that makes your subscription card (if you get one) and, where one is named on the page, the promoter of a performance.
privacy-rights-title = Your rights
privacy-rights-text = You have the right to see the data we keep about you, to have it corrected or erased, to have its use restricted, to object to its use, and to receive it in a form that you can take elsewhere. Where we use your data because you agreed to it, you can withdraw your consent at any time; whatever we did before then remains lawful. Please write to { house-email-privacy }. You may also complain to the data protection authority.

terms-title = Terms of sale
terms-lede = The agreement between you and us when you buy
terms-seller = The seller is { house-seller }, { house-seller-address }. The contract is concluded when your payment is confirmed or, if you pay by invoice or there is nothing to pay, when we confirm your order. It can be concluded in any language of this shop.
terms-price-title = Prices
terms-price-text = All prices include VAT. Fees are either included in the prices shown or given beside them, and they are always part of the total that you see before you pay. You pay on the bank’s or payment provider’s own page, with one of the payment methods offered at checkout.
terms-withdrawal-title = Right of withdrawal
terms-withdrawal-text = Tickets are for leisure services on a fixed date. The law gives no right of withdrawal for such tickets: you cannot withdraw from the purchase because you have changed your mind. We do allow some tickets to be exchanged, returned for credit, resold or given to someone else; your account shows beside each ticket what is possible. A gift voucher can be returned within 14 days of buying it, as long as nothing has been paid with it. A membership or pass can be returned within 14 days of buying it, as long as it has not been used. Goods such as a programme book can be returned within 14 days of receiving them. For both, please write to { house-email }.
terms-cancelled-title = If a performance is cancelled or moved
terms-cancelled-text = If a performance is cancelled, you will get back everything you paid for it, fees included. We will email you the deadline. Until then, you can choose on your order page between credit and a refund to the card or account you paid with. If you choose nothing, we will refund single tickets to the card or account you paid with; tickets from a subscription or package become credit. If a performance is moved, your tickets are valid for the new date. Until the date in our email, you can choose a refund or credit instead. A change of cast does not entitle you to a refund. What you paid at the box office is refunded there.
terms-ticket-title = Tickets
terms-ticket-text = Each ticket admits one person, once. If you lose a ticket, or someone may have copied it, please request a new code on your order page. The old code is no longer accepted from then on.
terms-entry-title = Admission
terms-entry-text = The doors open before the performance begins; the time is shown on your ticket. Latecomers are admitted at the next interval.
terms-entry-children = Children need their own ticket.
terms-complaints-title = Complaints
terms-complaints-text = If you have a complaint, please write to us first: { house-email }. If you are not satisfied with our answer, you can contact a consumer protection body in your country.

# Who runs the shop and who sells in it.
imprint-title = Legal notice
imprint-lede = { house-name }: who runs this ticket shop and who sells the tickets
imprint-operator-title = Operator of this ticket shop
# Here a house adds what its law asks for, such as its register and its supervisory authority.
imprint-more = The operator is responsible for the content of these pages.
imprint-sellers-title = Who sells the tickets
imprint-sellers-text = Your invoice names the company you bought from. The tickets in this shop are sold by:
