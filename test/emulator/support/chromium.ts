import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { launch, type Browser } from 'puppeteer-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A real Chromium without a window; installed from the distribution's packages where there is none and we may. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = installed() ?? install();
  // Chromium refuses its sandbox to root, which containers run as.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];
  return launch({ executablePath, args, headless: true });
}

function installed(): string | undefined {
  const { CHROMIUM } = process.env;
  if (CHROMIUM !== undefined && !existsSync(CHROMIUM)) {
    throw new Error(`there is no browser at CHROMIUM=${CHROMIUM}`);
  }
  return CHROMIUM ?? PLACES.find((place) => existsSync(place));
}

function install(): string {
  if (process.getuid?.() !== 0) {
    throw new Error('the test of the HTML report needs a Chromium: install your distribution\'s package (apt-get install chromium), or name a browser in CHROMIUM');
  }
  for (const words of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']]) {
    const { status, stderr } = spawnSync('apt-get', words, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (status !== 0) {
      throw new Error(`Chromium cannot be installed: apt-get ${words.join(' ')} said ${stderr.trim() || 'nothing'}`);
    }
  }
  const place = installed();
  if (place === undefined) {
    throw new Error(`the package chromium is installed, and there is no browser at ${PLACES.join(', ')}`);
  }
  return place;
}
