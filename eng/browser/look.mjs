// Opens a page of the HTML report in chromium, uses it as a person does, and prints what was seen as JSON.
//   node look.mjs PAGE.html FOLDER_FOR_PICTURES
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const { chromium } = createRequire(import.meta.url)(process.env.DBIMPACT_TEST_PLAYWRIGHT);
const [file, pictures] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.DBIMPACT_TEST_CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
const seen = { views: {}, errors: [], requests: [] };

async function open(name, options) {
  const page = await (await browser.newContext(options)).newPage();
  page.on("pageerror", error => seen.errors.push(error.message));
  page.on("console", message => { if (message.type() === "error" || message.type() === "warning") seen.errors.push(message.text()); });
  page.on("request", request => { if (!request.url().startsWith("file:")) seen.requests.push(request.url()); });
  await page.goto(pathToFileURL(file).href);
  const texts = selector => page.locator(selector).allTextContents();
  const view = seen.views[name] = {
    background: await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
    // A phone's browser gives the page the width of what is in it.
    isWiderThanScreen: await page.evaluate(width => document.documentElement.scrollWidth > width, page.viewportSize().width),
    title: await page.title(),
    repositories: await texts("#matrix thead span"),
    rows: await texts("#matrix tbody:not(.group) th"),
    findings: await page.locator("#findings .finding").count(),
    boxes: await texts("#diagram text.name"),
    lines: await page.locator("#diagram path").count(),
  };
  await page.screenshot({ path: `${pictures}/${name}.png` });
  return { page, view, texts };
}

const wide = { viewport: { width: 1300, height: 900 } };
const { page, view, texts } = await open("light", { ...wide, colorScheme: "light" });
await open("dark", { ...wide, colorScheme: "dark" });
await open("phone", { viewport: { width: 390, height: 844 }, colorScheme: "light", isMobile: true, hasTouch: true });

await page.locator("#matrix td button.drift").first().click();
view.opened = await texts("details[open] summary b");
view.openedFindings = await page.locator("details[open] .finding").count();
view.openedUses = await page.locator("details[open] table.uses tbody tr").count();
view.differences = await texts("details[open] table.models td.differs");
await page.screenshot({ path: `${pictures}/table.png` });

await page.locator("#drifts").check();
await page.waitForFunction(() => document.getElementById("shown").textContent.length > 0);
await page.waitForTimeout(150);
view.rowsWithFindings = await texts("#matrix tbody:not(.group) th");
await page.locator("#clear").click();
await page.locator("#search").fill("nothing has such a name");
await page.waitForTimeout(150);
view.rowsOfNothing = await texts("#matrix tbody:not(.group) th");
await page.locator("#search").fill(view.rows[0].slice(0, 8));
await page.waitForTimeout(150);
view.rowsOfSearch = await texts("#matrix tbody:not(.group) th");
await page.locator("#clear").click();
await page.waitForTimeout(150);
await page.locator("#repository").selectOption({ index: 1 });
await page.waitForTimeout(150);
view.repositoriesOfFilter = await texts("#matrix thead span");
await page.locator("#theme").click();
await page.locator("#theme").click();
view.chosenDark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
view.marks = await page.evaluate(() => [window.marked, document.querySelectorAll("main img, main script, header img").length]);

await browser.close();
console.log(JSON.stringify(seen));
