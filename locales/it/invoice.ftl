# Recite per una categoria, come le scuole: si prenotano ora e si pagano con fattura.

# Above the list of evenings, each with its sum and the last day to pay.
invoice-title = Fattura dopo lo spettacolo
invoice-due = da pagare entro { $date }
invoice-cancelled = annullato; non ci sarà fattura
# In the basket, below the way to the checkout.
invoice-next-step = Nel passo successivo vedrà l’importo complessivo ed entro quando si paga. Ora non viene addebitato nulla; se lo spettacolo viene annullato, non ci sarà fattura.
invoice-checkout-title = Dati e prenotazione
# The button that obliges to pay, though not now; $total is the whole amount.
invoice-reserve = Prenota con obbligo di pagamento: { $total }
invoice-obliges = Ora non viene addebitato nulla: i biglietti arrivano subito e si paga dopo ogni spettacolo, con fattura.
invoice-order-title = Prenotazione confermata. Ecco i Suoi biglietti.
invoice-order-text = I biglietti sono validi. Non è stato addebitato nulla: dopo ogni spettacolo Le inviamo una fattura.
# After the date and the sum of an order.
invoice-account = prenotato, fattura dopo lo spettacolo

mail-reserved-subject = La Sua prenotazione (ordine { $code })
mail-reserved-intro = grazie per la Sua prenotazione. Questi posti sono Suoi e i biglietti sono validi. Si paga dopo ogni spettacolo, con fattura.
# Above the sum of all evenings.
mail-reserved-total = Totale
# $evening is a title with its date, $due the last day to pay.
mail-reserved-invoice = Fattura dopo { $evening }: { $amount }, da pagare entro { $due }
mail-reserved-cancelled = { $evening } è annullato; non ci sarà fattura.

# $kind is what the house calls such accounts: Scuola.
refusal-hold-other-kind = Questo account è della categoria «{ $kind }» e prenota solo ciò che le è destinato. Per gli altri spettacoli esca dall’account e acquisti come ospite.
refusal-put-other-kind = Questo account prenota solo ciò che gli è destinato, e questo non lo è.
refusal-place-other-kind = Questo account è della categoria «{ $kind }» e prenota solo ciò che le è destinato. Tolga «{ $title }»; non è stato addebitato nulla.
# Both are lists of titles.
refusal-place-paid-in-parts = «{ $later }» si paga con fattura dopo lo spettacolo, «{ $now }» subito. Tolga l’uno o l’altro e lo ordini a parte; non è stato addebitato nulla.
