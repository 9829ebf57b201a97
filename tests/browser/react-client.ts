import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './react-app.ts';

/** Hydrates what the server sent; the test says when, to be first at the page. Errors of hydration go where it can read them. */
Object.assign(globalThis, {
  hydrate() {
    const errors: string[] = [];
    Object.assign(globalThis, { hydrationErrors: errors });
    hydrateRoot(document.getElementById('root') as HTMLElement, createElement(App), {
      onRecoverableError: (error) => errors.push(String(error)),
    });
  },
});
