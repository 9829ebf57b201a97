const show = () => import('./show-library.tsx').then(({ showLibrary }) => showLibrary());
// The head that stands in library.html is seen before all the code of the library is there. In a tab that nobody looks at,
// there are no frames to wait for.
if (document.hidden) void show();
else requestAnimationFrame(() => void show());
