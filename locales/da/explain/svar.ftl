# The decision: what it rests on, what to look for in it, and what one can do next.
topic-svar-title = Hvordan ser svaret ud?
    .also = brev, afslag, ja, nej, hvorfor, begrundelse

topic-svar-decision-heading = Svaret er en afgørelse
topic-svar-decision-who = Kommunens svar kaldes en afgørelse. Den skal bygge på netop din sag.
topic-svar-decision-why = Et skriftligt svar skal fortælle dig hvorfor, hvis du ikke får alt det, du bad om.
topic-svar-decision-complain = Får du ikke alt, skal der også stå i svaret, hvordan du kan klage. Det kaldes klagevejledning.
topic-svar-decision-written = Du kan bede om at få svaret på skrift. Så kan du læse det igen senere.
topic-svar-decision-oral = Har du fået svaret mundtligt, kan du som regel få begrundelsen på skrift. Bed hurtigt om den, for der kan være en frist.
topic-svar-decision-all = Får du alt, du bad om, behøver der ikke stå hvorfor. Der behøver heller ikke stå, hvordan du kan klage.
topic-svar-decision-randers-gets = Randers skriver, at du får en afgørelse, hvor der står, hvordan du kan klage. Her skelner udkastet ikke mellem et ja og et nej.

topic-svar-weigh-heading = Sådan når kommunen frem til svaret
topic-svar-weigh-human = Kommunen ser på, hvad du kan og har brug for, og hvad loven siger. Den vurdering kaldes et skøn, og både faglige grunde og økonomi tæller med.
topic-svar-weigh-machine = Økonomien må altså ikke stå alene, for kommunen skal også se på dine behov. Skønnet er et menneskes arbejde. Et program som Fodfæste afgør ikke noget.
topic-svar-weigh-randers = Udkastet fra Randers fortæller, hvad der plejer at gælde, men dit svar skal bygge på dig. Kommunen foretager skønnet, når den har alt det, den skal vide. Så vurderer den, om du opfylder lovens krav.

topic-svar-look-heading = Se efter i svaret
topic-svar-look-first = Læs svaret i dit eget tempo, gerne sammen med en anden. Er det et ja, et nej eller et ja til noget af det?
topic-svar-look-what = Ved et ja kan du se efter, hvilket tilbud det er, og hvor mange dage du kan arbejde.
topic-svar-look-pay = Se også, hvad der står om løn og transport. Der er regler om begge dele. Står der ikke noget, så spørg kommunen.
topic-svar-look-ishoej-follow = I Ishøj kan der også stå i svaret, at kommunen følger op oftere, end den plejer.
topic-svar-look-why = Se derefter, om du kan forstå, hvorfor svaret blev sådan. Mangler der en begrundelse, så bed kommunen om den.
topic-svar-look-complain = Se til sidst, hvor en klage skal hen, og hvornår den senest skal være der.
topic-svar-look-day = Skriv også ned, hvilken dag du fik svaret. Fristen for at klage løber normalt fra den dag.

topic-svar-next-heading = Hvad du kan gøre nu
topic-svar-next-yes = Er det et ja, kan du spørge, hvad der så sker, og hvornår du kan begynde.
topic-svar-next-plan = Ved et ja skal kommunen også tilbyde dig en handleplan, når din funktionsevne er betydelig nedsat.
topic-svar-next-randers-plan = I Randers får alle, der får ja, tilbudt en handleplan. I den står mål og aftaler, og du laver den sammen med sagsbehandleren.
topic-svar-next-no = Er det et nej, kan du bede om en forklaring, og du kan klage, hvis du er uenig. Et nej gælder tilbuddet og ikke dig som menneske.
topic-svar-next-other = Du kan også spørge, om der er anden hjælp. Den skal kommunen som regel også se på, når du har søgt.
topic-svar-next-change = Vil kommunen senere give dig færre dage, skal den igen se på netop din sag. Så skal den også se på, hvad du ønsker, og hvad du kan.
topic-svar-next-randers-change = I Randers får du en ny afgørelse med klagevejledning, hvis tilbuddet senere bliver ændret eller stopper.

topic-svar-ask-1 = Hvem kan forklare mig, hvorfor svaret blev sådan?
topic-svar-ask-2 = Hvad sker der nu, og hvornår kan jeg begynde?
topic-svar-ask-3 = Hvordan bliver det med løn og transport, hvis svaret er ja?
topic-svar-ask-4 = Hvilken dag skal I senest have en klage?
