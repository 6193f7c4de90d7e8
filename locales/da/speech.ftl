# "Læs højt": the buttons beside a text, and what is said where there is no Danish voice.

speech-read = Læs højt
speech-pause = Pause
speech-go-on = Læs videre
speech-stop = Stop
speech-slower = Langsommere
speech-normal = Normal fart

# How a Danish voice comes to the computer. "espeak-ng" is the name of the package to install.
speech-no-voice = Der er ingen dansk stemme på computeren
speech-no-voice-program = Installer programmet “espeak-ng”. Det er gratis. Tryk så på “Læs højt” igen. Er det ikke din computer? Spørg den, der passer den.
speech-no-voice-danish = Programmet “espeak-ng” kan ikke dansk her. Installer det igen med alle sprog. Er det ikke din computer? Spørg den, der passer den.
speech-no-voice-setting = Åbn computerens indstillinger. Søg efter “tale” eller “stemme”. Hent en dansk stemme. Åbn så programmet igen.
speech-still-works = Alt andet virker uden stemmen.
speech-failed = Der kom ingen lyd
speech-failed-how = Se efter, om højttaleren er tændt, og om lyden er slået til. Prøv så igen.
