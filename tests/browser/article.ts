/** Paragraphs enough to be an article; the first one holds the words the tests mark. */
export const PARAGRAPHS = [
  'Oda Venn, the harbour master of Lunde, said the northern lock would stay shut until the last pump was dry.',
  'The ferry Halcyon reached the quay two hours late, and its passengers waited in the market hall until noon.',
  'Engineers worked through the night on the second gate, where the water had risen above the old stone line.',
  'The harbour board denied that the pumps had failed, and promised a report before the end of the month.',
];

/** A plain news page; `body` replaces the article's paragraphs. */
export function newsPage({ body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join(''), head = '', html = '' } = {}) {
  return `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8"><title>Lock shut</title>${head}</head>
<body><nav><a href="/">Home</a></nav><main><article><h1>Northern lock shut in Lunde</h1>${body}</article></main></body></html>`;
}
