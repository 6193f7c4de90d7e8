//! Texts that some program somewhere would take for more than text.

/// Each by itself a text that a person could write, paste or be sent.
const TEXTS: [&str; 110] = [
    // The typesetter's markup.
    "#read(\"/etc/passwd\")",
    "#import \"@preview/cetz:0.4.2\"",
    "#include \"/etc/hostname\"",
    "#image(\"/etc/passwd\")",
    "#eval(\"1 + 1\")",
    "#plugin(\"a.wasm\")",
    "#json(\"a.json\") #yaml(\"a\") #csv(\"a\") #xml(\"a\") #cbor(\"a\")",
    "#bibliography(\"a.bib\") #cite(<a>)",
    "#set page(height: 1pt)",
    "#show: it => none",
    "#let x = 1; #x",
    "#while true { }",
    "#panic(\"stop\")",
    "#{ $x }",
    "#sys.inputs",
    "#raw(read(\"x\"))",
    "#h(1fr) #v(1fr) #pagebreak()",
    "#context here()",
    "#link(\"file:///etc/passwd\")[x]",
    "$ x^2 $",
    "$x_1$ og $ sum_(k=0)^n k $",
    "*fed* _kursiv_ `kode`",
    "```rust fn main() {} ```",
    "= Ikke en overskrift",
    "== Heller ikke",
    "- ikke en liste",
    "+ heller ikke",
    "/ Ord: ikke en forklaring",
    "1. ikke en liste",
    "12) heller ikke",
    "• ikke et punkt",
    "@henvisning <etiket>",
    "<etiket>",
    "// ikke en kommentar",
    "/* heller ikke */",
    "a -- b --- c ... d -? e",
    "\"e\" 'f' ~ g",
    "C:\\mappe\\ og til sidst \\",
    "\\u{1F600} \\# \\$ \\*",
    "[x] (y) {z}",
    "https://eksempel.invalid/~sti?a=1&b=2#c",
    // Pages and programs in them.
    "<script>alert(1)</script>",
    "<img src=x onerror=\"alert(1)\">",
    "<iframe src=\"file:///etc/passwd\"></iframe>",
    "<!-- <b> --> <![CDATA[ x ]]>",
    "</w:t></w:r></w:p>",
    "<w:t>x</w:t>",
    "<?xml version=\"1.0\"?>",
    "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>",
    "&y; &amp; &lt; &#x41; &#0; &nbsp;",
    "]]>",
    "javascript:alert(1)",
    "data:text/html,<b>x</b>",
    "{{ 7 * 7 }} ${7*7} <%= 7 %> #{7*7}",
    "'; DROP TABLE drafts; --",
    "`rm -rf ~` $(id) ; id | id && id",
    "%s %n %x %d {} {0} {name}",
    "../../../../etc/passwd",
    "\\\\server\\share\\x",
    // Other kinds of files.
    "{\\rtf1\\ansi{\\fonttbl\\f0 x}\\b fed}",
    "{\\*\\generator x;}",
    "%PDF-1.7",
    "(a) Tj ET << /S /JavaScript /JS (x) >>",
    "endstream endobj",
    "/Type /Catalog /OpenAction",
    "\\documentclass{article} \\input{/etc/passwd}",
    "\\write18{id} \\end{document}",
    "# Overskrift **fed** [x](y) ![z](w)",
    "| a | b | |---|---|",
    "PK og resten",
    "%!PS (x) show",
    // Formulas and fields.
    "=1+1",
    "=cmd|' /C calc'!A0",
    "=HYPERLINK(\"http://eksempel.invalid\")",
    "+1+1",
    "-1-1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)",
    "@=1+1",
    "{PAGE}",
    "{ HYPERLINK \"http://eksempel.invalid\" }",
    "{ INCLUDETEXT \"C:\\\\x\" }",
    "{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\" }",
    "{ QUOTE 65 }",
    "NUMPAGES PAGE TOC \\o \"1-3\"",
    "«Fornavn» MERGEFIELD Fornavn",
    // Letters.
    "Æblegrød på ø, Ǻrø, ẞ, ½, €, –, …, “x”",
    "a\u{30a} og å; A\u{30a} og Å; o\u{308} og ö",
    "🙂 👍🏽 👩\u{200d}🦽 👨\u{200d}👩\u{200d}👧\u{200d}👦 🇩🇰 ❤\u{fe0f} 🫠",
    "漢字 कखग ሀለ 𓀀 \u{e000} 🫩",
    "ﬁ ﬀ Ĳ ǆ K Å Ω",
    "ＤＥＦ １２３ ①②③ ⁽¹⁾ ½",
    "ı İ ß ẞ ſ ς",
    "admin аdmin (det andet a er kyrillisk)",
    "Jeg hedder אביגיל og taler عربي lidt",
    "kr. 100 (אביגיל) 200",
    "Z\u{310}\u{311}\u{312}\u{313}\u{314}",
    "H\u{335}\u{321}\u{31a}\u{31b}e\u{328}\u{324}\u{302}j\u{337}\u{321}\u{303}",
    "\u{301}begynder med et tegn",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}",
    "\\ud83d\\ude00 \\uD800 \\xed\\xa0\\x80 %ED%A0%80",
    "\u{fffd}\u{fffd}",
    "\u{d7ff}\u{e000}\u{10fffd}",
    "\u{1f3fb} \u{1f1e9} \u{200d}",
    "ord med    mange     rum",
    "a\tb\t\tc",
    "en linje\nto\r\ntre\rfire",
    "\u{2028}en\u{2029}to\u{85}tre",
    "\n\n\nførst tomt",
    "til sidst tomt\n\n\n",
];

/// All of them: those, every character that controls or hides, very long words, and piles of marks.
pub fn hostile_texts() -> Vec<String> {
    let mut texts = TEXTS.map(str::to_owned).to_vec();
    let controls = (0..0x20).chain(0x7f..0xa0);
    let bidi = (0x200e..0x2010).chain(0x202a..0x202f).chain(0x2066..0x206a).chain([0x61c]);
    let unseen =
        [0xa0, 0xad, 0x34f, 0x115f, 0x180e, 0x200b, 0x200c, 0x200d, 0x2060, 0x2061, 0x2064, 0x206f, 0x3000, 0xfe0f, 0xfeff];
    let strange = [0xfff9, 0xfffb, 0xfffc, 0xfffe, 0xffff, 0xfdd0, 0x1_fffe, 0x10_ffff, 0xe_0001, 0xe_0041, 0xf_0000];
    for code in controls.chain(bidi).chain(unseen).chain(strange) {
        let char = char::from_u32(code).expect("a character");
        texts.push(format!("før{char}efter {code:x}"));
    }
    for word in ["x", "W", "å", "0123456789", "a\u{301}", "a-", "a/", "_", "🙂"] {
        texts.push(word.repeat(200));
    }
    texts.push("a".to_owned() + &"\u{301}".repeat(12));
    texts
}
