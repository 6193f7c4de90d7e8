# The forms by name: in a list (form-…), when one uses it (-text), and above its first page (-lead). What else people may look for (.also) is for the search. The papers themselves stand elsewhere.

form-ansoegning = Skriv en ansøgning
    .also = ansøge, søge, brev, brev til kommunen, skema, blanket, kladde, søg nu
form-ansoegning-text = { $voice ->
    [own] Når du vil søge om beskyttet beskæftigelse.
   *[other] Når personen vil søge om beskyttet beskæftigelse.
}
form-ansoegning-lead = { $voice ->
    [own] Med brevet søger du om beskyttet beskæftigelse. Kommunen ser på din sag og svarer dig. Fristen for svaret begynder, når brevet er nået frem.
   *[other] Med brevet søger personen om beskyttet beskæftigelse. Kommunen ser på sagen og svarer. Fristen for svaret begynder, når brevet er nået frem.
}
form-klage = Klag over et svar
    .also = klage, klagebrev, uenig, afslag, ankestyrelsen
form-klage-text = { $voice ->
    [own] Når du er uenig i kommunens svar.
   *[other] Når personen er uenig i kommunens svar.
}
form-klage-lead = { $voice ->
    [own] Du klager til kommunen, og som regel ser den på sagen igen. Holder kommunen fast, sender den som regel klagen videre til Ankestyrelsen. Du behøver ikke selv at skrive dertil. Kun du selv kan klage, eller en, der har din underskrevne fuldmagt eller er din værge.
   *[other] Klagen går til kommunen, og som regel ser den på sagen igen. Holder kommunen fast, sender den som regel klagen videre til Ankestyrelsen. I behøver ikke selv at skrive dertil. Kun personen selv kan klage, eller en, der har personens underskrevne fuldmagt eller er værge.
}
form-sent-svar = Spørg til et svar, der er for sent
    .also = intet svar, venter, rykker, frist, sent svar
form-sent-svar-text = { $voice ->
    [own] Når du venter på et svar, som ikke er kommet til tiden.
   *[other] Når personen venter på et svar, som ikke er kommet til tiden.
}
form-sent-svar-lead = Brevet spørger, hvornår svaret kommer. Kan kommunen ikke holde sin frist, skal den skrive, hvornår svaret kan ventes.
form-begrundelse = Bed om en begrundelse
    .also = begrundelse, hvorfor, svar på skrift, afgørelse på skrift
form-begrundelse-text = Når svaret ikke er på skrift, eller når det ikke siger hvorfor.
form-begrundelse-lead = { $voice ->
    [own] Et svar på skrift skal sige hvorfor, hvis det ikke er helt, som du ønskede. Fik du det fortalt, kan du normalt få begrundelsen på skrift. Det beder brevet om.
   *[other] Et svar på skrift skal sige hvorfor, hvis det ikke er helt, som personen ønskede. Blev det fortalt, kan personen normalt få begrundelsen på skrift. Det beder brevet om.
}
form-beloeb = Spørg til løn eller transport
    .also = regnet forkert, beløb, lønseddel, penge
form-beloeb-text = { $voice ->
    [own] Når du vil vide, hvordan et beløb er regnet ud.
   *[other] Når personen vil vide, hvordan et beløb er regnet ud.
}
form-beloeb-lead = Det er kommunen, der fastsætter lønnen. Brevet beder kommunen vise, hvordan den har regnet.
form-aendringer = Fortæl om ændringer
    .also = ændring, flyttet, syg, ny adresse, oplysningspligt
form-aendringer-text = Når noget er anderledes end før, og det kan betyde noget for hjælpen.
form-aendringer-lead = { $voice ->
    [own] Får du hjælp, skal du som regel fortælle om ændringer, der betyder noget for hjælpen. Så kan kommunen se, om den stadig passer til dig.
   *[other] Den, der får hjælp, skal som regel fortælle om ændringer, der betyder noget for hjælpen. Så kan kommunen se, om den stadig passer.
}
form-aktindsigt = { $voice ->
    [own] Bed om at se dine papirer
   *[other] Bed om at se personens papirer
}
    .also = aktindsigt, se papirer, sagens papirer, journal
form-aktindsigt-text = { $voice ->
    [own] Når du vil læse, hvad der står i din sag.
   *[other] Når personen vil læse, hvad der står i sagen.
}
form-aktindsigt-lead = { $voice ->
    [own] Brevet beder om aktindsigt. Det betyder at se papirerne i din sag. Det kan du normalt få lov til. Kommunen finder dem frem.
   *[other] Brevet beder om aktindsigt. Det betyder at se papirerne i sagen. Det kan man normalt få lov til. Kommunen finder dem frem.
}
form-samtykke = Giv et samtykke
    .also = samtykke, lov til at spørge, læge, oplysninger
form-samtykke-text = { $voice ->
    [own] Når du siger ja til, at kommunen spørger andre om noget bestemt.
   *[other] Når personen siger ja til, at kommunen spørger andre om noget bestemt.
}
form-samtykke-lead = { $voice ->
    [own] Et samtykke siger, hvilke oplysninger kommunen må hente, fra hvem og til hvilken sag. Det gælder aldrig alt. Du kan sige nej. Spørg kommunen, hvad et nej betyder for sagen.
   *[other] Et samtykke siger, hvilke oplysninger kommunen må hente, fra hvem og til hvilken sag. Det gælder aldrig alt. Personen kan sige nej. Spørg kommunen, hvad et nej betyder for sagen.
}
form-fuldmagt = Giv en fuldmagt
    .also = fuldmagt, på vegne af, partsrepræsentant, pårørende
form-fuldmagt-text = { $voice ->
    [own] Når en anden skal tale, skrive eller klage for dig.
   *[other] Når en anden skal tale, skrive eller klage for personen.
}
form-fuldmagt-lead = { $voice ->
    [own] Du bestemmer, hvem der får fuldmagt, og hvad den gælder. Du skriver selv under. Så taler og skriver kommunen også med den, du har valgt.
   *[other] Personen bestemmer, hvem der får fuldmagt, og hvad den gælder. Det er personen, der skriver under. Så taler og skriver kommunen også med den, der er valgt.
}
form-bisidder = Fortæl, at der kommer en bisidder
    .also = bisidder, med til møde, støtte
form-bisidder-text = { $voice ->
    [own] Når du vil have en med til et møde.
   *[other] Når personen vil have en med til et møde.
}
form-bisidder-lead = { $voice ->
    [own] En bisidder er med til mødet og støtter dig. Bisidderen bestemmer ikke noget for dig. Brevet siger til kommunen, hvem der kommer med.
   *[other] En bisidder er med til mødet og støtter personen. Bisidderen bestemmer ikke noget. Brevet siger til kommunen, hvem der kommer med.
}
form-moedekort = Kort til et møde
    .also = møde, samtale, huskeseddel, spørgsmål til mødet
form-moedekort-text = { $voice ->
    [own] Når du skal til møde og vil huske det vigtige.
   *[other] Når personen skal til møde og vil huske det vigtige.
}
form-moedekort-lead = { $voice ->
    [own] Kortet er dit eget og bliver ikke sendt. Tag det med til mødet. Du må altid have en med.
   *[other] Kortet er personens eget og bliver ikke sendt. Tag det med til mødet. Personen må altid have en med.
}
form-opfoelgning = Ark til opfølgning
    .also = opfølgning, årlig opfølgning, handleplan, mål
form-opfoelgning-text = Når kommunen vil høre, hvordan det går.
form-opfoelgning-lead = { $voice ->
    [own] Kommunen skal løbende se, om hjælpen stadig passer til dig. Det sker så vidt muligt sammen med dig. Arket er dit eget og bliver ikke sendt.
   *[other] Kommunen skal løbende se, om hjælpen stadig passer til personen. Det sker så vidt muligt sammen med personen. Arket er personens eget og bliver ikke sendt.
}

# The box beside a text: it need not be written.
rather-tell = { $voice ->
    [own] Det vil jeg hellere fortælle
   *[other] Det fortælles hellere
}
