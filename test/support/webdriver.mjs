/** A session of WebKitGTK by WebDriver alone: neither Playwright nor Puppeteer drives it. */
import { startWebKitDriver, webkitCapabilities } from '../tools/browsers.mjs';

/** Starts the driver with one page. Paths of commands are below those of the session. */
export async function openSession() {
  const driver = await startWebKitDriver();
  const send = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${driver.port}/session${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: { 'Content-Type': 'application/json' },
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
    return value;
  };
  const { sessionId } = await send('POST', '', {
    capabilities: { alwaysMatch: webkitCapabilities(driver.executable) },
  });
  const call = (method, path, body) => send(method, `/${sessionId}${path}`, body);
  return {
    call,
    /**
     * The value of an expression. The script must not be text that the page compiles: a strict
     * policy forbids eval, and WebDriver's own function wrapper is exempt from it.
     */
    async evaluate(expression) {
      const result = await call('POST', '/execute/async', {
        script: `const done = arguments[arguments.length - 1];
          Promise.resolve().then(() => (${expression}))
            .then((value) => done({ value }), (error) => done({ error: String(error) }));`,
        args: [],
      });
      if (result.error) throw new Error(result.error);
      return result.value;
    },
    async close() {
      await call('DELETE', '').catch(() => {});
      await driver.stop();
    },
  };
}
