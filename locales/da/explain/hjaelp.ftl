# Who may help: bisidder, partsrepræsentant, relatives, a guardian, and the municipality's own guidance.
topic-hjaelp-title = Hvem må hjælpe dig?
    .also = hjælp, familie, mor, far, ven, følge med, støtte, tale for mig

topic-hjaelp-with-heading = Du må have en med
topic-hjaelp-with-always = Du må altid have en med, når du taler med kommunen.
topic-hjaelp-with-two = En bisidder støtter dig. En partsrepræsentant kan handle for dig, når du har givet fuldmagt.
topic-hjaelp-with-free = Du kan også få råd hos kommunen selv. Det er gratis.
topic-hjaelp-with-choose = Du vælger selv, om det er en ven, en fra familien eller en helt anden.
topic-hjaelp-with-when = Du kan få en med, når du søger, når du får svar, og hvis du vil klage. Du kan også begynde alene og få en med senere.

topic-hjaelp-roles-heading = Bisidder og partsrepræsentant
topic-hjaelp-roles-bisidder = En bisidder er med til møder og hjælper dig med at få sagt det, du vil.
topic-hjaelp-roles-bisidder-not = Men en bisidder bestemmer ikke noget for dig og kan ikke klage for dig.
topic-hjaelp-roles-rep = En partsrepræsentant kan mere, fx tale for dig, få dine breve og klage for dig. Det kræver en fuldmagt, som betyder, at du giver lov.
topic-hjaelp-roles-written = Skriv helst fuldmagten ned, for det er sikrest.
topic-hjaelp-roles-fuldmagt = Du kan også give den til din sagsbehandler mundtligt. Men kommunen kan bede om at få den på skrift.
topic-hjaelp-roles-part = Du kan nøjes med at give lov til en del. Så kan fuldmagten fx kun gælde en klage.
topic-hjaelp-roles-complain = Kommunens svar kaldes en afgørelse. Kun den, afgørelsen handler om, kan klage over den. Skal en anden klage for dig, skal fuldmagten være skriftlig.
topic-hjaelp-roles-person = Kommunen kan kræve, at du selv kommer, hvis det betyder noget for sagen. Du må stadig have en bisidder med.

topic-hjaelp-family-heading = Familie og værge
topic-hjaelp-family-yes = Din familie må gerne hjælpe. Men skal en af dem handle for dig, kræver det også din fuldmagt.
topic-hjaelp-family-apply = Det gælder også for dine forældre, når du er voksen. Med en fuldmagt kan de søge for dig og tale med din sagsbehandler.
topic-hjaelp-family-guardian = Er det ikke muligt for dig at give en fuldmagt, kan en værge klage for dig. En værge er udpeget til at handle for en anden.
topic-hjaelp-family-guardian-wait = Ankestyrelsen, som ser på klager, skal have fuldmagten, når en anden klager for dig. Er der hverken fuldmagt eller værge, må klagen vente på en værge. Spørg kommunen, hvordan man får en værge.

topic-hjaelp-kommune-heading = Hjælp fra kommunen
topic-hjaelp-kommune-guide = Kommunen skal normalt vejlede dig, så spørg, hvis du er i tvivl om noget.
topic-hjaelp-kommune-randers-text = Har du spørgsmål til teksten fra Randers, vil en sagsbehandler hjælpe dig med den.
topic-hjaelp-kommune-randers-names = Du finder sagsbehandlerne i Myndighed Handicap, Myndighed Psykiatri og Myndighed Særlig Social Indsats.
topic-hjaelp-kommune-dukh = Du kan også læse hos DUKH, som rådgiver om handicap. De forklarer på nettet, hvordan et godt forløb kan være.

topic-hjaelp-ask-1 = Hvem hos jer kan hjælpe mig med at forstå reglerne?
topic-hjaelp-ask-2 = Vil I have en skriftlig fuldmagt, når en anden hjælper mig?
topic-hjaelp-ask-3 = Skal jeg selv komme til mødet, eller må en anden komme for mig?
