// Opens a page of `dbimpact impact --format html` in chromium, light, dark and on a phone, ticks a box, and prints what was seen as JSON.
//   node look-impact.mjs PAGE.html FOLDER_FOR_PICTURES
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const { chromium } = createRequire(import.meta.url)(process.env.DBIMPACT_TEST_PLAYWRIGHT);
const [file, pictures] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.DBIMPACT_TEST_CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
const seen = { views: {}, errors: [], requests: [] };
const views = {
  light: { viewport: { width: 1300, height: 900 }, colorScheme: "light" },
  dark: { viewport: { width: 1300, height: 900 }, colorScheme: "dark" },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: "light", isMobile: true, hasTouch: true },
};
for (const [name, options] of Object.entries(views)) {
  const page = await (await browser.newContext(options)).newPage();
  page.on("pageerror", error => seen.errors.push(error.message));
  page.on("console", message => { if (message.type() === "error" || message.type() === "warning") seen.errors.push(message.text()); });
  page.on("request", request => { if (!request.url().startsWith("file:")) seen.requests.push(request.url()); });
  await page.goto(pathToFileURL(file).href);
  const box = page.locator("input[type=checkbox]").first();
  await page.locator("label").first().click();
  await page.locator("summary").first().click();
  seen.views[name] = {
    title: await page.title(),
    background: await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
    colour: await page.evaluate(() => getComputedStyle(document.body).color),
    // A phone's browser gives the page the width of what is in it.
    isWiderThanScreen: await page.evaluate(width => document.documentElement.scrollWidth > width, page.viewportSize().width),
    headings: await page.locator("h2").allTextContents(),
    boxes: await page.locator("input[type=checkbox]").count(),
    isTicked: await box.isChecked(),
    wayBack: await page.locator("details[open] pre").first().isVisible(),
    isCut: await page.evaluate(() => [...document.querySelectorAll("h2, li")].some(node => {
      const { left, top, width, height } = node.getBoundingClientRect();
      return width === 0 || height === 0 || left < 0;
    })),
  };
  await page.screenshot({ path: `${pictures}/impact-${name}.png`, fullPage: true });
}
await browser.close();
console.log(JSON.stringify(seen));
