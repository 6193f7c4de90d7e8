# What the municipality needs to know, whom it may ask, what one may see, and what one must tell.
topic-oplysninger-title = Hvad skal kommunen vide?
    .also = læge, sygehus, journal, papirer, privat, CPR-nummer, sige til

topic-oplysninger-part-heading = Din del
topic-oplysninger-part-tell = Du kan være med i din egen sag. Fortæl, hvad du kan, og hvad der er svært for dig.
topic-oplysninger-part-consent = Kommunen skal normalt have dit ja, før den spørger andre om dig.
topic-oplysninger-part-change = Får du hjælp, skal du som regel fortælle om ændringer, der betyder noget for den.
topic-oplysninger-part-know = Du kender din egen hverdag bedst, og du vælger selv, hvad du vil skrive om den.
topic-oplysninger-part-randers-role = Randers beder dig hjælpe med at få det hele med, så støtten kan passe bedre til dig.
topic-oplysninger-part-randers-what = Sagsbehandleren vil ofte spørge, hvordan du klarer hverdagen, og hvad du kan arbejde med. Fortæl også, hvilke hensyn du har brug for. De kaldes skånehensyn.
topic-oplysninger-part-ishoej-vum = Ishøj bruger en metode, der hedder VUM, til at beskrive, hvad du kan og har brug for.
topic-oplysninger-part-cpr = Brug gerne dine egne ord, for der er ingen faste felter, du skal udfylde. Du behøver heller ikke skrive dit CPR-nummer i Fodfæste.
topic-oplysninger-part-with = Er det svært at fortælle om, må du gerne have en med, som kan hjælpe.

topic-oplysninger-others-heading = Når kommunen vil spørge andre
topic-oplysninger-others-says = Dit ja kaldes et samtykke. Det skal sige, hvad kommunen vil vide, hvem den spørger, og til hvilken sag.
topic-oplysninger-others-blanket = Derfor er et ja til “alle oplysninger” ikke nok.
topic-oplysninger-others-no = Du må gerne sige nej. Kommunen skal fortælle dig, hvad det betyder for sagen.
topic-oplysninger-others-ask-first = Er et samtykke for bredt, kan du bede om at få det rettet. Måske må kommunen gerne spørge din læge, men kun om noget bestemt. Så skal det stå i samtykket.
topic-oplysninger-others-randers-who = I Randers kan kommunen fx spørge din læge eller et sygehus. Den vil også spørge dem, der hjælper folk i job.
topic-oplysninger-others-randers-job = De kan svare på, om et andet tilbud kan bruges. De hedder nu kommunens beskæftigelsesindsats. Udkastet bruger det gamle navn, jobcentret.
topic-oplysninger-others-randers-consent = Udkastet nævner ikke dit samtykke her. Men lovens regel om samtykke gælder også i Randers.

topic-oplysninger-papers-heading = Dine papirer
topic-oplysninger-papers-see = Du kan normalt få lov at se papirerne i din sag, hvis du beder om aktindsigt.
topic-oplysninger-papers-hear = Er der noget vigtigt i sagen, du ikke kender, får du det som regel at se før svaret. Så kan du sige, om det passer.
topic-oplysninger-papers-right = Det kaldes partshøring. Er noget forkert eller for gammelt, så skriv til kommunen, hvad der er rigtigt.

topic-oplysninger-changes-heading = Når noget ændrer sig
topic-oplysninger-changes-why = Når kommunen hører om en ændring, kan den se, om hjælpen stadig passer til dig.
topic-oplysninger-changes-what = Ændringen kan fx være, at du flytter, eller at du kan arbejde mere eller mindre end før. Er du i tvivl, kan du ringe og spørge.

topic-oplysninger-ask-1 = Hvilke oplysninger mangler I i min sag?
topic-oplysninger-ask-2 = Hvem vil I gerne spørge om mig, og hvad vil I vide?
topic-oplysninger-ask-3 = Hvad betyder det for min sag, hvis jeg siger nej?
topic-oplysninger-ask-4 = Hvordan får jeg mine papirer at se?
