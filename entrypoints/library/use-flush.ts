import { useEffect } from 'preact/hooks';

/** Has stored what still waits for a pause in typing when the page is hidden and when the screen goes. */
export function useFlush(model: { flush(): void }): void {
  useEffect(() => {
    const flush = () => model.flush();
    document.addEventListener('visibilitychange', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [model]);
}
