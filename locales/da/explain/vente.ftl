# The time the municipality sets for its answer: when it begins, what happens when it is not kept, and cases that are sent back.
topic-vente-title = Hvor længe venter man?
    .also = frist, ventetid, hvor længe, sent svar, rykke, tid

topic-vente-limit-heading = Kommunens frist
topic-vente-limit-key-fast = Du skal have svar så hurtigt, som det kan lade sig gøre.
topic-vente-limit-key-limit = Hver kommune skal sætte en frist og vise den på sin hjemmeside.
topic-vente-limit-key-late = Kan fristen ikke holdes, skal kommunen skrive til dig, hvornår du kan vente svar.
topic-vente-limit-own = Loven har ikke ét tal, der gælder alle steder. Derfor er der forskel på, hvor længe man venter.
topic-vente-limit-randers = I Randers er fristen { $answer-time }, men det står i et udkast, som ikke er vedtaget.
topic-vente-limit-ishoej = Ishøj skriver ikke tallet i sin tekst. Se på kommunens hjemmeside, eller ring.
topic-vente-limit-ishoej-link = I udkastet fra Ishøj er der et link til en liste over frister. Listen kan blive lavet om, så se efter, hvornår den er fra.
topic-vente-limit-runs = Fristen løber fra den dag, kommunen får din ansøgning, og til der er en afgørelse. Afgørelsen er kommunens svar.
topic-vente-limit-randers-start = Randers skriver ikke, hvornår fristen begynder. Det gør loven, og den gælder også i Randers.
topic-vente-limit-before = Fristen er en grænse, så du kan godt få svar før.
topic-vente-limit-find = Fristen skal være let at finde på hjemmesiden. Kan du ikke finde den, så ring, og spørg, hvad der gælder nu.

topic-vente-apply-heading = Sig, at du ansøger
topic-vente-apply-say = Sig klart, at du ansøger. Det er ikke nok kun at spørge.
topic-vente-apply-why = Fristen løber fra din ansøgning. Spørger du kun, hvad du kan få, er det ikke sikkert, at den er begyndt. Skriv fx: “Jeg ansøger om beskyttet beskæftigelse.”
topic-vente-apply-written = Du må gerne ansøge ved at ringe eller møde op. Men DUKH, som rådgiver om handicap, råder til at skrive. Gem en kopi, og skriv ned, hvilken dag du sendte den.

topic-vente-late-heading = Hvis svaret trækker ud
topic-vente-late-call = Hører du ikke noget, så ring og spørg til din sag.
topic-vente-late-letter = Et brev om, at det tager længere tid, er ikke et nej. Kommunen arbejder stadig med din sag.
topic-vente-late-no-yes = Vi kender ingen regel om, at et sent svar bliver til et ja.
topic-vente-late-unknown = Vi ved heller ikke, hvad der ellers sker, når fristen er gået. Spørg kommunen.
topic-vente-late-send-more = Du må gerne sende nye papirer, mens du venter, for du kan tage del i din egen sag.
topic-vente-late-sent-back = Efter en klage kan Ankestyrelsen sende sagen tilbage til kommunen. Fristen gælder også for den slags sager. Den løber fra den dag, kommunen får Ankestyrelsens afgørelse.

topic-vente-ask-1 = Hvor lang er jeres frist for svar på en ansøgning om beskyttet beskæftigelse?
topic-vente-ask-2 = Hvilken dag har I fået ansøgningen?
topic-vente-ask-3 = Hvor på hjemmesiden står fristen?
