/** The demo page's looks: quiet, from the system's own letters, nothing that must load. */
export const DEMO_STYLE = `
:root{color-scheme:light dark;--ink:#182028;--quiet:#51606c;--paper:#fbfaf7;--card:#fff;--line:#e3e0d8;--accent:#0b5c7a;--sky:#e4eff3;--hill:#c4dae0;--house:#8fb4bf;--roof:#0b5c7a}
@media(prefers-color-scheme:dark){:root{--ink:#eceff1;--quiet:#a9b6be;--paper:#14181b;--card:#1c2226;--line:#323a40;--accent:#7cc4de;--sky:#1a262c;--hill:#22343c;--house:#2f4953;--roof:#4a8299}}
*{box-sizing:border-box}
body{margin:0;font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Bengali","Noto Sans Devanagari","Noto Sans Arabic",sans-serif;color:var(--ink);background:var(--paper)}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible{outline:.1875rem solid var(--accent);outline-offset:.125rem;border-radius:.25rem}
.skip{position:absolute;inset-inline-start:1rem;top:-4rem;padding:.75rem 1rem;background:var(--card)}
.skip:focus{top:.5rem;z-index:1}
.wrap{max-width:64rem;margin-inline:auto;padding-inline:1.25rem}
header .wrap{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.5rem 1.5rem;padding-block:.875rem}
.city{display:flex;align-items:center;gap:.625rem;font-weight:650;font-size:1.125rem}
.city svg{width:2rem;height:2rem;color:var(--accent)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem;list-style:none;margin:0;padding:0}
nav a{display:inline-block;padding:.5rem .625rem;border-radius:.5rem;text-decoration:none}
nav a:hover{text-decoration:underline}
nav a[aria-current]{font-weight:650;color:var(--ink);box-shadow:inset 0 -.1875rem var(--accent);border-radius:0}
.hero{background:var(--sky)}
.hero .wrap{padding-block:3rem 0}
h1{font-size:clamp(1.875rem,1.2rem + 3vw,3rem);line-height:1.2;letter-spacing:-.01em;margin:0 0 1rem;text-wrap:balance}
h1 span{display:block}
[lang=bn] h1,[lang=hi] h1,[lang=ar] h1{letter-spacing:0;line-height:1.35}
.lead{font-size:1.1875rem;max-width:38rem;margin:0;color:var(--ink)}
.town{display:block;width:100%;height:clamp(7rem,18vw,12rem);margin-top:1.5rem}
.grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:1.25rem;padding-block:2.5rem}
section.card{background:var(--card);border:1px solid var(--line);border-radius:1rem;padding:1.25rem 1.375rem}
h2{font-size:1.125rem;margin:0 0 .625rem}
.card ul{margin:0;padding:0;list-style:none}
.card li{padding-block:.375rem;border-top:1px solid var(--line)}
.card li:first-child{border-top:0}
.danger{font-weight:650}
.note{background:var(--card);border-inline-start:.25rem solid var(--accent);padding:.75rem 1rem;margin:1.5rem 0 0}
.services{padding-block:1rem 3rem}
.services ul{columns:18rem;column-gap:2rem;list-style:none;margin:0;padding:0}
.services li{break-inside:avoid;padding-block:.5rem;border-bottom:1px solid var(--line)}
.services b{font-weight:600;display:block}
.services span{display:block;color:var(--quiet);font-size:.9375rem;line-height:1.45}
footer{border-top:1px solid var(--line);color:var(--quiet);font-size:.9375rem}
footer .wrap{padding-block:1.25rem 6rem}
`;
