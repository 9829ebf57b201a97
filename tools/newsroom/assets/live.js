/** The live blog grows: each press puts the next entry on top. When all are out, the button goes. */
const ENTRIES = [
  {
    time: '09:20',
    title: 'Schools to stay shut',
    paragraphs: [
      'Schools along the coast will stay shut on Thursday, the education authority said. It urged parents not to drive to collect books.',
    ],
  },
  {
    time: '10:05',
    title: 'Row over late warning',
    paragraphs: [
      'Opposition councillors accused the coast guard of issuing its warning three hours late. The coast guard rejected the accusation.',
      '“We warned when we knew,” said its duty officer, Joan Pascoe.',
    ],
  },
  {
    time: '11:30',
    title: 'Wind begins to drop',
    paragraphs: [
      'Forecasters expect the wind to ease by evening. The meteorological office said the warning would be lowered at noon.',
    ],
  },
];

const entries = document.querySelector('#entries');
const button = document.querySelector('#next-entry');

button.addEventListener('click', () => {
  const entry = ENTRIES.shift();
  entries.prepend(itemOf(entry));
  if (ENTRIES.length === 0) button.remove();
});

function itemOf({ time, title, paragraphs }) {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const clock = document.createElement('time');
  clock.dateTime = `2026-06-03T${time}:00+00:00`;
  clock.textContent = time;
  heading.append(clock, ` ${title}`);
  item.append(heading);
  for (const text of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    item.append(paragraph);
  }
  return item;
}
