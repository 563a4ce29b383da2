import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, findBrowser } from './browsers';

/** What a test needs of the machine, and the Debian package that brings it. */
const PACKAGES: Readonly<Record<string, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Without a font for them, Chinese and Japanese are boxes in screenshots. */
const CJK_FONTS = 'fonts-noto-cjk';

/** Sees to it that browsers are there: by apt where we are root on Debian, else with a sentence that says what to do. */
export function ensureBrowsers(names: readonly BrowserName[]): void {
  const missing = names.filter((name) => !isFound(name)).map((name) => PACKAGES[name]!);
  if (missing.length === 0) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) {
    throw new Error(
      `Missing: ${missing.join(' and ')}. Install ${missing.length > 1 ? 'them' : 'it'} (on Debian: sudo apt-get install ${missing.join(' ')}), or set ${names.map((name) => name.toUpperCase()).join(' and ')} to the paths of the browsers' binaries.`,
    );
  }
  const fonts = existsSync('/usr/share/fonts/opentype/noto') ? [] : [CJK_FONTS];
  console.error(`Installing ${[...missing, ...fonts].join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing, ...fonts], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function isFound(name: BrowserName): boolean {
  try {
    findBrowser(name);
    return true;
  } catch {
    return false;
  }
}

/** `npm test` runs this first. 2: something is missing that cannot be installed from here. */
export async function main(): Promise<number> {
  try {
    ensureBrowsers(['chromium', 'firefox']);
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
}
