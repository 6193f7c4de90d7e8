# The sealed store of one person is called "boks", what opens it "kode", the sheet of digits "nødkode".

vault-create-title = Lav en boks
vault-create-lead = Dine svar bliver gemt i en boks. Boksen er låst.
vault-what-here = Boksen ligger kun på denne computer.
vault-what-answers = { $voice ->
    [own] De svar, du har givet, kommer med i boksen.
   *[other] De svar, I har givet, kommer med i boksen.
}

vault-alone = Er du den eneste, der bruger computeren?
vault-alone-hint = Tænk på dem, der kan åbne computeren uden dig.
vault-alone-yes = Ja, kun mig
vault-alone-no = Nej, andre bruger den også
vault-alone-dont-know = Det ved jeg ikke
vault-each-time = Vil du skrive en kode hver gang?
vault-each-time-hint = Computerens disk er låst. Derfor kan computeren åbne boksen for dig, når du er logget ind.
vault-each-time-yes = Ja, boksen skal have en kode
vault-each-time-no = Nej, computeren må åbne den
vault-each-time-dont-know = Det ved jeg ikke
vault-each-time-missing = Vælg, om boksen skal have en kode. Du må svare, at du ikke ved det.
vault-alone-missing = Vælg, om andre bruger computeren. Du må svare, at du ikke ved det.

vault-face-title = Navn og kode
vault-face-lead = Navnet og billedet kan alle se her på computeren. Koden er kun til dig.
vault-face-lead-no-code = Navnet og billedet kan alle se her på computeren.
vault-picture = Billede
vault-picture-sol = Sol
vault-picture-maane = Måne
vault-picture-stjerne = Stjerne
vault-picture-hus = Hus
vault-picture-baad = Båd
vault-picture-sky = Sky
vault-picture-fisk = Fisk
vault-picture-blad = Blad
vault-nickname = Navn på boksen
vault-nickname-hint = Det må gerne være et kælenavn.
vault-nickname-missing = Skriv et navn på boksen.
vault-code-proposed = Din kode er fire ord
vault-code-proposed-do = Skriv ordene ned, eller lær dem udenad.
vault-code-other = Fire andre ord
vault-code-own = Jeg vil selv finde på en kode
vault-code-words = Jeg vil have fire ord
vault-code-new = Kode
vault-code-new-hint = Mindst 12 tegn. Det er fint at sætte koden ind.
vault-code = Kode
vault-code-missing = Skriv koden.
vault-code-show = Vis tegn
vault-code-hide = Skjul tegn
vault-to-sheet = Videre til nødkoden

vault-sheet-title = Nødkode på papir
vault-sheet-lead = Glemmer du koden, kan du åbne boksen med nødkoden. Ingen andre kan åbne den for dig.
vault-sheet-keep = Læg papiret et andet sted end computeren. Det kan være sammen med dit sundhedskort.
vault-sheet-who = Den, der har papiret, kan åbne boksen.
vault-sheet-group-1 = 1. gruppe
vault-sheet-group-2 = 2. gruppe
vault-sheet-group-3 = 3. gruppe
vault-sheet-group-4 = 4. gruppe
vault-sheet-group-5 = 5. gruppe
vault-sheet-group-6 = 6. gruppe
vault-sheet-group-7 = 7. gruppe
vault-sheet-group-8 = 8. gruppe
vault-sheet-for = Til boksen
vault-sheet-how = Skriv alle otte grupper, når programmet spørger.
vault-sheet-on-paper = Brug en printer med papir. En fil på computeren kan andre finde.
vault-sheet-print = Print nødkoden
vault-sheet-have = Jeg har papiret. Lav boksen
vault-sheet-by-hand = Jeg skriver den af i hånden
vault-sheet-by-print = Jeg vil hellere printe
vault-sheet-by-hand-do = Skriv de otte grupper på et stykke papir. Skriv så de to første her, fra dit papir.
vault-sheet-hidden = Nu er tallene skjult. Se på dit papir.
vault-sheet-show-again = Vis tallene igen
vault-sheet-copied = Jeg har skrevet den af
vault-create = Lav boksen
vault-working = Vent lidt. Det tager et par sekunder.

vault-open-title = Åbn en boks
vault-open-lead = Så kommer kladden og svarene frem igen.
vault-open-which = Hvilken boks?
vault-open-which-missing = Vælg en boks.
vault-open = Åbn boksen
vault-missing-do = Er mappen flyttet, så flyt den tilbage. Ligger den på en stick, så sæt sticken i.
vault-forget = Vis den ikke mere
vault-here-lead = Computeren kan åbne boksen, fordi du er logget ind.
vault-to-open = Åbn en boks, der findes
vault-to-create = Lav en ny boks
vault-forgotten = Jeg har glemt koden
vault-by-sheet = Brug nødkoden på papir

vault-other-way-title = Vi prøver en anden vej
vault-other-way-lead = Det er i orden. Boksen kan også åbnes med nødkoden.
vault-other-way-offer = Kan du ikke huske koden? Så er der en anden vej.
vault-digits-title = Skriv nødkoden fra papiret
vault-digits-hint = Den har otte grupper med seks tal. Tag den tid, du har brug for.
vault-digits-right = Rigtig
vault-no-sheet = Jeg har ingen nødkode
vault-no-sheet-truth = Så kan boksen ikke åbnes nu. Vi kan heller ikke åbne den.
vault-no-sheet-kept = Vi rører den ikke. Måske finder du koden eller papiret senere.
vault-no-sheet-do = Du kan lave en ny boks nu. Har du printet et brev før, kan du skrive af efter det.
vault-new-code-title = Vælg en ny kode
vault-new-code-lead = Den nye kode åbner boksen fra nu af. Nødkoden på papir er den samme.
vault-new-code-set = Brug den nye kode
vault-new-code-later = Gør det senere
vault-new-code-done = Den nye kode gælder nu.

vault-backup-title = Boksen er beskadiget
vault-backup-found = Men der er en kopi af den.
vault-backup-safe = Den beskadigede boks bliver gemt ved siden af. Intet bliver slettet.
vault-backup-open = Åbn kopien
vault-backup-none = Der er ingen hel kopi. Vi har ikke slettet noget. Flyt ikke mappen, og spørg om hjælp.

vault-guest-title = Skriv uden at gemme
vault-guest-lead = Så er du gæst på denne computer.
vault-guest-not-kept = Det, du skriver, bliver ikke gemt på computeren.
vault-guest-gone = Når du slutter, er det væk.
vault-guest-papers = Gemmer du et papir, bliver papiret liggende på computeren.
vault-guest-take = Før du slutter, kan du gemme et papir eller tage det hele med på en stick.
vault-guest-stay = Bliv ved computeren. Programmet låser ikke af sig selv.
vault-guest-start = Begynd som gæst
vault-guest-to = Jeg vil ikke gemme noget på denne computer
