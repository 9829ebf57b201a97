// A browser shows a popup when its document has loaded, and whatever runs before its first frame keeps it away for so long: the
// list comes after that frame. Frames are made only once it is shown.
requestAnimationFrame(async () => {
  const { showPopup } = await import('./show-popup.tsx');
  showPopup();
});
