/** The look of a report: light or dark by the reader's setting, one column on a phone. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#f6f7f5;--card:#fff;--ink:#17211d;--soft:#5a6862;--line:#dde3df;--brand:#0f5c4a;
--pass:#0b6b3a;--pass-bg:#dff3e6;--fail:#a02015;--fail-bg:#fbe4e0;--other:#7a5200;--other-bg:#fdf0cf;--code:#eef1ef}
@media (prefers-color-scheme:dark){:root{--bg:#111614;--card:#1a211e;--ink:#e8eeea;--soft:#9fb0a8;--line:#2e3935;--brand:#6fd0b3;
--pass:#7fdca4;--pass-bg:#143524;--fail:#ff9d90;--fail-bg:#43191a;--other:#f3cd7a;--other-bg:#3b2e10;--code:#232c28}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main,header.top{max-width:72rem;margin:0 auto;padding:0 1.25rem}
header.top{padding-top:2.5rem}
h1{font-size:1.9rem;line-height:1.15;margin:0 0 .35rem;letter-spacing:-.02em}
h2{font-size:1.25rem;margin:2.5rem 0 .8rem}
h3{font-size:.82rem;margin:1.5rem 0 .5rem;color:var(--soft);text-transform:uppercase;letter-spacing:.06em}
p{margin:.3rem 0}
.soft{color:var(--soft)}
.lead{font-size:1.05rem;max-width:46rem}
.mono,code{font:.84em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:12px}
table{border-collapse:collapse;width:100%;font-size:.93rem}
th,td{text-align:left;padding:.55rem .8rem;border-bottom:1px solid var(--line);vertical-align:top}
tr:last-child>td,tr:last-child>th{border-bottom:0}
thead th{font-size:.8rem;color:var(--soft);font-weight:600;white-space:nowrap}
td.number{font-variant-numeric:tabular-nums;white-space:nowrap}
.badge{display:inline-block;min-width:4.4rem;text-align:center;padding:.1rem .55rem;border-radius:99px;font-size:.8rem;font-weight:650;background:var(--other-bg);color:var(--other)}
.badge.passed,.badge.created{background:var(--pass-bg);color:var(--pass)}
.badge.failed,.badge.deleted{background:var(--fail-bg);color:var(--fail)}
.share{display:block;height:6px;border-radius:3px;background:var(--fail-bg);margin-top:.35rem;overflow:hidden;min-width:5rem}
.share i{display:block;height:100%;background:var(--pass)}
.filter{display:flex;flex-wrap:wrap;gap:.5rem;margin:0 0 1rem;padding:0;border:0}
.filter label{cursor:pointer;border:1px solid var(--line);background:var(--card);border-radius:99px;padding:.3rem .9rem;font-size:.9rem}
.filter input{position:absolute;opacity:0}
.filter label:has(:checked){background:var(--brand);color:var(--bg);border-color:var(--brand)}
.filter label:has(:focus-visible){outline:3px solid var(--brand);outline-offset:2px}
body:has(#only-passed:checked) .episode:not(.is-passed),body:has(#only-failed:checked) .episode:not(.is-failed),
body:has(#only-other:checked) .episode:not(.is-error,.is-vacuous){display:none}
.episode{background:var(--card);border:1px solid var(--line);border-radius:12px;margin:0 0 .7rem}
.episode>summary{cursor:pointer;display:flex;flex-wrap:wrap;gap:.3rem .9rem;align-items:center;padding:.75rem 1rem;list-style:none}
.episode>summary::-webkit-details-marker{display:none}
.episode>summary:focus-visible{outline:3px solid var(--brand);border-radius:12px}
.episode>summary .name{font-weight:650}
.episode>summary .time{margin-left:auto}
.inside{padding:0 1rem 1.2rem;border-top:1px solid var(--line)}
blockquote{margin:.4rem 0;padding:.1rem 0 .1rem .9rem;border-left:3px solid var(--brand);max-width:52rem}
.trouble{background:var(--fail-bg);color:var(--fail);border-radius:8px;padding:.5rem .8rem;margin:.6rem 0}
.strip{display:flex;gap:.8rem;overflow-x:auto;padding-bottom:.5rem;scroll-snap-type:x proximity}
.strip figure{margin:0;flex:none;width:min(24rem,82vw);scroll-snap-align:start}
.strip img{width:100%;height:auto;aspect-ratio:8/5;object-fit:cover;object-position:top;display:block;border:1px solid var(--line);border-radius:8px;background:var(--code)}
.strip figcaption{font-size:.85rem;margin-top:.35rem;overflow-wrap:anywhere}
.timeline{list-style:none;margin:0;padding:0;font-size:.88rem}
.timeline li{padding:.22rem 0;display:flex;gap:.7rem;flex-wrap:wrap;border-bottom:1px dashed var(--line)}
.timeline .hit{color:var(--fail);font-weight:600}
.timeline .args{color:var(--soft);overflow-wrap:anywhere}
.values{overflow-wrap:anywhere}
details.more{margin-top:1.3rem}
details.more>summary{cursor:pointer;color:var(--soft);font-size:.82rem;text-transform:uppercase;letter-spacing:.06em;font-weight:650}
footer{max-width:72rem;margin:3rem auto 2rem;padding:0 1.25rem;color:var(--soft);font-size:.85rem}
@media (max-width:40rem){.stack thead{display:none}.stack tr{display:block;padding:.6rem .8rem;border-bottom:1px solid var(--line)}
.stack tr:last-child{border-bottom:0}.stack td{display:block;border:0;padding:.12rem 0}.number .soft{white-space:normal}body{font-size:15px}h1{font-size:1.5rem}.episode>summary .time{margin-left:0}}
`
