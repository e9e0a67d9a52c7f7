# Whether visits may be measured, and which cookies there are. Shown only where the house measures visits.
cookies-ask-title = Dürfen wir Ihren Besuch messen?
# $service: the analytics service, such as “Matomo (stats.example.org)”.
cookies-ask-text = Mit Ihrer Erlaubnis teilen wir { $service } mit, welche Seiten dieses Kartenshops Sie öffnen und was Sie kaufen, ohne Ihren Namen und Ihre E-Mail-Adresse.
cookies-allow = Erlauben
cookies-refuse = Nicht erlauben
cookies-more = Mehr über Cookies und Messung
cookies-title = Cookies
cookies-lede = Welche Cookies dieser Kartenshop verwendet und ob Ihr Besuch gemessen werden darf
cookies-needed-title = Cookies, die der Shop braucht
cookies-needed-text = Diese Cookies sind unsere eigenen: Eines ordnet Ihnen Ihren Warenkorb und Ihre Anmeldung zu, eines merkt sich Ihre Sprache, eines bewahrt den Namen und die E-Mail-Adresse, die Sie an der Kasse eingegeben haben, bis zur Bestellung auf, höchstens so lange wie Ihren Warenkorb, und eines merkt sich Ihre Wahl auf dieser Seite. Von Servern anderer Unternehmen wird nichts geladen.
cookies-measuring-title = Messung der Besuche
cookies-measuring-text = Wenn Sie es erlauben, teilt unser Server { $service } mit, welche Seiten dieses Kartenshops Sie öffnen und in welcher Sprache. Wenn Sie etwas kaufen, übermittelt er auch die Produktionen, die Kartenarten und den Betrag. Dazu kommt eine Zufallszahl, damit wir wissen, wie viele Menschen uns besuchen; sie steht in dem Cookie mit Ihrer Wahl. Ihr Name, Ihre E-Mail-Adresse, Ihre IP-Adresse und Ihr Bestellcode werden nicht weitergegeben. Nach sechs Monaten fragen wir Sie erneut.
cookies-allowed = Sie haben uns erlaubt, Ihre Besuche zu messen. Sie können das jederzeit ändern.
cookies-refused = Sie haben uns nicht erlaubt, Ihre Besuche zu messen. Sie können das jederzeit ändern.
cookies-refused-by-browser = Ihr Browser teilt Websites mit, dass Sie nicht verfolgt werden möchten (Global Privacy Control oder Do Not Track). Wir halten uns daran und messen Ihre Besuche nicht.
cookies-open = Sie haben noch nicht gewählt. Bis dahin messen wir Ihre Besuche nicht.
privacy-what-cookie-measured = Vier eigene Cookies: Eines ordnet Ihnen Ihren Warenkorb und Ihre Anmeldung zu, eines merkt sich Ihre Sprache, eines bewahrt den Namen und die E-Mail-Adresse, die Sie an der Kasse eingegeben haben, bis zur Bestellung auf, höchstens so lange wie Ihren Warenkorb, und eines merkt sich, ob wir Ihre Besuche messen dürfen. Weitere Cookies verwenden wir nicht, und es wird nichts von Servern anderer Unternehmen geladen.
privacy-who-measured = Wenn Sie uns erlaubt haben, Ihre Besuche zu messen, erhält auch der unten genannte Analysedienst Daten, jedoch weder Ihren Namen noch Ihre E-Mail-Adresse.
privacy-measuring-title = Messung der Besuche
privacy-measuring-text = Wenn Sie es erlaubt haben, teilt unser Server { $service } mit, welche Seiten dieses Kartenshops Sie öffnen und in welcher Sprache. Wenn Sie etwas kaufen, übermittelt er auch die Produktionen, die Kartenarten und den Betrag. Dazu kommt eine Zufallszahl aus unserem Cookie. Ihr Name, Ihre E-Mail-Adresse, Ihre IP-Adresse und Ihr Bestellcode werden nicht weitergegeben. Rechtsgrundlage ist Ihre Einwilligung, die Sie jederzeit widerrufen können. Wir nutzen die Angaben nur, um unseren Shop und unsere Werbung zu verbessern.
