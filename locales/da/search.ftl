# "Søg".

search-title = Søg
search-lead = Skriv et ord, fx “løn”, “bus” eller “klage”.
search-field = Hvad leder du efter?
search-kind-topic = Emne
search-kind-term = Svært ord
search-kind-question = Spørgsmål
search-kind-screen = Side
