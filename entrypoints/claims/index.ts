import { defineUnlistedScript } from '#imports';
export default defineUnlistedScript(() => {
  document.title += '!';
});
