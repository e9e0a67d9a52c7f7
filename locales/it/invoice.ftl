# Recite per una categoria, come le scuole: si prenotano ora e si pagano con fattura.

# Above the list of evenings, each with its sum and the last day to pay.
invoice-title = Pagamento dopo lo spettacolo
invoice-due = da pagare entro { $date }
invoice-cancelled = annullato; non c’è nulla da pagare
# In the basket, below the way to the checkout.
invoice-next-step = Nel passo successivo vedrà l’importo complessivo ed entro quando si paga. Ora non viene addebitato nulla; se uno spettacolo viene annullato, non dovrà pagarlo.
invoice-checkout-title = Dati e prenotazione
# The button that obliges to pay, though not now; $total is the whole amount.
invoice-reserve = Prenota con obbligo di pagamento: { $total }
invoice-obliges = Ora non viene addebitato nulla: i biglietti arrivano subito e la fattura (una per ciascun venditore) si trova nella pagina dell’ordine. Si paga dopo ogni spettacolo.
invoice-order-title = Prenotazione confermata. Ecco i Suoi biglietti.
invoice-order-text = I biglietti sono validi. Non è stato addebitato nulla: la fattura (una per ciascun venditore) si trova in fondo a questa pagina e si paga dopo ogni spettacolo.
# After the date and the sum of an order.
invoice-account = prenotato, da pagare dopo lo spettacolo

mail-reserved-subject = La Sua prenotazione (ordine { $code })
mail-reserved-intro = grazie per la Sua prenotazione. Questi posti sono Suoi e i biglietti sono validi. La fattura (una per ciascun venditore) si trova nella pagina dell’ordine. Si paga dopo ogni spettacolo.
# Above the sum of all evenings.
mail-reserved-total = Totale
# $evening is a title with its date, $due the last day to pay.
mail-reserved-invoice = { $evening }: { $amount }, da pagare entro { $due }
mail-reserved-cancelled = { $evening }: spettacolo annullato, non c’è nulla da pagare.

# $kind is what the house calls such accounts: Scuola.
refusal-hold-other-kind = Questo account è della categoria «{ $kind }» e prenota solo ciò che le è destinato. Per gli altri spettacoli esca dall’account e acquisti come ospite.
refusal-put-other-kind = Questo account prenota solo ciò che gli è destinato, e questo non lo è.
refusal-place-other-kind = Questo account è della categoria «{ $kind }» e prenota solo ciò che le è destinato. Tolga «{ $title }»; non è stato addebitato nulla.
# Both are lists of titles.
refusal-place-paid-in-parts = «{ $later }» si paga con fattura dopo lo spettacolo, «{ $now }» subito. Tolga l’uno o l’altro e lo ordini a parte; non è stato addebitato nulla.
