# How one applies, and what the municipality does with the application.
topic-soeg-title = Hvordan søger man?
    .also = ansøge, ansøgning, søge om, skema, blanket, ringe, telefon

topic-soeg-how-heading = Sådan søger du
topic-soeg-how-free = Du kan skrive, ringe eller møde op, når du vil søge. Der er ingen blanket, du skal bruge.
topic-soeg-how-word = Sig eller skriv “jeg ansøger om”. Så er det en ansøgning og ikke kun et spørgsmål.
topic-soeg-how-advice = Du kan få gratis råd hos kommunen, før du søger. Du må også gerne have en med.
topic-soeg-how-written = Det tæller lige så meget at ringe som at skrive. Men DUKH, som rådgiver om handicap, anbefaler dig at skrive. Så kan ingen være i tvivl om, hvad du søger.
topic-soeg-how-schema = Måske vil kommunen gerne have, at du udfylder et skema. Så skal den også hjælpe dig med det, hvis du har brug for hjælp.
topic-soeg-how-why = Når kommunen har fået en ansøgning, har den en frist for at svare. Ringer du, så skriv dagen ned, og hvem du talte med.
topic-soeg-how-example = Med ordet “ansøger” er det klart, hvornår fristen begynder. Du kan fx sige: “Jeg ansøger om beskyttet beskæftigelse, og jeg vil gerne have et skriftligt svar.”
topic-soeg-how-guide = Er noget svært, så sig det. Kommunen skal normalt vejlede dig.
topic-soeg-how-nameless = Du kan også ringe og spørge uden at sige, hvem du er. Så har du bare spurgt, og du har ikke søgt endnu.
topic-soeg-how-where = Du søger hos din handlekommune. Det er den kommune, der skal tage sig af din sag. Er du i tvivl om, hvilken det er, så spørg den kommune, du bor i.

topic-soeg-after-heading = Når du har søgt
topic-soeg-after-randers-contact = I Randers hører du fra en sagsbehandler, der ser på, om du kan få tilbuddet.
topic-soeg-after-randers-names = Sagsbehandleren sidder i Myndighed Handicap, Myndighed Psykiatri eller Myndighed Særlig Social Indsats. Udkastet siger ikke, hvem der tager sig af hvad. Det kan du spørge om.
topic-soeg-after-ishoej-who = I Ishøj er det Den Sociale Myndighed i Center for Voksne og Velfærd, der afgør din sag.
topic-soeg-after-you = Kommunen skal se på netop din situation, og det skal ske sammen med dig.
topic-soeg-after-randers-talk = Randers lægger stor vægt på at tale med dig. Du er med i forløbet, før kommunen afgør, om du får støtte, og hvor meget.
topic-soeg-after-randers-whole = Randers ser på hele din situation og ikke kun på arbejde.
topic-soeg-after-randers-early = Randers vil gerne hjælpe tidligt, så det svære ikke når at vokse. Den hjælp, du får, skal også hænge sammen.
topic-soeg-after-randers-others = Derfor kan sagsbehandleren foreslå, at andre kommer med i samarbejdet. Måske hører du også om anden støtte, som Randers har skrevet tekster om.
topic-soeg-after-ishoej-vum = Ishøj beskriver, hvad du kan og har brug for, med en metode, der hedder VUM.
topic-soeg-after-ishoej-vum-name = VUM er kort for voksenudredningsmetoden. Det er ikke en prøve, man kan bestå eller dumpe. Får du ja, bruger Ishøj også VUM til at finde et arbejdssted, der passer til dig.
topic-soeg-after-all-help = Kommunen skal som regel også se på anden hjælp, så du behøver ikke kende alle regler.
topic-soeg-after-no-promise = En ansøgning er ikke et ja. Først ser kommunen på din sag, og så får du dens svar, som kaldes en afgørelse.

topic-soeg-ask-1 = Hvor sender jeg min ansøgning hen, og hvem kan jeg ringe til?
topic-soeg-ask-2 = Har I et skema, og kan en hjælpe mig med det?
topic-soeg-ask-3 = Hvem bliver min sagsbehandler?
topic-soeg-ask-4 = Kan I skrive til mig, hvilken dag I fik min ansøgning?
