"""The panel's style sheet and script; nothing is fetched from elsewhere."""

STYLE = """
:root { color-scheme: light; font: 16px/1.45 system-ui, sans-serif; color: #1c2433; background: #f2f4f8; }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; }
a { color: #2450c8; }
:focus-visible { outline: 3px solid #2450c8; outline-offset: 2px; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 0 0 0.75rem; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend, label { font-weight: 600; padding: 0; }
fieldset > div:not(.joined) label { font-weight: 400; }
input[type="radio"] { margin: 0 0.4rem 0 0; }
input[type="text"] { font: inherit; padding: 0.45rem 0.6rem; border: 1px solid #7a869c; border-radius: 4px; width: 100%; }
input[readonly] { background: #eef1f6; }
button, .button {
  font: inherit; font-weight: 600; padding: 0.5rem 1.1rem; border: 1px solid #2450c8; border-radius: 4px;
  background: #2450c8; color: #fff; text-decoration: none; cursor: pointer; white-space: nowrap;
}
button[data-copies] { background: #fff; color: #2450c8; padding: 0.4rem 0.8rem; }

html { scroll-padding: 3rem 0 6rem; }
.band {
  position: sticky; top: 0; z-index: 4; margin: 0; padding: 0.5rem 1.5rem;
  background: #ffd84d; color: #1c2433; border-bottom: 2px solid #1c2433;
}
.address-bar { padding: 0.5rem 1.5rem; background: #dfe3ea; }
.top-bar { display: flex; align-items: center; gap: 1.5rem; padding: 0.6rem 1.5rem; background: #1f2942; color: #fff; }
.top-bar .search { flex: 1; max-width: 26rem; margin: auto; padding: 0.2rem 0.8rem; background: #35415f; border-radius: 4px; }
.columns { display: flex; align-items: stretch; flex: 1; }
.menu { flex: 0 0 11rem; background: #1f2942; }
.menu ul { list-style: none; margin: 0; padding: 0.5rem 0; }
.menu li > * { display: block; padding: 0.5rem 1.5rem; color: #aab4c9; text-decoration: none; }
.menu a { color: #fff; }
.menu a:hover, .menu a[aria-current] { background: #35415f; text-decoration: underline; }
.menu :focus-visible { outline-color: #ffd84d; outline-offset: -3px; }
main { flex: 1; min-width: 0; max-width: 62rem; padding: 1.5rem 2rem 3rem; }
body > main { margin: 0 auto; width: 100%; }

.heading { display: flex; justify-content: space-between; align-items: center; gap: 1rem; margin: 0 0 1rem; }
.back { margin: 0 0 0.5rem; }
.back::before { content: "\\2039  " / ""; }
.card { background: #fff; border: 1px solid #d5dbe6; border-radius: 6px; padding: 1.25rem 1.5rem; margin: 0 0 1.25rem; }
.quiet { color: #515c72; font-weight: 400; }
.rows { list-style: none; margin: 0; padding: 0; }
.rows li { display: flex; align-items: baseline; gap: 1rem; padding: 0.6rem 0; border-top: 1px solid #e3e7ee; }
.rows .name { flex: 0 0 15rem; }
.rows a.name { font-weight: 600; }
.rows a.name::after { content: ""; position: absolute; inset: 0; }
.rows .open { position: relative; }
.rows .open::after { content: "\\203a" / ""; margin-left: auto; font-size: 1.3rem; line-height: 1; }

table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.6rem 0.75rem 0.6rem 0; border-bottom: 1px solid #e3e7ee; }
thead th { white-space: nowrap; }
tbody th { overflow-wrap: anywhere; min-width: 8rem; }

.field { margin-top: 1.1rem; max-width: 34rem; }
.field label { display: block; margin-bottom: 0.25rem; }
.problem { padding: 0.75rem 1rem; background: #fff; border: 2px solid #b3261e; border-left-width: 8px; border-radius: 4px; }
input[aria-invalid] { border: 2px solid #b3261e; }
.scopes fieldset { margin-bottom: 1.1rem; }
.scopes legend { margin-bottom: 0.3rem; }
.joined { display: flex; width: fit-content; position: relative; }
.joined input { position: absolute; opacity: 0; width: 1px; height: 1px; }
.joined label {
  padding: 0.4rem 1.1rem; border: 1px solid #8e99ae; margin-left: -1px; background: #fff; color: #515c72;
  font-weight: 400; cursor: pointer; min-width: 6rem; text-align: center;
}
.joined label:first-of-type { border-radius: 4px 0 0 4px; margin-left: 0; }
.joined label:last-of-type { border-radius: 0 4px 4px 0; }
.joined label:hover { background: #f2f4f8; }
.joined input:checked + label {
  background: #dbe6ff; color: #1c3f9e; border-color: #2450c8; font-weight: 600; z-index: 1; box-shadow: 0 0 0 1px #2450c8;
}
.joined input:focus-visible + label { outline: 3px solid #2450c8; outline-offset: 2px; z-index: 2; }
.no-scopes { display: none; }
.create:has(#token-type-stencil_cli:checked) .scopes { display: none; }
.create:has(#token-type-stencil_cli:checked) .no-scopes { display: block; }
.bottom-bar {
  position: sticky; bottom: 0; display: flex; justify-content: flex-end; align-items: center; gap: 1.5rem;
  padding: 0.75rem 1.5rem; background: #fff; border: 1px solid #d5dbe6; z-index: 3;
}
.actions { display: flex; align-items: center; gap: 1.5rem; }

.notice { max-width: 26rem; margin: 0 0 1rem auto; padding: 0.75rem 1rem; background: #e2f4e6; border-left: 6px solid #1c7c3a; }
.dialog { max-width: 46rem; margin: 0 auto; padding: 1.5rem 2rem; background: #fff; border: 1px solid #7a869c; border-radius: 8px;
  box-shadow: 0 8px 32px rgb(28 36 51 / 30%); }
.dialog form { text-align: right; }
.value { display: grid; grid-template-columns: 1fr auto; gap: 0.25rem 0.5rem; margin: 0 0 0.9rem; }
.value label { grid-column: 1 / -1; }
.value input[type="text"] { font-family: ui-monospace, monospace; font-size: 0.85rem; }
.address-bar .value { margin: 0; grid-template-columns: auto 1fr auto; align-items: center; }
.address-bar .value label { grid-column: auto; font-weight: 400; }
.address-bar .value input { border-radius: 1rem; }

.state { padding: 0.75rem 1rem; background: #fff; border: 1px solid #d5dbe6; border-left: 6px solid #1c7c3a; }
.state.on { border-left-color: #b3261e; }
.mishaps legend { font-size: 1.15rem; float: left; margin-bottom: 0.75rem; }
.mishaps legend + div { clear: both; }
.mishaps div { display: flex; align-items: baseline; gap: 0.6rem; padding: 0.3rem 0; }
.mishaps label span { display: block; }

@media (forced-colors: active) {
  .joined input:checked + label { forced-color-adjust: none; background: Highlight; color: HighlightText; }
}
@media (max-width: 45rem) {
  .columns { display: block; }
  .menu ul { display: flex; flex-wrap: wrap; }
  main { padding: 1rem; }
  .rows li { flex-wrap: wrap; }
  .heading, .address-bar .value { flex-wrap: wrap; }
  .address-bar .value { display: block; }
}
"""

SCRIPT = """
"use strict";
for (const button of document.querySelectorAll("button[data-copies]")) {
  const field = document.getElementById(button.dataset.copies);
  button.hidden = false;
  button.addEventListener("click", async () => {
    field.select();
    await navigator.clipboard.writeText(field.value);
    button.textContent = "Copied";
  });
}
"""
