# How to complain: to whom, how long one has, what the municipality and Ankestyrelsen do, and what a complaint does not do.
topic-uenig-title = Hvis du er uenig
    .also = klage, anke, afslag, utilfreds, fortryde

topic-uenig-how-heading = Sådan klager du
topic-uenig-how-key-send = Kommunens svar er en afgørelse. Er du uenig, kan du klage til kommunen.
topic-uenig-how-key-weeks = Kommunen skal som regel have klagen senest { $klage-weeks } uger efter, at du fik svaret.
topic-uenig-how-key-again = Så ser kommunen på sagen igen. Holder den fast, er det som regel Ankestyrelsen, der afgør sagen.
topic-uenig-how-form = Du må sige eller skrive din klage, og der er ingen blanket.
topic-uenig-how-content = Klagen behøver ikke være lang. Fortæl, hvilken afgørelse det er, og hvad du er uenig i.
topic-uenig-how-not-ankestyrelsen = Du behøver som regel ikke selv at skrive til Ankestyrelsen. Kommunen sender klagen videre, hvis den ikke giver dig ret.
topic-uenig-how-ishoej-address = I Ishøj skal klagen sendes hertil: { $address }.
topic-uenig-how-papers = Du kan normalt få lov til at se papirerne i din sag. Det kan gøre det lettere at klage.
topic-uenig-how-who = Kun den, afgørelsen handler om, kan klage. En anden kan gøre det for dig, hvis du giver en fuldmagt på skrift. Kan du ikke selv give den, skal en værge klage for dig.

topic-uenig-time-heading = Så længe har du
topic-uenig-time-count = Tiden løber som regel fra den dag, du får afgørelsen. Det er ikke nok, at klagen er sendt, for den skal være nået frem.
topic-uenig-time-safe = Tæl ugerne fra datoen på brevet, så er du på den sikre side. Ender de på en fridag, så klag før den.
topic-uenig-time-digital = Et brev i Digital Post regnes normalt for nået frem samme dag. Ved almindelig post har Ankestyrelsen før regnet med { $letter-hverdage } hverdage. Det kan være lavet om siden, så tæl hellere fra datoen på brevet.
topic-uenig-time-randers = Randers skriver ikke, hvor længe du har. Men du får en klagevejledning med svaret, og der skal det stå.
topic-uenig-time-guidance = Er afgørelsen ikke helt, som du har ønsket, skal brevet sige, hvordan og hvor længe du kan klage. Mangler det, ved vi ikke, om tiden løber. Klag alligevel, og spørg kommunen.
topic-uenig-time-late = Er det blevet for sent? Klag alligevel, og skriv hvorfor.
topic-uenig-time-late-reason = Har du en særlig grund, kan Ankestyrelsen normalt se på klagen, selv om den kom for sent.

topic-uenig-then-heading = Hvad sker der med klagen?
topic-uenig-then-again = Kommunen har som regel { $genvurdering-weeks } uger til at se på sagen igen. Det hedder genvurdering.
topic-uenig-then-new = Måske laver kommunen afgørelsen om, og så får du en ny. Ellers skal den som regel sende klagen til Ankestyrelsen inden for samme tid.
topic-uenig-then-ishoej-weeks = Ishøj skriver selv { $own-klage-weeks } uger til at klage og { $own-genvurdering-weeks } uger til at se på sagen igen. Går sagen til Ankestyrelsen, følger alle papirer og kommunens grunde med. Du får en kopi.
topic-uenig-then-stop = Regn ikke med, at en klage stopper en ændring. Spørg kommunen, om den vil vente.
topic-uenig-then-stop-unknown = Det gælder også, hvis du skal have færre dage i tilbuddet. Vi har ikke kunnet læse reglen, så spørg, hvad der gælder for dig.
topic-uenig-then-service-level = Du kan klage over det, kommunen har afgjort om dig. Du kan ikke klage over, hvilke tilbud og pladser den har i det hele taget.
topic-uenig-then-principle = Nogle af Ankestyrelsens afgørelser er principielle og bliver vist frem for alle. Dem skal kommunerne følge i sager, der ligner.

topic-uenig-ask-1 = Hvor skal en klage sendes hen?
topic-uenig-ask-2 = Kan man klage i telefonen, og får man så noget på skrift?
topic-uenig-ask-3 = Bliver en ændring sat i gang, før klagen er afgjort?
