# Perché la banca non ha addebitato nulla, nella pagina dell’ordine, prima di ciò che si può fare. Mai il codice della banca.
declined-card-expired = La carta è scaduta, oppure la data di scadenza non è stata inserita correttamente.
declined-not-enough-money = Il saldo del conto non è sufficiente, oppure è stato raggiunto il limite della carta.
declined-wrong-code = Il codice di sicurezza non era corretto, oppure la conferma nell’app della Sua banca non è riuscita.
declined-refused = La Sua banca ha rifiutato il pagamento. Può chiederle il motivo oppure pagare con un’altra carta.
declined-bank-away = Al momento la Sua banca non è raggiungibile. Riprovi tra qualche minuto.
