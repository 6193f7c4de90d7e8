# What the core says of earlier versions and of the bin.

version-when = { $day } klokken { $time }
version-when-unknown = På et tidspunkt, vi ikke kender
version-none = Der er ingen tidligere versioner endnu. De kommer, når du retter i teksten en anden dag.
version-why-sitting = Sådan var den, før du skrev videre.
version-why-cleared = Sådan var den, før der blev slettet meget.
version-why-restored = Sådan var den, før du gik tilbage.
version-why-brought = Den kom med en fil fra en anden computer.
bin-row = { $days ->
    [0] Smidt ud { $when }. Den bliver slettet i dag.
    [one] Smidt ud { $when }. Den ligger her 1 dag endnu.
   *[other] Smidt ud { $when }. Den ligger her { $days } dage endnu.
}
bin-none = Papirkurven er tom.
