# Whether visits may be measured, and which cookies there are. Shown only where the house measures visits.
cookies-ask-title = Mogen we uw bezoek meten?
# $service: the analytics service, such as “Matomo (stats.example.org)”.
cookies-ask-text = Met uw toestemming melden we { $service } welke pagina’s van deze winkel u opent en wat er wordt gekocht, zonder uw naam of e-mailadres.
cookies-allow = Toestaan
cookies-refuse = Niet toestaan
cookies-more = Meer over cookies en meten
cookies-title = Cookies
cookies-lede = Welke cookies deze winkel gebruikt en of uw bezoek mag worden gemeten
cookies-needed-title = Cookies die de winkel nodig heeft
cookies-needed-text = Deze cookies zijn van ons: de ene herkent uw winkelmandje en of u bent ingelogd, een tweede onthoudt uw taal, een derde bewaart de naam en het e-mailadres die u bij het afrekenen hebt ingevuld tot uw bestelling is geplaatst, hooguit zolang als uw winkelmandje, en een vierde onthoudt uw keuze op deze pagina. Er wordt niets geladen van servers van andere bedrijven.
cookies-measuring-title = Bezoek meten
cookies-measuring-text = Als u het toestaat, meldt onze server aan { $service } welke pagina’s van deze winkel u opent en in welke taal en, als u iets koopt, voor welke producties, welke kaartsoorten en welk bedrag. Daar hoort een willekeurig getal bij, zodat we weten hoeveel mensen ons bezoeken; het staat in de cookie met uw keuze. Uw naam, e-mailadres, IP-adres en bestelcode worden niet doorgegeven. Na zes maanden vragen we het u opnieuw.
cookies-allowed = U hebt ons toegestaan uw bezoeken te meten. U kunt dat altijd veranderen.
cookies-refused = U hebt ons niet toegestaan uw bezoeken te meten. U kunt dat altijd veranderen.
cookies-refused-by-browser = Uw browser vraagt websites u niet te volgen (Global Privacy Control of Do Not Track). Daar houden we ons aan: we meten uw bezoeken niet.
cookies-open = U hebt nog niet gekozen. Tot die tijd meten we uw bezoeken niet.
privacy-what-cookie-measured = Vier eigen cookies: de ene herkent uw winkelmandje en of u bent ingelogd, een tweede onthoudt uw taal, een derde bewaart de naam en het e-mailadres die u bij het afrekenen hebt ingevuld tot uw bestelling is geplaatst, hooguit zolang als uw winkelmandje, en een vierde onthoudt of we uw bezoeken mogen meten. Andere cookies gebruiken we niet, en er wordt niets geladen van servers van andere bedrijven.
privacy-who-measured = Als u ons hebt toegestaan uw bezoeken te meten, krijgt ook de hieronder genoemde analysedienst gegevens, maar niet uw naam of e-mailadres.
privacy-measuring-title = Bezoek meten
privacy-measuring-text = Als u het hebt toegestaan, meldt onze server aan { $service } welke pagina’s van deze winkel u opent en in welke taal en, als u iets koopt, voor welke producties, welke kaartsoorten en welk bedrag, samen met een willekeurig getal uit onze cookie. Uw naam, e-mailadres, IP-adres en bestelcode worden niet doorgegeven. De rechtsgrond is uw toestemming, die u altijd kunt intrekken. We gebruiken dit alleen om onze winkel en onze publiciteit te verbeteren.
