# The application: parts, pages and fields. Questions speak in $voice; the letter itself is always the citizen's own (letter.ftl).

part-om-dig = { $voice ->
    [own] Om dig
   *[other] Om personen
}
part-svaert = { $voice ->
    [own] Det har du svært ved
   *[other] Det har personen svært ved
}
part-proevet = { $voice ->
    [own] Det har du prøvet
   *[other] Det har personen prøvet
}
part-arbejde = { $voice ->
    [own] Det vil du gerne arbejde med
   *[other] Det vil personen gerne arbejde med
}
part-hensyn = Transport og særlige hensyn
part-bevis = Det kan vise, hvordan det er
part-tjek = Tjek svarene
# The only part of a short letter.
part-brev = Brevet

part-status-done = Færdig
part-status-missing = Mangler
part-overview-missing = { $parts ->
    [one] { $voice ->
        [own] Du mangler 1 af { $all } dele.
       *[other] I mangler 1 af { $all } dele.
    }
   *[other] { $voice ->
        [own] Du mangler { $parts } af { $all } dele.
       *[other] I mangler { $parts } af { $all } dele.
    }
}
part-overview-done = Alle { $all } dele er færdige. Brevet er ikke sendt endnu.
part-next = Gå til næste del: { $part }

saved-at = Gemt kl. { $time }
saved-on = Gemt den { $day } kl. { $time }
answers-unread = Nogle svar kan ikke læses mere. Det gælder { $pages }. Svar gerne igen, når der er tid. Alt andet er her.
notice-unreadable = Et tegn kan ikke læses. Der står � i stedet. Skriv det, der skal stå.
notice-choose-again = Svaret kan ikke læses. Vælg igen.
notice-cpr = Det ligner et CPR-nummer. Skriv det hellere i hånden på det færdige brev.

page-navn-title = { $voice ->
    [own] Hvad hedder du?
   *[other] Hvad hedder personen?
}
page-navn-help = Navnet står øverst i brevet og under det.
page-navn-why = Kommunen skal vide, hvem brevet er fra. CPR-nummeret skriver man selv i hånden til sidst.
page-kontakt-title = { $voice ->
    [own] Hvor kan kommunen få fat i dig?
   *[other] Hvor kan kommunen få fat i personen?
}
page-kontakt-help = Man må gerne springe det over.
page-kontakt-why = Så kan kommunen skrive eller ringe.
page-hjaelper-title = { $voice ->
    [own] Har nogen hjulpet dig med at skrive?
   *[other] Hvem hjælper personen med at skrive?
}
page-hjaelper-help = { $voice ->
    [own] Skriv et navn, hvis det skal stå i brevet. Ellers kan du gå videre.
   *[other] Brevet er personens eget. Navnet kommer til at stå som en, der har hjulpet.
}
page-hjaelper-why = Med en fuldmagt kan en anden søge. Den kan gives mundtligt, men kommunen kan bede om den på skrift. Til en klage skal fuldmagten være på skrift. En værge kan både søge og klage. Skriver hjælperen i sit eget navn, går vi ud fra, at fuldmagten er på skrift.
page-svaert-arbejde-title = { $voice ->
    [own] Hvad har du svært ved på et arbejde?
   *[other] Hvad har personen svært ved på et arbejde?
}
page-svaert-arbejde-help = 3–5 linjer er nok. Skriv det med egne ord.
page-svaert-arbejde-why = { $voice ->
    [own] Kommunen bruger det til at forstå, hvad der skal til. Du bestemmer selv, hvad du skriver.
   *[other] Kommunen bruger det til at forstå, hvad der skal til. I bestemmer selv, hvad I skriver.
}
page-svaert-hverdag-title = { $voice ->
    [own] Hvad har du svært ved i hverdagen?
   *[other] Hvad har personen svært ved i hverdagen?
}
page-svaert-hverdag-help = Det kan være søvn, at huske, at komme ud ad døren eller at være sammen med andre.
page-svaert-hverdag-why = { $voice ->
    [own] Kommunen ser på hele hverdagen. Du bestemmer selv, hvad du skriver.
   *[other] Kommunen ser på hele hverdagen. I bestemmer selv, hvad I skriver.
}
page-proevet-title = { $voice ->
    [own] Hvad har du prøvet før?
   *[other] Hvad har personen prøvet før?
}
page-proevet-help = Det kan være job, praktik, fleksjob, aktivering eller uddannelse. Skriv også, hvordan det gik.
page-proevet-why = Kommunen ser på, om et andet tilbud kan bruges. Det er ingen fejl, hvis noget ikke lykkedes.
page-opgaver-title = { $voice ->
    [own] Hvad vil du gerne arbejde med?
   *[other] Hvad vil personen gerne arbejde med?
}
page-opgaver-help = Tryk på det, der lyder godt. Det må gerne være flere. Skriv mere i feltet, hvis der er noget bestemt.
page-opgaver-why = Tilbuddet skal passe til ønsker og evner.
page-sted-title = { $voice ->
    [own] Hvor vil du gerne arbejde?
   *[other] Hvor vil personen gerne arbejde?
}
page-sted-help = Tryk på det, der passer bedst. Skriv mere i feltet, hvis noget er vigtigt ved stedet.
page-sted-why = Siger kommunen ja, tilbyder den et sted. Den skal se på netop den, der søger. Skriv derfor, hvad der er ønsket.
page-tid-title = { $voice ->
    [own] Hvor meget vil du gerne arbejde?
   *[other] Hvor meget vil personen gerne arbejde?
}
page-tid-help = Skriv dage og timer. Det må gerne være få.
page-tid-why = Kommunen afgør, hvor meget det bliver. Den skal se på ønsker og evner.
page-transport-title = { $voice ->
    [own] Hvordan kan du komme på arbejde?
   *[other] Hvordan kan personen komme på arbejde?
}
page-transport-help = Skriv, hvad der virker: gå, cykle, bus, bil eller en, der følger med.
page-transport-why = Kommunen betaler kun den rejse, der er nødvendig. Skriv, hvis noget ikke kan lade sig gøre.
page-hensyn-title = { $voice ->
    [own] Hvad skal arbejdsstedet tage hensyn til?
   *[other] Hvad skal arbejdsstedet tage hensyn til?
}
page-hensyn-help = Det kan være pauser, ro, en fast person eller ikke at løfte tungt.
page-hensyn-why = Det kaldes skånehensyn. Kommunen spørger tit om det.
page-bevis-evne-title = { $voice ->
    [own] Hvad kan vise, hvad du har svært ved?
   *[other] Hvad kan vise, hvad personen har svært ved?
}
page-bevis-evne-help = Vælg gerne flere ting. Er der ingen papirer, er det også fint.
page-bevis-evne-why = Loven nævner to grunde: betydelig nedsat funktionsevne eller særlige sociale problemer. En af dem er nok. Kommunen kan selv finde meget frem.
page-bevis-job-title = Hvad kan vise, at et almindeligt job ikke går?
page-bevis-job-help = Vælg gerne flere ting. Er der ingen papirer, er det også fint.
page-bevis-job-why = Tilbuddet er for personer, som ikke kan få eller beholde et almindeligt job. Kommunen kan selv finde meget frem.
page-bevis-tilbud-title = Hvad kan vise, at andre tilbud er set på eller prøvet?
page-bevis-tilbud-help = Det kan være fleksjob, job med løntilskud eller aktivering. Er der ingen papirer, er det også fint.
page-bevis-tilbud-why = Tilbuddet er for personer, som ikke kan bruge et tilbud efter en anden lov. Kommunen kan selv finde meget frem.
page-spoerg-title = Hvem må kommunen spørge, og om hvad?
page-spoerg-help = { $voice ->
    [own] Skriv i begge felter, hvis du siger ja. Så siger brevet, at kommunen må spørge netop dem om netop det. Ellers gå videre.
   *[other] Skriv i begge felter, hvis personen siger ja. Så siger brevet, at kommunen må spørge netop dem om netop det. Ellers gå videre.
}
page-spoerg-why = { $voice ->
    [own] Kommunen skal normalt have dit ja, før den spørger andre om dig. Er kun det ene felt skrevet, står der intet om det i brevet.
   *[other] Kommunen skal normalt have personens ja, før den spørger andre. Er kun det ene felt skrevet, står der intet om det i brevet.
}

field-navn = Navn
field-adresse = Adresse
field-telefon = Telefon
field-hjaelper = Navn på den, der hjælper
field-ret = { $voice ->
    [own] Må hjælperen skrive på vegne af dig?
   *[other] Må hjælperen skrive på vegne af personen?
}
field-ret-ingen = { $voice ->
    [own] Nej, det er mit eget brev
   *[other] Nej, det er personens eget brev
}
field-ret-fuldmagt = Ja, der er en underskrevet fuldmagt
field-ret-vaergemaal = Ja, hjælperen er værge
field-svaert-arbejde = Svært på et arbejde
field-svaert-hverdag = Svært i hverdagen
field-proevet = Prøvet før
field-opgaver-valg = Opgaver
field-opgaver-valg-koekken = Køkken og kantine
field-opgaver-valg-have = Have og pedel
field-opgaver-valg-rengoering = Rengøring
field-opgaver-valg-montage = Montage og pakning
field-opgaver-valg-andet = Andet
field-opgaver = Ønsker til opgaver
field-sted-valg = Sted
field-sted-valg-virksomhed = I en virksomhed
field-sted-valg-kommune = I kommunens eget tilbud
field-sted-valg-begge = Lidt af begge dele
field-sted-valg-ved-ikke = Det ved jeg ikke
field-sted = Ønsker til stedet
field-tid = Dage og timer
field-transport = Vejen til arbejde
field-hensyn = Hensyn
field-bevis-evne = Det kan vise, hvad der er svært
field-bevis-evne-laege = Et brev fra lægen
field-bevis-evne-pension = Afgørelsen om førtidspension
field-bevis-evne-kommune = Kommunen har papirerne
field-bevis-evne-praktik = Papirer fra praktik eller job
field-bevis-evne-udtalelse = Et brev fra et værested eller en nær person
field-bevis-evne-selv = Det fortælles bedst i en samtale
field-bevis-evne-ved-ikke = Det ved jeg ikke
field-bevis-job = Det kan vise, at et almindeligt job ikke går
field-bevis-job-laege = Et brev fra lægen
field-bevis-job-pension = Afgørelsen om førtidspension
field-bevis-job-kommune = Kommunen har papirerne
field-bevis-job-praktik = Papirer fra praktik eller job
field-bevis-job-udtalelse = Et brev fra et værested eller en nær person
field-bevis-job-selv = Det fortælles bedst i en samtale
field-bevis-job-ved-ikke = Det ved jeg ikke
field-bevis-tilbud = Det kan vise, at andre tilbud er set på eller prøvet
field-bevis-tilbud-laege = Et brev fra lægen
field-bevis-tilbud-pension = Afgørelsen om førtidspension
field-bevis-tilbud-kommune = Kommunen har papirerne
field-bevis-tilbud-praktik = Papirer fra praktik eller job
field-bevis-tilbud-udtalelse = Et brev fra et værested eller en nær person
field-bevis-tilbud-selv = Det fortælles bedst i en samtale
field-bevis-tilbud-ved-ikke = Det ved jeg ikke
field-spoerg-hvem = Hvem må kommunen spørge?
field-spoerg-om = Hvad må kommunen spørge om?

example-svaert-arbejde-1 = Jeg bliver hurtigt træt.
example-svaert-arbejde-2 = Jeg har svært ved larm og mange mennesker.
example-svaert-arbejde-3 = Jeg har svært ved at huske flere beskeder på en gang.
example-svaert-hverdag-1 = Jeg sover dårligt.
example-svaert-hverdag-2 = Jeg har svært ved at komme i gang om morgenen.
example-svaert-hverdag-3 = Jeg har svært ved at være sammen med andre i lang tid.
example-proevet-1 = Jeg har været i praktik, men måtte stoppe.
example-proevet-2 = Jeg har haft et almindeligt job, men kunne ikke holde til det.
example-proevet-3 = Jeg har ikke prøvet noget endnu.
example-opgaver-1 = Jeg vil gerne arbejde i et køkken.
example-opgaver-2 = Jeg vil gerne arbejde ude.
example-opgaver-3 = Jeg vil gerne pakke eller samle ting.
example-sted-1 = Jeg vil gerne arbejde i en virksomhed.
example-sted-2 = Jeg vil gerne begynde i kommunens eget tilbud.
example-sted-3 = Det ved jeg ikke endnu. Det vil jeg gerne tale om.
carried-hours = Jeg vil gerne arbejde { $figure } timer om ugen.
carried-distance = Der er { $figure } km til arbejdet, én vej.
# From "Tjek dig selv": the person's own words in her own letter.
carried-no-ordinary-work = Jeg kan ikke få eller beholde et almindeligt job.
carried-funktionsevne = Jeg har en betydelig nedsat funktionsevne.
carried-sociale-problemer = Jeg har særlige sociale problemer.
carried-pension = Jeg får førtidspension.
# $pension: yes, no or unknown
carried-no-other-offers = { $pension ->
    [yes] Jeg kan ikke bruge et andet tilbud, fx job med løntilskud.
    [no] Jeg kan ikke bruge et andet tilbud, fx aktivering eller et fleksjob.
   *[unknown] Jeg kan ikke bruge et andet tilbud.
}
example-tid-1 = Jeg vil gerne begynde med få timer.
example-tid-2 = Jeg har det bedst om formiddagen.
example-tid-3 = Jeg vil gerne have en fast dag fri midt i ugen.
example-transport-1 = Jeg kan tage bussen selv.
example-transport-2 = Jeg kan ikke køre med bus alene.
example-transport-3 = Jeg kan cykle, når vejret er godt.
example-hensyn-1 = Jeg har brug for mange små pauser.
example-hensyn-2 = Jeg har brug for en fast person, jeg kan spørge.
example-hensyn-3 = Jeg kan ikke løfte tungt.
