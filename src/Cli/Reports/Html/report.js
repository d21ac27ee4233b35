"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const byId = id => document.getElementById(id);

/* Every text goes into the page as a text node: nothing of the code that was read can become markup. */
function el(name, attributes, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === undefined || value === null || value === false) continue;
    if (key === "style") node.style.setProperty(value[0], value[1]);
    else node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.filter(child => child !== null && child !== undefined));
  return node;
}

const count = (number, one, several) => number + " " + (number === 1 ? one : several || one + "s");
const keyOf = table => table.database + "/" + (table.schema || "") + "/" + table.name;
const idOf = table => "table-" + data.tables.indexOf(table);
const shownName = table => (table.schema && table.schema !== "public" ? table.schema + "." : "") + table.name;
const placeOf = item => item.path + ":" + item.line + (item.endLine && item.endLine !== item.line ? "-" + item.endLine : "");
const byKey = new Map(data.tables.map(table => [keyOf(table), table]));
const severities = ["error", "warning", "info"];

for (const table of data.tables) {
  table.findings = [];
  table.words = [table.name, table.schema || "", ...table.columns.map(column => column.name), ...table.uses.flatMap(use => [use.path, use.member || "", ...use.columns])]
    .join("\n").toLowerCase();
}
for (const finding of data.findings) {
  finding.about = finding.table === undefined ? undefined : byKey.get(finding.database + "/" + (finding.schema || "") + "/" + finding.table)
    || data.tables.find(table => finding.schema === undefined && table.database === finding.database && table.name === finding.table);
  if (finding.about) finding.about.findings.push(finding);
  finding.words = [finding.rule, finding.message, finding.path, finding.repository].join("\n").toLowerCase();
}

/* Filters. */
const filters = { search: "", database: "", repository: "", kind: "", rule: "", drifts: false, unused: false };

function fillSelect(id, all, values) {
  byId(id).replaceChildren(el("option", { value: "" }, all), ...values.map(value => el("option", { value }, value)));
}
const distinct = values => [...new Set(values)].sort();
fillSelect("database", "every database", data.databases.map(database => database.name));
fillSelect("repository", "every repository", data.repositories);
fillSelect("kind", "every use", distinct(data.tables.flatMap(table => table.uses.map(use => use.kind))));
fillSelect("rule", "every rule", distinct(data.findings.map(finding => finding.rule)));
byId("database").hidden = data.databases.length < 2;

const usesOf = table => table.uses.filter(use => (!filters.repository || use.repository === filters.repository) && (!filters.kind || use.kind === filters.kind));
const findingsOf = findings => findings.filter(finding => (!filters.repository || finding.repository === filters.repository) && (!filters.rule || finding.rule === filters.rule));

function isShown(table) {
  if (filters.database && table.database !== filters.database) return false;
  const words = filters.search.split(/\s+/).filter(Boolean);
  if (!words.every(word => table.words.includes(word) || table.findings.some(finding => finding.words.includes(word)))) return false;
  const findings = findingsOf(table.findings);
  if ((filters.drifts || filters.rule) && findings.length === 0) return false;
  if (filters.repository || filters.kind) return usesOf(table).length > 0 || (!filters.kind && findings.length > 0);
  return filters.unused || table.uses.length > 0 || table.findings.length > 0 || words.length > 0;
}

/* The matrix: a row for each table, a column for each repository, warm where much is used. */
function drawMatrix(tables) {
  const repositories = data.repositories.filter(repository => (!filters.repository || repository === filters.repository) && tables.some(table =>
    table.uses.some(use => use.repository === repository) || table.findings.some(finding => finding.repository === repository)));
  const head = el("thead", null, el("tr", null, el("th", { scope: "col" }, "table"), ...repositories.map(repository => el("th", { scope: "col", title: repository }, el("span", null, repository)))));
  const counts = new Map();
  let most = 1;
  for (const table of tables)
    for (const use of usesOf(table)) {
      const key = keyOf(table) + "\n" + use.repository;
      counts.set(key, (counts.get(key) || 0) + 1);
      most = Math.max(most, counts.get(key));
    }
  const bodies = [];
  for (const database of data.databases) {
    const own = tables.filter(table => table.database === database.name);
    if (own.length === 0) continue;
    if (data.databases.length > 1) bodies.push(el("tbody", { class: "group" }, el("tr", null, el("th", { scope: "colgroup" }, database.name), ...repositories.map(() => el("td")))));
    bodies.push(el("tbody", null, ...own.map(table => el("tr", null,
      el("th", { scope: "row", title: shownName(table) }, el("a", { href: "#" + idOf(table), class: table.exists ? null : "missing" }, shownName(table))),
      ...repositories.map(repository => {
        const uses = counts.get(keyOf(table) + "\n" + repository) || 0;
        const drifts = findingsOf(table.findings).filter(finding => finding.repository === repository).length;
        if (uses === 0 && drifts === 0) return el("td");
        const label = `${shownName(table)} in ${repository}: ${count(uses, "use")}${drifts ? ", " + count(drifts, "finding") : ""}`;
        const button = el("button", { type: "button", class: drifts ? "drift" : null, title: label, "aria-label": label, style: ["--share", Math.round(8 + 62 * Math.sqrt(uses / most))] }, String(uses));
        button.addEventListener("click", () => openTable(table, repository));
        return el("td", null, button);
      })))));
  }
  byId("matrix").querySelector("table").replaceChildren(head, ...bodies);
}

function findingItem(finding) {
  return el("li", { class: "finding " + finding.severity },
    el("p", null, el("b", null, finding.severity + " "), el("a", { href: finding.help, rel: "noreferrer" }, finding.rule), " " + finding.message),
    el("p", { class: "where" }, el("code", null, placeOf(finding)), " · " + finding.repository),
    ...finding.related.map(related => el("p", { class: "where" }, "see ", el("code", null, placeOf(related)), ": " + related.message)));
}

function drawFindings(tables) {
  const own = new Set(tables);
  const words = filters.search.split(/\s+/).filter(Boolean);
  const shown = findingsOf(data.findings).filter(finding => {
    if (filters.database && finding.database !== filters.database) return false;
    return finding.about ? own.has(finding.about) : words.every(word => finding.words.includes(word));
  });
  const list = byId("findings").querySelector("ul");
  list.replaceChildren(...shown.map(findingItem));
  if (shown.length === 0) list.append(el("li", { class: "empty" }, data.findings.length === 0 ? "Nothing found." : "None of these tables and repositories."));
}

/* A table: what is in it, what is wrong, its models side by side, who uses it. Its body is made when it is opened. */
function grid(className, headings, rows) {
  return el("div", { class: "wide" }, el("table", { class: "grid " + className },
    el("thead", null, el("tr", null, ...headings.map(heading => el("th", { scope: "col" }, heading)))),
    el("tbody", null, ...rows)));
}

function columnsGrid(table) {
  const keys = new Map();
  for (const reference of table.references) for (const column of reference.columns) keys.set(column, (keys.get(column) || []).concat("→ " + reference.table));
  return grid("columns", ["column", "type", "null", "default", "key"], table.columns.map(column => el("tr", null,
    el("td", null, el("code", null, column.name)), el("td", null, column.type), el("td", null, column.notNull ? "NOT NULL" : ""),
    el("td", null, column.default ? el("code", null, column.default) : ""), el("td", null, (column.key ? ["key"] : []).concat(keys.get(column.name) || []).join(", ")))));
}

/* A column of the table or a model on each row; a cell is marked where a model has what the table or another model has not. */
function modelsGrid(table) {
  const names = table.columns.map(column => column.name);
  for (const model of table.models) for (const property of model.properties) if (!names.includes(property.column)) names.push(property.column);
  const inTable = new Set(table.columns.map(column => column.name));
  return grid("models", ["column", "database", ...table.models.map(model => model.repository + ": " + model.name)], names.map(name => {
    const column = table.columns.find(item => item.name === name);
    const cells = table.models.map(model => model.properties.find(property => property.column === name));
    const someHave = cells.some(Boolean);
    return el("tr", null, el("td", null, el("code", null, name)),
      column ? el("td", null, column.type + (column.notNull ? " NOT NULL" : "")) : el("td", { class: table.exists ? "differs" : "none" }, "—"),
      ...cells.map(property => property
        ? el("td", { class: table.exists && !inTable.has(name) ? "differs" : null }, el("code", null, property.name), " " + property.type + (property.nullable === false ? " not null" : property.nullable ? " null" : ""))
        : el("td", { class: someHave && (inTable.has(name) || !table.exists) ? "none differs" : "none" }, "—")));
  }));
}

function usesGrid(table, repository) {
  const uses = usesOf(table).filter(use => !repository || use.repository === repository);
  const long = new Set(["place", "columns", "where"]);
  const cell = (label, ...content) => el("td", { "data-label": label, class: long.has(label) ? "long" : null }, ...content.filter(item => item !== ""));
  return grid("uses", ["repository", "place", "what", "columns", "where", "through", "library"], uses.map(use => el("tr", null,
    cell("repository", use.repository), cell("place", el("code", null, placeOf(use))), cell("what", use.kind + (use.certainty === "known" ? "" : " (partly known)")),
    cell("columns", use.all ? "all" : use.columns.join(", ")), cell("where", use.member || ""), cell("through", use.through.join(", ")), cell("library", use.library))));
}

function fillTable(table, body, repository) {
  const findings = findingsOf(table.findings);
  const parts = [];
  if (table.comment) parts.push(el("p", { class: "note" }, table.comment));
  if (!table.exists) parts.push(el("p", { class: "missing" }, "The database does not have it."));
  if (findings.length > 0) parts.push(el("h3", null, "Findings"), el("ul", { class: "findings" }, ...findings.map(findingItem)));
  parts.push(el("h3", null, repository ? `Used in ${repository}` : "Used"));
  const uses = usesOf(table).filter(use => !repository || use.repository === repository);
  parts.push(uses.length > 0 ? usesGrid(table, repository) : el("p", { class: "empty" }, "Nowhere."));
  if (repository) {
    const all = el("button", { type: "button" }, "All repositories");
    all.addEventListener("click", () => fillTable(table, body, ""));
    parts.push(all);
  }
  if (table.models.length > 0) parts.push(el("h3", null, table.models.length > 1 ? "Models side by side" : "Model"), modelsGrid(table));
  if (table.columns.length > 0) parts.push(el("h3", null, "Columns"), columnsGrid(table));
  body.replaceChildren(...parts);
}

function badges(table) {
  const own = findingsOf(table.findings);
  const worst = severities.find(severity => own.some(finding => finding.severity === severity));
  return [
    table.priority ? el("span", { class: "badge " + table.priority }, table.priority + " priority") : null,
    own.length > 0 ? el("span", { class: "badge " + worst }, count(own.length, "finding")) : null,
    el("span", { class: "badge" }, count(usesOf(table).length, "use")),
    table.models.length > 0 ? el("span", { class: "badge" }, count(table.models.length, "model")) : null,
    data.databases.length > 1 ? el("span", { class: "badge" }, table.database) : null,
  ];
}

function drawTables(tables) {
  byId("tables").querySelector(".list").replaceChildren(...tables.map(table => {
    const body = el("div", { class: "body" });
    const details = el("details", { class: "table", id: idOf(table) }, el("summary", null, el("b", null, shownName(table)), ...badges(table)), body);
    details.addEventListener("toggle", () => { if (details.open && !body.hasChildNodes()) fillTable(table, body, ""); });
    return details;
  }));
}

function openTable(table, repository) {
  const details = byId(idOf(table));
  if (!details) return;
  fillTable(table, details.querySelector(".body"), repository || "");
  details.open = true;
  details.scrollIntoView({ block: "start" });
  details.querySelector("summary").focus({ preventScroll: true });
}

/* The diagram: what is referred to stands left of what refers to it. */
const rowHeight = 17, gapX = 70, gapY = 22, largest = 150;

function svg(name, attributes, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined) continue;
    if (key === "style") node.style.setProperty(value[0], value[1]);
    else node.setAttribute(key, value);
  }
  node.append(...children);
  return node;
}

const fit = (text, length) => text.length > length ? text.slice(0, length - 1) + "…" : text;
/* PostgreSQL's own short names. */
const shortType = type => type.replace("character varying", "varchar").replace("timestamp with time zone", "timestamptz").replace(/ without time zone$/, "").replace("double precision", "float8");
/* Letters of other scripts are about twice as wide. */
const widthOf = text => [...text].reduce((sum, letter) => sum + (letter.codePointAt(0) > 0x10ff ? 13 : 7.3), 0);

function boxOf(table) {
  const links = new Set(table.references.flatMap(reference => reference.columns));
  const rows = table.columns.filter(column => column.key || links.has(column.name));
  for (const column of table.columns) if (rows.length < 8 && !rows.includes(column)) rows.push(column);
  rows.sort((a, b) => table.columns.indexOf(a) - table.columns.indexOf(b));
  const texts = rows.map(column => ({ column: column.name, name: (column.key ? "* " : links.has(column.name) ? "→ " : "  ") + fit(column.name, 28), type: fit(shortType(column.type), 18) }));
  const rest = table.columns.length - rows.length;
  if (rest > 0) texts.push({ name: `  … ${rest} more`, type: "" });
  const width = Math.max(widthOf(fit(shownName(table), 34)) + 20, ...texts.map(row => widthOf(row.name) + widthOf(row.type) + 30));
  return { table, rows: texts, width, height: 26 + texts.length * rowHeight + 6 };
}

function layOut(tables) {
  const boxes = new Map(tables.map(table => [keyOf(table), boxOf(table)]));
  const edges = [];
  for (const table of tables)
    for (const reference of table.references) {
      const to = boxes.get(table.database + "/" + reference.schema + "/" + reference.table);
      if (to) edges.push({ from: boxes.get(keyOf(table)), to, column: reference.columns[0] });
    }
  const linked = new Set(edges.flatMap(edge => [edge.from, edge.to]));
  const levelOf = (box, seen) => {
    if (box.level !== undefined) return box.level;
    if (seen.has(box)) return 0;
    seen.add(box);
    const below = edges.filter(edge => edge.from === box && edge.to !== box).map(edge => levelOf(edge.to, seen) + 1);
    return box.level = Math.max(0, ...below);
  };
  for (const box of linked) levelOf(box, new Set());
  const levels = [];
  for (const box of linked) (levels[box.level] ||= []).push(box);
  for (let i = 0; i < levels.length; i++) levels[i] ||= [];
  /* A level that is much taller than the whole is wide is parted into columns. */
  const tallest = Math.max(900, Math.sqrt([...linked].reduce((sum, box) => sum + box.width * box.height, 0)) * 1.6);
  let x = 16, bottom = 16;
  for (let i = 0; i < levels.length; i++) {
    const middle = box => {
      const near = edges.filter(edge => edge.from === box && edge.to.y !== undefined).map(edge => edge.to.y + edge.to.height / 2);
      return near.length > 0 ? near.reduce((sum, y) => sum + y, 0) / near.length : Infinity;
    };
    if (i > 0) levels[i].sort((a, b) => middle(a) - middle(b));
    const isTall = levels[i].reduce((sum, box) => sum + box.height + gapY, 0) > tallest;
    let y = 16, widest = 0;
    for (const box of levels[i]) {
      if (y > 16 && y + box.height > tallest) {
        x += widest + 24;
        [y, widest] = [16, 0];
      }
      const wished = isTall ? Infinity : middle(box);
      box.x = x;
      box.y = Number.isFinite(wished) ? Math.max(y, wished - box.height / 2) : y;
      y = box.y + box.height + gapY;
      widest = Math.max(widest, box.width);
      bottom = Math.max(bottom, y);
    }
    x += widest + gapX;
  }
  /* Those that nothing links stand in rows below. */
  const width = Math.max(x - gapX + 16, 900);
  let cursor = 16, y = bottom, height = 0;
  for (const box of boxes.values()) {
    if (linked.has(box)) continue;
    if (cursor + box.width > width && cursor > 16) { cursor = 16; y += height + gapY; height = 0; }
    box.x = cursor; box.y = y;
    cursor += box.width + 24; height = Math.max(height, box.height);
  }
  return { boxes: [...boxes.values()], edges, width: Math.max(width, ...[...boxes.values()].map(box => box.x + box.width + 16)), height: y + height + 16 };
}

/* Lines that come to one table end beside each other, and those that go round boxes bend each at a distance of its own. */
function spreadEnds(edges) {
  const arriving = new Map();
  for (const edge of edges) {
    const row = edge.from.rows.findIndex(item => item.column === edge.column);
    edge.y1 = edge.from.y + 26 + (row < 0 ? 0 : row) * rowHeight + rowHeight / 2;
    arriving.set(edge.to, [...(arriving.get(edge.to) || []), edge]);
  }
  for (const [box, ends] of arriving) {
    ends.sort((a, b) => a.y1 - b.y1);
    const step = Math.min(9, (box.height - 26) / ends.length);
    ends.forEach((edge, i) => { edge.y2 = box.y + 13 + i * step; edge.bend = 30 + 9 * (i % 6); });
  }
}

let zoom = 0;

function drawDiagram(tables) {
  const existing = tables.filter(table => table.exists && table.columns.length > 0);
  const shown = existing.slice(0, largest);
  byId("diagram").querySelector(".note").textContent = existing.length > shown.length
    ? `The first ${shown.length} of ${existing.length} tables; a search shows others.`
    : existing.length === 0 ? "No table of a database is shown." : "Keys (*), foreign keys (→) and the first columns; the warmer a title, the more it is used.";
  const plan = layOut(shown);
  const most = Math.max(1, ...shown.map(table => usesOf(table).length));
  const root = svg("svg", { viewBox: `0 0 ${plan.width} ${plan.height}`, role: "img", "aria-label": "Tables and their foreign keys", "data-width": plan.width, "data-height": plan.height });
  spreadEnds(plan.edges);
  for (const edge of plan.edges) {
    const { y1, y2, bend } = edge;
    const [x1, x2] = [edge.from.x, edge.to.x + edge.to.width];
    const d = edge.from === edge.to
      ? `M${x2} ${y1} C${x2 + bend} ${y1} ${x2 + bend} ${y2} ${x2} ${y2}`
      : x1 > x2 ? `M${x1} ${y1} C${x1 - gapX / 2} ${y1} ${x2 + gapX / 2} ${y2} ${x2} ${y2}`
        : `M${x1} ${y1} C${x1 - bend} ${y1} ${edge.to.x - bend} ${y2} ${edge.to.x} ${y2}`;
    edge.path = svg("path", { d });
    root.append(edge.path);
  }
  for (const box of plan.boxes) {
    const share = Math.round(60 * Math.sqrt(usesOf(box.table).length / most));
    const group = svg("a", { href: "#" + idOf(box.table), transform: `translate(${box.x} ${box.y})` },
      svg("rect", { width: box.width, height: box.height, rx: 6 }),
      svg("rect", { class: "head", width: box.width, height: 24, rx: 6, style: ["--share", share] }),
      svg("text", { class: "name", x: 10, y: 16 }, fit(shownName(box.table), 34)),
      ...box.rows.flatMap((row, i) => [
        svg("text", { x: 8, y: 26 + i * rowHeight + 12, "xml:space": "preserve" }, row.name),
        svg("text", { class: "type", x: box.width - 8, y: 26 + i * rowHeight + 12, "text-anchor": "end" }, row.type)]));
    const near = plan.edges.filter(edge => edge.from === box || edge.to === box);
    const mark = on => near.forEach(edge => edge.path.classList.toggle("near", on));
    for (const [event, on] of [["mouseenter", true], ["mouseleave", false], ["focus", true], ["blur", false]]) group.addEventListener(event, () => mark(on));
    root.append(group);
  }
  byId("diagram").querySelector(".scroll").replaceChildren(root);
  applyZoom();
}

/* Fitted it never grows, and on a narrow screen never shrinks so far that nothing can be read. */
function applyZoom() {
  const root = byId("diagram").querySelector("svg");
  if (!root) return;
  const width = Number(root.dataset.width), room = root.parentNode.clientWidth;
  const scale = Math.max(0.15, Math.min(1, Math.max(room / width, 0.55)) * 1.25 ** zoom);
  root.setAttribute("width", Math.round(width * scale));
  root.setAttribute("height", Math.round(Number(root.dataset.height) * scale));
}

function drawCoverage() {
  const coverage = data.coverage;
  const texts = coverage.known + coverage.partial + coverage.unknown;
  const parts = [el("p", { class: "note" }, `${count(texts, "SQL text")}: ${coverage.known} known, ${coverage.partial} in part, ${coverage.unknown} not; ${count(coverage.models, "model")}; ${count(coverage.files, "file")}.`)];
  const gaps = coverage.gaps.filter(gap => !filters.repository || gap.repository === filters.repository);
  if (gaps.length > 0) parts.push(grid("uses", ["repository", "place", "what", "why"], gaps.map(gap => el("tr", null,
    el("td", { "data-label": "repository" }, gap.repository), el("td", { "data-label": "place", class: "long" }, el("code", null, placeOf(gap))),
    el("td", { "data-label": "what" }, gap.certainty === "partlyKnown" ? "in part" : "not at all"), el("td", { "data-label": "why", class: "long" }, gap.reasons.join("; "))))));
  for (const problem of coverage.problems) parts.push(el("p", { class: "note" }, el("code", null, problem.path), ": " + problem.message));
  byId("coverage").querySelector(".list").replaceChildren(...parts);
}

function draw() {
  const tables = data.tables.filter(isShown);
  byId("shown").textContent = `${tables.length} of ${count(data.tables.length, "table")}`;
  drawMatrix(tables);
  drawFindings(tables);
  drawTables(tables);
  drawDiagram(tables);
  drawCoverage();
}

function readFilters() {
  for (const name of Object.keys(filters)) {
    const input = byId(name);
    filters[name] = input.type === "checkbox" ? input.checked : name === "search" ? input.value.trim().toLowerCase() : input.value;
  }
  draw();
}

let waiting = 0;
byId("filters").addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(readFilters, 80); });
byId("filters").addEventListener("submit", event => { event.preventDefault(); readFilters(); });
byId("filters").addEventListener("reset", () => setTimeout(readFilters));
byId("diagram").querySelector(".zoom").addEventListener("click", event => {
  const step = event.target.dataset.zoom;
  if (step === undefined) return;
  zoom = step === "0" ? 0 : Math.max(-6, Math.min(6, zoom + Number(step)));
  applyZoom();
});
addEventListener("resize", applyZoom);
const themes = ["", "light", "dark"];
byId("theme").addEventListener("click", () => {
  const root = document.documentElement;
  const next = themes[(themes.indexOf(root.dataset.theme || "") + 1) % themes.length];
  if (next) root.dataset.theme = next; else delete root.dataset.theme;
  byId("theme").textContent = next ? "Theme: " + next : "Theme";
});
function followHash() {
  const index = /^#table-(\d+)$/.exec(location.hash);
  if (index && data.tables[index[1]]) openTable(data.tables[index[1]], "");
}
addEventListener("hashchange", followHash);
document.addEventListener("click", event => {
  const link = event.target.closest("a");
  const href = link && link.getAttribute("href");
  if (href && href === location.hash) followHash();
});

byId("title").textContent = data.title;
byId("summary").textContent = `${count(data.tables.length, "table")} in ${count(data.databases.length, "database")}, ${count(data.repositoryCount, "repository", "repositories")}, `
  + `${count(data.tables.reduce((sum, table) => sum + table.uses.length, 0), "use")}, ${count(data.findings.length, "finding")}.`;
draw();
followHash();
