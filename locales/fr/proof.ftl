# Tickets that wait at the box office until a proof was seen: of age, of a family.

ticket-proof = Ce billet vous attend au guichet. Apportez le justificatif demandé par le tarif : vous le recevrez ensuite par e-mail et ici.
mail-proof = { $count ->
    [one] Un billet vous attend au guichet : apportez le justificatif demandé par le tarif et vous le recevrez aussitôt.
   *[other] { $count } billets vous attendent au guichet : apportez le justificatif demandé par le tarif et vous les recevrez aussitôt.
}
refusal-ticket-proof = Ce billet reste au guichet jusqu’à ce que vous présentiez le justificatif demandé par le tarif.
