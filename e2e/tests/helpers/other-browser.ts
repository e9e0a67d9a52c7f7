// Firefox and WebKit, driven by WebDriver: Playwright's own builds of them can't be had from a
// registry, Debian's browsers can.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { Builder, By, Capabilities, type WebDriver, until } from 'selenium-webdriver';

export type Name = 'firefox' | 'webkit';

/** Debian keeps it in a folder that names the machine's kind and the library's version. */
function miniBrowser(): string {
  const named = execFileSync('dpkg', ['-L', 'libwebkit2gtk-4.1-0'], { encoding: 'utf8' });
  return named.split('\n').find((path) => path.endsWith('/MiniBrowser')) ?? 'MiniBrowser';
}
const GECKODRIVER = process.env.GECKODRIVER ?? '../target/tools/bin/geckodriver';
/** As long as one waits for anything. */
const WAIT_MS = 30_000;

const capabilities = (name: Name) => ({
  firefox: {
    browserName: 'firefox',
    'moz:firefoxOptions': { binary: '/usr/bin/firefox-esr', args: ['-headless'] },
  },
  webkit: {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
  },
})[name];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

/** A browser with what a shopper does in it. */
export class OtherBrowser {
  private constructor(private driver: WebDriver, private service: ChildProcess) {}

  static async open(name: Name): Promise<OtherBrowser> {
    const port = await freePort();
    // WebKit wants a screen, if only one that nobody sees.
    const service = name === 'firefox'
      ? spawn(GECKODRIVER, ['--port', `${port}`], { stdio: 'ignore', detached: true })
      : spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], { stdio: 'ignore', detached: true });
    let failed: unknown;
    for (let tries = 0; tries < 50; tries += 1) {
      try {
        const driver = await new Builder().usingServer(`http://127.0.0.1:${port}`)
          .withCapabilities(new Capabilities(capabilities(name))).build();
        await driver.manage().window().setRect({ width: 1280, height: 900 });
        return new OtherBrowser(driver, service);
      } catch (error) {
        failed = error;
        await new Promise((done) => setTimeout(done, 200));
      }
    }
    throw failed;
  }

  async close(): Promise<void> {
    await this.driver.quit().catch(() => {});
    // The browser and its screen are of the service's group.
    if (this.service.pid) process.kill(-this.service.pid);
  }

  go = (address: string) => this.driver.get(address);

  find = (selector: string) => this.driver.wait(until.elementLocated(By.css(selector)), WAIT_MS, selector);

  async count(selector: string): Promise<number> {
    return (await this.driver.findElements(By.css(selector))).length;
  }

  async until(what: string, is: () => Promise<boolean>): Promise<void> {
    await this.driver.wait(() => is().catch(() => false), WAIT_MS, what);
  }

  async click(selector: string): Promise<void> {
    const element = await this.find(selector);
    await this.until(`${selector} is shown`, () => element.isDisplayed());
    // As a hand does it: WebKit's own click knows no shapes of a drawing.
    await this.run("arguments[0].scrollIntoView({ block: 'center' })", element);
    await this.driver.actions({ async: true }).move({ origin: element }).click().perform();
  }

  async type(selector: string, text: string): Promise<void> {
    await (await this.find(selector)).sendKeys(text);
  }

  /** By the keyboard alone. */
  press = (...keys: string[]) => this.driver.actions({ async: true }).sendKeys(...keys).perform();

  text = async (selector: string) => (await this.find(selector)).getText();

  run = <T>(script: string, ...values: unknown[]) => this.driver.executeScript<T>(script, ...values);

  /** Whether what has the focus is that. */
  isAt = (selector: string) =>
    this.run<boolean>('return document.activeElement.matches(arguments[0])', selector);
}
