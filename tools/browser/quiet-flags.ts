/** Keep Chromium from talking to anybody, for everything here that starts one. */
export const QUIET_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** For one without a window. No sandbox: as root, which it is on test machines, it starts with none. */
export const HEADLESS_FLAGS = ['--disable-gpu', '--no-sandbox'];
