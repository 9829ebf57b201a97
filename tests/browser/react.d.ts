/** As much of React's interface as the hydrated page needs: the package brings no types. */
declare module 'react' {
  type ReactNode = string | number | ReactElement | readonly ReactNode[];
  interface ReactElement {
    readonly type: unknown;
  }
  type Component = () => ReactElement;
  export const StrictMode: symbol;
  export function createElement(
    type: string | symbol | Component,
    props?: Readonly<Record<string, unknown>> | null,
    ...children: ReactNode[]
  ): ReactElement;
  export function useState<T>(initial: T): [T, (change: (now: T) => T) => void];
  export function useEffect(effect: () => () => void, dependencies: readonly unknown[]): void;
}

declare module 'react-dom/server' {
  export function renderToString(element: import('react').ReactElement): string;
}

declare module 'react-dom/client' {
  export function hydrateRoot(
    container: Element,
    element: import('react').ReactElement,
    options: { readonly onRecoverableError: (error: unknown) => void },
  ): void;
}
