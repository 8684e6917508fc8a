import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lang } from '../../src/lang/lang.ts';
import { render } from '../../src/remarks/html/html.ts';
import { LIVE_TEXT } from '../render/nasty-views.ts';
import { COLLECTION, checked, NEI, REFUTED, SUPPORTED } from './made-up.ts';

const CHROMIUM = '/usr/bin/chromium';
const absent = !existsSync(CHROMIUM) && process.env.CI !== 'true';

const ATTACK =
  '<script>document.title="ran"</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a><svg onload=alert(1)>';
const HOSTILE = checked(
  `${ATTACK}\n\t标准为625元,${LIVE_TEXT}${'长'.repeat(300)}${'W'.repeat(300)}12元。\n${ATTACK}近300家`,
  [
    ['625元', { ...REFUTED, remark: ATTACK, report: ATTACK, suggestion: 'W'.repeat(300) }],
    ['12元', NEI],
    [`${ATTACK}近300家`, SUPPORTED],
  ],
  `${ATTACK}.txt`,
);
const DRAFT = checked(`某地年报\n\n${'标准为625元,场所近300家,书价12元。\n'.repeat(12)}`, [
  ...Array.from({ length: 12 }, () => [
    ['625元', REFUTED] as const,
    ['近300家', SUPPORTED] as const,
    ['12元', NEI] as const,
  ]).flat(),
]);

describe.skipIf(absent)(`the page in ${CHROMIUM}`, () => {
  let browser: Browser;
  let dir: string;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'factq-page-'));
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await rm(dir, { recursive: true });
  });

  async function opened(
    drafts: readonly (typeof DRAFT)[],
    { lang = 'en', ...options }: BrowserContextOptions & { lang?: Lang } = {},
    watch: (page: Page) => void = () => undefined,
  ): Promise<Page> {
    const file = join(dir, 'page.html');
    await writeFile(file, render(drafts, COLLECTION, { lang, version: '1.2.3' }));
    const page = await (await browser.newContext(options)).newPage();
    watch(page);
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  it('runs no script, asks for nothing and has nothing to complain of', async () => {
    const heard: string[] = [];
    const page = await opened([HOSTILE, DRAFT], {}, (fresh) => {
      fresh.on('console', (message) => heard.push(message.text()));
      fresh.on('pageerror', (error) => heard.push(String(error)));
      fresh.on('dialog', (dialog) => heard.push(dialog.message()));
      fresh.on('request', (request) => heard.push(request.url()));
    });
    expect(heard).toEqual([page.url()]);
    expect(await page.title()).not.toBe('ran');
    expect(await page.locator('script, img, svg, iframe, [onload], [onerror]').count()).toBe(0);
  });

  it('would not run a script even if one got in', async () => {
    const page = await opened([DRAFT]);
    await page.evaluate(`
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.body.append(script);
    `);
    expect(await page.title()).not.toBe('ran');
  });

  it('leads from a figure to its card and back', async () => {
    const page = await opened([DRAFT], { viewport: { width: 1280, height: 800 } });
    await page.locator('.text a').nth(30).click();
    const card = page.locator('.card:target');
    expect(await card.getAttribute('id')).toBe('remark-1-31');
    const { y } = (await card.boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(800);
    await card.locator('h4 a').click();
    expect(await page.locator('.text a:target').textContent()).toContain('625元');
  });

  it('is dark where that is preferred', async () => {
    const page = await opened([DRAFT]);
    const colours = (): Promise<string[]> =>
      page.evaluate(
        '[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]',
      );
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await colours();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await colours();
    const brightness = (colour: string) =>
      colour.match(/\d+/g)!.reduce((sum, part) => sum + Number(part), 0);
    expect(brightness(light[0]!)).toBeGreaterThan(brightness(light[1]!));
    expect(brightness(dark[0]!)).toBeLessThan(brightness(dark[1]!));
  });

  it.each([
    ['light', 'en', 1280],
    ['dark', 'zh', 1280],
    ['light', 'zh', 360],
  ] as const)('is accessible: %s, %s, %i px', async (colorScheme, lang, width) => {
    const options = { lang, colorScheme, viewport: { width, height: 800 }, bypassCSP: true };
    const page = await opened([DRAFT, HOSTILE], options);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it.each([360, 700, 1024, 1600])('needs no scrolling sideways at %i px', async (width) => {
    const page = await opened([HOSTILE, DRAFT], { viewport: { width, height: 800 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  it('prints all remarks', async () => {
    const page = await opened([DRAFT], { viewport: { width: 1280, height: 800 } });
    const hidden = () =>
      page.locator('.remarks').evaluate((element) => element.scrollHeight - element.clientHeight);
    expect(await hidden()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await hidden()).toBe(0);
  });
});
