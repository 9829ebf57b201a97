/**
 * Flags for a headless browser's screen. The default one, 800 by 600 pixels, is too low for the popup, which then gets a
 * window that cuts it off. `scale` is the screen's own: one that is only emulated tiles the popup's picture, and
 * Chromium no longer finds highlights under the pointer; a page's viewport must have the same.
 */
export function largeScreen(scale: number): string[] {
  return [`--screen-info={${1600 * scale}x${1400 * scale} devicePixelRatio=${scale}}`, '--window-size=1400,1200'];
}
