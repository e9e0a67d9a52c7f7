# Persons whom an account acts for, and whom a ticket is for.

people-add = Aggiungi una persona
people-add-hint = Nello stesso carrello può acquistare anche per altre persone, ciascuna con le proprie riduzioni: per esempio per una nipote che paga meno o per un amico con la tessera. Non serve un loro indirizzo e-mail.
people-add-button = Aggiungi
people-added = { $name } è ora nel Suo account. Nel carrello può indicare a chi è destinato ogni biglietto.
people-remove = Rimuovi
people-removed = Questa persona è stata rimossa. I biglietti già acquistati per lei restano validi.
# Read out: whose the ticket of this seat is.
people-label = Per chi è questo biglietto? { $place }
# $whom is people-for or people-for-you; opens into the others.
people-chosen = { $whom } · cambia
people-for = Per { $name }
people-for-you = Per Lei
# In a list of people: the reader.
people-you = Lei
people-you-named = { $name } (Lei)
# A pass.
people-whose = Per chi è questa tessera o questo carnet?

refusal-beneficiary-unknown = Questa persona non è più nel Suo account. Il biglietto non è cambiato. Scelga un’altra persona.
refusal-beneficiary-not-sold = Al momento questa tariffa non è disponibile per questa persona. Il biglietto non è cambiato. Scelga un’altra persona o un’altra tariffa.
refusal-beneficiary-most = { $most ->
    [one] Questa persona può avere al massimo { $most } biglietto di questo tipo per questo spettacolo. Il biglietto non è cambiato. Scelga un’altra persona o un’altra tariffa.
   *[other] Questa persona può avere al massimo { $most } biglietti di questo tipo per questo spettacolo. Il biglietto non è cambiato. Scelga un’altra persona o un’altra tariffa.
}
refusal-person-name-missing = Inserisca il nome.
refusal-person-name-too-long = Questo nome è troppo lungo. Usi al massimo 100 caratteri per il nome e 100 per il cognome.
refusal-person-too-many = { $most ->
    [one] Nel Suo account può aggiungere al massimo { $most } altra persona. Per aggiungere questa persona, ne rimuova prima un’altra.
   *[other] Nel Suo account può aggiungere al massimo { $most } altre persone. Per aggiungere questa persona, ne rimuova prima un’altra.
}
refusal-person-has-rights = A questa persona sono collegati una tessera, un carnet, una categoria o stagioni di abbonamento, che andrebbero persi se la rimuovesse. Non è stato modificato nulla. Per assistenza si rivolga alla biglietteria.

staff-customers-title = Clienti
staff-customers-lede = Assegni una categoria a un cliente, come scuola o amico, e indichi a chi sono intestate le sue fatture.
staff-customers-find = Cerca cliente
staff-customers-unknown = Non c’è alcun cliente con questo indirizzo e-mail. Comparirà qui dopo un accesso o un ordine.
staff-customers-kinds = Categorie
staff-customers-kinds-none = Non è stata assegnata alcuna categoria.
staff-customers-kind = Categoria
staff-customers-kind-open = { $kind }, dal giorno { $from }
staff-customers-kind-until = { $kind }, { $from } – { $until }
staff-customers-kind-end = Termina ora
staff-customers-kind-give = Assegna categoria
staff-customers-from = Primo giorno
staff-customers-from-hint = Lasci vuoto per oggi.
staff-customers-until = Ultimo giorno
staff-customers-until-hint = Lasci vuoto se non c’è una data di fine.
staff-customers-cause-hint = Per il registro. Non indichi nomi.
staff-customers-wrong-day = Indichi le date nella forma 2027-06-30. Non è stato modificato nulla.
staff-customers-wrong-kind = Scriva la categoria solo con lettere minuscole dalla a alla z, cifre e trattini, al massimo 40 caratteri. Non è stato modificato nulla.
staff-customers-wrong-unknown-kind = Questa categoria non è nel foglio «kinds» della stagione. Non è stato modificato nulla. Controlli come è scritta.
staff-customers-wrong-span = L’ultimo giorno è precedente al primo. Non è stato modificato nulla.
staff-customers-wrong-cause = Il motivo è troppo lungo. Usi al massimo 200 caratteri. Non è stato modificato nulla.
staff-customers-wrong-ended = Questa categoria era già terminata. Non è stato modificato nulla.
staff-customers-party = Le fatture sono intestate a
staff-customers-party-text = Per i clienti che pagano con fattura, come le scuole. Vale per le fatture emesse da ora in poi.
staff-customers-party-save = Salva
staff-done-kind = La categoria è stata assegnata.
staff-done-kind-ended = Il cliente non ha più questa categoria.
staff-done-party = Salvato. Le fatture emesse da ora in poi riporteranno questi dati.
