/** Quiet, from the system's own letters; nothing loads, nothing runs. */
export const STATUS_STYLE = `
:root{color-scheme:light dark;--ink:#182028;--quiet:#51606c;--paper:#fbfaf7;--card:#fff;--line:#e3e0d8;--edge:#73808a;--accent:#0b5c7a;--on:#fff;--warn:#8a2c0d}
@media(prefers-color-scheme:dark){:root{--ink:#eceff1;--quiet:#a9b6be;--paper:#14181b;--card:#1c2226;--line:#323a40;--edge:#8b98a1;--accent:#7cc4de;--on:#0d1417;--warn:#ffb59c}}
*{box-sizing:border-box}
body{margin:0;font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Bengali","Noto Sans Devanagari","Noto Sans Arabic",sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:.1875rem solid var(--accent);outline-offset:.125rem;border-radius:.25rem}
.skip{position:absolute;inset-inline-start:1rem;top:-4rem;padding:.75rem 1rem;background:var(--card)}
.skip:focus{top:.5rem;z-index:1}
.wrap{max-width:42rem;margin-inline:auto;padding-inline:1.25rem}
header .wrap>a{margin-inline-start:-.375rem}
header .wrap{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.25rem 1.5rem;padding-block:.75rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem;list-style:none;margin:0;padding:0}
nav a,header a{display:inline-block;padding:.5rem .375rem}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}
nav a[aria-current]{font-weight:650;color:var(--ink);box-shadow:inset 0 -.1875rem var(--accent)}
main{padding-block:1rem 3rem}
h1{font-size:clamp(1.5rem,1.1rem + 2vw,2rem);line-height:1.3;margin:0 0 .5rem;text-wrap:balance}
h2{font-size:1.125rem;margin:2rem 0 .5rem}
.about{color:var(--quiet);margin:0 0 .75rem}
.ref{white-space:nowrap;font-variant-numeric:tabular-nums}
p{margin:.5rem 0}
blockquote{margin:.5rem 0;padding-inline-start:.875rem;border-inline-start:.25rem solid var(--accent);white-space:pre-line}
.note{background:var(--card);border:1px solid var(--line);border-inline-start:.25rem solid var(--accent);border-radius:.5rem;padding:.75rem 1rem;margin:0 0 1.25rem}
.wrong{border-inline-start-color:var(--warn)}
ol{list-style:none;margin:0;padding:0;border-inline-start:.125rem solid var(--line)}
ol li{position:relative;padding:.375rem 1rem}
ol li::before{content:"";position:absolute;inset-inline-start:-.375rem;top:.875rem;width:.625rem;height:.625rem;border-radius:50%;background:var(--edge)}
ol li:first-child::before{background:var(--accent)}
time{color:var(--quiet);font-size:.9375rem;display:block}
details,form.open{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:.25rem 1rem;margin:.75rem 0}
form.open{padding-block:1rem}
summary{cursor:pointer;padding:.625rem 0;font-weight:600}
label,legend{display:block;font-weight:600;margin-block:.5rem .25rem;padding:0}
textarea,input[type=text]{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:.5rem;padding:.625rem .75rem;width:100%;min-height:2.75rem}
input.short{max-width:14rem}
textarea{min-height:6.5rem}
fieldset{border:0;margin:0;padding:0}
.scores{display:flex;flex-wrap:wrap;align-items:center;gap:.375rem 1rem}
.scores label{font-weight:400;display:inline-flex;align-items:center;gap:.375rem;min-height:2.75rem;margin:0}
input[type=radio]{width:1.375rem;height:1.375rem;accent-color:var(--accent)}
button{font:inherit;font-weight:600;color:var(--on);background:var(--accent);border:1px solid transparent;border-radius:.5rem;min-height:2.75rem;padding:.5rem 1.25rem;margin-block:.75rem;cursor:pointer}
button.plain{color:var(--accent);background:none;border-color:var(--accent)}
footer{border-top:1px solid var(--line)}
footer .wrap{padding-block:1rem 2rem}
`;
