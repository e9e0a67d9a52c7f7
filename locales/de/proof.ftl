# Tickets that wait at the box office until a proof was seen: of age, of a family.

ticket-proof = Diese Karte liegt für Sie an der Kasse. Bringen Sie den Nachweis mit, den die Preisart verlangt: Danach bekommen Sie sie per E-Mail und hier.
mail-proof = { $count ->
    [one] Eine Karte liegt für Sie an der Kasse: Bringen Sie den Nachweis mit, den die Preisart verlangt, dann bekommen Sie sie sofort.
   *[other] { $count } Karten liegen für Sie an der Kasse: Bringen Sie den Nachweis mit, den die Preisart verlangt, dann bekommen Sie sie sofort.
}
refusal-ticket-proof = Diese Karte bleibt an der Kasse, bis Sie den Nachweis gezeigt haben, den die Preisart verlangt.
