// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wp::ui::report {

/// How a paper looks in a browser and on the sheets that it prints. Every pair of colours has a contrast of 4.5 or
/// more; nothing is told by colour alone, and all of it bears 400 % and the reader's own spacing.
inline constexpr const char* htmlStyle = R"css(
:root{color-scheme:light;--text:#1a2433;--quiet:#535e6d;--line:#d3dae3;--strong:#12436d;--band:#f3f5f8}
*{box-sizing:border-box}
html{font-family:"Open Sans","Segoe UI",system-ui,-apple-system,sans-serif;font-size:100%;line-height:1.55;color:var(--text);background:#fff}
body{margin:0 auto;max-width:52rem;padding:2rem 1.5rem 4rem}
h1{font-size:2rem;line-height:1.2;font-weight:600;margin:.2rem 0 .4rem;letter-spacing:-.01em}
h2{font-size:1.5rem;line-height:1.25;font-weight:600;margin:3rem 0 .8rem;padding-top:1rem;border-top:3px solid var(--strong)}
h3{font-size:1.15rem;line-height:1.3;font-weight:600;margin:2rem 0 .4rem}
p{margin:.5rem 0 1rem;max-width:44rem}
.place{color:var(--strong);font-weight:600;margin:0}
.when,.quiet,footer,figcaption span{color:var(--quiet)}
.lead{font-size:1.2rem;line-height:1.5}
a{color:#0b57a4}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid #1f6feb;outline-offset:2px}
nav ol,nav ul{padding-left:1.4rem;margin:1rem 0}
nav li{padding:.25rem 0}
.languages ul{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;list-style:none;padding:0}
ul{max-width:44rem;padding-left:1.4rem}
li{margin:.3rem 0}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:1rem;margin:1.5rem 0}
.facts div{border-top:3px solid var(--strong);padding-top:.5rem}
.facts dt{color:var(--quiet);font-size:.9rem}
.facts dd{margin:0}
.facts strong{display:block;font-size:1.7rem;line-height:1.3;font-weight:600;font-variant-numeric:tabular-nums}
.facts span{color:var(--quiet);font-size:.9rem}
figure{margin:2rem 0}
figcaption strong{display:block;font-size:1.15rem;font-weight:600}
figcaption span{display:block;margin-bottom:.6rem}
.scroll{overflow-x:auto;margin:1rem 0}
svg{display:block;width:100%;min-width:36rem;height:auto}
details{margin:.4rem 0}
summary{cursor:pointer;color:#0b57a4;padding:.4rem 0}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.4;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;font-size:1rem;padding:.4rem 0}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}
th{font-weight:400}
thead th{font-weight:600;border-bottom:2px solid var(--text);vertical-align:bottom}
tbody tr:nth-child(even){background:var(--band)}
tbody tr.total th,tbody tr.total td{font-weight:600;border-top:1px solid var(--text)}
.figure{text-align:right;white-space:nowrap}
thead .figure{white-space:normal}
article+article{margin-top:6rem;border-top:1px solid var(--line);padding-top:3rem}
footer{margin-top:3rem;border-top:1px solid var(--line);font-size:.85rem}
footer p{max-width:none}
@media print{@page{size:A4;margin:18mm}html{font-size:10pt}body{padding:0;max-width:none}section{break-before:page}figure,tr,h2,h3{break-inside:avoid}h2,h3{break-after:avoid}nav,details{display:none}.scroll{overflow:visible}svg{min-width:0}}
)css";

} // namespace wp::ui::report
