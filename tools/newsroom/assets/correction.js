/** A correction as news sites make it: other words in the same text node, under the reader's eyes. */
const CORRECTED =
  'Hauliers said drivers would have to pay a toll of £3 for two years after the work, which the council had not announced.';

/** Tests call it too. */
window.replaceText = (text = CORRECTED) => {
  document.querySelector('#corrected').firstChild.data = text;
};

document.querySelector('#correct').addEventListener('click', () => window.replaceText());
