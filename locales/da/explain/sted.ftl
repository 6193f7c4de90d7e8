# Where one works, who chooses the place, and what is asked of it.

topic-sted-title = Hvor arbejder man?
    .also = værksted, firma, virksomhed, chef, adresse, vælge
topic-sted-ask-1 = Hvilke arbejdssteder bruger I?
topic-sted-ask-2 = Kan jeg selv vælge et arbejdssted eller sige nej til et?
topic-sted-ask-3 = Må jeg besøge arbejdsstedet, før jeg begynder?
topic-sted-ask-4 = Kan jeg arbejde et sted uden for kommunen?

topic-sted-places-heading = Hvilke steder er der?
topic-sted-offers = Får du ja, er det kommunen, der tilbyder dig et sted at arbejde.
topic-sted-heard = Du skal kunne være med i din sag. Sig derfor, hvor du helst vil arbejde, og hvorfor.
topic-sted-fits = Kan du få tilbuddet, skal det passe til dine ønsker og til det, du kan.
topic-sted-no-kind = Loven siger ikke, om det skal være et værksted, en virksomhed eller noget helt andet. Derfor kan det være forskelligt fra kommune til kommune.
topic-sted-ask = Spørg kommunen, hvilke arbejdssteder den bruger. Det er gratis at få råd.
topic-sted-randers-company = Randers vil helst, at du kommer ud i en virksomhed. Kommunen lægger vægt på både faglige grunde og det, du selv mener.
topic-sted-randers-both = Du kan også være på et af kommunens egne steder. Eller du kan være der nogle dage og i en virksomhed de andre dage.
topic-sted-randers-workshop = Virksomheden kan være privat eller offentlig. Kommunens eget sted kan fx være et værksted, hvor du også får støtte til at udvikle dig.
topic-sted-randers-outside = Det kan ske, at Randers ikke kan tilbyde et af sine egne steder. Så bliver du tilbudt et sted uden for kommunen, hos en anden kommune eller en region.
topic-sted-randers-portal = I Randers skal tilbuddet stå på Tilbudsportalen, en liste på nettet over sociale tilbud.
topic-sted-ishoej-portal = Ishøj bruger kun steder, der står på Tilbudsportalen, en liste på nettet over sociale tilbud.
topic-sted-ishoej-silent = Ishøj skriver ikke, hvilke slags steder der er. Der står heller ikke, om de ligger i kommunen.

topic-sted-choice-heading = Hvem vælger stedet?
topic-sted-together = Vi har ikke fundet en regel i loven om, hvem der vælger. Men kommunen skal se på netop dig, og det skal ske sammen med dig. Så sig det, hvis et sted ikke er godt for dig.
topic-sted-randers-choice = I Randers kan du ikke selv vælge frit. Men sagsbehandleren skal altid have dig med, når der skal findes et sted.
topic-sted-ishoej-choice = I Ishøj kan du ikke selv vælge frit, hvem der giver dig tilbuddet. Ishøj ser på, hvem der kan løse opgaven godt, og på prisen.
topic-sted-supply = Du kan ikke klage over, hvilke steder kommunen i det hele taget har. Men du kan klage over afgørelsen om dig.
topic-sted-worse = Det kan ske, at stedet ikke passer mere, fordi du kan mindre end før. Vil du ikke ned i tid, skal kommunen lede efter et andet sted, der passer.

topic-sted-demands-heading = Når stedet er fundet
topic-sted-follow = Når du er begyndt, skal kommunen blive ved med at følge din sag. Den skal se, om hjælpen stadig gør det, den skal.
topic-sted-randers-support = Arbejder du i en virksomhed, kan du stadig få støtte fra det beskyttede tilbud. Tilbuddet kan også følge op på, hvordan det går.
topic-sted-ishoej-staff = Ishøj kræver, at de ansatte er uddannet til at arbejde med dem, tilbuddet er for.
topic-sted-ishoej-report = Arbejdsstedet skal { $report } skrive en status om, hvordan det går. Den skal sendes til Ishøj.
topic-sted-ishoej-contract = Arbejdsstedets måde at arbejde på skal støtte det, tilbuddet er til for. Hvad der ellers er aftalt, står i en kontrakt mellem Ishøj og arbejdsstedet.
