# Whom beskyttet beskæftigelse is for.

topic-hvem-title = Hvem kan få det?
    .also = krav, betingelser, alder, pension, må jeg få det
topic-hvem-ask-1 = Hvad skal I have set på, før jeg kan få tilbuddet?
topic-hvem-ask-2 = Har I en laveste alder for tilbuddet?
topic-hvem-ask-3 = Er I min handlekommune?

topic-hvem-work-heading = Når et almindeligt job er for svært
topic-hvem-duty = Passer lovens krav på dig, skal kommunen tilbyde dig beskyttet beskæftigelse. Den ser på din sag og afgør det.
topic-hvem-who = Tilbuddet er for dig, der er under folkepensionsalderen og ikke kan have et job på normale vilkår.
topic-hvem-ask-first = Er du i tvivl, om det passer på dig? Så spørg kommunen. Det er gratis at få råd.
topic-hvem-ground = Grunden til det kan være en betydelig nedsat funktionsevne, i kroppen eller i psyken. Den kan også være særlige sociale problemer. En af dem er nok.
topic-hvem-because = Og det skal være derfor, du ikke kan få eller beholde et almindeligt job.
topic-hvem-randers-may = Udkastet siger to ting. Et sted skriver Randers, at tilbuddet “kan” gives. Men sidst i udkastet står loven selv, og den siger “skal”.
topic-hvem-ishoej-may = Ishøj skriver, at du “kan få tilbudt” det. Loven er tydeligere: Kommunen skal tilbyde det, når lovens krav passer på dig.
topic-hvem-course = Har du særlige sociale problemer, er der også en anden mulighed. Kommunen kan tilbyde et særligt tilrettelagt beskæftigelsesforløb, men det er ikke noget, den skal.

topic-hvem-age-heading = Din alder
topic-hvem-pension-age = Folkepensionsalderen er ikke ens for alle. Den kommer an på, hvornår du er født.
topic-hvem-may-rise = Er du født i { $may-rise-year } eller senere, kan alderen blive hævet. Den bliver regnet ud igen med faste mellemrum.
topic-hvem-the-day = Er du tæt på den alder? Loven siger “under”, men ikke, om selve dagen tæller med. Spørg kommunen.
topic-hvem-adult = Loven nævner ikke en laveste alder. Men reglen står i lovens del om voksne, så normalt er tilbuddet for voksne.
topic-hvem-randers-age = I Randers skal du være fyldt { $lower-age } år.
topic-hvem-ishoej-age = Ishøj skriver ikke noget om alder. Men lovens grænse gælder også dér.

topic-hvem-other-heading = Andre tilbud kommer først
topic-hvem-other-law = Kommunen ser også på, om du kan bruge et tilbud efter en anden lov. Kan du det, kommer det andet tilbud først.
topic-hvem-examples = Det kan fx være et fleksjob. Har du førtidspension, kan det være et skånejob. Det er et job med løntilskud.
topic-hvem-flex-or-not = Fleksjob er kun for dem, der hverken får førtidspension eller seniorpension. Får du dagpenge eller kontanthjælp, kan der normalt også være andre tilbud.
topic-hvem-no-refusal = Loven siger kun, at du ikke kan bruge sådan et tilbud. Den kræver ikke, at du først har fået et afslag.
topic-hvem-randers-tried = Randers skriver, at det skal være undersøgt eller prøvet, om andre tilbud passer. En af delene er altså nok.
topic-hvem-ishoej-named = Ishøj nævner netop fleksjob og skånejob. Men der kan være flere, for loven peger ikke på bestemte tilbud.
topic-hvem-jobcentret = Kommunen behøver ikke længere have et jobcenter. I dag kan du spørge efter kommunens beskæftigelsesindsats.
topic-hvem-randers-together = Randers nævner også aktivering. Om et andet tilbud kan bruges, finder du ud af sammen med sagsbehandleren og kommunens beskæftigelsesindsats. Udkastet bruger det gamle navn, jobcentret.

topic-hvem-pension-heading = Førtidspension og handlekommune
topic-hvem-no-pension = Loven kræver ikke, at du har førtidspension.
topic-hvem-randers-pension = I Randers er tilbuddet oftest for dig, der har førtidspension. Det kommer af, at andre tilbud skal ses på først.
topic-hvem-ishoej-pension = Ishøj skriver om lønnen, som om alle i tilbuddet har førtidspension. Det er dog ikke et krav i loven.
topic-hvem-handlekommune = Det er din handlekommune, der ser på din ansøgning. Ved du ikke, hvilken kommune det er, så spørg.
topic-hvem-randers-kommune = Udkastet er skrevet til dig, der har Randers som handlekommune. Så er det Randers, der behandler din ansøgning og følger op på hjælpen.
